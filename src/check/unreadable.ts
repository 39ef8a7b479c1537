import type { Finding } from "../domain/finding";
import type { IndicatorId } from "../domain/indicator";
import type { Figure, Table } from "../domain/table";
import { damagedNumbers, type Entry } from "./damagedNumbers";
import type { Rule } from "./rule";

/** Entries that are no whole number of people. */
export const unreadable: Rule = {
  name: "unreadable figures",
  find: ({ recognition }) => [...columns(recognition.tables).values()].flatMap(inColumn),
};

/** Each indicator's entries over all tables: what figures are like shows in the whole workbook, not in one form. */
function columns(tables: readonly Table[]): ReadonlyMap<IndicatorId, readonly Entry[]> {
  const byIndicator = new Map<IndicatorId, Entry[]>();
  for (const { measures, lines } of tables) {
    measures.forEach(({ meaning }, index) => {
      if (meaning.kind !== "indicator") return;
      const column = byIndicator.get(meaning.id) ?? [];
      byIndicator.set(meaning.id, column);
      for (const line of lines) {
        const figure = line.figures[index];
        if (figure !== undefined) column.push({ line, figure });
      }
    });
  }
  return byIndicator;
}

function inColumn(column: readonly Entry[]): Finding[] {
  const damaged = damagedNumbers(column);
  return column.flatMap(({ line: { unit }, figure }) =>
    problems(figure, damaged.get(figure) ?? null).map((found) =>
      unit === null ? found : { ...found, unit: unit.name },
    ),
  );
}

function problems({ value, problem, at }: Figure, meant: number | null): Finding[] {
  if (value !== null && meant !== null) {
    return [{ code: "locale-damaged-number", severity: "warning", at, value, meant }];
  }
  if (problem === null) return [];
  const base = { severity: "error", at } as const;
  if (problem.code === "fraction" && meant !== null) {
    return [{ ...base, code: "locale-damaged-number", value: problem.value, meant }];
  }
  // An error value is not a number either: both are said, so that either can be looked for.
  if (problem.code === "formula-error") {
    return [
      { ...base, ...problem },
      { ...base, code: "not-a-number", shown: problem.shown },
    ];
  }
  return [{ ...base, ...problem }];
}
