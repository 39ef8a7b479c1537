import { holds, type Rectangle } from "../domain/area";
import { assertNever } from "../domain/assertNever";
import { blank, type Area, type Cell, type CellRef, type Sheet } from "../domain/cell";
import type { Finding } from "../domain/finding";
import type { RawValue, SheetSnapshot } from "../domain/workbook";
import { including } from "./extent";
import { linkedFiles } from "./externalLinks";
import { legacyTexts } from "./legacyTexts";
import { shownAs, type Shown } from "./numberFormat";
import { cleanText } from "./text";

/**
 * The sheet with every raw value as what it means, and what is worth knowing about how it was typed:
 * `legacy-font` for each old font, `hidden-rows-included` when hidden rows hold something,
 * `external-link` for each other workbook that formulas read.
 *
 * Errors are told by Excel's value type, never by their text; dates and percentages by their number format. Of rows
 * and formulas only those within `only` are told of, where no more of the sheet is to be read.
 */
export function readSheet(
  snapshot: SheetSnapshot,
  only: Rectangle | null = null,
): { sheet: Sheet; findings: readonly Finding[] } {
  const { name, top, left, values, valueTypes, numberFormats } = snapshot;
  const legacy = legacyTexts(snapshot);
  const formats = new Map<string, Shown>();
  const shown = (format: string): Shown => {
    const known = formats.get(format) ?? shownAs(format);
    formats.set(format, known);
    return known;
  };
  const rows = values.map((cells, row) =>
    cells.map((raw, column): Cell => {
      if (valueTypes[row]?.[column] === "Error") return { kind: "error", error: String(raw) };
      if (typeof raw === "string") return textCell(legacy.at(row, column) ?? raw);
      if (typeof raw === "boolean") return { kind: "boolean", value: raw };
      return numberCell(raw, shown(numberFormats[row]?.[column] ?? ""));
    }),
  );
  const sheet: Sheet = { name, top, left, rows };
  const isRead = (row: number, column: number): boolean => only === null || holds(only, row, column);
  const findings = [...legacy.findings, ...hiddenRows(snapshot, sheet, isRead), ...externalLinks(snapshot, isRead)];
  return { sheet, findings };
}

type IsRead = (row: number, column: number) => boolean;

/** A percentage is what people see, "100%", for 1 of a hundred percent is no count of one; so are thousands, "5 nghìn". */
function numberCell(value: number, shown: Shown): Cell {
  switch (shown) {
    case "date":
      return { kind: "date", serial: value };
    case "percent":
      return { kind: "text", text: `${String(Number((value * 100).toPrecision(12))).replace(".", ",")}%` };
    case "thousands":
      return { kind: "text", text: `${String(value).replace(".", ",")} nghìn` };
    case "number":
      return { kind: "number", value };
    default:
      return assertNever(shown);
  }
}

function textCell(raw: string): Cell {
  const text = cleanText(raw);
  return text === "" ? blank : { kind: "text", text };
}

/** Filters hide rows from the eye, not from the sums: `count` is the number of hidden rows that hold something. */
function hiddenRows(
  { hiddenRows: hidden }: SheetSnapshot,
  { name, top, left, rows }: Sheet,
  isRead: IsRead,
): readonly Finding[] {
  let area: Area | null = null;
  let count = 0;
  for (const row of hidden) {
    const filled = (rows[row - top] ?? []).flatMap((cell, index) =>
      cell.kind === "blank" || !isRead(row, left + index) ? [] : [left + index],
    );
    if (filled.length > 0) count++;
    for (const column of filled) area = including(area, { sheet: name, row, column });
  }
  return area === null ? [] : [{ code: "hidden-rows-included", count, severity: "info", at: area }];
}

function externalLinks({ name, top, left, formulas }: SheetSnapshot, isRead: IsRead): readonly Finding[] {
  const first = new Map<string, CellRef>();
  formulas.forEach((cells, row) => {
    cells.forEach((formula: RawValue, column) => {
      if (typeof formula !== "string" || !isRead(top + row, left + column)) return;
      for (const file of linkedFiles(formula)) {
        if (!first.has(file)) first.set(file, { sheet: name, row: top + row, column: left + column });
      }
    });
  });
  return Array.from(first, ([file, at]) => ({ code: "external-link", file, severity: "warning", at }));
}
