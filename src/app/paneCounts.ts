import type { Results } from "../compute/compute";
import type { Finding } from "../domain/finding";
import { addressOf } from "../domain/address";

/** Units known to miss the bar. */
export function missedUnits({ units }: Results): number {
  return units.filter(({ coverage }) => coverage?.status === "missed").length;
}

/** Cells and ranges that hold an error, each once; errors that concern the whole workbook have none. */
export function errorCells(findings: readonly Finding[]): number {
  const places = findings.flatMap(({ severity, at }) =>
    severity === "error" && at !== null ? [`${at.sheet}!${addressOf(at)}`] : [],
  );
  return new Set(places).size;
}
