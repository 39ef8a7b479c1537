import type { Sheet } from "../../domain/cell";
import type { IndicatorId } from "../../domain/indicator";
import { beginsYear, type Period } from "../../domain/period";
import { indicatorById, isMoney } from "../../plans/indicators";
import { type FigureReading, readFigure } from "../../read/figure";
import { aftercareBeside } from "./aftercareBeside";
import { amongOthers } from "./amongOthers";
import { besideLastYear } from "./besideLastYear";
import { breakdowns } from "./breakdowns";
import { countsAmongRates } from "./countsAmongRates";
import { type ColumnMatch, displaced } from "./displacedHeadings";
import { cellAt } from "../tables/grid";
import type { HeaderMatch } from "./header";
import { isNumberedPart } from "./headings";
import { withoutYearSoFar } from "./headingTime";
import { headingKey, type Knowledge } from "../knowledge";
import { filesOpened } from "./filesOpened";
import { stillGoingOn } from "./goingOn";
import { informedBeside } from "./informedBeside";
import { managedInOne } from "./managedInOne";
import { saysMillions } from "./measureUnit";
import { newAmong } from "./newAmong";
import { isOpen } from "./openMatch";
import { overTheYear, overTimeOf } from "./overTheYear";
import { isDuration, tellsUntil, tellsWithin, withoutOwnPeriod, withoutOwnYear, withoutThisYear } from "./ownPeriod";
import { partsByPlace } from "./partsByPlace";
import { asPart, ofEverybody, reachedOfAll } from "./partOfWhole";
import { partsBySex, totalsOfSexes } from "./partsBySex";
import { partsByWho } from "./partsByWho";
import { partsOfPeriod } from "./partsOfPeriod";
import { placesAddUp } from "./placesAddUp";
import { placesAbove } from "./placesAbove";
import { reachBeside } from "./reachBeside";
import { rehabBeside } from "./rehabBeside";
import type { RawMeasure, RawTable } from "../tables/rawTable";
import { isRateOfPlan, setAgainst, withoutDone } from "./setAgainst";
import { apart } from "./sharedMeaning";
import { sumsOfParts } from "./sumsOfParts";
import { whereabouts } from "./whereabouts";
import type { Words } from "../words";

/**
 * What every column means: the clerk's answers and the vocabulary first, then what columns say of each other and of the
 * table's period.
 */
export function meanings(
  sheet: Sheet,
  raw: RawTable,
  period: Period | null,
  words: Words,
  knowledge: Knowledge,
  isAddedUp: (id: IndicatorId) => boolean,
): readonly ColumnMatch[] {
  const paths = raw.measures.map(({ path }) => path);
  const isAnswered = (path: readonly string[]): boolean => knowledge.answers[headingKey(path)] !== undefined;
  const figuresOf = (index: number): FigureReading[] =>
    raw.lines.map(({ cells }) => readFigure(cellAt(sheet, cells[index]?.row ?? -1, cells[index]?.column ?? -1)));
  const valuesOf = (index: number): (number | null)[] => figuresOf(index).map(({ value }) => value);
  const isOfEverybody = ofEverybody(raw.measures, words);
  const first = raw.measures.map((measure) => {
    const match = ask(measure, words, knowledge);
    if (match.kind === "indicator" && isNumberedPart(paths, measure.path)) {
      return { kind: "unknown", proposals: [match.id] } as const;
    }
    if (match.kind === "derived" && match.of === "coverageRate" && isRateOfPlan(paths, measure.path)) {
      return { kind: "derived", of: "other" } as const;
    }
    const timeless = (path: readonly string[], own: HeaderMatch): HeaderMatch =>
      period === null || !isOpen(own) ? own : (ofOwnPeriod(path, paths, period, words) ?? own);
    const { ofWhole } = measure;
    const standsAlone = ofWhole === undefined || isAnswered(measure.path) || isOfEverybody(match, measure);
    const reached = isAnswered(measure.path) ? null : reachedOfAll(measure, words);
    if (reached !== null) return reached;
    const part = standsAlone ? match : asPart(match, timeless(ofWhole, words.path(ofWhole)));
    return part === match ? timeless(measure.path, match) : part;
  });
  const begun = stillGoingOn(paths, first, words, isAddedUp);
  const named = reachBeside(paths, rehabBeside(paths, begun, valuesOf));
  const headings = named.map((match, index) => {
    const path = paths[index] ?? [];
    return { path, match, isAnswered: isAnswered(path) };
  });
  const areCounts = (index: number): boolean => {
    const figures = figuresOf(index);
    const counts = figures.filter(({ value }) => value !== null);
    return counts.length > figures.filter(({ problem }) => problem !== null).length;
  };
  const timely = overTheYear(headings, period, words, valuesOf);
  const overTime = whereabouts(headings, filesOpened(paths, timely), words, valuesOf);
  const ofWholes = headings.map((heading, index) => ({
    ...heading,
    path: raw.measures[index]?.ofWhole ?? heading.path,
  }));
  const placed = partsByPlace(ofWholes, overTime, words, valuesOf);
  const summed = sumsOfParts(headings, totalsOfSexes(headings, placed, words), words, valuesOf);
  const amongAll = newAmong(ofWholes, summed, period, words, valuesOf);
  const told = apart(headings, placesAbove(headings, amongOthers(headings, amongAll)), valuesOf);
  const ofPeriod = besideLastYear(headings, partsBySex(headings, told, words, valuesOf), period, words);
  const compared = setAgainst(headings, partsOfPeriod(headings, ofPeriod, period, words, valuesOf), period, words);
  const apartBy = breakdowns(headings, informedBeside(headings, compared, words), words, valuesOf);
  const parted = partsByWho(
    headings,
    placesAddUp(headings, aftercareBeside(headings, apartBy, period), valuesOf),
    words,
    valuesOf,
  );
  return managedInOne(displaced(sheet, raw, countsAmongRates(headings, parted, words, areCounts)), valuesOf);
}

