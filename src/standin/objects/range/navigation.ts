import type { Area } from "../../model";
import type { Arguments } from "../../wire/arguments";
import { HostError } from "../../wire/hostError";
import type { Member, Thing } from "../../wire/kind";
import { method } from "../../wire/member";
import { bounding, columnCount, columnLimit, intersection, oneCell, rowCount, rowLimit } from "../grid/area";
import { usedArea } from "../grid/used";
import { areaOf, areasAt, rangeAt, rangeOrNull } from "../place";
import { mergesWithin } from "../grid/merge";
import type { Range } from "./range";
import { specialCells, specialKinds, specialTypes } from "./special";

/** A range on the same sheet; refused when it leaves the sheet. */
const moved = ({ book, sheet }: Range, area: Area): Thing => rangeAt(book, sheet, area);

/** The area of an argument on the range's sheet; a range of another sheet is refused. */
function other({ book, sheet }: Range, given: Arguments): Area {
  const found = areaOf(book, given.raw(0), sheet);
  if (found.sheet !== sheet) throw new HostError("InvalidArgument", "the ranges are on different sheets");
  return found.area;
}

function resized(range: Range, rows: number, columns: number): Thing {
  if (rows < 1 || columns < 1) throw new HostError("InvalidArgument", "nothing would be left of the range");
  const { top, left } = range.area;
  return moved(range, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
}

/** Rows or columns before or after the range; a negative count goes the other way, as the API allows. */
function beside(range: Range, count: number, before: boolean, alongRows: boolean): Thing {
  if (count === 0) throw new HostError("InvalidArgument", "no rows or columns asked for");
  const isBefore = count > 0 === before;
  const size = Math.abs(count);
  const { top, left, bottom, right } = range.area;
  if (alongRows)
    return moved(
      range,
      isBefore
        ? { ...range.area, top: top - size, bottom: top - 1 }
        : { ...range.area, top: bottom + 1, bottom: bottom + size },
    );
  return moved(
    range,
    isBefore
      ? { ...range.area, left: left - size, right: left - 1 }
      : { ...range.area, left: right + 1, right: right + size },
  );
}

const used = ({ book, sheet, area }: Range, given: Arguments): Area | null =>
  usedArea(book.model, sheet, given.flag(0), area);

function found<Value>(value: Value | null): Value {
  if (value === null) throw new HostError("ItemNotFound");
  return value;
}

/** Ranges to which a range leads. */
export const navigationMembers: Readonly<Record<string, Member<Range>>> = {
  getCell: method("1.1", (range, given) => {
    const { top, left } = range.area;
    return moved(range, oneCell(top + given.integer(0), left + given.integer(1)));
  }),
  getRow: method("1.1", (range, given) => {
    const row = range.area.top + given.integer(0);
    return moved(range, { ...range.area, top: row, bottom: row });
  }),
  getColumn: method("1.1", (range, given) => {
    const column = range.area.left + given.integer(0);
    return moved(range, { ...range.area, left: column, right: column });
  }),
  getLastRow: method("1.1", (range) => moved(range, { ...range.area, top: range.area.bottom })),
  getLastColumn: method("1.1", (range) => moved(range, { ...range.area, left: range.area.right })),
  getLastCell: method("1.1", (range) => moved(range, oneCell(range.area.bottom, range.area.right))),
  getEntireRow: method("1.1", (range) => moved(range, { ...range.area, left: 0, right: columnLimit - 1 })),
  getEntireColumn: method("1.1", (range) => moved(range, { ...range.area, top: 0, bottom: rowLimit - 1 })),
  getOffsetRange: method("1.1", (range, given) => {
    const [down, across] = [given.integer(0), given.integer(1)];
    const { top, left, bottom, right } = range.area;
    const area = { top: top + down, left: left + across, bottom: bottom + down, right: right + across };
    return moved(range, area);
  }),
  getResizedRange: method("1.2", (range, given) =>
    resized(range, rowCount(range.area) + given.integer(0), columnCount(range.area) + given.integer(1)),
  ),
  getAbsoluteResizedRange: method("1.7", (range, given) => resized(range, given.integer(0), given.integer(1))),
  getRowsAbove: method("1.2", (range, given) => beside(range, given.optionalInteger(0, 1), true, true)),
  getRowsBelow: method("1.2", (range, given) => beside(range, given.optionalInteger(0, 1), false, true)),
  getColumnsBefore: method("1.2", (range, given) => beside(range, given.optionalInteger(0, 1), true, false)),
  getColumnsAfter: method("1.2", (range, given) => beside(range, given.optionalInteger(0, 1), false, false)),
  getBoundingRect: method("1.1", (range, given) => moved(range, bounding(range.area, other(range, given)))),
  getIntersection: method("1.1", (range, given) => moved(range, found(intersection(range.area, other(range, given))))),
  getIntersectionOrNullObject: method("1.4", (range, given) =>
    rangeOrNull(range.book, range.sheet, intersection(range.area, other(range, given))),
  ),
  getUsedRange: method("1.1", (range, given) => moved(range, found(used(range, given)))),
  getUsedRangeOrNullObject: method("1.4", (range, given) => rangeOrNull(range.book, range.sheet, used(range, given))),
  getMergedAreasOrNullObject: method("1.13", ({ book, sheet, area }) => {
    const merges = mergesWithin(sheet, area);
    return merges.length === 0 ? null : areasAt(book, sheet, merges);
  }),
  getSpecialCells: method("1.9", ({ book, sheet, area }, given) =>
    areasAt(
      book,
      sheet,
      found(specialCells(book, sheet, [area], given.oneOf(0, specialKinds), given.oneOf(1, specialTypes, true))),
    ),
  ),
  getSpecialCellsOrNullObject: method("1.9", ({ book, sheet, area }, given) => {
    const parts = specialCells(book, sheet, [area], given.oneOf(0, specialKinds), given.oneOf(1, specialTypes, true));
    return parts && areasAt(book, sheet, parts);
  }),
};
