import type { SheetModel, WorkbookModel } from "../../model";
import { parseArea } from "../a1";
import { sheetOfToken } from "../formula/rewrite";
import { tokenize } from "../formula/tokens";
import { escapeXml } from "../xml";
import { textXml } from "./cellXml";

interface Source {
  readonly sheet: SheetModel;
  readonly places: readonly (readonly [row: number, column: number])[];
}

/** More points than any chart of ours shows; Excel reads the rest from the cells. */
const maxPoints = 4096;

/** The cells behind a reference such as `='Bảng 1'!$A$2:$A$9`, so that a reader without calculation shows the chart too. */
export function sourceOf(model: WorkbookModel, reference: string): Source | null {
  const [first, ...rest] = tokenize(reference.replace(/^=/, ""));
  const name = first?.kind === "sheet" ? sheetOfToken(first.text).toLowerCase() : null;
  const sheet = model.sheets.find((candidate) => candidate.name.toLowerCase() === name);
  const area = parseArea(rest.map(({ text }) => text).join(""));
  if (sheet === undefined || area === null) return null;
  const places: (readonly [number, number])[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right && places.length < maxPoints; column++)
      places.push([row, column]);
  }
  return { sheet, places };
}

function pointsXml(source: Source, text: (row: number, column: number) => string | null): string {
  const points = source.places.map(([row, column], index) => {
    const value = text(row, column);
    return value === null ? "" : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`;
  });
  return `<c:ptCount val="${source.places.length}"/>${points.join("")}`;
}

/** A reference to figures with the figures themselves. */
export function numbersXml(model: WorkbookModel, reference: string): string {
  const source = sourceOf(model, reference);
  const number = (row: number, column: number): string | null => {
    const value = source?.sheet.cells.get(row)?.get(column)?.value;
    return typeof value === "number" && Number.isFinite(value) ? String(value) : null;
  };
  const [first] = source?.places ?? [];
  const format =
    first === undefined
      ? "General"
      : (source?.sheet.cells.get(first[0])?.get(first[1])?.style.numberFormat ?? "General");
  const cache =
    source === null
      ? ""
      : `<c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode>${pointsXml(source, number)}</c:numCache>`;
  return `<c:numRef><c:f>${escapeXml(reference.replace(/^=/, ""))}</c:f>${cache}</c:numRef>`;
}

/** A reference to labels with their texts. */
export function wordsXml(model: WorkbookModel, reference: string): string {
  const source = sourceOf(model, reference);
  const word = (row: number, column: number): string | null => {
    const value = source?.sheet.cells.get(row)?.get(column)?.value ?? "";
    return value === "" ? null : textXml(String(value));
  };
  const cache = source === null ? "" : `<c:strCache>${pointsXml(source, word)}</c:strCache>`;
  return `<c:strRef><c:f>${escapeXml(reference.replace(/^=/, ""))}</c:f>${cache}</c:strRef>`;
}
