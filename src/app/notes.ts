import { reportText } from "../i18n/reportText";
import type { Assessment } from "./assess";
import { describe } from "./describe";

/** What the report's notes say about figures that errors have set aside, and about warnings that were accepted. */
export function notesOn({ findings, accepted }: Assessment): string[] {
  const said = new Set<string>();
  const setAside = findings.flatMap((finding) => {
    const { sheet, cell, message } = describe(finding);
    const place = cell === null ? null : `${sheet ?? ""}!${cell}`;
    if (finding.severity !== "error" || place === null || said.has(place)) return [];
    said.add(place);
    return [reportText.coverage.setAside(place, message)];
  });
  const standing = accepted.map(({ finding, reason }) =>
    reportText.coverage.accepted(describe(finding).message, reason),
  );
  return [...setAside, ...standing];
}
