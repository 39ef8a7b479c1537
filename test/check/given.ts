import { type Assessment, assess } from "../../src/app/assess";
import { areaAddress, cellAddress } from "../../src/domain/address";
import type { Finding } from "../../src/domain/finding";
import { nothingRemembered, type RawValue } from "../../src/domain/workbook";
import { atOnce } from "../../src/domain/slices";
import { Canvas, type Typed } from "../generator/canvas";

/** A table as typed, row by row from A1; "" is a blank cell. */
export type Rows = readonly (readonly (RawValue | Typed)[])[];

const plainSheet = "Biểu";

/** Everything known about a workbook of these sheets; rows alone are its only sheet. */
export function assessed(given: Rows | Readonly<Record<string, Rows>>): Assessment {
  const sheets = isRows(given) ? { [plainSheet]: given } : given;
  const snapshots = Object.entries(sheets).map(([name, rows]) => {
    const canvas = new Canvas(name);
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => canvas.put(row, column, typeof cell === "object" ? cell : { value: cell }));
    });
    return canvas.snapshot();
  });
  return atOnce(
    assess(
      { sheets: snapshots, memory: nothingRemembered, reports: [], structure: { sheets: [], isLocked: false } },
      { rosters: [], plan: null },
    ),
  );
}

/** All errors and warnings of the workbook, in their order, as "error total-mismatch C6 Xã An": severity, code, place, unit. */
export function findingsIn(given: Rows | Readonly<Record<string, Rows>>): string[] {
  return assessed(given)
    .findings.filter(({ severity }) => severity !== "info")
    .map((finding) => [finding.severity, finding.code, placeOf(finding), finding.unit ?? ""].join(" ").trim());
}

/** The first finding of that code, with its facts. */
export function factIn(given: Rows | Readonly<Record<string, Rows>>, code: Finding["code"]): Finding | undefined {
  return assessed(given).findings.find((finding) => finding.code === code);
}

function placeOf({ at }: Finding): string {
  if (at === null) return "workbook";
  const address = "row" in at ? cellAddress(at) : areaAddress(at);
  return at.sheet === plainSheet ? address : `${at.sheet}!${address}`;
}

function isRows(given: Rows | Readonly<Record<string, Rows>>): given is Rows {
  return Array.isArray(given);
}
