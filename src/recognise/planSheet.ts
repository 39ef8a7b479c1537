import type { Sheet } from "../domain/cell";
import type { Finding } from "../domain/finding";
import type { Goal, GoalPart, Plan, Target } from "../domain/target";
import { planSheetWords as words } from "../plans/goalWords";
import { foldMarks } from "../read/text";
import { readFigure } from "../read/figure";
import { readGoal } from "./goalText";
import { bottomOf, cellAt, refAt, rightOf, textAt } from "./grid";

/** The sheet in which a clerk keeps the plan's targets: its name, whatever the case. */
export function isPlanSheet(sheet: Sheet): boolean {
  return fold(sheet.name) === fold(words.sheet);
}

export interface PlanReading {
  readonly plan: Plan | null;
  /** Rows that cannot be understood, each at its cell: such a target is not followed until it is mended. */
  readonly findings: readonly Finding[];
}

/** Reads the targets back as the clerk left them: edited, added, removed. */
export function readPlanSheet(sheet: Sheet): PlanReading {
  const head = headRow(sheet);
  if (head === null) return { plan: null, findings: [] };
  const targets: Target[] = [];
  const findings: Finding[] = [];
  for (let row = head.row + 1; row < bottomOf(sheet); row++) {
    const cells = cellsOf(sheet, row, head);
    if (cells.name === "" || (cells.kind === "" && cells.level === "" && cells.of === "")) continue;
    const reading = readGoal(cells);
    if (reading.ok) targets.push(targetOf(cells, reading.goal));
    else findings.push(unreadable(sheet, row, head, cells.name, reading.problem));
  }
  return { plan: targets.length === 0 ? null : planAbove(sheet, head.row, targets), findings };
}

type Column = keyof typeof words.heads;

function targetOf({ id, name, unit, note }: Readonly<Record<Column, string>>, goal: Goal): Target {
  return { id: id === "" ? name : id, name, unit, goal, ...(note === "" ? {} : { note }) };
}

function cellsOf(sheet: Sheet, row: number, { columns }: Head): Readonly<Record<Column, string>> {
  const text = (column: Column): string => {
    const at = columns.get(fold(words.heads[column]));
    if (at === undefined) return "";
    const cell = cellAt(sheet, row, at);
    return cell.kind === "number" ? numberText(cell.value, column) : textAt(sheet, row, at);
  };
  return {
    id: text("id"),
    name: text("name"),
    kind: text("kind"),
    level: text("level"),
    of: text("of"),
    base: text("base"),
    frozen: text("frozen"),
    unit: text("unit"),
    note: text("note"),
  };
}

interface Head {
  readonly row: number;
  readonly first: number;
  /** By folded head. */
  readonly columns: ReadonlyMap<string, number>;
}

function headRow(sheet: Sheet): Head | null {
  for (let row = sheet.top; row < bottomOf(sheet); row++) {
    const columns = new Map<string, number>();
    for (let column = sheet.left; column < rightOf(sheet); column++) {
      const title = fold(textAt(sheet, row, column));
      if (title !== "" && !columns.has(title)) columns.set(title, column);
    }
    const first = columns.get(fold(words.heads.name));
    if (first !== undefined && columns.has(fold(words.heads.kind))) return { row, first, columns };
  }
  return null;
}

function planAbove(sheet: Sheet, head: number, targets: readonly Target[]): Plan {
  const beside = (label: string): { text: string; number: number | null } => {
    for (let row = sheet.top; row < head; row++) {
      for (let column = sheet.left; column < rightOf(sheet) - 1; column++) {
        if (fold(textAt(sheet, row, column)) !== fold(label)) continue;
        const cell = cellAt(sheet, row, column + 1);
        return { text: textAt(sheet, row, column + 1), number: readFigure(cell).value };
      }
    }
    return { text: "", number: null };
  };
  const document = beside(words.document).text;
  const year = beside(words.year).number ?? 0;
  return { id: "workbook", name: document, document, place: "", year, targets, notes: [] };
}

/** A level typed as a number: a percentage cell holds 0,8 for "80%". */
function numberText(value: number, column: Column): string {
  const isShare = column === "level" && value > 0 && value < 1;
  return (isShare ? `${Math.round(value * 1000) / 10}%` : String(value)).replace(".", ",");
}

function unreadable(sheet: Sheet, row: number, { columns, first }: Head, name: string, part: GoalPart): Finding {
  const column = columns.get(fold(words.heads[part])) ?? first;
  return { code: "target-unreadable", severity: "error", at: refAt(sheet, row, column), name, part };
}

function fold(text: string): string {
  return foldMarks(text).toLowerCase().trim();
}
