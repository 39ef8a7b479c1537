import { addressOf, cellAddress } from "../domain/address";
import type { Finding, FindingFact } from "../domain/finding";
import type { ReportedFinding } from "../domain/result";
import type { FindingWords } from "../i18n/findingWords";
import { findingVi } from "../i18n/findings.vi";
import { indicatorName } from "../plans/indicators";

/** A language's sentences for findings: `findingVi` or `findingEn`. */
export type FindingSentence = (fact: FindingFact, say: FindingWords) => string;

/** A finding with its sentence in Vietnamese, as the command line and the report's notes give it. */
export function describe(finding: Finding): ReportedFinding {
  const { code, severity, at, unit } = finding;
  const place = at === null ? { sheet: null, cell: null } : { sheet: at.sheet, cell: addressOf(at) };
  return { code, severity, ...place, ...(unit === undefined ? {} : { unit }), message: sayFinding(finding, findingVi) };
}

/** The finding's sentence in the language of `sentence`; indicators by their column heads, cells as "Biểu 1!F9". */
export function sayFinding(fact: FindingFact, sentence: FindingSentence): string {
  return sentence(fact, {
    indicator: indicatorName,
    place: (ref) => `${ref.sheet}!${cellAddress(ref)}`,
  });
}
