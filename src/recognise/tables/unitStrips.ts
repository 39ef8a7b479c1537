import type { Sheet } from "../../domain/cell";
import {
  bottomOf,
  cellAt,
  filledColumns,
  hasFigures,
  isEmptyRow,
  isFigureLike,
  lastFigures,
  range,
  rightOf,
  textAt,
} from "./grid";
import { addedUpNames } from "./addedUpNames";
import { isNumberRow } from "../headings/columnNumbers";
import { isNoUnit } from "../headings/comparison";
import { isProperName } from "../units/unitName";
import { sumOf } from "../lines/sumWords";
import { saysVillages, villageIn } from "../units/villageName";
import { headsMeasures } from "../headings/measureColumn";
import { mostTables } from "./rawTable";
import { namesFigures, says, saysTotal, type Words } from "../words";

/** Names of units one below the other, with figures beside them: what a table with its units in rows is found by. */
export interface UnitStrip {
  readonly column: number;
  /** The row that says "Đơn vị", else the first row of headings. */
  readonly start: number;
  /** Rows with a name and figures, top to bottom. */
  readonly members: readonly number[];
}

/** Without a heading that says so, one name beside figures may be anything. */
const leastUnlabelled = 2;

/** The strips of a sheet, by column and from top to bottom. */
export function unitStrips(sheet: Sheet, words: Words): UnitStrip[] {
  const lastFigure = lastFigures(sheet);
  const strips = range(sheet.left, rightOf(sheet)).flatMap((column) => inColumn(sheet, words, column, lastFigure));
  return strips.length > mostTables ? [] : strips;
}

interface OpenStrip {
  readonly column: number;
  readonly start: number;
  readonly labelled: boolean;
  readonly members: number[];
}

function inColumn(sheet: Sheet, words: Words, column: number, lastFigure: (row: number) => number): UnitStrip[] {
  const strips: OpenStrip[] = [];
  /** Names met under a heading that says "Đơn vị": a later block of the column may repeat them without it. */
  const named = new Set<string>();
  let open: OpenStrip | null = null;
  for (let row = sheet.top; row < bottomOf(sheet); row++) {
    const text = textAt(sheet, row, column);
    if (!/[\p{L}\d]/u.test(text)) continue;
    if (!countsAsNames(open, row) && isFigureLike(cellAt(sheet, row, column))) continue;
    if (open !== null && open.members.length > 0 && isKindOfUnits(sheet, row, column)) continue;
    if (says(words, text, "unitName") || headsVillages(sheet, words, row, column)) {
      if (headsMeasures(sheet, words, row, column)) {
        open = null;
        continue;
      }
      // Headings of one block may say it in two rows.
      if (open !== null && open.labelled && open.members.length === 0) continue;
      open = { column, start: row, labelled: true, members: [] };
      strips.push(open);
      continue;
    }
    if (says(words, text, "indicatorName")) {
      open = null;
      continue;
    }
    const isUnit = words.isUnit(text) || named.has(text);
    if (!isUnit && isNoUnit(text)) continue;
    if (!(isUnit || open?.labelled === true) || lastFigure(row) <= column) continue;
    if (open === null || newHeadingsBetween(sheet, words, open, row)) {
      if (!isUnit) continue;
      open = { column, start: headingsAbove(sheet, words, row, column), labelled: false, members: [] };
      strips.push(open);
    }
    open.members.push(row);
    if (open.labelled && !saysTotal(words, text)) named.add(text);
  }
  const told = strips.filter(({ labelled, members }) => members.length >= (labelled ? 1 : leastUnlabelled));
  return told.length > 0 ? told : bareStrips(sheet, words, column, lastFigure);
}

/** Below headings that name figures. */
function bareStrips(sheet: Sheet, words: Words, column: number, lastFigure: (row: number) => number): UnitStrip[] {
  return addedUpNames(sheet, words, column, lastFigure).flatMap((members) => {
    const start = headingsAbove(sheet, words, members[0] ?? sheet.top, column);
    return isRowOfHeadings(sheet, words, start, column) ? [{ column, start, members }] : [];
  });
}

