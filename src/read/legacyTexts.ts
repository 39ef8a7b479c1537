import type { Area } from "../domain/cell";
import type { Finding } from "../domain/finding";
import type { SheetSnapshot } from "../domain/workbook";
import { including } from "./extent";
import { legacyFont, readingOf, readLegacy, type LegacyFont, type Reading } from "./legacyFont";

/** A text under a pre-Unicode font; row and column count within the snapshot. */
interface Typed {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly fontName: string;
  readonly font: LegacyFont;
  readonly reading: Reading;
}

export interface LegacyTexts {
  /** What the cell says in Unicode; null where the text stands as it is. Row and column within the snapshot. */
  readonly at: (row: number, column: number) => string | null;
  /** One info for each font that had something to decode, at the area of those cells. */
  readonly findings: readonly Finding[];
}

/**
 * Decodes the texts under .Vn and VNI fonts. A text that could be either is read as most texts of the sheet
 * under fonts of the same encoding prove to be, because a sheet is rarely typed in two ways; when nothing
 * proves either, the font is believed.
 */
export function legacyTexts(snapshot: SheetSnapshot): LegacyTexts {
  const typed = textsUnderLegacyFonts(snapshot);
  const texts = new Map<number, string>();
  const areas = new Map<string, Area>();
  const width = snapshot.values.reduce((most, row) => Math.max(most, row.length), 0);
  const leaning = { tcvn3: leaningOf(typed, "tcvn3"), vni: leaningOf(typed, "vni") };
  for (const { row, column, text, fontName, font } of typed) {
    const decoded = readLegacy(text, font, leaning[font.encoding]);
    if (decoded === text) continue;
    texts.set(row * width + column, decoded);
    const cell = { sheet: snapshot.name, row: snapshot.top + row, column: snapshot.left + column };
    areas.set(fontName, including(areas.get(fontName) ?? null, cell));
  }
  return {
    at: (row, column) => texts.get(row * width + column) ?? null,
    findings: Array.from(areas, ([font, at]) => ({ code: "legacy-font", font, severity: "info", at })),
  };
}

function textsUnderLegacyFonts({ values, fonts }: SheetSnapshot): readonly Typed[] {
  if (typeof fonts === "string" && legacyFont(fonts) === null) return [];
  const known = new Map<string, LegacyFont | null>();
  const typed: Typed[] = [];
  values.forEach((cells, row) => {
    cells.forEach((text, column) => {
      if (typeof text !== "string" || text === "") return;
      const fontName = typeof fonts === "string" ? fonts : (fonts[row]?.[column] ?? "");
      let font = known.get(fontName);
      if (font === undefined) known.set(fontName, (font = legacyFont(fontName)));
      if (font !== null) typed.push({ row, column, text, fontName, font, reading: readingOf(text, font) });
    });
  });
  return typed;
}

function leaningOf(typed: readonly Typed[], encoding: LegacyFont["encoding"]): "legacy" | "unicode" {
  const count = (reading: Reading): number =>
    typed.filter((each) => each.font.encoding === encoding && each.reading === reading).length;
  return count("unicode") > count("legacy") ? "unicode" : "legacy";
}
