import { type ReadOptions, readXlsx, type Sheet } from "hucre/xlsx";
import type { NameModel, SheetModel, WorkbookModel } from "../../model";
import { closePackage, openPackage, type Parts, partText, relationships, workbookPath } from "../package";
import { readPrintNames } from "./page";
import { type FileProblem, preflight } from "../preflight";
import { emptySheet, readSheet } from "./sheet";
import { readProperties } from "../properties";
import { readSettings } from "../settings";
import { readStyles } from "./styles";
import { child, children, flagOf, numberOf, parseXml, relationOf, type XmlElement } from "../xml";

export type Loaded =
  { readonly ok: true; readonly model: WorkbookModel } | { readonly ok: false; readonly problem: FileProblem };

/** Opens an .xlsx. Whatever the bytes are, the answer is a workbook or a reason; nothing is thrown. */
export async function loadWorkbook(bytes: Uint8Array, name: string): Promise<Loaded> {
  const problem = preflight(bytes);
  if (problem !== null) return { ok: false, problem };
  try {
    // Pictures and the like are nothing to read.
    const parts = openPackage(bytes, (path) => /\.(?:xml|rels|bin)$/i.test(path));
    const path = workbookPath(parts);
    const text = path === undefined ? undefined : partText(parts, path);
    if (path === undefined || text === undefined) return { ok: false, problem: "notWorkbook" };
    const workbook = parseXml(text);
    if (workbook.name !== "workbook") return { ok: false, problem: "notWorkbook" };
    return { ok: true, model: await readWorkbook(bytes, name, parts, path, workbook) };
  } catch {
    return { ok: false, problem: "damaged" };
  }
}

async function readWorkbook(
  bytes: Uint8Array,
  name: string,
  parts: Parts,
  path: string,
  workbook: XmlElement,
): Promise<WorkbookModel> {
  const related = relationships(parts, path);
  const partOf = (type: string): string | undefined => {
    const target = related.find((relationship) => relationship.type === type)?.target;
    return target === undefined ? undefined : partText(parts, target);
  };
  const listed = children(child(workbook, "sheets"), "sheet").map((element) => {
    const relation = related.find(({ id }) => id === relationOf(element));
    return {
      element,
      name: element.attributes.get("name") ?? "",
      kind: relation?.type ?? "",
      path: relation?.target ?? "",
    };
  });
  const worksheets = new Set(listed.filter(({ kind }) => kind === "worksheet").map((sheet) => sheet.name));
  const read = await readCellValues(bytes, parts, worksheets);
  const byName = new Map<string, Sheet>(read.sheets.map((sheet) => [sheet.name, sheet]));
  const styles = readStyles(partOf("styles"), partOf("theme"));
  const sheets = listed.map((sheet, index): SheetModel => {
    const state = sheet.element.attributes.get("state");
    const identity = {
      id: `{00000000-0001-0000-${index.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`,
      name: sheet.name,
      visibility:
        state === "hidden"
          ? ("Hidden" as const)
          : state === "veryHidden"
            ? ("VeryHidden" as const)
            : ("Visible" as const),
    };
    const found = byName.get(sheet.name);
    if (found === undefined) return { ...emptySheet(identity, sheet.name), opaque: true };
    const xml = partText(parts, sheet.path);
    if (xml === undefined) throw new SyntaxError("a sheet's part is missing");
    return readSheet(identity, parts, sheet.path, xml, found, styles);
  });
  const active = sheets[numberOf(child(child(workbook, "bookViews"), "workbookView"), "activeTab") ?? 0] ?? sheets[0];
  if (active === undefined) throw new SyntaxError("the workbook lists no sheets");
  return {
    name,
    sheets,
    names: readNames(workbook, sheets),
    settings: readSettings(parts),
    activeSheetId: active.id,
    selection: { sheetId: active.id, areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] },
    structureProtected: flagOf(child(workbook, "workbookProtection"), "lockStructure"),
    date1904: flagOf(child(workbook, "workbookPr"), "date1904"),
    deletedOriginalNames: [],
    defaultStyle: styles.defaultStyle,
    properties: readProperties(parts),
    calculationMode: modes.get(child(workbook, "calcPr")?.attributes.get("calcMode") ?? "") ?? "Automatic",
    // A formula without a result counts as changed until it has one.
    needsCalculation: sheets.some(({ changes }) => changes.values.size > 0),
  };
}

/**
 * The worksheets as the library understands them; a chart sheet makes it give up, so it is not asked for
 * those. What it refuses in drawings or comments must not keep the figures from being read: a second
 * look leaves out everything but the sheets themselves. A zip it calls broken stays broken.
 */
async function readCellValues(
  bytes: Uint8Array,
  parts: Parts,
  worksheets: ReadonlySet<string>,
): Promise<Awaited<ReturnType<typeof readXlsx>>> {
  const options: ReadOptions = { sheets: ({ name }) => worksheets.has(name) };
  try {
    return await readXlsx(bytes, options);
  } catch (error) {
    if (error instanceof Error && error.name === "ZipError") throw error;
    const bare = [...parts].filter(([path]) => !/worksheets\/_rels\//.test(path));
    return readXlsx(closePackage(new Map(bare)), options);
  }
}

const modes: ReadonlyMap<string, NonNullable<WorkbookModel["calculationMode"]>> = new Map([
  ["manual", "Manual"],
  ["autoNoTable", "AutomaticExceptTables"],
]);

/** The workbook's names; those of a sheet go to the sheet, those Excel reserves to its page. */
function readNames(workbook: XmlElement, sheets: readonly SheetModel[]): NameModel[] {
  const names: NameModel[] = [];
  const areas = new Map<SheetModel, string>();
  const titles = new Map<SheetModel, string>();
  for (const element of children(child(workbook, "definedNames"), "definedName")) {
    const name = element.attributes.get("name") ?? "";
    const scope = numberOf(element, "localSheetId");
    const sheet = scope === undefined ? undefined : sheets[scope];
    if (name === "_xlnm.Print_Area" && sheet !== undefined) areas.set(sheet, element.text);
    else if (name === "_xlnm.Print_Titles" && sheet !== undefined) titles.set(sheet, element.text);
    if (name.startsWith("_xlnm.")) continue;
    (sheet?.names ?? names).push({ name, formula: `=${element.text}`, visible: !flagOf(element, "hidden") });
  }
  for (const sheet of sheets) sheet.page = readPrintNames(sheet.page, areas.get(sheet), titles.get(sheet));
  return names;
}
