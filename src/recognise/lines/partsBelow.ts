import type { ReadLine } from "./lineKinds";

/** What is known of a line while it is looked for those that stand above others. */
export interface Standing {
  /** Whether the line is a sum, by its words or by what has been found. */
  readonly isSum: boolean;
  /** 0 for a ward, 1 for a district, 2 for a province; null for sums. */
  readonly rank: number | null;
}

/** The lines that are neither sums nor above others by their names. */
export function openLines(standings: readonly Standing[]): number[] {
  const lowest = standings.reduce((least, { rank }) => Math.min(least, rank ?? Infinity), Infinity);
  return standings.flatMap(({ isSum, rank }, index) => (!isSum && (rank === lowest || rank === 0) ? [index] : []));
}

/** The units right below a line, up to the next line like it or the next sum. */
export function partsOf(
  head: number,
  lines: readonly ReadLine[],
  standings: readonly Standing[],
  isHead: (index: number) => boolean,
): number[] {
  const parts: number[] = [];
  for (let index = head + 1; index < lines.length; index++) {
    if (standings[index]?.isSum !== false || isHead(index)) break;
    parts.push(index);
  }
  return parts;
}

export function numberOf(line: ReadLine | undefined): number {
  const ordinal = line?.raw.ordinal.replace(/\W+$/, "") ?? "";
  return /^\d+$/.test(ordinal) ? Number(ordinal) : NaN;
}
