import { assertNever } from "../../../domain/assertNever";
import type { Area, CellModel, SheetModel } from "../../model";
import type { Book } from "../book";
import { contains, intersection, oneCell, without } from "../grid/area";
import { eachCell, isBlank } from "../grid/cells";
import { usedArea } from "../grid/used";
import { valueType } from "../grid/write";

export const specialKinds = [
  "Constants",
  "Formulas",
  "Blanks",
  "Visible",
  "ConditionalFormats",
  "DataValidations",
] as const;
export type SpecialKind = (typeof specialKinds)[number];

/** Which values count among constants and formulas. */
export const specialTypes = [
  "All",
  "Errors",
  "ErrorsLogical",
  "ErrorsNumbers",
  "ErrorsText",
  "ErrorsLogicalNumber",
  "ErrorsLogicalText",
  "ErrorsNumberText",
  "Logical",
  "LogicalNumbers",
  "LogicalText",
  "LogicalNumbersText",
  "Numbers",
  "NumbersText",
  "Text",
] as const;
export type SpecialType = (typeof specialTypes)[number];

/** The cells of a kind, in as few rectangles as row by row reading gives; null when there are none. */
export function specialCells(
  book: Book,
  sheet: SheetModel,
  within: readonly Area[],
  wanted: SpecialKind,
  type: SpecialType,
): Area[] | null {
  const parts = within.flatMap((area) => partsOf(book, sheet, area, wanted, type));
  return parts.length === 0 ? null : parts;
}

function partsOf(book: Book, sheet: SheetModel, area: Area, wanted: SpecialKind, type: SpecialType): Area[] {
  switch (wanted) {
    case "Constants":
      return gathered(sheet, area, (cell) => !isBlank(cell) && cell.formula === null && counts(cell, type));
    case "Formulas":
      return gathered(sheet, area, (cell) => cell.formula !== null && counts(cell, type));
    case "Blanks": {
      const used = usedArea(book.model, sheet, false, area);
      return used
        ? gathered(sheet, used, (cell) => !isBlank(cell)).reduce<Area[]>(
            (left, filled) => left.flatMap((part) => without(part, filled)),
            [used],
          )
        : [];
    }
    case "Visible":
      return visible(sheet, area);
    case "ConditionalFormats":
      return overlaps(
        area,
        sheet.conditionalFormats.flatMap((format) => format.areas),
      );
    case "DataValidations":
      return overlaps(
        area,
        sheet.dataValidations.map((validation) => validation.area),
      );
    default:
      return assertNever(wanted);
  }
}

const overlaps = (area: Area, others: readonly Area[]): Area[] =>
  others.map((part) => intersection(area, part)).filter((part) => part !== null);

function counts(cell: CellModel, type: SpecialType): boolean {
  if (type === "All") return true;
  switch (valueType(cell)) {
    case "Error":
      return type.includes("Errors");
    case "Boolean":
      return type.includes("Logical");
    case "Double":
      return type.includes("Number");
    case "String":
      return type.includes("Text");
    case "Empty":
      return false;
    default:
      return false;
  }
}

/** The cells that pass, joined along rows and then downwards where neighbours have the same width. */
function gathered(sheet: SheetModel, area: Area, passes: (cell: CellModel) => boolean): Area[] {
  const cells: Area[] = [];
  eachCell(sheet, area, (cell, row, column) => {
    if (passes(cell)) cells.push(oneCell(row, column));
  });
  cells.sort((a, b) => a.top - b.top || a.left - b.left);
  const strips: Area[] = [];
  for (const cell of cells) {
    const last = strips.at(-1);
    if (last?.top === cell.top && last.right === cell.left - 1) last.right = cell.right;
    else strips.push({ ...cell });
  }
  return stacked(strips);
}

function stacked(strips: readonly Area[]): Area[] {
  const open = new Map<string, Area>();
  const all: Area[] = [];
  for (const strip of strips) {
    const key = `${strip.left},${strip.right}`;
    const above = open.get(key);
    if (above?.bottom === strip.top - 1) above.bottom = strip.bottom;
    else {
      const part = { ...strip };
      open.set(key, part);
      all.push(part);
    }
  }
  return all;
}

function visible(sheet: SheetModel, area: Area): Area[] {
  const hiddenRows = [...sheet.rows].filter(([row, line]) => line.hidden === true && contains(area, row, area.left));
  const hiddenColumns = [...sheet.columns].filter(
    ([column, line]) => line.hidden === true && contains(area, area.top, column),
  );
  let parts: Area[] = [area];
  for (const [row] of hiddenRows) parts = parts.flatMap((part) => without(part, { ...part, top: row, bottom: row }));
  for (const [column] of hiddenColumns)
    parts = parts.flatMap((part) => without(part, { ...part, left: column, right: column }));
  return parts;
}
