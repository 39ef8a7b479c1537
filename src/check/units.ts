import type { Area } from "../domain/cell";
import type { Finding } from "../domain/finding";
import type { IndicatorId } from "../domain/indicator";
import type { Period } from "../domain/period";
import type { Submission } from "../domain/submission";
import type { Table } from "../domain/table";
import type { Rule } from "./rule";

/** Units of the roster that stand in no table. */
export const missingUnits: Rule = {
  name: "units that have not reported",
  find: ({ submission }) =>
    submission.missing.map(({ name }): Finding => ({
      code: "missing-unit",
      severity: "warning",
      at: null,
      unit: name,
      name,
    })),
};

/** A table that leaves out more than one unit of so many is about some of them only. */
const fewestListed = 5;

/** Units that other tables have, missing from one that has most of them. */
export const unitsLeftOut: Rule = {
  name: "units missing from one of the tables",
  find: ({ recognition, submission }) =>
    lists(recognition.tables, submission.period).flatMap(({ names, area }) => {
      const absent = submission.units.filter(({ name }) => !names.has(name));
      if (absent.length * fewestListed > submission.units.length) return [];
      return absent.map(({ name }): Finding => ({
        code: "unit-not-in-table",
        severity: "warning",
        at: area,
        unit: name,
        name,
      }));
    }),
};

/** Tables about the same indicators, wherever they stand, are one list of units; the first of them gives its place. */
function lists(tables: readonly Table[], period: Period | null): { names: Set<string>; area: Area }[] {
  const byIndicators = new Map<string, { names: Set<string>; area: Area }>();
  for (const { measures, lines, area, layout, period: own } of tables) {
    if (layout === "unit-form" || (own !== null && own.from !== period?.from)) continue;
    const ids = measures.flatMap(({ meaning }) => (meaning.kind === "indicator" ? [meaning.id] : [])).toSorted();
    const key = ids.join(" ");
    const list = byIndicators.get(key) ?? { names: new Set<string>(), area };
    for (const { unit, role } of lines) if (role === "unit" && unit !== null) list.names.add(unit.name);
    if (ids.length > 0) byIndicators.set(key, list);
  }
  return [...byIndicators.values()];
}

/** Units that stand in the tables but left blank what the coverage rate needs, while others filled it in. */
export const incompleteUnits: Rule = {
  name: "units with blanks the rate needs",
  find: ({ submission, coverage }) => {
    const needed = [coverage.reached, ...coverage.managed].filter((id) => submission.columns.has(id));
    return submission.units.flatMap(({ name }, position): Finding[] => {
      const blank = needed.filter((id) => isBlank(submission, id, position));
      if (blank.length === 0) return [];
      const at =
        [...submission.columns.values()].map((column) => column.at[position]).find((ref) => ref != null) ?? null;
      return [{ code: "incomplete-unit", severity: "warning", at, unit: name, name, missing: blank }];
    });
  },
};

/** Blank, not unreadable: an unreadable figure keeps its cell and has a finding of its own. */
function isBlank(submission: Submission, id: IndicatorId, position: number): boolean {
  return (submission.columns.get(id)?.at[position] ?? null) === null;
}
