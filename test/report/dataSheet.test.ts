import { atOnce } from "../../src/domain/slices";
import fc from "fast-check";
import { dataSheet } from "../../src/report/dataSheet";
import { cellAt, textAt } from "./cells";
import { coverageHeads, coverageTable, materialOfTable } from "./material";

const twoLevels = materialOfTable([
  coverageHeads,
  ["I", "Huyện Sóc Sơn", 30, 5, ""],
  [1, "Xã Một", 10, 5, ""],
  [2, "Thị trấn Hai", 20, 0, ""],
]);

describe("the sheet Dữ liệu", () => {
  it("is one Excel table from the first cell on, with nothing beside it and nothing merged", () => {
    const plan = atOnce(dataSheet(twoLevels));
    expect(plan?.table).toEqual({ top: 0, left: 0, bottom: 4, right: 10 });
    expect(plan?.rows).toHaveLength(5);
    expect(plan?.merges).toEqual([]);
    expect(new Set(plan?.rows[0]?.map((cell) => (cell.kind === "text" ? cell.text : ""))).size).toBe(11);
  });

  it("tells of each figure whose it is, of when, of what, and where it stands", () => {
    const plan = atOnce(dataSheet(twoLevels));
    expect(plan?.rows[4]?.map((cell) => (cell.kind === "text" ? cell.text : cell.kind))).toEqual([
      "Thị trấn Hai",
      "Huyện Sóc Sơn",
      "Cấp xã",
      "6 tháng đầu năm 2024",
      "number",
      "number",
      "NSD_HSQL",
      "NSD có HSQL",
      "người",
      "number",
      "'Biểu'!D6",
    ]);
    expect(plan?.rows[4]?.[9]).toEqual({ kind: "number", value: 0 });
  });

  it("gives days as Excel counts them: 01/01/2024 is 45292", () => {
    const plan = atOnce(dataSheet(twoLevels));
    expect(plan?.rows[1]?.slice(4, 6)).toEqual([
      { kind: "number", value: 45_292 },
      { kind: "number", value: 45_473 },
    ]);
    expect(plan?.styles).toContainEqual({
      block: { top: 1, left: 4, bottom: 4, right: 5 },
      style: { numberFormat: "dd/mm/yyyy", horizontal: "Center" },
    });
  });

  it("leaves no key blank where there is one level only", () => {
    const plan = atOnce(dataSheet(materialOfTable(coverageTable([["Quận Ba Đình", 1, 2, 3]]))));
    expect(plan?.rows[1]?.slice(0, 3)).toEqual(
      ["Quận Ba Đình", "Toàn địa bàn", "Cấp huyện"].map((text) => ({ kind: "text", text })),
    );
  });

  it("keeps names that look like formulas as text", () => {
    for (const name of ["=1+1", "+84", "-", "@nơi"]) {
      const units = [{ code: null, name }];
      const material = materialOfTable(coverageTable([["Xã Một", 1, 2, 3]]));
      const plan = atOnce(dataSheet({ ...material, submission: { ...material.submission, units } }));
      expect(plan?.rows[1]?.[0]).toEqual({ kind: "text", text: name });
    }
  });

  it("has every figure of the submission exactly once", () => {
    const figure = fc.option(fc.nat(500), { nil: "" as const });
    fc.assert(
      fc.property(fc.array(fc.tuple(figure, figure, figure), { minLength: 1, maxLength: 30 }), (lines) => {
        const { submission, ...rest } = materialOfTable(
          coverageTable(lines.map((line, index) => [`Xã Số ${index + 1}`, ...line] as const)),
        );
        const plan = atOnce(dataSheet({ submission, ...rest }));
        const expected = [...submission.columns].flatMap(([id, { values }]) =>
          [...values].flatMap((value, position) =>
            Number.isNaN(value) ? [] : [`${submission.units[position]?.name ?? ""} ${id} ${value}`],
          ),
        );
        const shown = (plan?.rows.slice(1) ?? []).map((_, index) => {
          const value = plan === null ? null : cellAt(plan, index + 1, 9);
          const [unit, id] = plan === null ? [] : [textAt(plan, index + 1, 0), textAt(plan, index + 1, 6)];
          return `${unit ?? ""} ${id ?? ""} ${value?.kind === "number" ? value.value : ""}`;
        });
        expect(shown.toSorted()).toEqual(expected.toSorted());
      }),
      { seed: 5, numRuns: 60 },
    );
  });
});
