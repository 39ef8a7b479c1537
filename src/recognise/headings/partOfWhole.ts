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

/** "Tổng số NN và NSD | Trong đó: được tiếp cận dịch vụ": of everybody managed they are all who were reached; null for others. */
export function reachedOfAll({ path, ofWhole = path }: RawMeasure, words: Words): HeaderMatch | null {
  const level = ofWhole.findIndex(saysParts);
  if (level < 1 || level !== ofWhole.length - 2) return null;
  const [whole, own] = [words.path(wholeOf(ofWhole)), words.heading(path.at(-1) ?? "")];
  const isOfAll = whole.kind === "derived" && whole.of === "addictsAndUsers";
  return isOfAll && own.kind === "indicator" && own.id === standardCoverage.reached ? own : null;
}

/** What is done for people, by which those reached are told. */
const service = /^(?:DV_(?!TONG)|CN|MMT_DT|QLSC$)/;
/** It is done for addicts alone. */
const forAddicts = /^(?:CN|MMT_DT)/;

/**
 * Tells of columns below "Trong đó" whether they stand for themselves: services after all who were reached, and after the
 * users where one for addicts stands among them, for then they are of everybody before.
 */
export function ofEverybody(
  measures: readonly RawMeasure[],
  words: Words,
): (match: HeaderMatch, measure: RawMeasure) => boolean {
  const groups = new Set(
    measures.flatMap(({ path, ofWhole }) => {
      const match = ofWhole === undefined ? null : words.heading(path.at(-1) ?? "");
      return match?.kind === "indicator" && forAddicts.test(match.id) ? [groupOf(path)] : [];
    }),
  );
  return (match, { path, ofWhole }) => {
    const told = match.kind === "indicator" ? match : words.heading(path.at(-1) ?? "");
    if (ofWhole === undefined || told.kind !== "indicator" || !service.test(told.id)) return false;
    const [whole] = likeliest(words.path(wholeOf(ofWhole)));
    return whole === standardCoverage.reached || (whole === "NSD_HSQL" && groups.has(groupOf(path)));
  };
}

function groupOf(path: readonly string[]): string {
  return path.slice(0, -1).join("\n");
}

/** The heading before "Trong đó". */
function wholeOf(path: readonly string[]): readonly string[] {
  const level = path.findIndex(saysParts);
  return path.slice(0, Math.max(level, 1));
}
