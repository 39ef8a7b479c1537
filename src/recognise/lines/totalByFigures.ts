import type { Line } from "../../domain/table";
import type { LineKind, ReadLine } from "./lineKinds";
import { compared, sumIn } from "./lineSums";

/** What figures say of a line that no word calls a total. */
export interface TotalByFigures {
  readonly index: number;
  /** Without it a line like the others, or a line unlike them that adds up nothing: it is asked whose it is. */
  readonly isSure: boolean;
}

/**
 * The line at an end of a list that adds up all its units: "Long Thành" below "Xã An Bình" and "Xã Tân Phú", or without a
 * number below numbered ones. By figures alone it may be a unit: then it is asked about.
 */
export function totalByFigures(
  lines: readonly ReadLine[],
  kinds: readonly LineKind[],
  roles: readonly Line["role"][],
  isKnown: (name: string) => boolean,
): TotalByFigures | null {
  const units = roles.flatMap((role, index) => (role === "unit" ? [index] : []));
  const isOutermost = (outside: readonly Line["role"][]): boolean =>
    outside.every((role) => role === "total" || role === "control");
  const [first, last] = [units[0] ?? 0, units.at(-1) ?? 0];
  const ends = [
    ...(isOutermost(roles.slice(0, first)) ? [first] : []),
    ...(isOutermost(roles.slice(last + 1)) ? [last] : []),
  ];
  for (const index of ends) {
    const [line, kind] = [lines[index], kinds[index]];
    if (units.length < 3 || line === undefined || kind?.kind !== "place" || kind.type !== null) continue;
    if (kind.sum !== null || line.raw.name === "" || line.raw.code !== "" || isKnown(line.raw.name)) continue;
    const others = units.filter((unit) => unit !== index);
    const isTyped = others.every((other) => typeOf(kinds[other]) !== null);
    const isNumbered = others.every((other) => lines[other]?.raw.ordinal !== "");
    const isUnlike = isTyped || (isNumbered && line.raw.ordinal === "");
    const stated = compared(lines, index, others);
    const met = stated.filter(({ isMet }) => isMet);
    // The sum of a single figure may be that figure by chance.
    const strong = met.filter(
      ({ column }) => others.filter((other) => (lines[other]?.figures[column]?.value ?? 0) > 0).length > 1,
    );
    if (strong.length > 0 && met.length * 2 > stated.length && isUnlike) return { index, isSure: true };
    if (strong.length > 1 && met.length === stated.length) return { index, isSure: false };
    if (!isNumbered || line.raw.ordinal !== "" || stated.length === 0) continue;
    if (isTyped || isAboveAll(lines, index, others)) return { index, isSure: false };
  }
  return null;
}

/** As much as most of the others together, in most columns: a sum that is mistyped or out of date. */
function isAboveAll(lines: readonly ReadLine[], index: number, others: readonly number[]): boolean {
  const stated = compared(lines, index, others).filter(({ value }) => value > 0);
  return stated.filter(({ value, column }) => value * 2 > sumIn(lines, others, column)).length * 2 > stated.length;
}

function typeOf(kind: LineKind | undefined): string | null {
  return kind?.kind === "place" ? kind.type : null;
}
