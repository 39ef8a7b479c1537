import { loadEngine, loadWorkbook, recalculate, saveWorkbook } from "../../../src/standin/file";
import { blankWorkbook, plain, put } from "./drafted";
import { processorTime } from "../../support/processorTime";

const engine = loadEngine();

/** How long something takes, in milliseconds. */
async function timed<Result>(work: () => Promise<Result>): Promise<readonly [result: Result, milliseconds: number]> {
  const spent = processorTime();
  const result = await work();
  return [result, spent()];
}

describe("a province of 600 wards", () => {
  it("is saved as a report of twelve columns in a moment, its formulas calculated", async () => {
    const { model, sheet } = blankWorkbook();
    const framed = {
      ...plain,
      borders: { bottom: { style: "Continuous" as const, weight: "Thin" as const, color: "#000000" } },
    };
    for (let row = 0; row < 600; row++) {
      put(sheet, row, 0, `Phường ${row}`, framed);
      for (let column = 1; column < 10; column++) put(sheet, row, column, row * column, framed);
      put(sheet, row, 10, `=SUM(B${row + 1}:J${row + 1})`, framed);
      put(sheet, row, 11, `=IF(B${row + 1}=0,"",C${row + 1}/B${row + 1})`, { ...framed, numberFormat: "0.0%" });
    }
    const library = await engine;
    const [saved, milliseconds] = await timed(async () => {
      await recalculate(model, library);
      return saveWorkbook(null, model, library);
    });
    expect(milliseconds).toBeLessThan(3000);
    expect(saved.length).toBeLessThan(200_000);
  });

  it("is read from a sheet of forty columns within a second", async () => {
    const { model, sheet } = blankWorkbook();
    for (let row = 0; row < 600; row++)
      for (let column = 0; column < 40; column++) put(sheet, row, column, row * column);
    const saved = await saveWorkbook(null, model, await engine);
    await loadWorkbook(saved, "warm.xlsx");
    const [loaded, milliseconds] = await timed(() => loadWorkbook(saved, "x.xlsx"));
    expect(loaded.ok).toBe(true);
    expect(milliseconds).toBeLessThan(1000);
  });
});
