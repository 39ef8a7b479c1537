import { columnName, columnNumber, lastColumn, lastRow, quoteSheet } from "../a1";
import { type Token, tokenize } from "./tokens";

const rewrite = (formula: string, change: (token: Token) => string): string => tokenize(formula).map(change).join("");

/**
 * The formula as it reads so many rows further down and columns further right: relative references
 * move, absolute ones stay, what leaves the grid becomes #REF!. This is how Excel stores a filled column once.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return rewrite(formula, ({ kind, text }) => {
    if (kind !== "cell" && kind !== "columns" && kind !== "rows") return text;
    const moved = text.split(":").map((corner) => shiftCorner(corner, rows, columns));
    return moved.includes(null) ? "#REF!" : moved.join(":");
  });
}

function shiftCorner(corner: string, rows: number, columns: number): string | null {
  const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner) ?? [];
  // In "$3" the one dollar belongs to the row.
  const rowIsFixed = fixedRow === "$" || (letters === "" && fixedColumn === "$");
  let text = "";
  if (letters !== "") {
    const column = columnNumber(letters) + (fixedColumn === "$" ? 0 : columns);
    if (column < 0 || column > lastColumn) return null;
    text += fixedColumn + columnName(column);
  }
  if (digits !== "") {
    const row = Number(digits) - 1 + (rowIsFixed ? 0 : rows);
    if (row < 0 || row > lastRow) return null;
    text += (rowIsFixed ? "$" : "") + String(row + 1);
  }
  return text;
}

/** The sheet's name inside a "sheet" token, unquoted. */
export function sheetOfToken(text: string): string {
  const name = text.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/**
 * The formula with every reference to a sheet pointing to its new name, or to nothing (#REF!) where the
 * new name is null because the sheet is gone. Old names are in lower case: Excel tells them apart no further.
 */
export function renameSheets(formula: string, renamed: ReadonlyMap<string, string | null>): string {
  if (renamed.size === 0) return formula;
  let gone = false;
  return rewrite(formula, ({ kind, text }) => {
    const name = kind === "sheet" ? renamed.get(sheetOfToken(text).toLowerCase()) : undefined;
    if (name === null) {
      gone = true;
      return "#REF!";
    }
    // Of `Gone!A1:B2` nothing but the error remains.
    const dropped =
      gone && (kind === "cell" || kind === "columns" || kind === "rows" || kind === "name" || text === ":");
    if (dropped) return "";
    gone = false;
    return name === undefined ? text : `${quoteSheet(name)}!`;
  });
}

/** Functions newer than the file format, which files write with a prefix that Excel never shows. */
const later = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC BASE BINOM.DIST CEILING.MATH CEILING.PRECISE COMBINA CONCAT CONFIDENCE.NORM COT COTH COVARIANCE.P " +
    "COVARIANCE.S CSC CSCH DAYS DECIMAL ENCODEURL FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.LINEAR FORMULATEXT IFNA IFS " +
    "ISFORMULA ISOWEEKNUM LAMBDA LET MAXIFS MINIFS MODE.MULT MODE.SNGL NETWORKDAYS.INTL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV " +
    "NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ " +
    "SEC SECH SEQUENCE SHEET SHEETS STDEV.P STDEV.S SWITCH TEXTJOIN UNICHAR UNICODE UNIQUE VAR.P VAR.S WORKDAY.INTL " +
    "XLOOKUP XMATCH XOR TEXTSPLIT TEXTBEFORE TEXTAFTER VSTACK HSTACK TOCOL TOROW TAKE DROP CHOOSECOLS CHOOSEROWS BYROW BYCOL MAP REDUCE SCAN"
  ).split(" "),
);
const laterStill = new Set(["FILTER", "SORT", "SORTBY"]);

/** As the cell shows it, from what the file says. */
export const shownFormula = (stored: string): string =>
  stored.includes("_xl")
    ? rewrite(stored, ({ kind, text }) => (kind === "name" ? text.replace(/^_xlfn\.(_xlws\.)?/, "") : text))
    : stored;

/** As the file says it, from what the cell shows; without the leading "=". */
export function storedFormula(shown: string): string {
  const formula = shown.startsWith("=") ? shown.slice(1) : shown;
  return rewrite(formula, ({ kind, text }) => {
    const name = kind === "name" ? text.toUpperCase() : "";
    return laterStill.has(name) ? `_xlfn._xlws.${text}` : later.has(name) ? `_xlfn.${text}` : text;
  });
}
