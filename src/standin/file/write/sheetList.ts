import type { SheetModel } from "../../model";
import { done, type Engine, openFile } from "../engine";
import { openPackage, type Parts, partText, relationsPath, workbookPath } from "../package";
import { child, children, parseXml, relationOf } from "../xml";

/** A package that has a part for every sheet of the workbook, and the relationship that leads to each. */
export interface ListedSheets {
  readonly parts: Parts;
  readonly relations: ReadonlyMap<SheetModel, string>;
}

/**
 * Lets the library add parts for new sheets and take out those of deleted ones, with all that a package
 * keeps about them. Everything else it writes anew without need gets the file's own bytes back.
 */
export async function listSheets(
  original: Uint8Array | null,
  sheets: readonly SheetModel[],
  engine: Engine,
): Promise<ListedSheets> {
  const source = original === null ? null : openPackage(original);
  const known = source === null ? new Map<string, string>() : sheetRelations(source);
  const kept = new Set(sheets.map(({ originalName }) => originalName));
  const isSame = known.size === sheets.length && sheets.every(({ originalName }) => originalName !== null);
  if (source !== null && isSame) return { parts: source, relations: relationsOf(sheets, known, new Map()) };

  const file = openFile(engine, original);
  const names = new Map<SheetModel, string>();
  for (const [index, sheet] of sheets.entries()) {
    if (sheet.originalName !== null) continue;
    names.set(sheet, freeName(known, index));
    done(file.NewSheet(freeName(known, index)));
  }
  const made = new Set(names.values());
  for (const name of file.GetSheetList().list) if (!kept.has(name) && !made.has(name)) done(file.DeleteSheet(name));
  const { buffer } = done(file.WriteToBuffer());
  const parts = openPackage(new Uint8Array(await new Blob([buffer]).arrayBuffer()));
  const relations = relationsOf(sheets, sheetRelations(parts), names);
  if (source !== null) restore(parts, source);
  return { parts, relations };
}

function relationsOf(
  sheets: readonly SheetModel[],
  listed: ReadonlyMap<string, string>,
  names: ReadonlyMap<SheetModel, string>,
): ReadonlyMap<SheetModel, string> {
  return new Map(sheets.map((sheet) => [sheet, listed.get(sheet.originalName ?? names.get(sheet) ?? "") ?? ""]));
}

/** The name the library knows a new sheet by: one no sheet of the file has, since its own may still be taken. */
function freeName(taken: ReadonlyMap<string, string>, index: number): string {
  const lower = new Set([...taken.keys()].map((name) => name.toLowerCase()));
  let name = `new sheet ${index + 1}`;
  while (lower.has(name)) name = `${name}.`;
  return name;
}

/** The relationship of each sheet of a package, by name. */
function sheetRelations(parts: Parts): ReadonlyMap<string, string> {
  const text = partText(parts, workbookPath(parts) ?? "") ?? "<workbook/>";
  const sheets = children(child(parseXml(text), "sheets"), "sheet");
  return new Map(sheets.map((element) => [element.attributes.get("name") ?? "", relationOf(element) ?? ""]));
}

function restore(parts: Parts, source: Parts): void {
  const lists = ["[Content_Types].xml", relationsPath(workbookPath(source) ?? "")];
  for (const [path, bytes] of source) if (parts.has(path) && !lists.includes(path)) parts.set(path, bytes);
}
