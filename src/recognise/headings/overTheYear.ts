import type { IndicatorId, OverTime } from "../../domain/indicator";
import { beginsYear, type Period } from "../../domain/period";
import { standardCoverage } from "../../plans/coverage";
import { indicatorById } from "../../plans/indicators";
import { foldMarks, foldPlain } from "../../read/text";
import type { HeaderMatch } from "./header";
import { type HeadingTime, saysShorter, timeOf } from "./headingTime";
import { tellsUntil } from "./ownPeriod";
import { says, type Words } from "../words";

/** A heading of a table, what it means, and whether the clerk has said so. */
export interface AskedHeading {
  readonly path: readonly string[];
  readonly match: HeaderMatch;
  readonly isAnswered: boolean;
}

/** A heading, the time it tells, and the indicator it names apart from that. */
interface TimedHeading extends AskedHeading {
  readonly index: number;
  readonly told: HeadingTime;
  readonly id: IndicatorId | null;
}

/** A sum that is no other way to tell this year's figure. */
const ofOtherYear = /truoc|ngoai|cung ky|nam 20\d\d/i;
const everTreated: IndicatorId = "MMT_LT";
const setAside: HeaderMatch = { kind: "derived", of: "other" };

/**
 * What headings mean once it is minded that people are counted once in a year: who was reached in the first quarter is
 * not new in the second. Of "Trong kỳ" or "Thực hiện" beside "Lũy kế" the latter counts. Where people are told for a
 * part of the year alone that does not begin it, it is asked what they are.
 *
 * | the indicator            | "Trong kỳ"       | "Lũy kế" beside it                                               |
 * | ------------------------ | ---------------- | ---------------------------------------------------------------- |
 * | counted once in the year | is set aside     | is the figure                                                    |
 * | counts who is there      | is asked about   | is asked about; where both tell the same it is the figure        |
 * | adds up                  | is the figure    | is set aside; asked about where the table's period begins a year |
 * | adds up, a month of many | is set aside     | is the figure                                                    |
 *
 * `valuesOf`: the figures of a column, line by line; null where there is none.
 */
export function overTheYear(
  headings: readonly AskedHeading[],
  period: Period | null,
  words: Words,
  valuesOf: (index: number) => readonly (number | null)[],
): readonly HeaderMatch[] {
  const matches = headings.map(({ match }) => match);
  if (period === null) return matches;
  const times = new Map<string, HeadingTime>();
  const timed = headings.map((heading, index): TimedHeading => {
    const key = heading.path.join("\n");
    const told = times.get(key) ?? timeOf(heading.path, period);
    times.set(key, told);
    const meant = told.time !== null && isOpen(heading) ? words.path(told.rest) : heading.match;
    return { ...heading, index, told, id: meant.kind === "indicator" ? meant.id : null };
  });
  const set = (of: readonly TimedHeading[], match: HeaderMatch): void => {
    for (const { index, isAnswered } of of) if (!isAnswered) matches[index] = match;
  };
  const overLast = groupsOverLast(headings, period);
  for (const { index, id } of besideUnclearSums(timed, words)) {
    if (id !== null) matches[index] = { kind: "ambiguous", proposals: [id] };
  }
  for (const id of new Set(timed.flatMap(({ id: each }) => each ?? []))) {
    const own = timed.filter((heading) => heading.id === id);
    const sums = own.filter(isSum);
    const beside = own.filter(({ told, isAnswered }) => told.time !== "year" && !isAnswered);
    const figure: HeaderMatch = { kind: "indicator", id };
    const asked: HeaderMatch = { kind: "ambiguous", proposals: [id] };
    const overTime = overTimeOf(id);
    if (overTime === "cumulative" && sums.length === 0 && !beginsYear(period)) {
      // "Tư vấn quý II" names its time; the reach is a share of all managed, whatever it names.
      const isDoubtful = ({ told, path }: TimedHeading): boolean =>
        (!told.isDated && !overLast.has(groupOf(path))) || id === standardCoverage.reached;
      set(
        beside.filter((heading) => heading.told.time === "part" && heading.told.isOwn && isDoubtful(heading)),
        asked,
      );
    }
    const isAll = beside.length === 0 && sums.length === 1 && sums.every((sum) => sumsPeriod(sum, period));
    if (isAll && overTime !== "stock" && id !== everTreated) set(sums, figure);
    if (sums.length === 0 || beside.length === 0) continue;
    if (overTime === "stock" && tellTheSame([...sums, ...beside].map(({ index }) => valuesOf(index)))) {
      set(own, figure);
    } else if (overTime === "stock") {
      set(
        beside.filter((heading) => isVague(heading, words)),
        asked,
      );
    } else if (overTime === "cumulative" || (beginsYear(period) && beside.every(isOpen))) {
      set(sums, sums.length === 1 ? figure : asked);
      set(beside, sums.length === 1 ? setAside : asked);
    } else if (!beginsYear(period) && beside.length === 1 && !beside.some(isOpen)) {
      set(sums, setAside);
    }
  }
  for (const { index, path, isAnswered } of timed) {
    const match = matches[index];
    if (match?.kind === "indicator" && !isAnswered && path.some((text) => saysShorter(text, period))) {
      matches[index] = { kind: "ambiguous", proposals: [match.id] };
    }
  }
  return matches;
}

