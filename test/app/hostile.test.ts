import { checkWorkbook } from "../../src/app/checkWorkbook";
import { WorkbookTooLarge } from "../../src/excel/readWorkbook";
import { rosters } from "../../src/plans/rosters";
import type { CellModel, Scalar, SheetModel, WorkbookModel } from "../../src/standin/model";
import { plainStyle, workbook } from "../standin/build";
import { open } from "../standin/excel";

const setting = { rosters, plan: null };
const lastRow = 1_048_575;
const lastColumn = 16_383;

const table: Scalar[][] = [
  ["Quý I năm 2024", "", ""],
  ["Đơn vị", "Người nghiện có HSQL", "Quản lý sau cai"],
  ["Xã An Lộc", 12, 3],
  ["Xã Bình Minh", 8, 2],
];

function model(
  sheets: Readonly<Record<string, Scalar[][]>>,
  change: (first: SheetModel) => void = () => {},
): WorkbookModel {
  const made = workbook(sheets);
  for (const sheet of made.sheets.slice(0, 1)) change(sheet);
  return made;
}

function put({ cells }: SheetModel, row: number, column: number, cell: Partial<CellModel>): void {
  const line = cells.get(row) ?? new Map<number, CellModel>();
  line.set(column, { value: "", isError: false, formula: null, style: plainStyle, hyperlink: null, ...cell });
  cells.set(row, line);
}

const times = <T>(count: number, each: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => each(i));

jest.setTimeout(30_000);

describe("reading a workbook nobody should have", () => {
  it("takes three requests and a few kilobytes where formats reach to the last cell", async () => {
    const style = { ...plainStyle, fill: "#FFFF00" };
    const { host, run } = open(
      model({ Biểu: table }, (sheet) => {
        for (const row of times(1000, (index) => lastRow - index * 1000)) put(sheet, row, lastColumn, { style });
      }),
    );
    const { submission } = await checkWorkbook((batch) => run(batch), setting);
    expect([...(submission.columns.get("NN_HSQL")?.values ?? [])]).toEqual([12, 8]);
    expect(host.counts.requests).toBeLessThanOrEqual(3);
    expect(host.counts.largestResponse).toBeLessThan(20_000);
  });

  it("finds no table where there are only formats, or nothing at all", async () => {
    const { host, run } = open(
      model({ Biểu: [], "Trang 2": [] }, (sheet) => {
        put(sheet, lastRow, lastColumn, {});
      }),
    );
    const { findings } = await checkWorkbook((batch) => run(batch), setting);
    expect(findings.map(({ code }) => code)).toEqual(["no-table", "no-period"]);
    expect(host.counts.requests).toBeLessThanOrEqual(3);
  });

  it.each([
    ["in its last cell", lastRow, lastColumn],
    ["far below its table", lastRow, 0],
  ])("gives up at once, naming the sheet, on one with a word %s", async (_, row, column) => {
    const { host, run } = open(
      model({ Biểu: table }, (sheet) => {
        put(sheet, row, column, { value: "x" });
      }),
    );
    const reading = checkWorkbook((batch) => run(batch), setting);
    await expect(reading).rejects.toThrow(WorkbookTooLarge);
    await expect(reading).rejects.toMatchObject({ sheet: "Biểu" });
    expect(host.counts.largestResponse).toBeLessThan(20_000);
  });

  it("takes three requests for two hundred sheets", async () => {
    const sheets = Object.fromEntries(times(200, (index) => [`Bản ${index}`, table]));
    const { host, run } = open(sheets);
    const { submission } = await checkWorkbook((batch) => run(batch), setting);
    expect([...(submission.columns.get("NN_HSQL")?.values ?? [])]).toEqual([12, 8]);
    expect(host.counts.requests).toBeLessThanOrEqual(3);
  });

  it("asks again for less where cells hold more text than Excel on the web answers at once", async () => {
    const page = "Công tác cai nghiện ma túy. ".repeat(1171).slice(0, 32_767);
    const { host, run } = open({ Biểu: [...table, ...times(200, () => [page])] });
    const { submission } = await checkWorkbook((batch) => run(batch), setting);
    expect([...(submission.columns.get("NN_HSQL")?.values ?? [])]).toEqual([12, 8]);
    // Three, and those that the largest block was halved by.
    expect(host.counts.requests).toBeGreaterThan(3);
    expect(host.counts.requests).toBeLessThan(16);
  });
});
