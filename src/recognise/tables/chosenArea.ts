import { areaAddress } from "../../domain/address";
import { common, type Rectangle, rectangleFrom } from "../../domain/area";
import type { Sheet } from "../../domain/cell";
import type { Finding } from "../../domain/finding";
import type { Slices } from "../../domain/slices";
import { figuresBeside } from "./besideArea";
import { besides, entitled, findTables, shapesOf, type TablesOfSheet } from "./findTables";
import type { Words } from "../words";

/** How far a sheet's content reaches. */
type Extent = { readonly name: string } & Rectangle;

/**
 * The range to be read of each sheet that has one, by the sheet's name, from the addresses a clerk has chosen. Whole
 * columns and rows end where the sheet's content does; a range of a sheet that is not there, or is empty, has no effect.
 */
export function chosenAreas(
  addresses: Readonly<Record<string, string>>,
  sheets: readonly Extent[],
): ReadonlyMap<string, Rectangle> {
  const chosen = new Map(Object.entries(addresses));
  return new Map(
    sheets.flatMap(({ name, ...content }) => {
      const area = rectangleFrom(chosen.get(name) ?? "");
      if (area === null || content.bottom < content.top) return [];
      return [[name, common(area, content) ?? area] as const];
    }),
  );
}

/** The tables of a sheet: those of the range to be read where it has one, else all. */
export function* tablesOf(sheet: Sheet, words: Words, areas: ReadonlyMap<string, Rectangle>): Slices<TablesOfSheet> {
  const chosen = areas.get(sheet.name);
  return yield* chosen === undefined ? findTables(sheet, words) : findChosen(sheet, chosen, words);
}

/**
 * The tables of the range a clerk has chosen, and what of its sheet goes unread by that.
 *
 * What is in the range is read as if nothing else stood on the sheet. Only titles are looked for on the whole sheet, up to
 * the next table, because who selects a table rarely selects the lines above it that name the period and the agency.
 */
function* findChosen(sheet: Sheet, chosen: Rectangle, words: Words): Slices<TablesOfSheet> {
  const inside = cutTo(sheet, chosen);
  const found = yield* shapesOf(inside, words);
  const whole = (yield* shapesOf(sheet, words)).shapes;
  const apart = whole.filter(({ area }) => common(area, chosen) === null);
  const all = entitled(sheet, words, [...found.shapes, ...apart]);
  const isInside = new Set(found.shapes.map(({ area }) => area));
  const tables = all.filter(({ area }) => isInside.has(area));
  const leftOut = all.filter(({ area }) => !isInside.has(area));
  const at = { sheet: sheet.name, ...chosen };
  const isUseless = tables.length === 0 && found.doubts.length === 0;
  const findings: readonly Finding[] = [
    isUseless
      ? { code: "area-without-table", severity: "error", at }
      : { code: "area-chosen", severity: "info", at, leftOut: leftOut.map(({ area }) => areaAddress(area)) },
    ...figuresBeside(sheet, words, chosen, { whole, leftOut }),
    ...besides(inside, words, found),
  ];
  return { tables, leftOut, findings };
}

/** The sheet as far as it lies in the range. */
function cutTo({ name, top, left, rows }: Sheet, area: Rectangle): Sheet {
  const cells = rows.slice(Math.max(0, area.top - top), Math.max(0, area.bottom + 1 - top));
  return {
    name,
    top: Math.max(top, area.top),
    left: Math.max(left, area.left),
    rows: cells.map((row) => row.slice(Math.max(0, area.left - left), Math.max(0, area.right + 1 - left))),
  };
}
