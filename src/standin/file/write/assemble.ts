import type { SheetModel, WorkbookModel } from "../../model";
import { renameSheets } from "../formula/rewrite";
import {
  addContentType,
  addRelationship,
  type Parts,
  partText,
  putText,
  relationships,
  removePart,
  workbookPath,
} from "../package";
import { writeProperties } from "../properties";
import { writeSettings } from "../settings";
import { decodeXml, escapeXml } from "../xml";
import { hasDifference, type SheetDifference } from "./difference";
import type { ListedSheets } from "./sheetList";
import { editedSheetXml, newSheetXml, type SheetTarget } from "./sheetXml";
import { StyleNumbers } from "./styleNumbers";
import { putSelected } from "./viewXml";
import { putWorkbook } from "./workbookXml";

/** A sheet on its way into the file. */
export interface Writing {
  readonly sheet: SheetModel;
  /** The same sheet as the file has it; null for a new one. */
  readonly before: SheetModel | null;
  /** Null for a new sheet and for one that is kept unread. */
  readonly difference: SheetDifference | null;
}

interface Changes {
  readonly model: WorkbookModel;
  readonly writings: readonly Writing[];
  /** True when another sheet is in front than in the file. */
  readonly frontMoves: boolean;
  /** The sheets' new names by their old ones in lower case; null for one that is gone. */
  readonly renamed: ReadonlyMap<string, string | null>;
}

/** Writes the workbook into a package that has a part for each of its sheets. */
export function assemble({ parts, relations }: ListedSheets, { model, writings, frontMoves, renamed }: Changes): void {
  const path = workbookPath(parts) ?? "xl/workbook.xml";
  const related = relationships(parts, path);
  const targetOf = (type: string): string => related.find((one) => one.type === type)?.target ?? "";
  const looks = targetOf("styles") || addStyles(parts, path);
  const styles = new StyleNumbers(partText(parts, looks) ?? "", partText(parts, targetOf("theme")));
  let tables = highestTable(parts);
  const nextTableId = (): number => ++tables;
  for (const writing of writings) {
    const part = related.find(({ id }) => id === relations.get(writing.sheet))?.target ?? "";
    const style = numberingOf(writing, styles);
    writeSheet(writing, { frontMoves, model, parts, path: part, style, overlay: styles.ofOverlay, nextTableId });
  }
  putText(parts, looks, styles.complete());
  putText(parts, path, putWorkbook(partText(parts, path) ?? "", model, relations));
  // The order of calculation names cells that may hold no formula any more; Excel makes a new one.
  for (const { target, type } of related) if (type === "calcChain") removePart(parts, target, path);
  if (renamed.size > 0) renameInCharts(parts, renamed);
  writeSettings(parts, model.settings);
  if (model.properties !== undefined) writeProperties(parts, model.properties);
}

/** A workbook may come without styles; then it gets Excel's own. */
function addStyles(parts: Parts, workbook: string): string {
  const path = "xl/styles.xml";
  putText(
    parts,
    path,
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>',
  );
  addContentType(parts, path, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
  addRelationship(
    parts,
    workbook,
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles",
    "styles.xml",
  );
  return path;
}

/** A cell whose look is the file's keeps its number there, even where the model knows less of the look than the file. */
const numberingOf = ({ sheet, before }: Writing, styles: StyleNumbers): SheetTarget["style"] => ({
  of: (style) => styles.of(style),
  ofCell: (row, column, known) => {
    const now = sheet.cells.get(row)?.get(column);
    const old = before?.cells.get(row)?.get(column);
    if (now === undefined) return 0;
    return known !== null && old !== undefined && styles.same(old.style, now.style) ? known : styles.of(now.style);
  },
});

function writeSheet({ sheet, before, difference }: Writing, target: SheetTarget): void {
  const { model, parts, path } = target;
  const xml = partText(parts, path);
  if (xml === undefined) return;
  let text = xml;
  if (before === null) text = newSheetXml(xml, sheet, target);
  else if (difference !== null && hasDifference(difference)) {
    text = editedSheetXml(xml, before, sheet, difference, target);
  }
  if (target.frontMoves) text = putSelected(text, sheet.id === model.activeSheetId);
  if (text !== xml) putText(parts, path, text);
}

/** Each table of a workbook has a number of its own. */
function highestTable(parts: Parts): number {
  const numbers = [...parts.keys()]
    .filter((path) => path.includes("/tables/"))
    .map((path) => Number(/<table\b[^>]*?\sid="(\d+)"/.exec(partText(parts, path) ?? "")?.[1] ?? 0));
  return Math.max(0, ...numbers);
}

function renameInCharts(parts: Parts, renamed: ReadonlyMap<string, string | null>): void {
  for (const path of [...parts.keys()].filter((part) => /\/charts\/chart[^/]*\.xml$/.test(part))) {
    const text = partText(parts, path) ?? "";
    const changed = text.replace(
      /(<(?:\w+:)?f>)([^<]*)(<)/g,
      (_whole, open: string, formula: string, close: string) =>
        open + escapeXml(renameSheets(decodeXml(formula), renamed)) + close,
    );
    if (changed !== text) putText(parts, path, changed);
  }
}
