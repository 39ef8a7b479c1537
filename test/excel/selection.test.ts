import { readSelection } from "../../src/excel/selection";
import type { ExcelRun } from "../../src/excel/session";
import { open } from "../standin/excel";

const rows = [
  ["Đơn vị", "Số người"],
  ["Phường Xuân An", 9],
];

describe("reading the selection", () => {
  it.each([
    ["A1:B2", "A1:B2"],
    ["A:B", "A:B"],
    ["1:2", "1:2"],
  ])("gives %s as the clerk selected it, with its sheet", async (selected, address) => {
    const { run, host } = open({ "Quý I!": rows });
    host.clerk.select("Quý I!", selected);
    expect(await readSelection(run)).toEqual({ kind: "range", range: { sheet: "Quý I!", address } });
  });

  it("takes a merged cell for the one cell it is", async () => {
    const { run, host } = open({ A: [["Tiêu đề", "", ""], ...rows] });
    host.clerk.select("A", "A1:C1");
    expect(await readSelection(run)).toEqual({ kind: "refused", refusal: { why: "singleCell" } });
  });

  it("says when a chart is selected, and passes other failures on", async () => {
    const failing = (code: string): ExcelRun => {
      return () => Promise.reject(Object.assign(new Error(code), { code }));
    };
    expect(await readSelection(failing("InvalidSelection"))).toEqual({
      kind: "refused",
      refusal: { why: "notCells" },
    });
    await expect(readSelection(failing("ServiceNotAvailable"))).rejects.toMatchObject({ code: "ServiceNotAvailable" });
  });
});
