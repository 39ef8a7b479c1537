import { type Period, periodOf } from "../../domain/period";
import { lately } from "../../read/lately";
import { foldPlain } from "../../read/text";
import { type Mention, mentionsIn } from "../titles/periodMentions";

/** The times a text names, and the text without them: of texts that are alike each tells another time. */
interface NamedTimes {
  readonly shape: string;
  readonly days: readonly string[];
  readonly mentions: readonly Mention[];
  readonly years: readonly number[];
}

const day = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)(?!\d)/g;

const timesIn = lately((text: string): NamedTimes => {
  if (text.length > longest || !/\d|qu[yý]|n[aă]m|th[aá]ng/iu.test(text)) {
    return { shape: text, days: [], mentions: [], years: [] };
  }
  const folded = foldPlain(text);
  const days = [...folded.matchAll(day)].map(([, date = "", month = "", year = ""]) =>
    [year, month.padStart(2, "0"), date.padStart(2, "0")].join("-"),
  );
  const { mentions, bareYears, rest } = mentionsIn(folded.replace(day, ";"));
  const told = mentions.filter(({ kind }) => kind !== "other" && kind !== "span");
  return { shape: rest.replace(/\b20\d\d\b/g, ";").replace(/\s+/g, ""), days, mentions: told, years: bareYears };
});

const longest = 200;

/**
 * Tells of headings whether they name a time before the table's own: "Năm 2023", "6 tháng 2023", "31/12/2023", "Quý I"
 * beside the same of its own, which is a figure. A part of the period is none.
 */
export function earlierTimes(
  period: Period,
  figures: readonly (readonly string[])[],
): (path: readonly string[]) => boolean {
  const ofOwnYear = figures.filter((path) =>
    path.map(timesIn).some((times) => yearsOf(times, period).includes(period.year)),
  );
  const shapes = new Set(ofOwnYear.map(shapeOf));
  return (path) => {
    const times = path.map(timesIn);
    const isEarlier = times.some((each) => isBefore(each, period)) && !times.some((each) => reaches(each, period));
    return isEarlier && shapes.has(shapeOf(path));
  };
}

function shapeOf(path: readonly string[]): string {
  return path.map((text) => timesIn(text).shape).join("\n");
}

function yearsOf({ days, mentions, years }: NamedTimes, { year }: Period): readonly number[] {
  return [
    ...days.map((date) => Number(date.slice(0, 4))),
    ...mentions.map((mention) => mention.year ?? year),
    ...years,
  ];
}

function isBefore({ days, mentions, years }: NamedTimes, period: Period): boolean {
  return (
    days.some((date) => date < period.to) ||
    endsOf(mentions, period).some((end) => end < period.from) ||
    years.some((year) => year < period.year)
  );
}

/** It names the period's end, or what begins before and is not over yet. */
function reaches({ days, mentions, years }: NamedTimes, period: Period): boolean {
  return (
    days.some((date) => date >= period.to) ||
    endsOf(mentions, period).some((end) => end >= period.from) ||
    years.some((year) => year >= period.year)
  );
}

function endsOf(mentions: readonly Mention[], period: Period): readonly string[] {
  return mentions.flatMap(({ kind, year }) =>
    kind === "other" || kind === "span" ? [] : [periodOf(year ?? period.year, kind, period.calendar).to],
  );
}