/**
 * Headings that cannot be told from a sum beside them: the one before a bare "Lũy kế", "Thực hiện" beside "Lũy kế" since
 * an unknown day, and of Methadone a sum of the year, which is not of everyone ever treated.
 */
function besideUnclearSums(timed: readonly TimedHeading[], words: Words): readonly TimedHeading[] {
  const isBeside = ({ path, told, index }: TimedHeading, sum: TimedHeading): boolean =>
    told.time !== "year" && (sum.told.key === "" ? index === sum.index - 1 : areNear(path, sum.path));
  const unclear = timed.filter(
    ({ told, id, path, isAnswered }) =>
      told.time === "year" && id === null && !isAnswered && !ofOtherYear.test(foldMarks(path.at(-1) ?? "")),
  );
  return timed.filter((heading) => {
    const { id, isAnswered } = heading;
    if (id === null || isAnswered) return false;
    if (id === everTreated) return isOfTheYear(heading, timed);
    return (
      overTimeOf(id) !== "flow" &&
      unclear.some((sum) => isBeside(heading, sum) && (sum.told.key === "" || isVague(heading, words)))
    );
  });
}

/** "Trong kỳ", "Thực hiện": a figure of some time. */
function isVague({ told, path }: TimedHeading, words: Words): boolean {
  return told.time === "part" || (told.time === null && says(words, path.at(-1) ?? "", "value"));
}

function tellTheSame([first = [], ...others]: readonly (readonly (number | null)[])[]): boolean {
  return (
    first.some((value) => value !== null) &&
    others.every((values) => values.every((value, line) => value === first[line]))
  );
}

function isSum(heading: TimedHeading): boolean {
  return heading.told.time === "year" && (heading.isAnswered || isOpen(heading));
}

/** "Lũy kế 9 tháng" in a report on nine months; "Lũy kế đến 30/9" may be since ever. */
function sumsPeriod({ told, path }: TimedHeading, period: Period): boolean {
  return told.isDated && beginsYear(period) && !tellsUntil(path, period);
}

function isOpen({ match, isAnswered }: AskedHeading): boolean {
  return !isAnswered && (match.kind === "unknown" || match.kind === "ambiguous");
}

/** Headings above "Tháng trước", below which "Tháng này" is this month against the last: "Được tư vấn". */
function groupsOverLast(headings: readonly AskedHeading[], { kind }: Period): ReadonlySet<string> {
  const unit = kind.startsWith("m") ? "thang" : kind.startsWith("q") ? "quy" : "ky";
  const before = new RegExp(String.raw`^\W*(?:${unit}|ky) truoc\W*$`);
  const last = headings.filter(({ path }) => before.test(foldPlain(path.at(-1) ?? "")));
  return new Set(last.map(({ path }) => groupOf(path)));
}

function groupOf(path: readonly string[]): string {
  return path.slice(0, -1).join("\n");
}

/** "Methadone > Trong kỳ | Lũy kế", "Methadone > Lũy kế 6 tháng": of the year, and not of everyone ever treated. */
function isOfTheYear({ told }: TimedHeading, others: readonly TimedHeading[]): boolean {
  if (told.time !== "year") return false;
  return told.isDated || others.some((other) => other.told.time === "part" && other.told.key === told.key);
}

/** Who is reached is there at the end of the period, and is still counted once in the year. */
export function overTimeOf(id: IndicatorId): OverTime | undefined {
  return id === standardCoverage.reached ? "cumulative" : indicatorById(id)?.overTime;
}

/** Below the same heading. */
function areNear(path: readonly string[], other: readonly string[]): boolean {
  return path.length > 1 && groupOf(path) === groupOf(other);
}
