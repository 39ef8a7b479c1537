import { absoluteName, columnName, parseArea, quoteSheet } from "../../file/a1";
import { sheetOfToken } from "../../file/formula/rewrite";
import { tokenize, type Token } from "../../file/formula/tokens";
import type { Area, SheetModel } from "../../model";

/** One reference of a formula, as it stands: with the sheet before it, if any, and a possible other end. */
export interface Reference {
  /** Null when the formula names no sheet. */
  readonly sheet: string | null;
  readonly text: string;
}

/**
 * A formula with each reference replaced by what `change` makes of it: another text, or null for #REF!.
 * "A1:B2" is handed over whole. The sheet's name stays unless `renamed` gives another; null makes it #REF!.
 */
export function mapReferences(
  formula: string,
  change: (reference: Reference) => string | null,
  renamed: (sheet: string) => string | null = (sheet) => sheet,
): string {
  const tokens = tokenize(formula);
  let result = "";
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    const isOther = token.kind === "sheet" && token.text.includes("[");
    const sheet = token.kind === "sheet" && !isOther ? sheetOfToken(token.text) : null;
    if (sheet !== null) index++;
    const at = sheet === null ? token : tokens[index];
    const span = isOther ? null : referenceAt(tokens, index);
    if (!at || span === null) {
      result += sheet === null ? token.text : named(sheet, renamed) + (at?.text ?? "");
      if (isOther) result += tokens[++index]?.text ?? ""; // what stands in another workbook stays
      continue;
    }
    index += span - 1;
    const text = tokens
      .slice(index - span + 1, index + 1)
      .map((part) => part.text)
      .join("");
    const changed = change({ sheet, text });
    result += (sheet === null ? "" : named(sheet, renamed)) + (changed ?? "#REF!");
  }
  return result;
}

const named = (sheet: string, renamed: (sheet: string) => string | null): string => {
  const name = renamed(sheet);
  return name === null ? "#REF!" : name === sheet ? `${quoteSheet(sheet)}!` : `${quoteSheet(name)}!`;
};

/** How many tokens the reference at `index` takes: 3 for "A1:B2"; null when there is none. */
function referenceAt(tokens: readonly Token[], index: number): number | null {
  const first = tokens[index];
  if (!first || (first.kind !== "cell" && first.kind !== "columns" && first.kind !== "rows")) return null;
  const isRange = first.kind === "cell" && tokens[index + 1]?.text === ":" && tokens[index + 2]?.kind === "cell";
  return isRange ? 3 : 1;
}

/** Writes an area the way a reference was written, dollars and all. */
export function rewritten(text: string, area: Area): string {
  const dollars = text.split(":").map((corner) => /^(\$?)[A-Za-z]*(\$?)/.exec(corner));
  const isColumns = /^\$?[A-Za-z]+:/.test(text);
  const isRows = /^\$?\d+:/.test(text);
  const corner = (index: number, row: number, column: number): string => {
    const [, before = "", middle = ""] = dollars[index] ?? dollars[0] ?? [];
    if (isColumns) return before + columnName(column);
    if (isRows) return before + String(row + 1);
    return before + columnName(column) + middle + String(row + 1);
  };
  const first = corner(0, area.top, area.left);
  return text.includes(":") ? `${first}:${corner(1, area.bottom, area.right)}` : first;
}

/** The area of a reference without its sheet; null for one that is none. */
export const areaOfReference = (text: string): Area | null => parseArea(text.replaceAll("$", ""));

/** "='Bảng 1'!$A$1:$B$2" */
export const formulaFor = (sheet: SheetModel, area: Area): string => `=${quoteSheet(sheet.name)}!${absoluteName(area)}`;
