import fc from "fast-check";
import type { SheetPlan } from "../../src/domain/sheetPlan";
import { indicatorGroups } from "../../src/plans/indicatorGroups";
import { indicatorById, indicators } from "../../src/plans/indicators";
import { detailBlocks } from "../../src/report/detailColumns";
import { detailSheet } from "../../src/report/detailSheet";
import type { ReportMaterial } from "../../src/report/material";
import { cellAt, rowOf, textAt } from "./cells";
import { materialOfTable, type Literal } from "./material";
import { writtenValues } from "./written";

jest.setTimeout(60_000);

/** Two districts, and figures not reported. */
const twoLevels: Literal = [
  ["STT", "Đơn vị", "Người nghiện có HSQL", "MMT", "Vay vốn"],
  ["I", "Huyện Sóc Sơn", 30, 5, ""],
  [1, "Xã Một", 10, 5, ""],
  [2, "Xã Hai", 20, "", ""],
  ["II", "Huyện Ba Vì", 7, 0, 4],
  [1, "Xã Ba", 7, 0, 4],
];

function sheetOf(material: ReportMaterial): SheetPlan {
  const plan = detailSheet(material, null);
  if (plan === null) throw new Error("no sheet");
  return plan;
}

/** A table of so many wards with all the indicators asked for; the figure of ward w and indicator i is `figure`. */
function wide(
  wards: number,
  ids: readonly string[],
  figure = (ward: number, index: number) => ward * 7 + index,
): Literal {
  return [
    ["STT", "Đơn vị", ...ids.map((id) => indicatorById(id)?.name ?? id)],
    ...Array.from({ length: wards }, (_, ward) => [
      ward + 1,
      `Xã Số ${ward + 1}`,
      ...ids.map((__, index) => figure(ward, index)),
    ]),
  ];
}

describe("the sheet Chi tiết", () => {
  it("puts units under their districts, with sums as formulas over the rows below", () => {
    const plan = sheetOf(materialOfTable(twoLevels));
    const district = rowOf(plan, "Huyện Sóc Sơn");
    expect(textAt(plan, district, 0)).toBe("I");
    expect(textAt(plan, district + 1, 1)).toBe("Xã Một");
    expect(cellAt(plan, district, 2)).toEqual({
      kind: "formula",
      formula: `=SUM(C${district + 2}:C${district + 3})`,
    });
    const other = rowOf(plan, "Huyện Ba Vì");
    const total = rowOf(plan, "Tổng cộng", 0);
    expect(cellAt(plan, total, 2)).toEqual({ kind: "formula", formula: `=C${district + 1}+C${other + 1}` });
  });

  it("leaves blank what has not been reported, in units and in the sums over them", () => {
    const plan = sheetOf(materialOfTable(twoLevels));
    expect(cellAt(plan, rowOf(plan, "Xã Hai"), 3).kind).toBe("blank");
    expect(cellAt(plan, rowOf(plan, "Huyện Sóc Sơn"), 4).kind).toBe("blank");
    expect(cellAt(plan, rowOf(plan, "Xã Ba"), 3)).toMatchObject({ kind: "number", value: 0 });
  });

  it("links every figure to the cell it was read from", () => {
    const plan = sheetOf(materialOfTable(twoLevels));
    expect(cellAt(plan, rowOf(plan, "Xã Ba"), 4)).toEqual({
      kind: "number",
      value: 4,
      source: { sheet: "Biểu", row: 7, column: 4 },
    });
  });

  it("heads each indicator by its short name and unit, below the group of Biểu 03-BCN it belongs to", () => {
    const plan = sheetOf(
      materialOfTable([
        ["STT", "Đơn vị", "QLSC", "Người nghiện có HSQL"],
        [1, "Xã Một", 1, 2],
      ]),
    );
    const heads = rowOf(plan, "STT", 0);
    expect([textAt(plan, heads, 2), textAt(plan, heads + 1, 2)]).toEqual([
      "Người nghiện, người sử dụng trái phép chất ma túy",
      "Người nghiện có HSQL (người)",
    ]);
    expect(textAt(plan, heads, 3)).toBe("Quản lý sau cai nghiện tại nơi cư trú");
    expect(plan.page.titleRows).toEqual({ first: heads, last: heads + 1 });
  });

  it("goes on below where the indicators are too many for a page, each page beginning with headings", () => {
    const plan = sheetOf(
      materialOfTable(
        wide(
          90,
          indicators.slice(0, 25).map(({ id }) => id),
        ),
      ),
    );
    const { breaksBefore, titleRows } = plan.page;
    expect(titleRows).toBeNull();
    expect(breaksBefore.length).toBeGreaterThanOrEqual(11);
    expect(breaksBefore.map((row) => textAt(plan, row, 0))).toEqual(breaksBefore.map(() => "STT"));
    const ends = [...breaksBefore.slice(1), plan.rows.length];
    expect(breaksBefore.map((row, page) => pageHeight(plan, row, ends[page] ?? 0) <= 480)).toEqual(
      breaksBefore.map(() => true),
    );
  });

  it("never leaves a total or a district alone at the end of a page", () => {
    const plan = sheetOf(
      materialOfTable(
        wide(
          62,
          indicators.slice(0, 12).map(({ id }) => id),
        ),
      ),
    );
    const totals = plan.rows.flatMap((_, row) => (textAt(plan, row, 0) === "Tổng cộng" ? [row] : []));
    expect(totals).toHaveLength(2);
    expect(totals.map((row) => textAt(plan, row - 1, 1))).toEqual(["Xã Số 62", "Xã Số 62"]);
  });

  it("keeps a name that looks like a formula as text", () => {
    const material = materialOfTable([
      ["STT", "Đơn vị", "Vay vốn"],
      [1, "Xã Một", 1],
    ]);
    const units = [{ code: null, name: "=HYPERLINK(1)" }];
    const plan = sheetOf({ ...material, submission: { ...material.submission, units } });
    expect(cellAt(plan, rowOf(plan, "=HYPERLINK(1)"), 1)).toEqual({ kind: "text", text: "=HYPERLINK(1)" });
  });

  it("is not made of nothing", () => {
    const material = materialOfTable(twoLevels);
    const submission = { ...material.submission, columns: new Map() };
    expect(detailSheet({ ...material, submission }, null)).toBeNull();
  });
});

