import { assertNever } from "../domain/assertNever";
import type { IndicatorId } from "../domain/indicator";
import type { SheetPlan } from "../domain/sheetPlan";
import type { Goal, Plan, Sum } from "../domain/target";
import { count } from "../i18n/display";
import { goalWords, planSheetWords as words } from "../plans/goalWords";
import { indicatorName } from "../plans/indicators";
import { block, newDraft } from "./draft";

const widths = [62, 300, 110, 76, 180, 180, 62, 70, 260];
const headRow = 4;

/** The sheet "Chỉ tiêu": a plan as a table the clerk can edit, and that is read back before every report. */
export function planSheet(plan: Plan): SheetPlan {
  const draft = newDraft(widths);
  const last = widths.length - 1;
  draft.text(0, 0, words.title);
  draft.text(1, 0, words.document);
  draft.text(1, 1, plan.document);
  draft.text(2, 0, words.year);
  draft.put(2, 1, { kind: "number", value: plan.year });
  draft.text(3, 0, words.hint);
  Object.values(words.heads).forEach((head, column) => draft.text(headRow, column, head));
  plan.targets.forEach(({ id, name, goal, unit, note }, index) => {
    const { level, of, base, frozen } = goalCells(goal);
    const cells = [id, name, goalWords[goal.kind], level, of, base, frozen, unit, note ?? ""];
    cells.forEach((text, column) => draft.text(headRow + 1 + index, column, text));
  });
  const bottom = headRow + plan.targets.length;
  draft.style(block(0, 0, bottom, last), { size: 12, vertical: "Top" });
  draft.style(block(0, 0, 0, 1), { size: 14, bold: true });
  draft.style(block(2, 1, 2, 1), { horizontal: "Left" });
  draft.style(block(headRow, 0, bottom, last), { wrap: true, grid: true });
  draft.style(block(headRow, 0, headRow, last), { bold: true, horizontal: "Center", vertical: "Center" });
  const notesAt = bottom + 2;
  plan.notes.forEach((note, index) => {
    draft.text(notesAt + index, 0, `- ${note}`);
    draft.style(block(notesAt + index, 0, notesAt + index, 0), { size: 12, italic: true });
  });
  const page = {
    orientation: "Landscape",
    margins: { top: 2, bottom: 2, left: 3, right: 1.5 },
    titleRows: { first: headRow, last: headRow },
  } as const;
  return draft.plan(words.sheet, page, {
    role: "setting",
    table: block(headRow, 0, bottom, last),
  });
}

interface GoalCells {
  readonly level: string;
  readonly of: string;
  readonly base: string;
  /** The frozen base, or what a cumulative count began with. */
  readonly frozen: string;
}

function goalCells(goal: Goal): GoalCells {
  const plain = { level: "", of: "", base: "", frozen: "" };
  switch (goal.kind) {
    case "rateAbove":
    case "rateAtLeast":
      return { ...plain, level: percentOf(goal.permille), of: sumText(goal.of), base: sumText(goal.base) };
    case "everyone":
      return { ...plain, level: percentOf(1000), of: sumText(goal.of), base: sumText(goal.base) };
    case "countAtLeast":
    case "countAtMost":
      return { ...plain, level: count(goal.count), of: sumText(goal.of) };
    case "range":
      return { ...plain, level: `${count(goal.from)} - ${count(goal.to)}`, of: sumText(goal.of) };
    case "cumulative":
      return {
        ...plain,
        level: count(goal.count),
        of: sumText(goal.of),
        frozen: goal.start === undefined ? "" : count(goal.start),
      };
    case "maintain":
      return { ...plain, level: goal.count === null ? "" : count(goal.count), of: sumText(goal.of) };
    case "maintainAndAdd":
      return {
        ...plain,
        level: `${count(goal.keep)} + ${count(goal.add)}`,
        of: sumText(goal.of),
        base: sumText(goal.added),
      };
    case "shareOfUnits":
      return {
        ...plain,
        level: percentOf(goal.permille),
        of: sumText(goal.of),
        base: goal.base === "units" ? words.units : sumText(goal.base),
      };
    case "percentOfBase":
      return {
        level: percentOf(goal.permille),
        of: sumText(goal.of),
        base: sumText(goal.base),
        frozen: goal.frozen === null ? "" : count(goal.frozen),
      };
    case "perUnit":
      return { ...plain, level: count(goal.atLeast), of: sumText(goal.of), base: perText(goal.per) };
    case "qualitative":
      return plain;
    default:
      return assertNever(goal);
  }
}

function perText(per: "unit" | "group" | Sum): string {
  if (per === "unit") return words.units;
  return per === "group" ? words.groups : sumText(per);
}

function sumText(sum: Sum): string {
  return sum.map(nameOf).join(" + ");
}

function nameOf(id: IndicatorId): string {
  return indicatorName(id);
}

function percentOf(permille: number): string {
  return `${count(permille / 10)}%`;
}
