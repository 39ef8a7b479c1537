import { cellAddress } from "./address";
import type { Finding } from "./finding";

/**
 * Names a finding from one reading of the workbook to the next, for as long as its facts stay the same:
 * when the clerk changes the figure, an acceptance given for the old one no longer counts.
 */
export function findingKey({ at, severity, unit, ...fact }: Finding): string {
  const place = at === null ? "" : `${at.sheet}!${"row" in at ? cellAddress(at) : `${at.top},${at.left}`}`;
  return `${place} ${unit ?? ""} ${severity} ${JSON.stringify(fact)}`;
}
