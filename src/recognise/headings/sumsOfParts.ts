import type { IndicatorId } from "../../domain/indicator";
import type { HeaderMatch } from "./header";
import { saysParts } from "./headings";
import { type AskedHeading, overTimeOf } from "./overTheYear";
import { saysTotal, type Words } from "../words";

/**
 * What headings mean once it is minded that a figure may be told with all its parts below it, or beside its total: "CNTN
 * tại cơ sở" with "Công lập" and "Tư nhân". Where these add up to it on every line and one of them is what it seemed to
 * be itself, it is their sum; where all of them are ("Trại giam, nhà tạm giữ"), they are no figures of their own.
 *
 * `valuesOf`: the figures of a column, line by line; null where there is none.
 */
export function sumsOfParts(
  headings: readonly AskedHeading[],
  matches: readonly HeaderMatch[],
  words: Words,
  valuesOf: (index: number) => readonly (number | null)[],
): readonly HeaderMatch[] {
  const told = [...matches];
  const groups = headings.map(({ path }) => keyOf(path.slice(0, -1).filter((text) => !saysParts(text))));
  const members = new Map<string, number[]>();
  groups.forEach((group, index) => members.set(group, [...(members.get(group) ?? []).slice(0, mostParts), index]));
  headings.forEach(({ path }, whole) => {
    const match = matches[whole];
    const own = match?.kind === "indicator" ? [match.id] : match?.kind === "ambiguous" ? match.proposals : [];
    const group = saysTotal(words, path.at(-1) ?? "") ? (groups[whole] ?? "") : keyOf(path);
    const parts = (members.get(group) ?? []).filter((index) => index !== whole);
    const isOpen = [whole, ...parts].every((index) => headings[index]?.isAnswered === false);
    if (group === "" || parts.length < 2 || parts.length > mostParts || !isOpen) return;
    const ids = parts.flatMap((index) => idOf(matches[index]) ?? []);
    const shared = ids.filter((id) => own.includes(id)).length;
    if (ids.length < parts.length || shared === 0 || !addUp(valuesOf(whole), parts.map(valuesOf))) return;
    // Those in treatment and those new to it are no parts of one figure.
    const areAlike = new Set(ids.map(overTimeOf)).size === 1;
    if (new Set(ids).size === ids.length && areAlike) told[whole] = aside;
    else if (match?.kind === "indicator" && shared === ids.length) for (const part of parts) told[part] = aside;
  });
  return told;
}

/** More columns below one heading are a table of their own. */
const mostParts = 12;
const aside: HeaderMatch = { kind: "derived", of: "other" };

function idOf(match: HeaderMatch | undefined): IndicatorId | null {
  return match?.kind === "indicator" ? match.id : null;
}

/** On every line; a figure left blank is none. */
export function addUp(wholes: readonly (number | null)[], parts: readonly (readonly (number | null)[])[]): boolean {
  const sumOn = (line: number): number => parts.reduce((sum, values) => sum + (values[line] ?? 0), 0);
  return wholes.some((whole) => (whole ?? 0) > 0) && wholes.every((whole, line) => (whole ?? 0) === sumOn(line));
}

function keyOf(path: readonly string[]): string {
  return path.join("\n");
}
