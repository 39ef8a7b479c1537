import type { Area, CellModel, SheetModel } from "../../model";
import { HostError } from "../../wire/hostError";
import { touch, type Book } from "../book";
import { localAddress, parseAddress } from "./address";
import { columnCount, columnLimit, isEntireColumn, isEntireRow, rowCount, rowLimit } from "./area";
import { cellFor, eachCell, isBlank, span, styleOfPlace } from "./cells";
import { noteStyle, noteValue } from "./changes";
import { moveArea, straddles, type Move } from "./move";
import { needUnlocked } from "./protect";
import { mapFormulas } from "./allFormulas";
import { areaOfReference, mapReferences, rewritten } from "./references";

/** Makes room: the cells of the area and those below or right of it move on. New cells look like those before. */
export function insertCells(book: Book, sheet: SheetModel, area: Area, shift: "Down" | "Right"): void {
  needUnlocked(book.model, sheet, area);
  const alongRows = isEntireRow(area) || (shift === "Down" && !isEntireColumn(area));
  const move: Move = alongRows
    ? { axis: "row", at: area.top, count: rowCount(area), from: area.left, to: area.right }
    : { axis: "column", at: area.left, count: columnCount(area), from: area.top, to: area.bottom };
  shiftSheet(book, sheet, move);
  dressLikeBefore(book, sheet, area, alongRows);
  tell(book, sheet, area, move);
}

/** Takes cells out: those below or right of the area close the gap. */
export function deleteCells(book: Book, sheet: SheetModel, area: Area, shift: "Up" | "Left"): void {
  needUnlocked(book.model, sheet, area);
  const alongRows = isEntireRow(area) || (shift === "Up" && !isEntireColumn(area));
  const move: Move = alongRows
    ? { axis: "row", at: area.top, count: -rowCount(area), from: area.left, to: area.right }
    : { axis: "column", at: area.left, count: -columnCount(area), from: area.top, to: area.bottom };
  shiftSheet(book, sheet, move);
  tell(book, sheet, area, move);
}

