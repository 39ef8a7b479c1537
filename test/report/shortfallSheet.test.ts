import fc from "fast-check";
import { longKhanh2024 } from "../../src/plans/longKhanh2024";
import { shortfallSheet } from "../../src/report/shortfallSheet";
import { shortfallsOf } from "../../src/report/shortfallUnits";
import { cellAt, rowOf, textAt, valueAt } from "./cells";
import { writtenValues } from "./written";
import { coverageHeads, coverageTable, materialOfTable, type Literal } from "./material";

const [managed, reached, rate, short] = [2, 3, 4, 5];

type Line = readonly [string, number | "", number | "", number | ""];

function sheetOf(table: Literal, told?: Parameters<typeof materialOfTable>[1]) {
  const plan = shortfallSheet(materialOfTable(table, told), null);
  if (plan === null) throw new Error("no sheet");
  return plan;
}

/** The units of the first table, top to bottom. */
function listed(lines: readonly Line[]): string[] {
  return shortfallsOf(materialOfTable(coverageTable(lines))).short.map(({ unit }) => unit.name);
}

describe("the sheet Thiếu hụt", () => {
  it("lists who misses the bar with the lowest rate first, then the most people missing, then as the tables have them", () => {
    expect(
      listed([
        ["Phường Xuân An", 10, 0, 5],
        ["Phường Xuân Hòa", 10, 10, 20],
        ["Xã Bảo Quang", 10, 10, 10],
        ["Xã Bình Lộc", 6, 4, 5],
        ["Xã Hàng Gòn", 50, 50, 1],
      ]),
    ).toEqual(["Xã Hàng Gòn", "Xã Bảo Quang", "Phường Xuân An", "Xã Bình Lộc"]);
  });

  it("tells of each how many people are missing, linked to the cell that tells who was reached", () => {
    const plan = sheetOf(
      coverageTable([
        ["Phường Xuân An", 60, 40, 80],
        ["Xã Bảo Quang", 10, 10, 0],
      ]),
    );
    const row = rowOf(plan, "Phường Xuân An");
    expect(cellAt(plan, row, managed)).toEqual({ kind: "formula", formula: "=60+40" });
    expect(cellAt(plan, row, reached)).toEqual({
      kind: "number",
      value: 80,
      source: { sheet: "Biểu", row: 3, column: 4 },
    });
    const [people, base] = [`D${row + 1}`, `C${row + 1}`];
    expect(cellAt(plan, row, rate)).toEqual({ kind: "formula", formula: `=${people}/${base}` });
    expect(cellAt(plan, row, short)).toEqual({
      kind: "formula",
      formula: `=IF(1000*${people}>800*${base},0,INT(800*${base}/1000)+1-${people})`,
    });
    expect(textAt(plan, rowOf(plan, "Xã Bảo Quang"), 6)).toBe("Chưa có người được tiếp cận");
  });

  it("prints no rate that contradicts the verdict: 79,97 % keeps two decimals", () => {
    const plan = sheetOf(coverageTable([["Phường Xuân An", 3000, 754, 3002]]));
    const row = rowOf(plan, "Phường Xuân An");
    const formats = plan.styles.filter(({ block }) => block.top === row && block.left === rate && block.right === rate);
    expect(formats.at(-1)?.style.numberFormat).toBe("0.00%");
  });

  it("comes, once Excel has worked it out, to the shortfalls that were computed and to their sum", async () => {
    const lines: Line[] = Array.from({ length: 60 }, (_, index) => [
      `Xã Số ${index + 1}`,
      20 + 3 * index,
      index % 7,
      index,
    ]);
    const material = materialOfTable(coverageTable(lines));
    const { short: units } = shortfallsOf(material);
    const plan = shortfallSheet(material, null);
    if (plan === null) throw new Error("no sheet");
    const values = await writtenValues(plan);
    const shortfalls = units.map(({ unit }) => unit.coverage?.shortfall ?? NaN);
    expect(units.map(({ unit }) => values(rowOf(plan, unit.name), short))).toEqual(shortfalls);
    expect(plan.page.breaksBefore).not.toEqual([]);
    const total = rowOf(plan, material.results.total.name, 0);
    expect(values(total, short)).toBe(shortfalls.reduce((sum, people) => sum + people, 0));
  });

  it("names the superior of each unit where the tables have two levels", () => {
    const plan = sheetOf([
      coverageHeads,
      ["I", "Huyện Sóc Sơn", 30, 5, 11],
      [1, "Xã Một", 10, 5, 10],
      [2, "Xã Hai", 20, 0, 1],
      ["II", "Huyện Ba Vì", 5, 5, 10],
      [1, "Xã Ba", 5, 5, 10],
    ]);
    expect(textAt(plan, rowOf(plan, "Xã Hai"), 2)).toBe("Huyện Sóc Sơn");
  });

  it("says one sentence where nobody falls short, and draws no empty table", () => {
    const plan = sheetOf(
      coverageTable([
        ["Phường Xuân An", 10, 5, 15],
        ["Xã Bảo Quang", 0, 0, 0],
      ]),
    );
    const texts = plan.rows.flatMap((row) => row.flatMap((cell) => (cell.kind === "text" ? [cell.text] : [])));
    expect(texts).toContain("Cả 1 đơn vị có đủ số liệu đều đạt chỉ tiêu trên 80%.");
    expect(texts).not.toContain("STT");
  });

  it("lists apart who cannot be judged", () => {
    const plan = sheetOf(
      coverageTable([
        ["Phường Xuân An", 10, 5, 1],
        ["Xã Bảo Quang", 10, 5, ""],
        ["Xã Bình Lộc", "", 5, 3],
      ]),
    );
    const apart = rowOf(plan, "2. Đơn vị chưa đủ số liệu, chưa báo cáo", 0);
    expect(textAt(plan, rowOf(plan, "Xã Bảo Quang", 1, apart), 6)).toBe("Chưa đủ số liệu");
    expect(cellAt(plan, rowOf(plan, "Xã Bình Lộc", 1, apart), managed).kind).toBe("blank");
    expect(cellAt(plan, rowOf(plan, "Xã Bình Lộc", 1, apart), reached)).toMatchObject({ value: 3 });
  });

  it("lists the targets of the plan that are missed, with how much is missing", () => {
    const told = { setting: { plan: longKhanh2024 } };
    const table = coverageTable([["Phường Xuân An", 10, 5, 1]]);
    const { progress } = materialOfTable(table, told);
    const missed = progress?.toDate.find(({ target }) => target.goal.kind === "rateAbove");
    const plan = sheetOf(table, told);
    const row = rowOf(plan, missed?.target.name ?? "");
    expect(missed?.result.shortfall).toBe(12);
    expect(cellAt(plan, row, 4)).toEqual({ kind: "number", value: 12 });
    expect(textAt(plan, row, 5)).toBe("người");
  });

  it("has nothing to tell on tables without coverage and without a plan", () => {
    expect(
      shortfallSheet(
        materialOfTable([
          ["STT", "Đơn vị", "Vay vốn"],
          [1, "Xã Bảo Quang", 3],
        ]),
        null,
      ),
    ).toBeNull();
  });
});

