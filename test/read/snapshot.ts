import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import type { RawValue, SheetSnapshot } from "../../src/domain/workbook";

/** A sheet of plain cells from row 0, column 0; whatever a test is about it says itself. */
export function snapshotOf(values: readonly (readonly RawValue[])[], more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const everywhere = (text: string): string[][] => values.map((row) => row.map(() => text));
  return {
    name: "Biểu",
    visible: true,
    isReport: false,
    isProtected: false,
    top: 0,
    left: 0,
    values,
    formulas: values,
    valueTypes: everywhere("Unknown"),
    numberFormats: everywhere("General"),
    fonts: "Times New Roman",
    hiddenRows: [],
    ...more,
  };
}

/** The first sheet of a sample workbook, as Excel's API would hand it over. */
export async function sampleSnapshot(file: string): Promise<SheetSnapshot> {
  const { sheets } = await readXlsx(readFileSync(join(__dirname, "../workbooks", file)), { readStyles: true });
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error(`${file} has no sheet`);
  const width = Math.max(...sheet.rows.map((row) => row.length));
  const grid = <T>(each: (row: number, column: number) => T): T[][] =>
    sheet.rows.map((_, row) => Array.from({ length: width }, (__, column) => each(row, column)));
  const cell = (row: number, column: number) => sheet.cells?.get(`${row},${column}`);
  const values = grid((row, column): RawValue => {
    const value = sheet.rows[row]?.[column] ?? "";
    if (typeof value === "object") throw new Error("The samples hold no dates or rich text");
    return value;
  });
  return snapshotOf(values, {
    name: sheet.name,
    valueTypes: grid((row, column) => (cell(row, column)?.type === "error" ? "Error" : "Unknown")),
    numberFormats: grid((row, column) => cell(row, column)?.style?.numFmt ?? "General"),
    fonts: grid((row, column) => cell(row, column)?.style?.font?.name ?? "Calibri"),
  });
}

/** What a sample really says, from the file beside it. */
export function sampleTruth(file: string): Truth {
  const path = join(__dirname, "../workbooks", file.replace(".xlsx", ".truth.json"));
  return JSON.parse(readFileSync(path, "utf8")) as Truth;
}

export interface Truth {
  readonly units: readonly { readonly name: string; readonly values: Readonly<Record<string, number | null>> }[];
}
