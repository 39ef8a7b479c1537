import type { Period } from "../../domain/period";
import { foldPlain } from "../../read/text";
import { overTimeOf } from "../headings/overTheYear";
import { saysPlanOrPast } from "../headings/setAgainst";
import type { RawMeasure } from "../tables/rawTable";
import type { Words } from "../words";
import { mentionsIn } from "./periodMentions";
import type { Naming } from "./periodText";

/**
 * Below a title of several periods ("THÁNG 6 VÀ 6 THÁNG ĐẦU NĂM 2024", "NĂM 2022, 2023") the report is on the last of those
 * that columns name, and of such that end together on the longest. Unclear as before where no column names one, or where
 * a figure that adds up over time tells no time. What is planned for a year is no report on it.
 */
export function periodOfColumns(time: Naming, measures: readonly RawMeasure[], words: Words): Naming {
  if (time.kind !== "unclear" || time.named === undefined) return time;
  const columns = measures.map(({ path }) => timesIn(path));
  const isTold = measures.every(({ path }, index) => {
    const match = words.path(path);
    return columns[index]?.length !== 0 || match.kind !== "indicator" || overTimeOf(match.id) === "stock";
  });
  if (!isTold) return time;
  const done = columns.filter((_, index) => measures[index]?.path.some(saysPlanOrPast) !== true).flat();
  const [last] = time.named
    .filter((period) => done.some((told) => isNamed(period, told)))
    .toSorted((a, b) => b.to.localeCompare(a.to) || a.from.localeCompare(b.from));
  return last === undefined ? time : { kind: "period", period: last, byDays: false };
}

/** A time that a heading names; a year alone may stand for the same part of it as in the title. */
interface ColumnTime {
  readonly kind: string | null;
  readonly year: number | null;
}

function timesIn(path: readonly string[]): readonly ColumnTime[] {
  return path.flatMap((text) => {
    const { mentions, bareYears } = mentionsIn(foldPlain(text));
    const told = mentions.map(({ kind, year }) => ({ kind: kind === "year" ? null : kind, year }));
    return [...told, ...(mentions.length > 0 ? [] : bareYears.map((year) => ({ kind: null, year })))];
  });
}

function isNamed(period: Period, { kind, year }: ColumnTime): boolean {
  return (kind === null || kind === period.kind) && (year === period.year || (year === null && kind !== null));
}