/** Of the table's lines; what stands below the last table goes on as it may. */
function pageHeight({ rowHeights }: SheetPlan, from: number, to: number): number {
  let height = 0;
  for (let row = from; row < to; row++) height += rowHeights.get(row) ?? 0;
  return height;
}

describe("the groups of indicators", () => {
  it("hold every indicator exactly once", () => {
    const grouped = indicatorGroups.flatMap((group) => group.indicators);
    expect(grouped.toSorted()).toEqual(indicators.map(({ id }) => id).toSorted());
  });

  it("keep an indicator that no list knows, under a heading of its own", () => {
    const { submission } = materialOfTable(twoLevels);
    const strange = { values: Float64Array.of(1, 2, 3), at: [null, null, null] };
    const blocks = detailBlocks({ ...submission, columns: new Map([...submission.columns, ["LA_LAM", strange]]) });
    expect(blocks.flat().at(-1)).toEqual({ id: "LA_LAM", head: "LA_LAM", group: "Chỉ tiêu khác" });
  });
});

const some = fc.uniqueArray(
  fc.constantFrom("NN_HSQL", "MMT_DT", "VAY", "QLSC", "CNBB", "DIEM_TV", "TDP", "TRUONG", "CLB", "GDX", "CB", "HT_CAI"),
  {
    minLength: 1,
  },
);
const figures = fc.array(fc.option(fc.nat(500), { nil: "" as const }), { minLength: 12, maxLength: 12 });
const tables = fc
  .tuple(some, fc.array(figures, { minLength: 1, maxLength: 70 }))
  .map(([ids, lines]) => wide(lines.length, ids, (ward, index) => (lines[ward]?.[index] ?? "") as number));

describe("the figures of Chi tiết", () => {
  it("are those of the submission, each exactly once", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const material = materialOfTable(table);
        const plan = detailSheet(material, "I");
        const expected = [...material.submission.columns.values()].flatMap(({ values, at }) =>
          [...values].flatMap((value, position) =>
            Number.isNaN(value) ? [] : [`${value} ${at[position]?.row ?? ""},${at[position]?.column ?? ""}`],
          ),
        );
        const shown = (plan?.rows ?? []).flatMap((row) =>
          row.flatMap((cell) =>
            cell.kind === "number" ? [`${cell.value} ${cell.source?.row ?? ""},${cell.source?.column ?? ""}`] : [],
          ),
        );
        expect(shown.toSorted()).toEqual(expected.toSorted());
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  it("come to the same totals in whatever order the wards stand", async () => {
    const [heads = [], ...lines] = wide(40, [
      "NN_HSQL",
      "MMT_DT",
      "VAY",
      "QLSC",
      "CNBB",
      "DIEM_TV",
      "TDP",
      "CLB",
      "GDX",
      "CB",
      "HT_CAI",
    ]);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(lines, { minLength: lines.length }), async (shuffled) => {
        const material = materialOfTable([heads, ...shuffled]);
        const plan = sheetOf(material);
        const values = await writtenValues(plan);
        const totals = plan.rows.flatMap((_, row) =>
          textAt(plan, row, 0) === "Tổng cộng" ? [2, 3, 4, 5, 6, 7, 8].map((column) => values(row, column)) : [],
        );
        const inOrder = detailBlocks(material.submission)
          .flat()
          .map(({ id }) => material.results.total.values[id]);
        expect(totals.filter((value) => typeof value === "number")).toEqual(inOrder);
        const sum = lines.reduce((all, line) => all + Number(line[2]), 0);
        expect(inOrder[0]).toBe(sum);
      }),
      { seed: 5, numRuns: 4 },
    );
  });
});
