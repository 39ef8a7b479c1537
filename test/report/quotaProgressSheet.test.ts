import type { UnitQuota } from "../../src/domain/quota";
import { isShared } from "../../src/domain/quota";
import type { SheetPlan } from "../../src/domain/sheetPlan";
import { socSon2019 } from "../../src/plans/socSon2019";
import { quotaProgressSheet } from "../../src/report/quotaProgressSheet";
import { cellAt, rowOf, textAt, valueAt } from "./cells";
import { type Literal, materialOfTable } from "./material";
import { writtenValues } from "./written";

const [given, done, share, verdict] = [2, 3, 4, 5];

const twoLevels: Literal = [
  ["STT", "Đơn vị", "CNBB"],
  ["I", "Huyện Một", 13],
  [1, "Xã A", 9],
  [2, "Xã B", 4],
  ["II", "Huyện Hai", 6],
  [1, "Xã C", 6],
];

/** Quotas of the units that report, then of the missing. */
function sheetOf(table: Literal, quotas: readonly (number | null)[], missing: readonly string[] = []): SheetPlan {
  const material = materialOfTable(table, { setting: { plan: socSon2019 } });
  const { progress } = material;
  const [target] = socSon2019.targets.filter(isShared);
  if (progress === null || target === undefined) throw new Error("no target");
  const figures = material.submission.columns.get("CNBB")?.values ?? [];
  const silent = missing.map((name) => ({ code: null, name }));
  const units = [...material.submission.units, ...silent].map((unit, index): UnitQuota => {
    const quota = quotas[index] ?? null;
    const figure = figures[index] ?? null;
    const permille = quota === null || figure === null ? null : Math.floor((1000 * figure) / quota);
    const remaining = quota === null || figure === null ? null : Math.max(0, quota - figure);
    return { unit, quota, done: figure, permille, remaining, status: quota === null ? null : "behind" };
  });
  const submission = { ...material.submission, missing: silent };
  return quotaProgressSheet({ ...material, submission, quotas: [{ target, units }] }, progress, null);
}

describe("“Bảng 3” of two levels", () => {
  const plan = sheetOf(twoLevels, [10, 4, 8, 3], ["Xã Vắng"]);
  const [one, two] = [rowOf(plan, "Huyện Một"), rowOf(plan, "Huyện Hai")];

  it("has each district above its units, with their sums and share and no verdict of its own", () => {
    expect(textAt(plan, one, 0)).toBe("I");
    expect([given, done].map((column) => cellAt(plan, one, column))).toEqual([
      { kind: "formula", formula: `=SUM(C${one + 2}:C${one + 3})` },
      { kind: "formula", formula: `=SUM(D${one + 2}:D${one + 3})` },
    ]);
    expect([one, two].map((row) => [given, done].map((column) => valueAt(plan, row, column)))).toEqual([
      [14, 13],
      [8, 6],
    ]);
    expect(cellAt(plan, one, share)).toEqual({ kind: "formula", formula: `=D${one + 1}/C${one + 1}` });
    expect(textAt(plan, one, verdict)).toBe("");
  });

  it("adds up districts and units of none, each once", () => {
    const total = rowOf(plan, "Tổng cộng", 0);
    expect([given, done].map((column) => valueAt(plan, total, column))).toEqual([25, 19]);
    expect(textAt(plan, total - 1, 1)).toBe("Xã Vắng");
  });

  it("leaves the sums of a district blank that was given nothing and has reported nothing", () => {
    const figures: Literal = twoLevels.map((row) =>
      row[1] === "Xã C" || row[1] === "Huyện Hai" ? [...row.slice(0, 2), ""] : row,
    );
    const open = sheetOf(figures, [10, 4]);
    expect([given, share].map((column) => cellAt(open, rowOf(open, "Huyện Hai"), column).kind)).toEqual([
      "blank",
      "blank",
    ]);
  });

  it("comes to the same when written and calculated", async () => {
    const value = await writtenValues(plan);
    const total = rowOf(plan, "Tổng cộng", 0);
    expect([value(one, share), value(total, given), value(total, share)]).toEqual([13 / 14, 25, 19 / 25]);
  });

  it("gives every line the height its words need", () => {
    const long = "Xã có tên dài đến mức phải viết thành ba dòng mới hết được trong cột này";
    const wordy = sheetOf([...twoLevels, [2, long, 1]], [10, 4, 8, 3]);
    expect(wordy.rowHeights.get(rowOf(wordy, long))).toBeGreaterThanOrEqual(3 * 16);
    expect(wordy.rowHeights.get(rowOf(wordy, "Xã B"))).toBe(18);
  });
});
