import type { SheetPlan } from "../domain/sheetPlan";
import { proseText } from "../i18n/proseText";
import { newDraft } from "./draft";
import type { ReportMaterial } from "./material";
import { bodyOf } from "./text/body";
import { drawBody } from "./text/drawBody";
import { drawLetterhead } from "./text/letterhead";
import { columnWidths, portrait } from "./text/page";
import type { Annexes } from "./text/paragraph";
import { drawSignature } from "./text/signature";

/** "Lời văn": the report's text as a document by NĐ 30/2020/NĐ-CP; the other sheets are its annexes. */
export function textSheet(material: ReportMaterial, annexes: Annexes): SheetPlan {
  const draft = newDraft(columnWidths);
  const { agency, submission } = material;
  const body = drawLetterhead(draft, agency, submission.period);
  const foot = drawBody(draft, body, bodyOf({ ...material, annexes }));
  draft.height(foot, 10);
  const end = drawSignature(draft, agency, foot + 1) - 1;
  draft.together(0, body);
  draft.together(foot + 1, end);
  draft.together(foot - 1, end);
  return draft.printed(proseText.sheet, portrait);
}