function shiftSheet(book: Book, sheet: SheetModel, move: Move): void {
  const kept = [...sheet.merges, ...sheet.tables.map((table) => table.area)];
  if (kept.some((area) => straddles(area, move))) throw new HostError("InsertDeleteConflict");
  moveCells(sheet, move);
  moveLines(sheet, move);
  const moved = (areas: readonly Area[]): Area[] => areas.flatMap((area) => moveArea(area, move) ?? []);
  const merges = moved(sheet.merges);
  if (JSON.stringify(merges) !== JSON.stringify(sheet.merges)) sheet.changes.merges = true;
  sheet.merges = merges;
  for (const format of sheet.conditionalFormats) {
    const areas = moved(format.areas);
    if (JSON.stringify(areas) === JSON.stringify(format.areas)) continue;
    if (format.fromFile) sheet.changes.removedConditionalFormats.push(format.areas);
    if (format.rule.type === "Custom") format.fromFile = false;
    format.areas = areas;
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
  sheet.dataValidations = sheet.dataValidations.flatMap((rule) => {
    const area = moveArea(rule.area, move);
    return area ? [{ ...rule, area }] : [];
  });
  if (sheet.dataValidations.length > 0) sheet.changes.dataValidations = true;
  for (const table of sheet.tables) table.area = moveArea(table.area, move) ?? table.area;
  const printed = sheet.page.printArea === null ? null : parseAddress(sheet.page.printArea);
  if (printed) sheet.page.printArea = moved(printed.areas).map(localAddress).join(",") || null;
  moveFormulas(book, sheet, move);
  touch(book);
}

function moveCells(sheet: SheetModel, move: Move): void {
  const strip: Area =
    move.axis === "row"
      ? { top: move.at, bottom: rowLimit - 1, left: move.from, right: move.to }
      : { left: move.at, right: columnLimit - 1, top: move.from, bottom: move.to };
  const lifted: { cell: CellModel; row: number; column: number }[] = [];
  eachCell(sheet, strip, (cell, row, column) => lifted.push({ cell, row, column }));
  const placed = lifted.map(({ cell, row, column }) => ({
    cell,
    area: moveArea({ top: row, bottom: row, left: column, right: column }, move),
  }));
  const isOff = ({ cell, area }: (typeof placed)[number]): boolean =>
    area !== null && (area.top >= rowLimit || area.left >= columnLimit) && !isBlank(cell);
  if (placed.some(isOff)) throw new HostError("NonBlankCellOffSheet");
  for (const { row, column } of lifted) {
    sheet.cells.get(row)?.delete(column);
    noteValue(sheet, row, column);
    noteStyle(sheet, row, column);
  }
  for (const { cell, area } of placed) {
    if (!area || area.top >= rowLimit || area.left >= columnLimit) continue;
    const cells = sheet.cells.get(area.top) ?? new Map<number, CellModel>();
    cells.set(area.left, cell);
    sheet.cells.set(area.top, cells);
    noteValue(sheet, area.top, area.left);
    noteStyle(sheet, area.top, area.left);
  }
  for (const [row, cells] of sheet.cells) if (cells.size === 0) sheet.cells.delete(row);
}

/** Heights, widths and hiding go with whole rows and columns. */
function moveLines(sheet: SheetModel, move: Move): void {
  const isWhole = move.from === 0 && move.to === (move.axis === "row" ? columnLimit : rowLimit) - 1;
  if (!isWhole) return;
  const [lines, noted] =
    move.axis === "row" ? [sheet.rows, sheet.changes.rows] : [sheet.columns, sheet.changes.columns];
  const before = [...lines];
  lines.clear();
  for (const [index, line] of before) {
    noted.add(index);
    const isGone = move.count < 0 && index >= move.at && index < move.at - move.count;
    if (isGone) continue;
    const place = index >= move.at ? index + move.count : index;
    (lines as Map<number, typeof line>).set(place, line);
    noted.add(place);
  }
}

/** References follow the cells they mean; to cells that are gone they become #REF!. */
function moveFormulas(book: Book, sheet: SheetModel, move: Move): void {
  const folded = sheet.name.toLowerCase();
  mapFormulas(book, (formula, home) =>
    mapReferences(formula, ({ sheet: named, text }) => {
      const isHere = named === null ? home === sheet : named.toLowerCase() === folded;
      const area = isHere ? areaOfReference(text) : null;
      if (!area) return text;
      const moved = moveArea(area, move);
      return moved && rewritten(text, moved);
    }),
  );
}

function dressLikeBefore(book: Book, sheet: SheetModel, area: Area, alongRows: boolean): void {
  const model = alongRows
    ? { ...area, top: area.top - 1, bottom: area.top - 1 }
    : { ...area, left: area.left - 1, right: area.left - 1 };
  eachCell(sheet, model, (before, row, column) => {
    for (const step of span(1, alongRows ? rowCount(area) : columnCount(area))) {
      const [r, c] = alongRows ? [row + step, column] : [row, column + step];
      if (before.style === styleOfPlace(book.model, sheet, r, c)) continue;
      cellFor(book.model, sheet, r, c).style = before.style;
      noteStyle(sheet, r, c);
    }
  });
}

function tell(book: Book, sheet: SheetModel, area: Area, move: Move): void {
  const word = move.count > 0 ? "Inserted" : "Deleted";
  const whole = isEntireRow(area) ? "Row" : isEntireColumn(area) ? "Column" : "Cell";
  const directions = move.axis === "row" ? ["ShiftCellDown", "ShiftCellUp"] : ["ShiftCellRight", "ShiftCellLeft"];
  book.happenings.tell("changed", sheet, {
    address: localAddress(area),
    changeType: whole + word,
    shiftDirection: whole === "Cell" ? directions[move.count > 0 ? 0 : 1] : "None",
  });
}
