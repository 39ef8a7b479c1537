import type { Finding } from "../../src/domain/finding";
import { countEntries, entriesOf, entryBeside, positionOf, type Walked } from "../../src/pane/check/entries";
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

describe("the walk through what is open", () => {
  const entries = entriesOf([formula, negative, { ...outlier, at: cell(5, 4) }, missing]);
  const [first, second, outlying, absent] = entries.map(({ key }) => key);
  const beside = (severity: Walked, key: string | undefined, step: 1 | -1): string | undefined =>
    entryBeside(entries, severity, key ?? null, step)?.key;

  it("begins at the first of its severity, or backwards at the last", () => {
    expect([beside("error", undefined, 1), beside("error", undefined, -1)]).toEqual([first, second]);
    expect([beside("warning", undefined, 1), beside("warning", undefined, -1)]).toEqual([outlying, absent]);
  });

  it("goes round within its severity", () => {
    expect([beside("error", first, 1), beside("error", second, 1), beside("error", first, -1)]).toEqual([
      second,
      first,
      second,
    ]);
    expect([beside("warning", outlying, 1), beside("warning", absent, 1)]).toEqual([absent, outlying]);
  });

  it("begins anew from an entry of another severity or one no longer there", () => {
    expect([beside("error", outlying, 1), beside("error", "gone", -1)]).toEqual([first, second]);
    expect(beside("warning", second, 1)).toBe(outlying);
  });

  it("ends where there is nothing of that severity", () => {
    expect(entryBeside(entriesOf([missing]), "error", null, 1)).toBeNull();
    expect(entryBeside([], "warning", null, -1)).toBeNull();
  });

  it("counts the place among its severity", () => {
    const places = [second, absent, outlying].map((key) => positionOf(entries, "error", key ?? null));
    expect(places).toEqual([2, null, null]);
    expect([absent, "gone"].map((key) => positionOf(entries, "warning", key ?? null))).toEqual([2, null]);
  });
});
