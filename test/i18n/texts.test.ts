import { en } from "../../src/i18n/en";
import type { Language } from "../../src/i18n/language";
import { paneAgency } from "../../src/i18n/paneAgency";
import { paneCheck } from "../../src/i18n/paneCheck";
import { paneColumns } from "../../src/i18n/paneColumns";
import { paneFileAnswers } from "../../src/i18n/paneFileAnswers";
import { paneForms } from "../../src/i18n/paneForms";
import { paneGone } from "../../src/i18n/paneGone";
import { panePlans } from "../../src/i18n/panePlans";
import { paneQuotas } from "../../src/i18n/paneQuotas";
import { paneRangeRefused } from "../../src/i18n/paneRangeRefused";
import { paneRangesChosen } from "../../src/i18n/paneRangesChosen";
import { paneReport } from "../../src/i18n/paneReport";
import { paneResults } from "../../src/i18n/paneResults";
import { paneTargets } from "../../src/i18n/paneTargets";
import { paneTemplate } from "../../src/i18n/paneTemplate";
import { vi } from "../../src/i18n/vi";

type Leaf = string | ((...args: never[]) => unknown);

/** Every text by its path: "actions.retry". */
function leaves(texts: object, path = ""): Map<string, Leaf> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]: [string, Leaf | object]) =>
      typeof value === "object" ? [...leaves(value, `${path}${key}.`)] : [[`${path}${key}`, value] as const],
    ),
  );
}

const later = {
  agency: paneAgency,
  check: paneCheck,
  columnMeanings: paneColumns,
  emptyForms: paneForms,
  fileAnswers: paneFileAnswers,
  heirs: paneGone,
  plans: panePlans,
  quotas: paneQuotas,
  rangeRefused: paneRangeRefused,
  ranges: paneRangesChosen,
  report: paneReport,
  results: paneResults,
  targets: paneTargets,
  template: paneTemplate,
};
const laterIn = (language: Language): object =>
  Object.fromEntries(Object.entries(later).map(([part, words]) => [part, words[language]]));
const [vietnamese, english] = [leaves({ ...vi, ...laterIn("vi") }), leaves({ ...en, ...laterIn("en") })];
/** A function by its number of arguments, so that both languages are told the same. */
const shape = (texts: ReadonlyMap<string, Leaf>): string[] =>
  [...texts].map(([path, text]) => (typeof text === "string" ? path : `${path}/${text.length}`)).toSorted();

describe("the two languages of the pane", () => {
  it("have the same keys, with the same number of arguments", () => {
    expect(shape(english)).toEqual(shape(vietnamese));
  });

  it("leave nothing empty", () => {
    const empty = [...vietnamese, ...english].filter(([, text]) => text === "");
    expect(empty).toEqual([]);
  });

  it("say the same thing in the same words only where it is a name or a place", () => {
    const same = [...english].flatMap(([path, text]) =>
      typeof text === "string" && text === vietnamese.get(path) ? [path] : [],
    );
    expect(same).toEqual(["title"]);
  });

  it("keep Vietnamese out of the English sentences, quotations and our own name aside", () => {
    const vietnameseLetter = /[ăâđêôơưàáảãạầấẩẫậằắẳẵặèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;
    const mixed = [...english].filter(
      ([, text]) =>
        typeof text === "string" && vietnameseLetter.test(text.replaceAll("Tổng hợp", "").replace(/“[^”]*”/g, "")),
    );
    expect(mixed).toEqual([]);
  });
});

describe("numbers and dates", () => {
  it("are written as each language writes them", () => {
    expect([vi.count(1234.5), en.count(1234.5)]).toEqual(["1.234,5", "1,234.5"]);
    expect([vi.percent(863, 1000, 800), en.percent(863, 1000, 800)]).toEqual(["86,3%", "86.3%"]);
    const period = {
      year: 2024,
      kind: "half1",
      calendar: "statistical",
      from: "2024-01-01",
      to: "2024-06-30",
    } as const;
    expect([vi.period(period), en.period(period)]).toEqual(["6 tháng đầu năm 2024", "First half of 2024"]);
    expect([vi.window(period), en.window(period)]).toEqual([
      "Từ ngày 01/01/2024 đến ngày 30/6/2024",
      "1 Jan 2024 to 30 Jun 2024",
    ]);
  });

  it("never round a rate across the bar, in either language", () => {
    expect([vi.percent(7996, 10000, 800), en.percent(7996, 10000, 800)]).toEqual(["79,96%", "79.96%"]);
  });

  it("keep two digits for minutes", () => {
    const early = new Date(2024, 0, 1, 9, 5);
    expect([vi.time(early), en.time(early)]).toEqual(["9:05", "9:05"]);
  });

  it("count one person and one error in the singular", () => {
    expect([paneResults.en.short(1), paneResults.en.short(2)]).toEqual(["1 person short", "2 people short"]);
    expect([en.errors(1), en.errors(0)]).toEqual(["1 error", "0 errors"]);
  });
});
