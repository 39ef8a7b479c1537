import type { Finding } from "../domain/finding";
import { reportText } from "../i18n/reportText";
import type { Assessment } from "./assess";
import { describe } from "./describe";

/** Errors in cells that hold no unit's figure: the sum of the units stands, the target is not followed. */
const besideFigures: ReadonlySet<Finding["code"]> = new Set([
  "total-mismatch",
  "target-unreadable",
  "quota-twice",
  "quota-sheet-unreadable",
  "unit-gone",
]);

/** What the report's notes say about figures that errors have set aside, and about warnings that were accepted. */
export function notesOn({ findings, accepted }: Assessment): string[] {
  const said = new Set<string>();
  const errors = findings.flatMap((finding) => {
    const { sheet, cell, message } = describe(finding);
    const place = cell === null ? null : `${sheet ?? ""}!${cell}`;
    if (finding.severity !== "error" || place === null || said.has(place)) return [];
    said.add(place);
    const { setAside, wrong } = reportText.coverage;
    return [(besideFigures.has(finding.code) ? wrong : setAside)(place, message)];
  });
  const standing = accepted.map(({ finding, reason }) =>
    reportText.coverage.accepted(describe(finding).message, reason),
  );
  return [...errors, ...standing];
}
