import { beginsYear, type Period, type PeriodKind } from "../../domain/period";
import { foldPlain } from "../../read/text";
import { without, withoutOwnPeriod } from "./ownPeriod";

/** What headings say of a part of the year, and of all of it so far; in small letters without marks. */
const partOfYear =
  /(?<![\p{L}\d])(?:phat sinh )?(?:trong (?:ky|quy|thang)(?: bao cao| nay)?|(?:ky|quy|thang) (?:nay|bao cao))(?![\p{L}\d])/gu;
const sinceNewYear =
  /(?<![\p{L}\d])(?:(?:luy ke|luy tich|cong don|lk)(?: (?:tu )?dau nam| (?:trong |ca )?nam(?: nay)?(?! ?[\p{L}\d]))?|tu dau nam)(?: (?:tinh )?den(?: nay| het)?)?(?![\p{L}\d])/gu;
/** "Lũy tích đến nay" is since ever. */
const addedUp = /(?<![\p{L}\d])(?:luy tich (?:tinh )?den nay|luy ke|luy tich|cong don|lk)(?![\p{L}\d])/gu;

/** Which time a heading tells: of a part of the year, or of all of it so far. */
export interface HeadingTime {
  readonly time: "part" | "year" | null;
  /** It is the lowest heading that tells the time, and not one that stands above many. */
  readonly isOwn: boolean;
  /** It tells which part of the year, or since when it adds up, and not only that it does. */
  readonly isDated: boolean;
  /** The heading without the words of time, and the same as a text by which two of them are alike. */
  readonly rest: readonly string[];
  readonly key: string;
}

/** Until when the year has come by the end of a period, as headings name that. */
const soFar: Readonly<Partial<Record<PeriodKind, PeriodKind>>> = {
  q2: "half1",
  q3: "nineMonths",
  q4: "year",
  half2: "year",
};

export function timeOf(path: readonly string[], period: Period): HeadingTime {
  const lowest = path.at(-1) ?? "";
  const told = (time: HeadingTime["time"], texts: readonly string[], isDated: boolean): HeadingTime => {
    const rest = texts.filter((text) => text !== "");
    return { time, isOwn: texts.at(-1) !== lowest, isDated, rest, key: keyOf(rest) };
  };
  const kind = soFar[period.kind];
  const ofYear = kind === undefined ? null : withoutOwnPeriod(path, { ...period, kind });
  const sum = path.find(saysSinceNewYear);
  if (sum !== undefined) {
    const isDated = keyOf([without(sum, addedUp)]) !== keyOf(withoutSum([sum], period));
    return told("year", withoutSum(path, period), isDated);
  }
  if (ofYear !== null) return told("year", ofYear, true);
  const ofLowest = without(lowest, partOfYear) === lowest ? withoutOwnPeriod([lowest], period) : null;
  if (ofLowest !== null) return told("part", withoutOwnPeriod(path, period) ?? path, true);
  const part = path.map((text) => without(text, partOfYear));
  if (part.some((text, index) => text !== path[index])) {
    return told("part", withoutOwnPeriod(part, period) ?? part, false);
  }
  const own = withoutOwnPeriod(path, period);
  return own === null ? told(null, path, false) : told("part", own, true);
}

/** A heading without "Lũy kế", and without how far it reaches: "Lũy kế 6 tháng", "Lũy kế năm 2024". */
function withoutSum(path: readonly string[], period: Period): readonly string[] {
  const kind = soFar[period.kind];
  const ofYear = kind === undefined ? null : withoutOwnPeriod(path, { ...period, kind });
  const months = String.raw`0?${Number(period.to.slice(5, 7))} ?(?:thang|t)(?: dau)?(?: nam)?`;
  const year = new RegExp(
    String.raw`(?<![\p{L}\d])(?:${months}(?: ?[/.-]? ?${period.year})?|(?:trong |ca )?nam ${period.year})(?![\p{L}\d])`,
    "gu",
  );
  const rest = ofYear ?? withoutOwnPeriod(path, period) ?? path;
  return rest.map((text) => without(without(text, year), sinceNewYear));
}

/**
 * The headings without "lũy kế từ đầu năm", where the period begins with the year and no heading beside them tells the
 * same of a part of it; null for others.
 */
export function withoutYearSoFar(
  path: readonly string[],
  period: Period,
  others: readonly (readonly string[])[],
): readonly string[] | null {
  if (!beginsYear(period) || !path.some((text) => yearSoFar.test(foldPlain(text)))) return null;
  const rest = path.map((text) => without(text, sinceNewYear)).filter((text) => text !== "");
  const isPart = (other: readonly string[]): boolean =>
    keyOf(other.map((text) => without(text, partOfYear))) === keyOf(rest);
  return others.some((other) => other !== path && isPart(other)) ? null : rest;
}

/** It says since when: "Lũy kế" alone may be since ever. */
const yearSoFar = /(?<![a-z\d])tu dau nam(?! ?20\d\d)(?![a-z\d])/;

/** Headings without "trong quý" and the like. */
export function withoutPartOfYear(path: readonly string[]): readonly string[] {
  return path.map((text) => without(text, partOfYear)).filter((text) => text !== "");
}

/** "Trong tháng" in the report of a quarter, "Trong quý" in that of a year, and nothing else. */
export function saysShorter(text: string, { kind }: Period): boolean {
  if (kind.startsWith("m")) return false;
  const unit = kind.startsWith("q") ? "thang" : "(?:thang|quy)";
  return new RegExp(String.raw`^\W*(?:so )?(?:trong ${unit}(?: nay)?|${unit} nay)\W*$`).test(foldPlain(text));
}

/** Whether a heading says "Lũy kế" or the like. */
export function saysSinceNewYear(text: string): boolean {
  return without(text, sinceNewYear) !== text;
}

function keyOf(path: readonly string[]): string {
  return foldPlain(path.filter((text) => text !== "").join(" "));
}
