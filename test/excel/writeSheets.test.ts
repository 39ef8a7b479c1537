import type { SheetPlan } from "../../src/domain/sheetPlan";
import { batched, bytesOf } from "../../src/excel/requestSize";
import type { ExcelRun } from "../../src/excel/session";
import { writeSheets } from "../../src/excel/writeSheets";
import type { SheetModel } from "../../src/standin/model";
import fc from "fast-check";
import { open, type Opened } from "../standin/excel";
import { planOf } from "./sheetPlan";

jest.setTimeout(120_000);

const fiveMegabytes = 5 * 1024 * 1024;
const small = planOf([["Bảng nhỏ", 1]]);

/** A long table as "Dữ liệu" is one: texts with Vietnamese letters, and numbers that lead to their cells. */
function longPlan(length: number, remark = ""): SheetPlan {
  const rows = Array.from({ length }, (_, row) => [
    `Phường Xuân Thanh ${row}`,
    "Thành phố Long Khánh",
    "6 tháng đầu năm 2024",
    `Số người nghiện ma túy có hồ sơ quản lý đang được tư vấn, điều trị, cai nghiện, nhóm ${row % 7}`,
    remark === "" ? "" : `${remark}${row}`,
    { kind: "number", value: row, source: { sheet: "Tổng hợp", row, column: 3 } } as const,
  ]);
  const rowHeights = new Map(rows.map((_, row) => [row, row % 2 === 0 ? 18 : 20]));
  return planOf(rows, { name: "Dữ liệu", rowHeights: new Map([...rowHeights].slice(0, 2000)) });
}

/** Few cells but many bytes, so that breaking it off again and again stays quick. */
const bulky = longPlan(400, "- Đã đối chiếu với hồ sơ. ".repeat(350));

const source = { "Tổng hợp": [["Đơn vị", "Người"]], "Bảng cũ": [["cũ"]] };

/** Sheets as a person sees them. */
const seen = (excel: Opened): unknown => looksOf(excel.model.sheets);
const looksOf = (sheets: readonly SheetModel[]): unknown =>
  structuredClone(
    sheets.map(({ name, visibility, cells, rows }) => ({
      name,
      visibility,
      rows,
      cells: cells.size,
      first: cells.get(0),
    })),
  );

describe("writing more than one request holds", () => {
  it("takes several, each under 5 MB, and shows everything at the end", async () => {
    const excel = open(source);
    const names = await writeSheets((batch) => excel.run(batch), [small, longPlan(30_000)]);
    const { requests, largestRequest, largestResponse } = excel.host.counts;
    console.log(`30,000 rows: ${requests} requests, largest ${largestRequest} bytes`);
    expect(names).toEqual(["Bảng 1", "Dữ liệu"]);
    expect(requests).toBeGreaterThan(2);
    expect(Math.max(largestRequest, largestResponse)).toBeLessThan(fiveMegabytes);
    const [, , , last] = excel.model.sheets;
    expect(excel.model.sheets.map(({ visibility }) => visibility)).toEqual(Array(4).fill("Visible"));
    expect(last?.cells.get(29_999)?.get(5)?.formula).toBe(`=HYPERLINK("#'Tổng hợp'!D30000",29999)`);
    expect(last?.cells.get(29_999)?.get(0)?.value).toBe("Phường Xuân Thanh 29999");
  });

  it("takes one request to look and one to write for sheets of ordinary size", async () => {
    const excel = open(source);
    await writeSheets((batch) => excel.run(batch), [small, longPlan(600)]);
    expect(excel.host.counts.requests).toBe(2);
  });

  it.each(["before", "after", "midway"] as const)(
    "leaves everything as it was or complete when Excel fails %s any of its requests",
    async (when) => {
      const plans = [small, bulky];
      const whole = open(source);
      await writeSheets((batch) => whole.run(batch), plans, { replacing: ["Bảng cũ"] });
      const { requests } = whole.host.counts;
      expect(requests).toBeGreaterThan(2);
      for (let request = 1; request <= requests; request++) {
        const excel = open(source);
        const before = seen(excel);
        excel.host.faults = [
          when === "midway"
            ? { when, request, afterActions: 3, error: "GeneralException" }
            : { when, request, failure: "GeneralException" },
        ];
        await expect(writeSheets((batch) => excel.run(batch), plans, { replacing: ["Bảng cũ"] })).rejects.toMatchObject(
          { code: "GeneralException" },
        );
        expect([before, seen(whole)]).toContainEqual(seen(excel));
      }
    },
  );

  it("clears away what an attempt left behind that could not even be undone", async () => {
    const excel = open(source);
    excel.host.faults = [
      { when: "before", request: 3, failure: "InvalidOrTimedOutSession" },
      { when: "before", request: 4, failure: "InvalidOrTimedOutSession" },
    ];
    const attempt = writeSheets((batch) => excel.run(batch), [small, bulky]);
    await expect(attempt).rejects.toBeDefined();
    expect(excel.model.sheets.map(({ visibility }) => visibility)).toContain("Hidden");
    excel.host.faults = [];
    const later = Date.now() + 11 * 60_000;
    jest.spyOn(Date, "now").mockReturnValue(later);
    await writeSheets((batch) => excel.run(batch), [small]);
    jest.restoreAllMocks();
    expect(excel.model.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Tổng hợp", "Visible"],
      ["Bảng cũ", "Visible"],
      ["Bảng 1", "Visible"],
    ]);
  });
});

describe("two who write at the same time", () => {
  /** Runs like `run`, but lets somebody else write everything right before its nth batch. */
  function interrupted(excel: Opened, nth: number, other: () => Promise<unknown>): ExcelRun {
    let batches = 0;
    return async (batch) => {
      if (++batches === nth) await other();
      return excel.run(batch);
    };
  }

  it.each([1, 2])("get each their own sheets or none, never a mixture (batch %d)", async (nth) => {
    const excel = open(source);
    const write = (run: ExcelRun): Promise<readonly string[]> =>
      writeSheets(run, [small, longPlan(50)], { replacing: ["Bảng cũ"] });
    const alone = open(source);
    await write((batch) => alone.run(batch));
    const whole = looksOf(alone.model.sheets.slice(1));
    const names = await write(interrupted(excel, nth, () => write((batch) => excel.run(batch)))).catch(() => null);
    const sheets = excel.model.sheets.slice(1);
    expect(sheets.map(({ visibility }) => visibility)).not.toContain("Hidden");
    expect(looksOf(sheets.slice(0, 2))).toEqual(whole);
    expect(sheets.slice(2).map(({ name }) => name)).toEqual(sheets.length > 2 ? ["Bảng 1 (2)", "Dữ liệu (2)"] : []);
    if (names !== null) expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining([...names]));
  });
});

describe("sharing work out over requests", () => {
  const steps = fc.array(fc.record({ bytes: fc.nat(50) }), { maxLength: 60 });

  it("keeps the order, leaves nothing out and passes the limit only with a single step that is larger", () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 120 }), (all, limit) => {
        const batches = batched(all, limit);
        expect(batches.flat()).toEqual(all);
        for (const batch of batches) {
          const sum = batch.reduce((total, { bytes }) => total + bytes, 0);
          expect(sum <= limit || batch.length === 1).toBe(true);
        }
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  it("never counts fewer bytes than a text takes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(bytesOf([text])).toBeGreaterThanOrEqual(new TextEncoder().encode(JSON.stringify([text])).length);
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});
