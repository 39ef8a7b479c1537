import type { TargetEvaluation } from "../domain/target";
import { listText } from "../i18n/listText";
import { goalText, targetText } from "../i18n/targetText";
import { targetVerdict, thingsOf } from "../i18n/targetVerdict";
import { block, type Draft } from "./draft";
import type { PlacedTable, Room } from "./pages";
import { drawTable, type ShortfallColumns } from "./shortfallTable";
import { drawActual } from "./targetSheet";

/** Targets that are missed for good or behind the time that has gone by. */
export function isShort({ result: { status } }: TargetEvaluation): boolean {
  return status === "missed" || status === "behind";
}

/** Targets with what the plan asks for, how far they are, and how much is missing in people or things. */
export function drawTargets(
  draft: Draft,
  top: number,
  columns: ShortfallColumns,
  { targets, room }: { readonly targets: readonly TargetEvaluation[]; readonly room: Room },
): PlacedTable {
  const { figures, last, hasSuperior } = columns;
  const text = listText.shortfalls;
  const table = drawTable(draft, top, columns, {
    heads: [listText.ordinal, text.target, ...(hasSuperior ? [""] : []), ...text.targetHeads],
    lines: targets.map((evaluation, index) => ({
      0: String(index + 1),
      1: evaluation.target.name,
      [figures]: goalText(evaluation.target.goal),
      [figures + 3]: thingsOf(evaluation.target),
      [last]: isExcess(evaluation) ? targetVerdict(evaluation) : targetText.status[evaluation.result.status],
    })),
    wideNames: true,
    total: false,
    room,
  });
  for (const column of [figures, figures + 3])
    draft.style(block(top, column, table.end - 1, column), { horizontal: "Center" });
  targets.forEach((evaluation, index) => {
    const row = table.rowOf[index] ?? top;
    const { shortfall } = evaluation.result;
    drawActual(draft, row, figures + 1, evaluation);
    if (shortfall !== null && !isExcess(evaluation)) draft.put(row, figures + 2, { kind: "number", value: shortfall });
  });
  return table;
}

/** "Không quá 5": nothing is missing, there is too much. */
function isExcess({ target: { goal } }: TargetEvaluation): boolean {
  return goal.kind === "countAtMost";
}
