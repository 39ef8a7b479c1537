import type { Sheet } from "../../domain/cell";
import { foldPlain } from "../../read/text";
import { cellAt, isBlankAt, isFigureLike, textAt } from "../tables/grid";
import type { FoundLine } from "./unitLines";
import type { Words } from "../words";

/** A table's lines, each of a unit with all its rows. */
export interface PartedLines {
  /** The columns that tell a unit's rows apart; none where every unit has a row of its own. */
  readonly columns: readonly number[];
  /** What they tell apart; one part without a path where there is nothing. */
  readonly parts: readonly Part[];
  readonly lines: readonly {
    readonly label: FoundLine["label"];
    /** It adds up what no unit is named beside; left out where it does not. */
    readonly isSum?: boolean;
    readonly rowOf: (part: Part) => number | undefined;
  }[];
  /** A part below the headings of a column. */
  readonly headed: (heading: readonly string[], part: Part) => readonly string[];
}

export interface Part {
  /** As first typed, with what it stands below. */
  readonly path: readonly string[];
  /** Where its name stands; left out where the column's heading says as much. */
  readonly at?: { readonly row: number; readonly column: number };
}

/** Words that differ from unit to unit tell no parts. */
const mostParts = 12;

/**
 * Rows of a unit that a column of words tells apart ("Đầu kỳ", "Cuối kỳ"; "Trong kỳ", "Lũy kế"): what each of them counts
 * its words say, as they would beside each other in the headings. null where they cannot be told apart.
 */
export function partedLines(
  sheet: Sheet,
  words: Words,
  found: readonly FoundLine[],
  columns: readonly number[],
  pathOf: (column: number) => readonly string[],
): PartedLines | null {
  const units = groups(found);
  const isParted = units.some((unit) =>
    unit.length > 1
      ? unit.some(({ qualifier }) => qualifier?.kind !== "value")
      : unit.some(
          ({ qualifier, row, label }) =>
            qualifier?.kind === "sum" || (qualifier?.kind !== "value" && row !== label.row),
        ),
  );
  const column = isParted ? partColumn(sheet, words, found, columns, pathOf) : null;
  if (column === null) {
    const lines = found.map(({ row, label }) => ({ label, rowOf: () => row }));
    return { columns: [], parts: [{ path: [] }], lines, headed };
  }
  const times = new Map(
    found.flatMap(({ row, qualifier }) => (qualifier?.kind === "time" ? [[row, qualifier.text] as const] : [])),
  );
  const textOf = (row: number): string => times.get(row) ?? textAt(sheet, row, column);
  const parts = new Map(found.toReversed().map(({ row }) => [keyOf(textOf(row)), textOf(row)]));
  const lines = units.map((unit) => {
    const rows = new Map(unit.map(({ row }) => [keyOf(textOf(row)), row]));
    const label = unit[0]?.under ?? unit[0]?.label ?? { text: "", row: 0, column };
    return { label, isWhole: rows.size === unit.length, rowOf: ({ path: [part = ""] }: Part) => rows.get(keyOf(part)) };
  });
  if (parts.size > mostParts || !lines.every(({ isWhole }) => isWhole)) return null;
  const told = [...parts.values()].reverse().map((text) => ({ path: [text] }));
  return { columns: [column], parts: told, lines, headed };
}

function headed(heading: readonly string[], { path }: Part): readonly string[] {
  return heading.length === 0 ? heading : [...heading, ...path];
}

/** The rows of one unit after the other: those without a name are the unit's above. */
function groups(found: readonly FoundLine[]): readonly (readonly FoundLine[])[] {
  const units: FoundLine[][] = [];
  for (const line of found) {
    const last = units.at(-1);
    const before = last?.[0]?.under ?? null;
    const isSame = before !== null && line.under?.row === before.row;
    if (last !== undefined && isSame) last.push(line);
    else units.push([line]);
  }
  return units;
}

/** The first column left of all figures with words in most rows. */
function partColumn(
  sheet: Sheet,
  words: Words,
  found: readonly FoundLine[],
  columns: readonly number[],
  pathOf: (column: number) => readonly string[],
): number | null {
  for (const column of columns) {
    const filled = found.filter(({ row }) => !isBlankAt(sheet, row, column));
    const figures = filled.filter(
      ({ row, qualifier }) => qualifier?.kind !== "time" && isFigureLike(cellAt(sheet, row, column)),
    );
    if (filled.length > 0 && figures.length * 2 < filled.length && words.path(pathOf(column)).kind !== "personal") {
      return column;
    }
    if (figures.length > 0) return null;
  }
  return null;
}

function keyOf(text: string): string {
  return foldPlain(text);
}