const people = fc.integer({ min: 0, max: 300 });
const wards = fc.array(fc.tuple(people, people, fc.nat(1000)), { minLength: 1, maxLength: 40 });

function linesOf(figures: readonly (readonly [number, number, number])[]): Line[] {
  return figures.map(([addicts, users, permille], index) => [
    `Xã Số ${index + 1}`,
    addicts,
    users,
    Math.floor(((addicts + users) * permille) / 1000),
  ]);
}

describe("the list of units that fall short", () => {
  it("never has a better rate above a worse one, and misses nobody", () => {
    fc.assert(
      fc.property(wards, (figures) => {
        const material = materialOfTable(coverageTable(linesOf(figures)));
        const { short } = shortfallsOf(material);
        const rates = short.map(({ unit: { coverage } }) => coverage?.rate ?? NaN);
        expect(rates).toEqual(rates.toSorted((a, b) => a - b));
        expect(short).toHaveLength(
          material.results.units.filter(({ coverage }) => coverage?.status === "missed").length,
        );
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  it("sums people managed and reached over exactly its own lines", () => {
    fc.assert(
      fc.property(wards, (figures) => {
        const material = materialOfTable(coverageTable(linesOf(figures)));
        const { short } = shortfallsOf(material);
        fc.pre(short.length > 0);
        const plan = shortfallSheet(material, null);
        if (plan === null) throw new Error("no sheet");
        const total = rowOf(plan, material.results.total.name, 0);
        const sum = (of: "managed" | "reached"): number =>
          short.reduce((all, { unit: { coverage } }) => all + (coverage?.[of] ?? 0), 0);
        expect([valueAt(plan, total, managed), valueAt(plan, total, reached)]).toEqual([
          sum("managed"),
          sum("reached"),
        ]);
        const first = rowOf(plan, short[0]?.unit.name ?? "");
        expect(cellAt(plan, total, 5)).toEqual({
          kind: "formula",
          formula: `=SUM(F${first + 1}:F${total})`,
        });
      }),
      { seed: 5, numRuns: 40 },
    );
  });
});