/** "Trong năm > Đang điều trị Methadone" are those who are there; "thực hiện" and "phát hiện" do not say so. */
function saysNow(text: string): boolean {
  return /(?<!\p{L})(?:đang|(?<!(?:thực|phát|biểu) )hiện)(?!\p{L})/iu.test(text) && !/mới/iu.test(text);
}

/** The clerk's own answer before the vocabulary's; what neither knows may be a column that a target of the clerk's names. */
export function ask({ path }: RawMeasure, words: Words, { answers, planned }: Knowledge): HeaderMatch {
  const answer = answers[headingKey(path)];
  if (answer !== undefined) {
    return answer === null ? { kind: "derived", of: "other" } : { kind: "indicator", id: answer };
  }
  const match = words.path(path);
  // Headings that do not say so may mean thousands.
  if (match.kind === "indicator" && isMoney(match.id) && !saysMillions(path)) {
    return { kind: "ambiguous", proposals: [match.id] };
  }
  if (!isOpen(match)) return match;
  const own = planned.find(
    (id) =>
      indicatorById(id) === undefined && [path, path.slice(-1)].some((part) => headingKey(part) === headingKey([id])),
  );
  return own === undefined ? match : { kind: "indicator", id: own };
}

/** What a heading says besides naming the table's own period; null where it does not, or nothing known is left. */
function ofOwnPeriod(
  path: readonly string[],
  others: readonly (readonly string[])[],
  period: Period,
  words: Words,
): HeaderMatch | null {
  if (isDuration(path, others)) return null;
  const told =
    withoutDone(path, others) ??
    withoutOwnPeriod(path, period) ??
    withoutOwnYear(path, period, others) ??
    withoutThisYear(path, others) ??
    withoutYearSoFar(path, period, others);
  const match = told === null ? null : words.path(told);
  if (match?.kind === "derived") return match;
  if (match?.kind !== "indicator") return null;
  const overTime = overTimeOf(match.id);
  // Counted to a day, it may be since New Year.
  const isSince = overTime === "flow" && tellsUntil(path, period) && !beginsYear(period);
  const isNew = overTime === "stock" && tellsWithin(path, period) && !saysNow(path.at(-1) ?? "");
  if (isSince || isNew) return null;
  // "Tụ điểm > Phát sinh trong quý" are new ones, not all of them.
  const isArisen = path.some((text) => arising.test(text)) && !/^(?:CN|HT_|TAINGHIEN)/.test(match.id);
  if (!isArisen) return match;
  const arisen = words.path(path.map((text) => (arising.test(text) ? "Phát sinh" : text)));
  return arisen.kind === "indicator" && arisen.id !== match.id ? arisen : null;
}

const arising = /^\W*phát sinh/iu;
