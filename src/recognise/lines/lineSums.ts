import type { ReadLine } from "./lineKinds";

/** A figure a line gives, and whether others add up to it. */
export interface Compared {
  readonly value: number;
  readonly column: number;
  readonly isMet: boolean;
}

/** The figures of a line against the sums of others. */
export function compared(lines: readonly ReadLine[], index: number, parts: readonly number[]): Compared[] {
  return (lines[index]?.figures ?? []).flatMap(({ value }, column) =>
    value === null ? [] : [{ value, column, isMet: parts.length > 0 && sumIn(lines, parts, column) === value }],
  );
}

/** Whether a line gives nothing at all: it heads others, or nobody has reported. */
export function holdsNothing(line: ReadLine | undefined): boolean {
  return line?.figures.every(({ value, problem }) => value === null && problem === null) ?? true;
}

/** In how many columns a line is the sum of others. */
export function columnsMet(lines: readonly ReadLine[], index: number, parts: readonly number[]): number {
  return compared(lines, index, parts).filter(({ isMet }) => isMet).length;
}

/** Whether a line adds up others in most of the columns it gives: one may be mistyped, or hold a rate. */
export function addsUp(lines: readonly ReadLine[], index: number, parts: readonly number[]): boolean {
  const stated = compared(lines, index, parts);
  return stated.filter(({ isMet }) => isMet).length * 2 > stated.length;
}

/** The same where nil tells nothing: units may all have nothing to report. */
export function addsUpMore(lines: readonly ReadLine[], index: number, parts: readonly number[]): boolean {
  const stated = compared(lines, index, parts).filter(({ value }) => value !== 0);
  return stated.filter(({ isMet }) => isMet).length * 2 > stated.length;
}

export function sumIn(lines: readonly ReadLine[], parts: readonly number[], column: number): number {
  return parts.reduce((sum, part) => sum + (lines[part]?.figures[column]?.value ?? 0), 0);
}
