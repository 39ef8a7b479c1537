import { errorCells, missedUnits } from "../../src/app/paneCounts";
import { assessmentOf, cell, wards } from "../../src/standin/gallery/sample";

it("counts the units that miss the bar, 80 of 100 among them", () => {
  expect(missedUnits(assessmentOf({ rows: wards }).results)).toBe(6);
});

it("counts a cell with several errors once, and neither warnings nor errors without a cell", () => {
  const at = cell(3, 4);
  expect(
    errorCells([
      { code: "formula-error", severity: "error", at, shown: "#REF!" },
      { code: "not-a-number", severity: "error", at, shown: "#REF!" },
      { code: "negative", severity: "error", at: { ...at, sheet: "Biểu 2" }, value: -1 },
      { code: "fraction", severity: "warning", at: cell(4, 4), value: 1.5 },
      { code: "no-period", severity: "error", at: null },
    ]),
  ).toBe(2);
});
