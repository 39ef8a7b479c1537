import { isNumbered, markOf, ranks } from "../forms/itemMark";
import type { LineKind, ReadLine } from "./lineKinds";
import { saysPart } from "./partWords";
import { parseUnitName, unitLevelOf } from "../units/unitName";

/** A line as its number and its name tell it, before what it adds up is looked at. */
export interface Entry {
  readonly index: number;
  /** How deep its number or mark stands as a rule, by `ranks`. */
  readonly rank: number;
  readonly number: number;
  /** A ward by its type or as somebody knows it, a name without one, a village by its words, the sum of a ward's villages, of all, or anything else. */
  readonly is: "ward" | "bare" | "village" | "closing" | "total" | "other";
}

export function entryOf(
  { ordinal, name }: ReadLine["raw"],
  index: number,
  kind: LineKind | undefined,
  isKnown: (name: string) => boolean,
): Entry {
  const inCell = markOf(ordinal === "" ? { kind: "blank" } : { kind: "text", text: ordinal }, name);
  // "X. Bình Lộc" begins with a type.
  const mark = ordinal === "" && inCell.rank < ranks.numbered ? { ...inCell, rank: ranks.plain } : inCell;
  const entry = { index, rank: mark.rank, number: isNumbered(mark) ? (mark.numbers.at(-1) ?? NaN) : NaN };
  if (kind?.kind === "total") return { ...entry, is: "total" };
  if (kind?.kind !== "place") return { ...entry, is: "other" };
  const { type, key, narrowed } = parseUnitName(kind.name);
  const isWard = type !== null && key !== "" && unitLevelOf(type, key) === "ward";
  if (kind.sum !== null) return { ...entry, is: isWard ? "closing" : kind.sum === "whole" ? "total" : "other" };
  if (kind.rank < 0) return { ...entry, is: "village" };
  if (narrowed || key === "" || saysPart(name)) return { ...entry, is: "other" };
  if (isWard || (type === null && isKnown(name))) return { ...entry, is: "ward" };
  return { ...entry, is: type === null ? "bare" : "other" };
}

/** Names without a type one below the other, and the line that heads or closes them. */
export interface Run {
  readonly head: Entry;
  readonly members: readonly number[];
  /** Of the one that stands highest. */
  readonly rank: number;
  readonly first: number;
  readonly last: number;
}

export function runsBelow(all: readonly Entry[], isHead: (entry: Entry) => boolean): Run[] {
  const runs: Run[] = [];
  let [head, below]: [Entry | null, Entry[]] = [null, []];
  const close = (next: Entry | null): void => {
    const run = head === null ? null : runOf(head, below);
    if (run !== null) runs.push(run);
    [head, below] = [next, []];
  };
  for (const entry of all) {
    if (isHead(entry)) close(entry);
    else if (entry.is === "bare" || entry.is === "village") below.push(entry);
    else close(null);
  }
  close(null);
  return runs;
}

/** Villages called so are numbered with the others. */
function runOf(head: Entry, lines: readonly Entry[]): Run | null {
  const members = lines.filter(({ is }) => is === "bare");
  if (members.length === 0) return null;
  return {
    head,
    members: members.map(({ index }) => index),
    rank: members.reduce((least, { rank }) => Math.min(least, rank), Infinity),
    first: lines.find(({ number }) => !Number.isNaN(number))?.number ?? NaN,
    last: lines.findLast(({ number }) => !Number.isNaN(number))?.number ?? NaN,
  };
}

/** The names right above each sum of a ward. */
export function runsAbove(all: readonly Entry[]): Run[] {
  const runs: Run[] = [];
  let members: Entry[] = [];
  for (const entry of all) {
    const run = entry.is === "closing" ? runOf(entry, members) : null;
    if (run !== null) runs.push(run);
    if (entry.is === "bare") members.push(entry);
    else if (entry.is !== "village") members = [];
  }
  return runs;
}
