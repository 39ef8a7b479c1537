import type { Reached } from "../../domain/lastYear";
import type { Coverage } from "../../domain/result";
import { percent } from "../../i18n/display";
import { proseText as text } from "../../i18n/proseText";
import { reportText } from "../../i18n/reportText";
import { annexOf, paragraph, type Paragraph, point, type Source } from "./paragraph";
import { type Rated, ratedOf, standingOf } from "./standing";

/** More places than that are not told one by one. */
const mostPlaces = 12;

/** How many were reached in all, how the units stand, and the rates of the upper level. */
export function coverageSection(source: Source): readonly Paragraph[] {
  const { results, rule } = source;
  const groups = results.groups.flatMap(ratedOf);
  return [
    paragraph(wholeReach(source)),
    ...unitsStanding(source),
    ...(groups.length > mostPlaces ? [] : groups.map((group) => point(`${shareOf(group, rule.abovePermille)}.`))),
  ];
}

/** "Phường Xuân An: 32/52 người, đạt tỷ lệ 61,5%" */
export function shareOf({ name, coverage: { reached, managed } }: Rated, abovePermille: number): string {
  return text.share(name, reached, managed, percent(reached, managed, abovePermille));
}

function wholeReach(source: Source): string {
  const { coverage } = source.results.total;
  const { abovePermille } = source.rule;
  const sentences = coverage === null ? [text.noCoverage] : reachSentences(source, coverage, abovePermille);
  return [...sentences, ...partialReach(source)].join(" ");
}

function reachSentences(source: Source, coverage: Coverage, abovePermille: number): readonly string[] {
  const { managed, low = 0, high = 0, status, shortfall } = coverage;
  if (status === "noSubjects") return [text.nobody];
  if (status === "estimated") {
    const [lowRate, highRate] = [low, high].map((people) => percent(people, managed, abovePermille));
    const isMet = 1000 * low > abovePermille * managed;
    const isMissed = 1000 * high <= abovePermille * managed;
    const verdict = isMet ? text.met : isMissed ? text.missedAnyway : text.open;
    return [text.reachedBetween(low, high, managed, lowRate ?? "", highRate ?? ""), text.bar(abovePermille, verdict)];
  }
  if (coverage.reached === null) return [text.noCoverage];
  const { reached } = coverage;
  const rate = text.reached(reached, managed, percent(reached, managed, abovePermille));
  const verdict = status === "met" ? text.met : text.missed(shortfall);
  return [`${[rate, ...lastYearsReach(source)].join("; ")}.`, text.bar(abovePermille, verdict)];
}

/** Over the same units in both years; which are left out of it the notes say. */
function lastYearsReach({ reachChange }: Source): readonly string[] {
  if (reachChange === null || reachChange.units === 0) return [];
  const { now, before, units, leftOut } = reachChange;
  const difference = text.lastYear(now.reached - before.reached, reportText.people, peopleOf(before));
  return [leftOut.length === 0 ? difference : `${text.ofShared(units, peopleOf(now))}, ${difference}`];
}

function peopleOf({ reached, managed }: Reached): string {
  return text.amount(reached, managed, reportText.people);
}

/** Only where a rate is told that lacks some units. */
function partialReach({ results: { units, total }, submission: { missing } }: Source): readonly string[] {
  if (total.coverage === null || total.coverage.status === "noData") return [];
  const complete = units.filter(({ coverage }) => coverage !== null && coverage.status !== "noData").length;
  const all = units.length + missing.length;
  return complete === all ? [] : [reportText.coverage.partial(complete, all)];
}

function unitsStanding(source: Source): readonly Paragraph[] {
  const { met, missed, estimated, withoutSubjects, incomplete, missing, all } = standingOf(source);
  const parts = [
    [met, text.unitsMet] as const,
    [missed.length, text.unitsMissed] as const,
    [estimated.length, text.unitsEstimated] as const,
    [withoutSubjects, text.unitsWithoutSubjects] as const,
    [incomplete.length, text.unitsWithoutData] as const,
    [missing.length, text.unitsMissing] as const,
  ].flatMap(([units, say]) => (units === 0 ? [] : [say(units)]));
  return parts.length === 0 ? [] : [paragraph(text.standing(all, parts, annexOf(source, "coverage")))];
}