/** "Thôn" right above names, left of all figures and with no wards beside them; over figures it says how many there are. */
function headsVillages(sheet: Sheet, words: Words, row: number, column: number): boolean {
  if (!saysVillages(textAt(sheet, row, column)) || hasFigures(sheet, row, column + 1, rightOf(sheet))) return false;
  const beside = filledColumns(sheet, row, sheet.left, rightOf(sheet)).map(
    (at) => [at, textAt(sheet, row, at)] as const,
  );
  const isOther = ([at, text]: (typeof beside)[number]): boolean =>
    says(words, text, "unitName") || (at < column && namesFigures(words.heading(text)));
  if (beside.some(isOther)) return false;
  const below = range(row + 1, Math.min(bottomOf(sheet), row + 1 + mostBlank)).find(
    (at) =>
      textAt(sheet, at, column) !== "" &&
      sumOf(textAt(sheet, at, column)) === null &&
      !saysTotal(words, textAt(sheet, at, column)) &&
      !isNumberRow(sheet, at, column, sheet.left, rightOf(sheet)),
  );
  const name = textAt(sheet, below ?? row, column);
  return below !== undefined && (villageIn(name) !== null || (isProperName(name) && !isNoUnit(name)));
}

/** Rows of headings and column numbers between a heading and the first name. */
const mostBlank = 5;

/** Units may go by numbers below "Đơn vị"; further down such texts are figures of another table ("13 người"). */
function countsAsNames(open: OpenStrip | null, row: number): boolean {
  return open?.labelled === true && (open.members.at(-1) ?? row - 1) === row - 1;
}

/** "II | Các xã" between the units: those below are of another kind, under the same headings. */
function isKindOfUnits(sheet: Sheet, row: number, column: number): boolean {
  const hasTexts = filledColumns(sheet, row, column + 1, rightOf(sheet)).some(
    (at) => !isFigureLike(cellAt(sheet, row, at)),
  );
  return !hasTexts && /^(?:các |khối )?(?:phường|xã|thị trấn)\W*(?:\d+\W*)?$/iu.test(textAt(sheet, row, column));
}

/** Whether another table's headings stand above `row`, below the strip's last member. */
function newHeadingsBetween(sheet: Sheet, words: Words, { column, members }: OpenStrip, row: number): boolean {
  const last = members.at(-1);
  if (last === undefined) return false;
  for (let between = last + 1; between < row; between++) {
    if (isRowOfHeadings(sheet, words, between, column) || headsOtherFigures(sheet, words, between, column)) return true;
  }
  return false;
}

/** Texts that name figures right of the column, and no figure. */
function isRowOfHeadings(sheet: Sheet, words: Words, row: number, column: number): boolean {
  const filled = filledColumns(sheet, row, column + 1, rightOf(sheet));
  return (
    filled.some((at) => namesFigures(words.heading(textAt(sheet, row, at)))) &&
    !filled.some((at) => isFigureLike(cellAt(sheet, row, at)))
  );
}

/** "II. Xử phạt | Số vụ | Số tiền": texts beside no unit, each another, of figures nobody here knows. */
function headsOtherFigures(sheet: Sheet, words: Words, row: number, column: number): boolean {
  const name = textAt(sheet, row, column);
  if (words.isUnit(name) || saysTotal(words, name)) return false;
  const filled = filledColumns(sheet, row, column + 1, rightOf(sheet));
  const texts = filled.map((at) => textAt(sheet, row, at)).filter((text) => /\p{L}{2}/u.test(text));
  return (
    texts.length > 1 &&
    new Set(texts).size === filled.length &&
    !filled.some((at) => isFigureLike(cellAt(sheet, row, at)))
  );
}

/** The headings right above a strip's first member, past column numbers and lines of totals. */
function headingsAbove(sheet: Sheet, words: Words, member: number, column: number): number {
  const right = rightOf(sheet);
  let row = member - 1;
  while (row > sheet.top && !isRowOfHeadings(sheet, words, row, column)) {
    const text = textAt(sheet, row, column);
    const isOwn =
      isNumberRow(sheet, row, column, sheet.left, right) ||
      isEmptyRow(sheet, row, sheet.left, right) ||
      saysTotal(words, text) ||
      words.isUnit(text) ||
      (text === "" && hasFigures(sheet, row, column + 1, right));
    if (!isOwn) break;
    row--;
  }
  return Math.max(row, sheet.top);
}
