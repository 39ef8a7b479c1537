import type { Area, CellRef } from "../../domain/cell";
import type { Finding, FindingFact } from "../../domain/finding";
import type { IndicatorId } from "../../domain/indicator";

/** A heading that the clerk has to explain: once, wherever it stands. */
export interface ColumnQuestion {
  readonly header: string;
  /** What is not clear about it. */
  readonly fact: FindingFact;
  readonly places: readonly (CellRef | Area)[];
  /** Likeliest first. */
  readonly proposals: readonly IndicatorId[];
  readonly canAnswer: boolean;
}

/** The headings that could not be read for sure, in the order they were found. */
export function columnQuestions(findings: readonly Finding[]): readonly ColumnQuestion[] {
  const byHeader = new Map<string, ColumnQuestion>();
  for (const finding of findings) {
    if (finding.code !== "ambiguous-column" && finding.code !== "unmapped-column") continue;
    const { header, proposals, at } = finding;
    const canAnswer = isAnswerable(finding);
    const key = `${header} ${canAnswer}`;
    const before = byHeader.get(key);
    const places = [...(before?.places ?? []), ...(at === null ? [] : [at])];
    byHeader.set(key, { ...(before ?? { header, fact: finding, proposals, canAnswer }), places });
  }
  return [...byHeader.values()];
}

/**
 * Whether saying what the column means settles the finding. Where several columns could be a form's figures it does
 * not: only the sheet can say which one is.
 */
export function isAnswerable(finding: Finding): boolean {
  return finding.code === "unmapped-column" || (finding.code === "ambiguous-column" && finding.proposals.length > 0);
}
