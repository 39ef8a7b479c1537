import type { Submission } from "../domain/submission";
import type { Parts } from "./formulas";
import { roman } from "./roman";

/** One line of a table that shows every unit: a group, a unit below it, a unit of the roster that has not reported. */
export type OutlineLine =
  | {
      readonly kind: "group";
      readonly ordinal: string;
      readonly name: string;
      readonly group: number;
      readonly size: number;
    }
  | { readonly kind: "unit"; readonly ordinal: string; readonly name: string; readonly position: number }
  /** `index`: in `Submission.missing`. */
  | { readonly kind: "missing"; readonly ordinal: string; readonly name: string; readonly index: number };

/** Groups with their units right below them, then units of no group, then those that have not reported. */
export function outlineOf({ units, groups, missing }: Submission): readonly OutlineLine[] {
  const grouped = new Set(groups.flatMap(({ members }) => members));
  const loose = units.flatMap((_, position) => (grouped.has(position) ? [] : [position]));
  const unitLines = (positions: readonly number[]): OutlineLine[] =>
    positions.map((position, index) => ({
      kind: "unit",
      ordinal: String(index + 1),
      name: units[position]?.name ?? "",
      position,
    }));
  return [
    ...groups.flatMap(({ unit: { name }, members }, group): OutlineLine[] => [
      { kind: "group", ordinal: roman(group + 1), name, group, size: members.length },
      ...unitLines(members),
    ]),
    ...unitLines(loose),
    ...missing.map(({ name }, index): OutlineLine => ({
      kind: "missing",
      ordinal: String(loose.length + index + 1),
      name,
      index,
    })),
  ];
}

/** What a total below the outline adds up: all lines where there are no groups, else the groups and what belongs to none. */
export function totalParts(outline: readonly OutlineLine[], rowOf: readonly number[]): Parts {
  const members = new Set(
    outline.flatMap((line, index) =>
      line.kind === "group" ? Array.from({ length: line.size }, (_, member) => index + 1 + member) : [],
    ),
  );
  if (members.size === 0) return { range: { from: rowOf[0] ?? 0, to: rowOf[outline.length - 1] ?? 0 }, rows: [] };
  return { range: null, rows: rowOf.slice(0, outline.length).filter((_, index) => !members.has(index)) };
}

/** The superior of each unit that has one, by the unit's position. */
export function superiorsOf({ groups }: Submission): ReadonlyMap<number, string> {
  return new Map(groups.flatMap(({ unit: { name }, members }) => members.map((member) => [member, name] as const)));
}
