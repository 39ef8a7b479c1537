import type { LineKind, ReadLine } from "./lineKinds";
import { addsUpMore, compared, sumIn } from "./lineSums";
import { numberOf } from "./partsBelow";
import { isProperName, looksLikeUnit } from "../units/unitName";
import { villageIn } from "../units/villageName";

/** Lines below a total that tell its people apart otherwise: by drug, by age, by town and country. */
export interface Breakdown {
  readonly total: number;
  readonly lines: readonly number[];
  /** They stand under "Trong đó", or add up to the total again. */
  readonly isSure: boolean;
}

/**
 * What stands below the total of all units and has neither their type nor a number that goes on from theirs. Names that
 * a later total can count with the others, or proper names with a sum of their own, are the list's next part.
 */
export function breakdowns(
  lines: readonly ReadLine[],
  kinds: readonly LineKind[],
  isKnown: (name: string) => boolean,
): readonly Breakdown[] {
  const found: Breakdown[] = [];
  const units: number[] = [];
  let [total, run]: [number | null, number[]] = [null, []];
  const close = (): void => {
    const own = total === null ? null : breakdownOf(lines, kinds, units, total, run);
    if (own === null) units.push(...run);
    else found.push(own);
    run = [];
  };
  kinds.forEach((kind, index) => {
    if (isTotal(lines, kind, index, units)) {
      close();
      total = areUnits(kinds, units) ? index : null;
    } else if (kind.kind === "place" && kind.sum === null) {
      if (total !== null && isUnlike(lines, units, run, index, isKnown)) run.push(index);
      else if (kind.rank >= 0) units.push(index);
      // The wards of the next district.
      if (kind.rank > 0) total = null;
    }
  });
  close();
  return found;
}

function isTotal(lines: readonly ReadLine[], kind: LineKind, index: number, units: readonly number[]): boolean {
  if (kind.kind !== "place") return kind.kind === "total";
  return kind.sum === "whole" || (kind.rank > 0 && units.length > 1 && addsUpMore(lines, index, units));
}

/** A district alone above "Cộng" heads its wards. */
function areUnits(kinds: readonly LineKind[], units: readonly number[]): boolean {
  return units.length > 1 || units.some((index) => kinds[index]?.kind === "place" && kinds[index].rank === 0);
}

function isUnlike(
  lines: readonly ReadLine[],
  units: readonly number[],
  run: readonly number[],
  index: number,
  isKnown: (name: string) => boolean,
): boolean {
  const [line, last] = [lines[index], lines[units.at(-1) ?? -1]];
  if (line === undefined || last === undefined || line.raw.code !== "") return false;
  const { name, superior } = line.raw;
  if (isKnown(name) || looksLikeUnit(name) || villageIn(name) !== null || superior !== last.raw.superior) return false;
  const numbers = units.map((unit) => numberOf(lines[unit])).filter((number) => !Number.isNaN(number));
  // Numbered from 1 again.
  const isNext = numberOf(lines[run.at(-1) ?? -1]) + 1 === numberOf(line);
  return isNext || numberOf(line) !== Math.max(...numbers) + 1;
}

function breakdownOf(
  lines: readonly ReadLine[],
  kinds: readonly LineKind[],
  units: readonly number[],
  total: number,
  run: readonly number[],
): Breakdown | null {
  if (run.length === 0) return null;
  const rest = withoutSums(lines, total, run);
  const isPart = rest.every((index) => lines[index]?.raw.isPart === true);
  // "Số người chuyển đi: 3" fills one column only; what the total says in the others tells nothing of it.
  const isNote = run.every((index) => !isProperName(nameOf(lines[index])));
  const isCounted = kinds.some(
    ({ kind }, index) => kind === "total" && index >= total && covers(lines, index, units, run, isNote),
  );
  const next = kinds.findIndex(({ kind }, index) => kind === "total" && index > (run.at(-1) ?? total));
  const isSection = addsUpMore(lines, next, run) && run.every((index) => isProperName(nameOf(lines[index])));
  return !isPart && (isCounted || isSection) ? null : { total, lines: run, isSure: isPart };
}

/** Those left when all that add up to the total are gone: it may be told apart in several ways, one below the other. */
function withoutSums(lines: readonly ReadLine[], total: number, run: readonly number[]): readonly number[] {
  let rest: number[] = [];
  for (const index of run) {
    rest.push(index);
    if (addsUpMore(lines, total, rest)) rest = [];
  }
  return rest;
}

/** Whether a sum, right or nearly so, can be of all those lines; `isNote`: in the columns that the run fills. */
function covers(
  lines: readonly ReadLine[],
  index: number,
  units: readonly number[],
  run: readonly number[],
  isNote: boolean,
): boolean {
  const isTold = (column: number): boolean => run.some((at) => (lines[at]?.figures[column]?.value ?? null) !== null);
  const stated = compared(lines, index, []).filter(({ value, column }) => value > 0 && (!isNote || isTold(column)));
  const all = [...units, ...run];
  return stated.filter(({ value, column }) => value >= sumIn(lines, all, column)).length * 2 > stated.length;
}

function nameOf(line: ReadLine | undefined): string {
  return line?.raw.name.replace(/[\s:.]+$/u, "").replace(/^[\s*+•–-]+/u, "") ?? "";
}
