import type { IndicatorId } from "../domain/indicator";
import { beginsYear, type Period, type PeriodKind } from "../domain/period";
import { standardCoverage } from "../plans/coverage";
import { indicatorById } from "../plans/indicators";
import { foldMarks } from "../read/text";
import type { HeaderMatch } from "./header";
import { without, withoutOwnPeriod } from "./ownPeriod";
import type { Words } from "./words";

/** What headings say of a part of the year, and of all of it so far; in small letters without marks. */
const partOfYear =
  /(?<![\p{L}\d])(?:phat sinh )?(?:trong (?:ky|quy|thang)(?: bao cao| nay)?|(?:ky|quy|thang) (?:nay|bao cao))(?![\p{L}\d])/gu;
const sinceNewYear =
  /(?<![\p{L}\d])(?:(?:luy ke|luy tich|cong don)(?: (?:tu )?dau nam)?|tu dau nam)(?: den nay)?(?![\p{L}\d])/gu;

/** A heading of a table, what it means, and whether the clerk has said so. */
export interface AskedHeading {
  readonly path: readonly string[];
  readonly match: HeaderMatch;
  readonly isAnswered: boolean;
}

/**
 * What headings mean once it is minded that people are counted once in a year: who was reached in the first quarter is
 * not new in the second. Of "Trong kỳ" beside "Lũy kế" the latter counts. Where people reached are told for a part of
 * the year alone that does not begin it, they are no share of those managed, and it is asked what they are.
 */
export function overTheYear(
  headings: readonly AskedHeading[],
  period: Period | null,
  words: Words,
): readonly HeaderMatch[] {
  const matches = headings.map(({ match }) => match);
  if (period === null) return matches;
  const told = headings.map(({ path }) => timeOf(path, period));
  told.forEach((part, index) => {
    const heading = headings[index];
    if (part.time !== "part" || heading === undefined || heading.isAnswered) return;
    const sum = told.findIndex(({ time, key }, at) => time === "year" && key === part.key && isOpen(headings[at]));
    const meant = isOpen(heading) ? words.path(part.rest) : heading.match;
    if (meant.kind !== "indicator" || !isCountedOnce(meant.id)) return;
    if (sum >= 0) {
      matches[sum] = meant;
      matches[index] = { kind: "derived", of: "other" };
    } else if (meant.id === standardCoverage.reached && part.isOwn && !beginsYear(period))
      matches[index] = { kind: "ambiguous", proposals: [meant.id] };
  });
  return matches;
}

function isOpen(heading: AskedHeading | undefined): boolean {
  if (heading === undefined || heading.isAnswered) return false;
  return heading.match.kind === "unknown" || heading.match.kind === "ambiguous";
}

/** Whether a heading says "Lũy kế" or the like. */
export function saysSinceNewYear(text: string): boolean {
  return without(text, sinceNewYear) !== text;
}

/** People who are new in a year only once, however often they are reached. */
export function isCountedOnce(id: IndicatorId): boolean {
  return id === standardCoverage.reached || indicatorById(id)?.overTime === "cumulative";
}

interface Told {
  readonly time: "part" | "year" | null;
  /** It is the lowest heading that tells the time, and not one that stands above many. */
  readonly isOwn: boolean;
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

function timeOf(path: readonly string[], period: Period): Told {
  const lowest = path.at(-1) ?? "";
  const told = (time: Told["time"], rest: readonly string[]): Told => {
    const kept = rest.filter((text) => text !== "");
    return { time, isOwn: rest.at(-1) !== lowest, rest: kept, key: foldMarks(kept.join(" ")).toLowerCase() };
  };
  const kind = soFar[period.kind];
  const ofYear = kind === undefined ? null : withoutOwnPeriod(path, { ...period, kind });
  if (ofYear !== null) return told("year", ofYear);
  const sum = path.map((text) => without(text, sinceNewYear));
  if (sum.some((text, index) => text !== path[index])) return told("year", sum);
  const part = path.map((text) => without(text, partOfYear));
  if (part.some((text, index) => text !== path[index])) return told("part", part);
  const own = withoutOwnPeriod(path, period);
  return own === null ? told(null, path) : told("part", own);
}
