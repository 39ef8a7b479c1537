import type { SheetPlan } from "../domain/sheetPlan";
import { listText } from "../i18n/listText";
import { newDraft } from "./draft";
import { footOf } from "./foot";
import { drawOpening, landscape } from "./frame";
import type { AnnexNumber, ReportMaterial } from "./material";
import { pageRoom } from "./pageBreaks";
import { drawSections, type Section } from "./sections";
import { drawUnits } from "./shortfallLines";
import { shortfallColumns } from "./shortfallTable";
import { drawTargets, isShort } from "./shortfallTargets";
import { type ListedUnit, shortfallsOf } from "./shortfallUnits";

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
  const top = drawOpening(draft, frame, [text.title]);

  const sections: Section[] = [];
  const list = (title: string, units: readonly ListedUnit[], total: boolean): void => {
    sections.push({ title, draw: (row, room) => drawUnits(draft, row, columns, { units, material, room, total }) });
  };
  if (short.length > 0) list(text.units, short, true);
  else if (isJudged)
    sections.push({
      title: text.units,
      words: judged === 0 ? text.nobodyJudged : text.none(rule.abovePermille, judged),
    });
  if (open.length > 0) list(text.open, open, false);
  const targets = progress?.toDate.filter(isShort) ?? [];
  if (targets.length > 0)
    sections.push({
      title: text.targets,
      draw: (row, room) => drawTargets(draft, row, columns, { targets, room }),
    });
  else if (progress !== null) sections.push({ title: text.targets, words: text.noTargets });

  const page = landscape(null);
  const foot = footOf(draft, frame, short.length === 0 ? [] : [text.summing(rule.abovePermille)]);
  const starts = drawSections(draft, { top, last, sections, room: pageRoom(page, widths), foot });
  return draft.printed(text.sheet, page, { starts });
}
