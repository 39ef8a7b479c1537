import type { SheetModel, TableModel } from "../../model";
import { areaName } from "../a1";
import { addContentType, addRelationship, type Parts, putText, relationships, removePart } from "../package";
import { readTable, tableParts } from "../read/tables";
import { child, children, escapeXml, type XmlElement } from "../xml";
import { putInSheet } from "./frame";

const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/**
 * Brings the tables of a sheet up to date: those the model no longer has go, new ones get a part of
 * their own. Every table of the workbook needs its own number, which `nextId` gives.
 */
export function putTables(xml: string, sheet: SheetModel, parts: Parts, path: string, nextId: () => number): string {
  const kept = new Map(sheet.tables.filter(({ fromFile }) => fromFile).map((table) => [table.id, table]));
  for (const { path: part, element } of tableParts(parts, path)) {
    const table = kept.get(element.attributes.get("id") ?? "");
    if (table === undefined) removePart(parts, part, path);
    else if (changed(table, readTable(element), tableHeaders(sheet, table), element)) {
      putText(parts, part, tableXml(table, Number(table.id), tableHeaders(sheet, table)));
    }
  }
  for (const table of sheet.tables.filter(({ fromFile }) => !fromFile)) {
    const id = nextId();
    let number = id;
    while (parts.has(`xl/tables/table${number}.xml`)) number++;
    const part = `xl/tables/table${number}.xml`;
    putText(parts, part, tableXml(table, id, tableHeaders(sheet, table)));
    addContentType(parts, part, "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml");
    addRelationship(parts, path, `${relation}/table`, `/${part}`);
  }
  const ids = relationships(parts, path)
    .filter(({ type }) => type === "table")
    .map(({ id }) => `<tablePart xmlns:r="${relation}" r:id="${id}"/>`);
  return putInSheet(
    xml,
    "tableParts",
    ids.length === 0 ? "" : `<tableParts count="${ids.length}">${ids.join("")}</tableParts>`,
  );
}

/** A table whose cells, name or look have moved on is written anew; formulas of its totals and filters are then lost. */
function changed(table: TableModel, old: TableModel | null, headers: readonly string[], element: XmlElement): boolean {
  const names = children(child(element, "tableColumns"), "tableColumn").map(({ attributes }) =>
    attributes.get("name")?.replace(/_x000[aA]_/g, "\n"),
  );
  return (
    JSON.stringify(old) !== JSON.stringify(table) ||
    (table.showHeaders && JSON.stringify(names) !== JSON.stringify(headers))
  );
}

/**
 * The names of a table's columns: the texts of its header cells, each once and none empty, as Excel
 * insists. The header cells must be written with exactly these texts.
 */
export function tableHeaders(sheet: SheetModel, { area, showHeaders }: TableModel): readonly string[] {
  const used = new Set<string>();
  return Array.from({ length: area.right - area.left + 1 }, (_, index) => {
    const cell = showHeaders ? sheet.cells.get(area.top)?.get(area.left + index) : undefined;
    const base = cell === undefined || cell.value === "" ? `Column${index + 1}` : String(cell.value);
    let name = base;
    for (let number = 2; used.has(name.toLowerCase()); number++) name = `${base}${number}`;
    used.add(name.toLowerCase());
    return name;
  });
}

function tableXml(
  { name, area, showHeaders, showTotals, style }: TableModel,
  id: number,
  headers: readonly string[],
): string {
  const columns = headers.map((header, index) => {
    const text = escapeXml(header).replaceAll("\n", "_x000a_");
    return `<tableColumn id="${index + 1}" name="${text}"/>`;
  });
  const filtered = areaName({ ...area, bottom: area.bottom - (showTotals ? 1 : 0) });
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<table xmlns="${main}" id="${id}" name="${escapeXml(name)}" displayName="${escapeXml(name)}" ref="${areaName(area)}"` +
    `${showHeaders ? "" : ' headerRowCount="0"'}${showTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}>` +
    `${showHeaders ? `<autoFilter ref="${filtered}"/>` : ""}<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
    `<tableStyleInfo${style === "" ? "" : ` name="${escapeXml(style)}"`} showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`
  );
}
