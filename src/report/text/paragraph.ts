import type { ReportSheet } from "../../domain/reportSheet";
import { proseText } from "../../i18n/proseText";
import { reportText } from "../../i18n/reportText";
import type { ReportMaterial } from "../material";

/** A piece of the text: a chapter's or section's heading, a paragraph, or one of several points. */
export interface Paragraph {
  readonly kind: "chapter" | "section" | "text" | "point";
  readonly text: string;
}

/** Which annex each sheet of the report is: "coverage" → "I". */
export type Annexes = ReadonlyMap<ReportSheet, string>;

/** What a chapter is written from. */
export interface Source extends ReportMaterial {
  readonly annexes: Annexes;
}

/** Where more is to be read: the first of these sheets that is sent along; "" when none is. */
export function annexOf({ annexes }: Source, ...sheets: readonly ReportSheet[]): string {
  const annex = sheets.map((sheet) => annexes.get(sheet)).find((number) => number !== undefined);
  return annex === undefined ? "" : proseText.annex(reportText.annex(annex));
}

export function paragraph(text: string): Paragraph {
  return { kind: "text", text };
}

/** "- …", one of several. */
export function point(text: string): Paragraph {
  return { kind: "point", text: `- ${text}` };
}
