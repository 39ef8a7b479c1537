import { standardCoverage } from "../../plans/coverage";
import type { RawMeasure } from "../tables/rawTable";
import type { Words } from "../words";
import type { HeaderMatch } from "./header";
import { saysParts } from "./headings";
import { isOpen, likeliest } from "./openMatch";

/** Below the whole that stands before "Trong đó" a part is its part, whatever it would mean alone. */
export function asPart(alone: HeaderMatch, ofWhole: HeaderMatch): HeaderMatch {
  if (ofWhole.kind === "indicator") return ofWhole;
  if (alone.kind !== "indicator") return alone;
  return isOpen(ofWhole) ? ofWhole : { kind: "ambiguous", proposals: [alone.id] };
}

/** What is done for people, by which those reached are told. */
const service = /^(?:DV_(?!TONG)|CN|MMT_DT|QLSC$)/;
/** The same, the reach among them. */
const anyService = /^(?:DV_|CN|MMT_DT$)/;
/** It is done for addicts alone. */
const forAddicts = /^(?:CN|MMT_DT)/;

/**
 * Tells of columns below "Trong đó" whether they stand for themselves: services after all who were reached, and after the
 * users where one for addicts stands among them or more were served than there are, for then they are of everybody before.
 *
 * `valuesOf`: the figures of a column, line by line; null where there is none.
 */
export function ofEverybody(
  measures: readonly RawMeasure[],
  words: Words,
  valuesOf: (index: number) => readonly (number | null)[],
): (match: HeaderMatch, measure: RawMeasure) => boolean {
  const beyond = groupsBeyond(measures, words, valuesOf);
  const groups = new Set(
    measures.flatMap(({ path, ofWhole }) => {
      const match = ofWhole === undefined ? null : words.heading(path.at(-1) ?? "");
      return match?.kind === "indicator" && forAddicts.test(match.id) ? [groupOf(path)] : [];
    }),
  );
  return (match, { path, ofWhole }) => {
    const told = match.kind === "indicator" ? match : words.heading(path.at(-1) ?? "");
    if (ofWhole === undefined || told.kind !== "indicator") return false;
    const [whole] = likeliest(words.path(wholeOf(ofWhole)));
    if (whole === "NSD_HSQL" && beyond.has(groupOf(path))) return anyService.test(told.id);
    if (!service.test(told.id)) return false;
    return whole === standardCoverage.reached || (whole === "NSD_HSQL" && groups.has(groupOf(path)));
  };
}

/** The groups "Trong đó" below which there is more than what stands before, on so many lines that it is no slip. */
function groupsBeyond(
  measures: readonly RawMeasure[],
  words: Words,
  valuesOf: (index: number) => readonly (number | null)[],
): ReadonlySet<string> {
  const beyond = new Set<string>();
  const latest = new Map<string, number>();
  measures.forEach(({ path, ofWhole }, index) => {
    const whole = ofWhole === undefined ? undefined : latest.get(wholeOf(ofWhole).join("\n"));
    const served = words.heading(path.at(-1) ?? "");
    const isService = served.kind === "indicator" && anyService.test(served.id);
    if (isService && whole !== undefined && isMore(valuesOf(index), valuesOf(whole))) beyond.add(groupOf(path));
    latest.set(path.join("\n"), index);
  });
  return beyond;
}

function isMore(parts: readonly (number | null)[], wholes: readonly (number | null)[]): boolean {
  const more = wholes.filter((value, line) => value !== null && (parts[line] ?? 0) > value).length;
  return more >= leastBeyond && more * 3 >= wholes.length;
}

const leastBeyond = 3;

function groupOf(path: readonly string[]): string {
  return path.slice(0, -1).join("\n");
}

/** The heading before "Trong đó". */
function wholeOf(path: readonly string[]): readonly string[] {
  const level = path.findIndex(saysParts);
  return path.slice(0, Math.max(level, 1));
}
