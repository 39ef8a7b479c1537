import { assertNever } from "../../domain/assertNever";
import { blank, type Cell, type CellRef, type Sheet } from "../../domain/cell";
import type { Finding } from "../../domain/finding";
import type { Goal, GoalPart, Plan, Target } from "../../domain/target";
import { planSheetWords as words } from "../../plans/goalWords";
import { readFigure } from "../../read/figure";
import { readGoal } from "./goalText";
import { bottomOf, cellAt, refAt } from "../tables/grid";
import { planHeads } from "./settingSheets";
import { cellsBeside, fold, type Heads, placesBeside } from "./settingTable";

export interface PlanReading {
  readonly plan: Plan | null;
  /** Where the plan's year stands, or is to stand; null where nothing says so. */
  readonly yearAt: CellRef | null;
  /** Rows that cannot be understood, each at its cell: such a target is not followed until it is mended. */
  readonly findings: readonly Finding[];
}

/** Reads the targets back as the clerk left them: edited, added, removed. */
export function readPlanSheet(sheet: Sheet): PlanReading {
  const heads = planHeads(sheet);
  if (heads === null) return { plan: null, yearAt: null, findings: [] };
  const targets: Target[] = [];
  const notes: string[] = [];
  const findings: Finding[] = [];
  for (let row = heads.row + 1; row < bottomOf(sheet); row++) {
    const cells = cellsOf(sheet, row, heads);
    if (cells.name === "" && cells.id.startsWith("- ")) notes.push(cells.id.slice(2));
    if (cells.name === "" || (cells.kind === "" && cells.level === "" && cells.of === "")) continue;
    const reading = readGoal(cells);
    if (reading.ok) targets.push(targetOf(cells, reading.goal));
    else findings.push(unreadable(sheet, row, heads, cells.name, reading.problem));
  }
  const [yearAt = null] = placesBeside(sheet, words.year, heads);
  return { plan: targets.length === 0 ? null : planAbove(sheet, heads, targets, notes), yearAt, findings };
}

type Column = keyof typeof words.heads;

function targetOf({ id, name, unit, note }: Readonly<Record<Column, string>>, goal: Goal): Target {
  return { id: id === "" ? name : id, name, unit, goal, ...(note === "" ? {} : { note }) };
}

function cellsOf(sheet: Sheet, row: number, { columns }: Heads): Readonly<Record<Column, string>> {
  const text = (column: Column): string => {
    const at = columns.get(fold(words.heads[column]));
    if (at === undefined) return "";
    return textOf(cellAt(sheet, row, at), column);
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

function planAbove(sheet: Sheet, heads: Heads, targets: readonly Target[], notes: readonly string[]): Plan {
  const [named = blank] = cellsBeside(sheet, words.document, heads);
  const [dated = blank] = cellsBeside(sheet, words.year, heads);
  const document = named.kind === "text" ? named.text : "";
  const year = readFigure(dated).value ?? 0;
  return { id: "workbook", name: document, document, place: "", year, targets, notes };
}

/** What no level and no number can be read from: "1-2" that Excel has made a date is not an empty cell. */
const notText = "?";

function textOf(cell: Cell, column: Column): string {
  switch (cell.kind) {
    case "blank":
      return "";
    case "text":
      return cell.text;
    case "number":
      return numberText(cell.value, column);
    case "error":
      return cell.error;
    case "date":
    case "boolean":
      return notText;
    default:
      return assertNever(cell);
  }
}

/** A level typed as a number: 0,8 stands for "80%". Parts of a permille stay, so that they are refused and not rounded. */
function numberText(value: number, column: Column): string {
  const isShare = column === "level" && value > 0 && value < 1;
  return (isShare ? `${Number((value * 100).toFixed(6))}%` : String(value)).replace(".", ",");
}

function unreadable(sheet: Sheet, row: number, { columns }: Heads, name: string, part: GoalPart): Finding {
  const column = columns.get(fold(words.heads[part])) ?? columns.get(fold(words.heads.name)) ?? sheet.left;
  return { code: "target-unreadable", severity: "error", at: refAt(sheet, row, column), name, part };
}
