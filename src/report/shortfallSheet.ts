import type { SheetPlan } from "../domain/sheetPlan";
import { listText } from "../i18n/listText";
import { newDraft } from "./draft";
import { drawClosing, drawOpening, landscape } from "./frame";
import type { AnnexNumber, ReportMaterial } from "./material";
import { drawNotes } from "./notes";
import { newSections } from "./sections";
import { drawUnits } from "./shortfallLines";
import { shortfallColumns } from "./shortfallTable";
import { drawTargets, isShort } from "./shortfallTargets";
import { shortfallsOf } from "./shortfallUnits";

const text = listText.shortfalls;

/**
 * "Thiếu hụt": units that miss the bar, worst first, with how many people each; units that cannot be judged or have not
 * reported; targets of the plan that are missed or behind. null when neither coverage nor targets can be told.
 */
export function shortfallSheet(material: ReportMaterial, annex: AnnexNumber): SheetPlan | null {
  const { agency, submission, progress, rule } = material;
  const { isJudged, judged, short, open } = shortfallsOf(material);
  if (!isJudged && progress === null) return null;
  const columns = shortfallColumns(submission.groups.length > 0);
  const { widths, last, figures } = columns;
  const draft = newDraft(widths);
  const frame = { agency, period: submission.period, annex, split: figures + 1, last };
  const sections = newSections(draft, drawOpening(draft, frame, [text.title]), last);

  if (short.length > 0)
    sections.table(text.units, (top, room) =>
      drawUnits(draft, top, columns, { units: short, material, room, total: true }),
    );
  else if (isJudged)
    sections.sentence(text.units, judged === 0 ? text.nobodyJudged : text.none(rule.abovePermille, judged));
  if (open.length > 0)
    sections.table(text.open, (top, room) =>
      drawUnits(draft, top, columns, { units: open, material, room, total: false }),
    );
  const targets = progress?.toDate.filter(isShort) ?? [];
  if (targets.length > 0)
    sections.table(text.targets, (top, room) => drawTargets(draft, top, columns, { targets, room }));
  else if (progress !== null) sections.sentence(text.targets, text.noTargets);

  const { row, breaks } = sections.end();
  const end = drawNotes(draft, row + 1, last, short.length === 0 ? [] : [text.summing(rule.abovePermille)]);
  drawClosing(draft, frame, end + 1);
  return draft.plan(text.sheet, { ...landscape({ first: 0, last: 0 }), titleRows: null, breaksBefore: breaks });
}
