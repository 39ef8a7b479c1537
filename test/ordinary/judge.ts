import type { Assessment } from "../../src/app/assess";
import type { CellRef } from "../../src/domain/cell";
import type { Finding } from "../../src/domain/finding";
import type { IndicatorId } from "../../src/domain/indicator";
import { parseUnitName } from "../../src/recognise/units/unitName";
import type { Book } from "./book";

export interface Verdict {
  /** Figures of the truth, and how many of them were read as they are. */
  readonly figures: number;
  readonly read: number;
  /** Figures, units and periods other than the truth's of which nothing is said. */
  readonly silent: readonly string[];
}

/** Compares what was read with what a person reads. */
export function judge(book: Book, { submission, findings }: Assessment): Verdict {
  const warned = findings.filter(({ severity }) => severity !== "info");
  const keys = submission.units.map(({ name }) => parseUnitName(name).key);
  const silent: string[] = [];
  const found = new Set<number>();
  let [figures, read] = [0, 0];
  const valueOf = (id: IndicatorId, position: number): number | null => {
    const value = submission.columns.get(id)?.values[position] ?? NaN;
    return Number.isNaN(value) ? null : value;
  };
  for (const [name, values] of Object.entries(book.truth)) {
    const position = keys.findIndex((key, index) => isNamed(key, name) && !found.has(index));
    found.add(position);
    book.ids.forEach((id, index) => {
      const [meant, told] = [values[index] ?? null, valueOf(id, position)];
      if (meant !== null) figures++;
      if (told === meant) {
        if (meant !== null) read++;
        return;
      }
      const at = submission.columns.get(id)?.at[position] ?? null;
      const isTold = told === null ? warned.length > 0 : warned.some((finding) => isAbout(finding, at));
      if (!isTold) silent.push(`${book.name}: ${name} ${id} is ${meant ?? "not reported"}, read ${told ?? "nothing"}`);
    });
  }
  submission.units.forEach(({ name }, position) => {
    const isTold = found.has(position) || warned.some((finding) => finding.unit === name);
    if (!isTold) silent.push(`${book.name}: ${name} is no unit`);
  });
  for (const [id, { at }] of submission.columns) {
    const cell = at.find((each) => each !== null) ?? null;
    // A heading without figures may become a column that nobody has reported.
    if (cell === null) continue;
    const isMeant = book.ids.includes(id) || warned.some((finding) => isAbout(finding, cell));
    if (!isMeant) silent.push(`${book.name}: ${id} is not told`);
  }
  const { period } = submission;
  const told = period === null ? null : `${period.year} ${period.kind}`;
  if (told !== book.period && warned.length === 0) silent.push(`${book.name}: ${told ?? "no period"}`);
  return { figures, read, silent };
}

/** "Quan Hoa" without marks might be "Quận Hoa". */
function isNamed(key: string, name: string): boolean {
  return [name, `P. ${name}`].some((each) => parseUnitName(each).key === key);
}

/** Whether a finding is about a figure's cell, its heading or its unit's name. */
function isAbout({ at }: Finding, cell: CellRef | null): boolean {
  if (at === null || cell === null || at.sheet !== cell.sheet) return false;
  const { row, column } = cell;
  if ("row" in at) return (at.column === column && at.row <= row) || (at.row === row && at.column <= column);
  return row >= at.top && row <= at.bottom && column >= at.left && column <= at.right;
}
