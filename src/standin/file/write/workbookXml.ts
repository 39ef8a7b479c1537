import type { NameModel, PageModel, SheetModel, WorkbookModel } from "../../model";
import { absoluteName, lastColumn, lastRow, parseArea, quoteSheet } from "../a1";
import { storedFormula } from "../formula/rewrite";
import { child, children, escapeXml, numberOf, parseXml, type XmlElement } from "../xml";
import { putInWorkbook, setAttributes, textsOf } from "./frame";
import { passwordHash } from "./protectionXml";

const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * Brings workbook.xml up to date: the list of sheets, names, the sheet in front, protection of the
 * structure, and a full calculation when Excel opens the file. The rest of its text stays.
 */
export function putWorkbook(xml: string, model: WorkbookModel, relations: ReadonlyMap<SheetModel, string>): string {
  const workbook = parseXml(xml);
  let text = putInWorkbook(xml, "sheets", sheetsXml(workbook, model, relations));
  text = putInWorkbook(text, "definedNames", namesXml(workbook, model));
  text = putView(
    text,
    model.sheets.findIndex(({ id }) => id === model.activeSheetId),
  );
  text = putProtection(text, model);
  const [calculation = "<calcPr/>"] = textsOf(text, "calcPr");
  return putInWorkbook(
    text,
    "calcPr",
    setAttributes(calculation, { calcMode: modes[model.calculationMode ?? "Automatic"], fullCalcOnLoad: "1" }),
  );
}

const modes = { Automatic: null, AutomaticExceptTables: "autoNoTable", Manual: "manual" } as const;

function sheetsXml(
  workbook: XmlElement,
  { sheets }: WorkbookModel,
  relations: ReadonlyMap<SheetModel, string>,
): string {
  const numbers = new Map(
    children(child(workbook, "sheets"), "sheet").map((element) => [
      element.attributes.get("name") ?? "",
      numberOf(element, "sheetId") ?? 0,
    ]),
  );
  let highest = Math.max(0, ...numbers.values());
  const entries = sheets.map((sheet) => {
    const number = numbers.get(sheet.originalName ?? "") ?? ++highest;
    const state = states[sheet.visibility];
    const id = relations.get(sheet) ?? "";
    return `<sheet name="${escapeXml(sheet.name)}" sheetId="${number}"${state} xmlns:r="${relation}" r:id="${id}"/>`;
  });
  return `<sheets>${entries.join("")}</sheets>`;
}

const states = { Visible: "", Hidden: ' state="hidden"', VeryHidden: ' state="veryHidden"' } as const;

function namesXml(workbook: XmlElement, { names, sheets }: WorkbookModel): string {
  const listed = children(child(workbook, "sheets"), "sheet").map((element) => element.attributes.get("name") ?? "");
  const known = children(child(workbook, "definedNames"), "definedName").map((element) => {
    const scope = numberOf(element, "localSheetId");
    const sheet =
      scope === undefined
        ? -1
        : sheets.findIndex(({ originalName }) => originalName !== null && originalName === listed[scope]);
    return { element, scope: scope === undefined ? null : sheet, name: element.attributes.get("name") ?? "" };
  });
  const written: string[] = [];
  const write = (name: NameModel, scope: number | null): void => {
    const old = known.find((candidate) => candidate.scope === scope && candidate.name === name.name)?.element;
    written.push(nameXml(name, scope, old));
  };
  for (const name of names) write(name, null);
  for (const [index, sheet] of sheets.entries()) {
    for (const name of sheet.names) write(name, index);
    for (const name of printNames(sheet)) write(name, index);
  }
  // Excel's own names, such as the range of a filter, are nobody's business here.
  for (const { element, scope, name } of known) {
    const ours = !name.startsWith("_xlnm.") || name === "_xlnm.Print_Area" || name === "_xlnm.Print_Titles";
    if (!ours && scope !== -1) written.push(nameXml({ name, formula: element.text, visible: true }, scope, element));
  }
  return written.length === 0 ? "" : `<definedNames>${written.join("")}</definedNames>`;
}

function nameXml({ name, formula, visible }: NameModel, scope: number | null, old: XmlElement | undefined): string {
  const rest = [...(old?.attributes ?? [])].filter(([key]) => !["name", "localSheetId", "hidden"].includes(key));
  const hidden = !visible || (name.startsWith("_xlnm.") && old?.attributes.get("hidden") === "1");
  const attributes =
    rest.map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join("") +
    (scope === null ? "" : ` localSheetId="${scope}"`) +
    (hidden ? ' hidden="1"' : "");
  return `<definedName name="${escapeXml(name)}"${attributes}>${escapeXml(storedFormula(formula))}</definedName>`;
}

/** The names Excel keeps a sheet's print area and repeated rows and columns in. */
function printNames({ name, page }: SheetModel): NameModel[] {
  const sheet = quoteSheet(name);
  const names: NameModel[] = [];
  const areas = areasOf(page.printArea);
  if (areas.length > 0)
    names.push({ name: "_xlnm.Print_Area", formula: areas.map((area) => `${sheet}!${area}`).join(","), visible: true });
  const titles: string[] = [];
  if (page.titleColumns !== null)
    titles.push(
      absoluteName({ top: 0, bottom: lastRow, left: page.titleColumns.first, right: page.titleColumns.last }),
    );
  if (page.titleRows !== null)
    titles.push(absoluteName({ top: page.titleRows.first, bottom: page.titleRows.last, left: 0, right: lastColumn }));
  if (titles.length > 0)
    names.push({
      name: "_xlnm.Print_Titles",
      formula: titles.map((area) => `${sheet}!${area}`).join(","),
      visible: true,
    });
  return names;
}

const areasOf = (printArea: PageModel["printArea"]): string[] =>
  (printArea ?? "")
    .split(",")
    .map((text) => parseArea(text.slice(text.lastIndexOf("!") + 1)))
    .flatMap((area) => (area === null ? [] : [absoluteName(area)]));

function putView(xml: string, active: number): string {
  const [known] = textsOf(xml, "bookViews");
  const views =
    known !== undefined && known.includes("workbookView") ? known : "<bookViews><workbookView/></bookViews>";
  const number = Math.max(0, active);
  const written = views.replace(/<(?:[\w.-]+:)?workbookView\b[^>]*>/, (tag) =>
    setAttributes(tag, {
      activeTab: number === 0 ? null : String(number),
      // A window scrolled past the sheet in front would not show its tab.
      firstSheet: null,
    }),
  );
  return putInWorkbook(xml, "bookViews", written);
}

function putProtection(xml: string, { structureProtected, structurePassword }: WorkbookModel): string {
  const [known] = textsOf(xml, "workbookProtection");
  if (known === undefined && !structureProtected) return xml;
  const fresh = structureProtected && structurePassword !== undefined && structurePassword !== null;
  const tag = setAttributes(known ?? "<workbookProtection/>", {
    lockStructure: structureProtected ? "1" : null,
    ...(fresh ? { workbookPassword: passwordHash(structurePassword) } : {}),
    ...(structureProtected ? {} : noPassword),
  });
  return putInWorkbook(xml, "workbookProtection", /="/.test(tag) ? tag : "");
}

const noPassword = {
  workbookPassword: null,
  workbookAlgorithmName: null,
  workbookHashValue: null,
  workbookSaltValue: null,
  workbookSpinCount: null,
};
