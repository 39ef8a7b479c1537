import type { CellRef } from "../../src/domain/cell";
import type { FindingCode, FindingFact } from "../../src/domain/finding";
import { type Period, periodOf } from "../../src/domain/period";
import { count, date } from "../../src/i18n/display";
import { countEn, dateEn } from "../../src/i18n/display.en";
import { findingEn } from "../../src/i18n/findings.en";
import { findingVi } from "../../src/i18n/findings.vi";
import type { FindingWords } from "../../src/i18n/findingWords";
import { en } from "../../src/i18n/en";
import { vi } from "../../src/i18n/vi";
import { planSheetWords } from "../../src/plans/goalWords";

const other: CellRef = { sheet: "Biểu 2", row: 8, column: 5 };

/** One example of every finding; leaving one out does not compile. */
const examples: { readonly [Code in FindingCode]: Extract<FindingFact, { readonly code: Code }> } = {
  "missing-unit": { code: "missing-unit", name: "Xã Bàu Trâm" },
  "unit-gone": {
    code: "unit-gone",
    name: "Phường Xuân Trung",
    former: "26071",
    date: "2024-11-01",
    parts: ["Phường Xuân An"],
  },
  "unit-not-in-table": { code: "unit-not-in-table", name: "Xã Bàu Trâm" },
  "duplicate-unit": { code: "duplicate-unit", name: "Xã Bàu Trâm", other },
  "conflicting-values": {
    code: "conflicting-values",
    indicator: "NN_HSQL",
    value: 1234,
    other,
    otherValue: 1243,
  },
  "unknown-unit": { code: "unknown-unit", name: "Xuân Ann", proposals: ["Phường Xuân An", "Phường Xuân Tân"] },
  "unit-code-mismatch": {
    code: "unit-code-mismatch",
    name: "Xuân An",
    unitCode: "26080",
    proposals: ["Phường Xuân An", "Phường Xuân Tân"],
  },
  "form-columns": { code: "form-columns", columns: ["Quý I", "Quý II"] },
  "unmapped-column": { code: "unmapped-column", header: "Ghi nhận", proposals: ["NN_HSQL", "MMT_DT"] },
  "ambiguous-column": { code: "ambiguous-column", header: "Mới", proposals: ["MMT_MOI", "QLSC_MOI"] },
  "villages-for-units": { code: "villages-for-units", count: 5 },
  "villages-of-ward": { code: "villages-of-ward", ward: "Phường Xuân An", count: 5 },
  "displaced-heading": { code: "displaced-heading", header: "Cai nghiện bắt buộc" },
  "not-a-number": { code: "not-a-number", shown: "12 người" },
  "formula-error": { code: "formula-error", shown: "#REF!" },
  negative: { code: "negative", value: -12 },
  fraction: { code: "fraction", value: 2.5 },
  "locale-damaged-number": { code: "locale-damaged-number", value: 1.1, meant: 1100 },
  "date-in-count": { code: "date-in-count", serial: 45481 },
  "total-mismatch": { code: "total-mismatch", indicator: "NN_HSQL", stated: 1200, sum: 1201 },
  "parts-mismatch": { code: "parts-mismatch", whole: 51, sum: 49, parts: ["NN_NGOAI", "NN_COSO"] },
  "part-exceeds-whole": {
    code: "part-exceeds-whole",
    part: "MMT_MOI",
    partValue: 31,
    whole: "MMT_DT",
    wholeValue: 30,
  },
  "parts-exceed-whole": {
    code: "parts-exceed-whole",
    whole: "NN_HSQL",
    wholeValue: 51,
    sum: 53,
    parts: ["NN_NGOAI", "NN_COSO"],
  },
  "rate-over-100": { code: "rate-over-100", reached: 1102, managed: 1101 },
  "rate-mismatch": { code: "rate-mismatch", stated: "85,5%", reached: 40, managed: 51 },
  "estimated-reach": { code: "estimated-reach", low: 30, high: 42, managed: 51 },
  "control-total-mismatch": { code: "control-total-mismatch", indicator: "NN_HSQL", control: 1300, sum: 1299 },
  "cumulative-decrease": { code: "cumulative-decrease", indicator: "MMT_LT", before: 120, now: 112 },
  outlier: { code: "outlier", indicator: "MMT_DT", value: 900, usual: 33 },
  "same-as-previous": { code: "same-as-previous", name: "Xã Bàu Trâm" },
  "unread-figures": { code: "unread-figures", count: 17 },
  "area-chosen": { code: "area-chosen", leftOut: ["H5:M20", "A40:F60"] },
  "figures-beside-area": { code: "figures-beside-area", chosen: "A5:F20", count: 24 },
  "area-without-table": { code: "area-without-table" },
  "personal-data": { code: "personal-data", header: "Họ và tên" },
  "legacy-font": { code: "legacy-font", font: ".VnTime" },
  "hidden-sheet-skipped": { code: "hidden-sheet-skipped", name: "Nháp" },
  "hidden-rows-included": { code: "hidden-rows-included", count: 12 },
  "external-link": { code: "external-link", file: "quy1.xlsx" },
  "zero-base": { code: "zero-base", reached: 7 },
  "no-table": { code: "no-table" },
  "plan-other-year": { code: "plan-other-year", planYear: 2023, year: 2024 },
  "target-unreadable": { code: "target-unreadable", name: "LK24-02a", part: "level" },
  "quota-without-target": { code: "quota-without-target", target: "SS19-99" },
  "quota-twice": { code: "quota-twice", target: "SS19-02", name: "Xã Bàu Trâm", other },
  "quota-sum": { code: "quota-sum", target: "SS19-02", planned: 82, sum: 81 },
  "quota-sheet-unreadable": { code: "quota-sheet-unreadable", heads: ["Mã", "Đơn vị"] },
  "no-period": { code: "no-period" },
  "past-table": { code: "past-table", title: "Số liệu cùng kỳ năm trước" },
  "unit-sheet-mismatch": { code: "unit-sheet-mismatch", name: "UBND xã An Lộc", page: "An Bình" },
  "plan-table": { code: "plan-table", title: "Chỉ tiêu giao năm 2024" },
  "estimate-table": { code: "estimate-table", title: "Ước thực hiện cả năm 2024" },
  "example-table": { code: "example-table", title: "Ví dụ cách ghi" },
  "unclear-period": { code: "unclear-period", title: "Số liệu 4 tháng đầu năm 2024" },
  "other-subject": { code: "other-subject", title: "Số người nghiện tử vong" },
  "period-sheet-mismatch": { code: "period-sheet-mismatch", period: periodOf(2023, "q2"), page: "Quý I" },
  "period-gap": { code: "period-gap", from: "2024-04-01", to: "2024-06-30" },
  "not-filled-in": { code: "not-filled-in", period: periodOf(2023, "q3") },
  "lone-period": { code: "lone-period", period: periodOf(2025, "q2"), others: periodOf(2024, "q2") },
  "other-period": { code: "other-period", period: periodOf(2023, "q3") },
  "incomplete-unit": { code: "incomplete-unit", name: "Xã Bàu Trâm", missing: ["NN_HSQL", "DV_TONG"] },
  "incomplete-base": { code: "incomplete-base", missing: ["NSD_HSQL"] },
};

