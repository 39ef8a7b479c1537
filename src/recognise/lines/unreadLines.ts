import type { Area, CellRef } from "../../domain/cell";
import type { Finding } from "../../domain/finding";
import type { Line } from "../../domain/table";

/**
 * Figures of a table that are neither read nor checked: of a sum without the units it is of, such as a district that
 * stands for itself among wards, and of villages whose ward has none.
 */
export function unreadLines(lines: readonly Line[]): Finding[] {
  const owned = new Set(lines.flatMap(({ parts }) => parts));
  return [
    ...lines.filter(({ role, parts }) => role === "group" && parts.length === 0).flatMap((line) => unread([line])),
    ...runsOf(lines.map(({ role }, index) => role === "part" && !owned.has(index))).flatMap((run) =>
      unread(run.map((index) => lines[index])),
    ),
    ...lines
      .filter(({ role }) => role === "unit")
      .flatMap(({ figures, parts }) =>
        unread(
          parts.map((part) => lines[part]),
          (column) => figures[column]?.value === null && figures[column].problem === null,
        ),
      ),
  ];
}

function unread(lines: readonly (Line | undefined)[], isOpen: (column: number) => boolean = () => true): Finding[] {
  const figures = lines.flatMap((line) => line?.figures.filter(({ value }, at) => value !== null && isOpen(at)) ?? []);
  const names = lines.flatMap((line) => (line === undefined ? [] : [line.at]));
  if (figures.length === 0) return [];
  const at = around([...names, ...figures.map((figure) => figure.at)]);
  return at === null ? [] : [{ code: "unread-figures", severity: "warning", at, count: figures.length }];
}

export function around(cells: readonly CellRef[]): Area | null {
  const [first] = cells;
  if (first === undefined) return null;
  return cells.reduce<Area>(
    ({ sheet, top, left, bottom, right }, { row, column }) => ({
      sheet,
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    }),
    { sheet: first.sheet, top: first.row, left: first.column, bottom: first.row, right: first.column },
  );
}

/** Stretches of lines one below the other. */
function runsOf(belongs: readonly boolean[]): number[][] {
  const runs: number[][] = [];
  belongs.forEach((own, index) => {
    if (!own) return;
    if (belongs[index - 1] === true) runs.at(-1)?.push(index);
    else runs.push([index]);
  });
  return runs;
}
