import type { ReadLine } from "./lineKinds";
import { addsUpMore, compared } from "./lineSums";
import { numberOf, openLines, partsOf, type Standing } from "./partsBelow";
import { saysPart } from "./partWords";
import { parseUnitName } from "../units/unitName";

/**
 * Lines that stand above the units they sum up and do not say "Cộng": "Khối phường", "Cụm 1", "I | Xã Kim Anh (mới)"
 * over its wards of before. They are told by their words, by how they are numbered, or by what they add up to; what
 * only adds up once may be chance, and is pointed at.
 */
export function headSums(
  lines: readonly ReadLine[],
  standings: readonly Standing[],
  totals: readonly number[],
): ReadonlyMap<number, HeadSum> {
  const found = new Map<number, HeadSum>();
  const told = [...standings];
  const put = (heads: readonly number[], head: (index: number) => HeadSum): void => {
    for (const index of heads) {
      found.set(index, head(index));
      told[index] = { isSum: true, rank: null };
    }
  };
  const named = (index: number): string => lines[index]?.raw.name ?? "";
  put(wordedHeads(lines, told), () => ({ name: "", isDoubtful: false }));
  if (totalCountsAll(lines, told, totals)) return found;
  put([...numberedHeads(lines, told), ...mergedHeads(lines, told)], (index) => ({
    name: named(index),
    isDoubtful: false,
  }));
  const untyped = untypedHeads(lines, told, totals);
  put(untyped.heads, (index) => ({ name: named(index), isDoubtful: !untyped.isSure }));
  return found;
}

export interface HeadSum {
  /** What it is about; "" for part of a list. */
  readonly name: string;
  /** It may be a unit that adds up those below it by chance. */
  readonly isDoubtful: boolean;
}

/** Where the list begins with such a line; those with no unit below them are units themselves: "Cụm 1", "Cụm 2" alone. */
function wordedHeads(lines: readonly ReadLine[], standings: readonly Standing[]): number[] {
  const isWorded = (index: number): boolean => saysPart(lines[index]?.raw.name ?? "");
  const open = openLines(standings).filter((index) => !isTyped(lines[index]));
  if (open[0] === undefined || !isWorded(open[0])) return [];
  return open.filter((index) => isWorded(index) && partsOf(index, lines, standings, isWorded).length > 0);
}

/** "I" or "A" above "1", "2", "3": the parts are numbered from 1, or on from those before. */
function numberedHeads(lines: readonly ReadLine[], standings: readonly Standing[]): number[] {
  const isHead = (index: number): boolean =>
    standings[index]?.rank !== 0 || /^(?:[IVX]+|[A-HĐ])\W?$/.test(lines[index]?.raw.ordinal ?? "");
  let before = 0;
  return openLines(standings).filter((index) => {
    if (standings[index]?.rank !== 0 || !isHead(index)) return false;
    const numbers = partsOf(index, lines, standings, isHead).map((part) => numberOf(lines[part]));
    const isPart = numbers.length > 0 && numbers.every((number, at) => number === (numbers[0] ?? 0) + at);
    const isHeading = isPart && (numbers[0] === 1 || (before > 0 && numbers[0] === before + 1));
    if (isHeading) before = numbers.at(-1) ?? 0;
    return isHeading;
  });
}

/** "Xã Kim Anh" over "Xã Tân Dân (cũ)" and "Xã Minh Phú (cũ)" where it adds them up. */
function mergedHeads(lines: readonly ReadLine[], standings: readonly Standing[]): number[] {
  const isHead = (index: number): boolean => !parseUnitName(lines[index]?.raw.name ?? "").narrowed;
  return openLines(standings).filter((index) => {
    const parts = partsOf(index, lines, standings, isHead);
    return isHead(index) && parts.length > 1 && addsUpMore(lines, index, parts);
  });
}

interface Heads {
  readonly heads: readonly number[];
  /** Whether they can be nothing else. */
  readonly isSure: boolean;
}

/**
 * Lines without a type over lines with one, all the way from the first: they lack the numbers of those below, or add
 * them up. One alone that adds up a single column, or stands in the midst, may be a ward that happens to.
 */
function untypedHeads(lines: readonly ReadLine[], standings: readonly Standing[], totals: readonly number[]): Heads {
  const isHead = (index: number): boolean =>
    standings[index]?.rank !== 0 || parseUnitName(lines[index]?.raw.name ?? "").type === null;
  const open = openLines(standings);
  const heads = open
    .filter((index) => standings[index]?.rank === 0 && isHead(index))
    .map((index) => ({ index, parts: partsOf(index, lines, standings, isHead) }))
    .filter(({ index, parts }) => parts.length > 0 && (lines[index]?.raw.name ?? "") !== "");
  const isUnnumbered = ({ index, parts }: (typeof heads)[number]): boolean =>
    lines[index]?.raw.ordinal === "" && parts.every((part) => !Number.isNaN(numberOf(lines[part])));
  const isWhole = open[0] !== undefined && heads[0]?.index === open[0];
  if (isWhole && heads.every((head) => isUnnumbered(head))) return { heads: heads.map(indexOf), isSure: true };
  const meeting = heads.filter(({ index, parts }) => addsUpMore(lines, index, parts) && !isCountedOn(lines, index));
  const columns = meeting.flatMap(({ index, parts }) =>
    compared(lines, index, parts).filter(({ value, isMet }) => isMet && value !== 0),
  );
  const telling = meeting.filter(({ parts }) => parts.length > 1);
  if (telling.length === 0) return { heads: [], isSure: true };
  const others = open.filter((index) => !meeting.some((head) => head.index === index));
  const isConfirmed = totals.some((total) => addsUpMore(lines, total, others));
  const isSure = isConfirmed || (isWhole && meeting.length === heads.length && columns.length > 1);
  return { heads: (isSure ? meeting : telling).map(indexOf), isSure };
}

function indexOf({ index }: { readonly index: number }): number {
  return index;
}

/** Numbered like the line above or below it: one of the list. */
function isCountedOn(lines: readonly ReadLine[], index: number): boolean {
  const own = numberOf(lines[index]);
  return numberOf(lines[index - 1]) + 1 === own || numberOf(lines[index + 1]) - 1 === own;
}

/** A total that is only right when all lines are units. */
function totalCountsAll(
  lines: readonly ReadLine[],
  standings: readonly Standing[],
  totals: readonly number[],
): boolean {
  const units = openLines(standings);
  return totals.some((total) => addsUpMore(lines, total, units));
}

function isTyped(line: ReadLine | undefined): boolean {
  const { name } = line?.raw ?? { name: "" };
  return parseUnitName(name).type !== null && !saysPart(name);
}
