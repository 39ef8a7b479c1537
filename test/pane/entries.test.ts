import type { Finding } from "../../src/domain/finding";
import { countEntries, entriesOf, errorBeside } from "../../src/pane/check/entries";
import { cell } from "../../src/standin/gallery/sample";

const formula: Finding = { code: "formula-error", severity: "error", at: cell(0, 4), shown: "#REF!" };
const sameCell: Finding = {
  code: "not-a-number",
  severity: "error",
  at: cell(0, 4),
  unit: "Xã Hàng Gòn",
  shown: "#REF!",
};
const negative: Finding = { code: "negative", severity: "error", at: cell(1, 4), value: -2 };
const outlier: Finding = {
  code: "outlier",
  severity: "warning",
  at: cell(1, 4),
  indicator: "MMT_DT",
  value: -2,
  usual: 30,
};
const missing: Finding = { code: "missing-unit", severity: "warning", at: null, name: "Xã Bàu Trâm" };
const alsoMissing: Finding = { ...missing, name: "Xã Hàng Gòn" };

describe("findings as entries", () => {
  it("puts together what concerns one cell, as grave as the gravest, where that one stood", () => {
    const entries = entriesOf([negative, formula, outlier, missing]);
    expect(entries.map(({ severity, findings }) => [severity, findings])).toEqual([
      ["error", [negative, outlier]],
      ["error", [formula]],
      ["warning", [missing]],
    ]);
  });

  it("says whose cell it is, when only one of its findings knows", () => {
    expect(entriesOf([negative, { ...outlier, unit: "Xã Hàng Gòn" }])).toMatchObject([{ unit: "Xã Hàng Gòn" }]);
  });

  it("does not say of a broken formula that it is no number too", () => {
    expect(entriesOf([formula, sameCell])).toMatchObject([{ findings: [formula] }]);
  });

  it("keeps what has no cell apart, each for itself", () => {
    const entries = entriesOf([missing, alsoMissing]);
    expect(entries).toHaveLength(2);
    expect(new Set(entries.map(({ key }) => key)).size).toBe(2);
  });

  it("tells the same address on two sheets apart, and a cell from the range that begins there", () => {
    const range = { sheet: negative.at?.sheet ?? "", top: 9, left: 4, bottom: 12, right: 4 };
    expect(
      entriesOf([
        negative,
        { ...negative, at: { ...cell(1, 4), sheet: "Biểu 2" } },
        { code: "hidden-rows-included", severity: "info", at: range, count: 3 },
      ]),
    ).toHaveLength(3);
  });

  it("counts places, not findings", () => {
    const entries = entriesOf([formula, sameCell, negative, outlier, missing, alsoMissing]);
    expect(countEntries(entries)).toEqual({ error: 2, warning: 2, info: 0 });
  });
});

describe("the walk from error to error", () => {
  const entries = entriesOf([formula, negative, missing]);
  const [first, second, warning] = entries.map(({ key }) => key);

  it("begins at the first, or backwards at the last", () => {
    expect(errorBeside(entries, null, 1)?.key).toBe(first);
    expect(errorBeside(entries, null, -1)?.key).toBe(second);
  });

  it("goes round", () => {
    expect(errorBeside(entries, first ?? "", 1)?.key).toBe(second);
    expect(errorBeside(entries, second ?? "", 1)?.key).toBe(first);
    expect(errorBeside(entries, first ?? "", -1)?.key).toBe(second);
  });

  it("begins anew from an entry that is no error or no longer there", () => {
    expect(errorBeside(entries, warning ?? "", 1)?.key).toBe(first);
    expect(errorBeside(entries, "gone", -1)?.key).toBe(second);
  });

  it("ends where there are no errors", () => {
    expect(errorBeside(entriesOf([missing]), null, 1)).toBeNull();
    expect(errorBeside([], null, -1)).toBeNull();
  });
});