const say: FindingWords = {
  indicator: (id) => `<${id}>`,
  place: ({ sheet, row, column }) => `<${sheet} ${row} ${column}>`,
};

const languages = {
  vietnamese: { sentence: findingVi, number: count, period: vi.period, date: "08/7/2024", day: date },
  english: { sentence: findingEn, number: countEn, period: en.period, date: "8 Jul 2024", day: dateEn },
};

/** How a sentence has to name one of its facts. */
function wordFor(key: string, value: unknown, language: (typeof languages)["english"]): string[] {
  // A code tells programs which unit it is; people know it by its name.
  if (key === "code" || key === "former") return [];
  if (key === "serial") return [language.date];
  if (key === "part" && value === "level") return [planSheetWords.heads.level];
  if (key === "year" || key === "planYear") return [String(value)];
  if (typeof value === "number") return [language.number(value)];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => wordFor(key, item, language));
  if (isPlace(value)) return [say.place(value)];
  if (isPeriod(value)) return [language.period(value)];
  if (typeof value !== "string") throw new Error(`No rule for ${key}`);
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return [language.day(value)];
  return [/^[A-Z]+_[A-Z]+$/.test(value) ? say.indicator(value) : value];
}

function isPlace(value: unknown): value is CellRef {
  return typeof value === "object" && value !== null && "sheet" in value;
}

function isPeriod(value: unknown): value is Period {
  return typeof value === "object" && value !== null && "calendar" in value;
}

describe.each(Object.entries(languages))("the %s sentence", (_, language) => {
  it.each(Object.values(examples).map((fact) => [fact.code, fact] as const))(
    "of %s names every one of its facts",
    (_code, fact) => {
      const sentence = language.sentence(fact, say);
      const words = Object.entries(fact).flatMap(([key, value]) => wordFor(key, value, language));
      expect(words.filter((word) => !sentence.includes(word))).toEqual([]);
      expect(sentence).toMatch(/^\S.*[.?]$/s);
      expect(sentence).not.toMatch(/undefined|NaN|\[object/);
    },
  );

  it("asks nothing where there is nothing to propose", () => {
    const nameless = language.sentence({ code: "unknown-unit", name: "", proposals: [] }, say);
    const unmapped = language.sentence({ code: "unmapped-column", header: "Ghi nhận", proposals: [] }, say);
    expect(nameless).not.toMatch(/\?|“”/);
    expect(unmapped).not.toContain("<");
  });
});

it("has a sentence of its own for every finding in both languages", () => {
  const sentences = Object.values(examples).flatMap((fact) => [findingVi(fact, say), findingEn(fact, say)]);
  expect(new Set(sentences).size).toBe(sentences.length);
});

it("says of a column without a heading that it lacks one", () => {
  const fact = { code: "unmapped-column", header: "", proposals: [] } as const;
  expect(findingVi(fact, say)).toContain("không có tiêu đề");
  expect(findingEn(fact, say)).toContain("no heading");
});

it("quotes only the beginning of a cell that holds a page", () => {
  const page = "Người nghiện ma túy ".repeat(1500);
  const facts: readonly FindingFact[] = [
    { code: "unmapped-column", header: page, proposals: [] },
    { code: "ambiguous-column", header: page, proposals: [] },
    { code: "unknown-unit", name: page, proposals: [] },
    { code: "unit-code-mismatch", name: page, unitCode: page, proposals: [] },
    { code: "form-columns", columns: [page] },
    { code: "plan-table", title: page },
    { code: "past-table", title: page },
    { code: "estimate-table", title: page },
    { code: "unclear-period", title: page },
    { code: "other-subject", title: page },
    { code: "personal-data", header: page },
  ];
  for (const fact of facts) {
    expect(findingVi(fact, say).length).toBeLessThan(500);
    expect(findingEn(fact, say).length).toBeLessThan(500);
  }
});

it("counts one hidden row in the singular in English", () => {
  expect(findingEn({ code: "hidden-rows-included", count: 1 }, say)).toBe(
    "1 hidden or filtered row is counted all the same.",
  );
});
