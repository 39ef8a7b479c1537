import type { Area, SheetModel } from "../../model";
import { HostError } from "../../wire/hostError";
import { at, kind, type Kind } from "../../wire/kind";
import { items, method, navigation, scalar } from "../../wire/member";
import type { Book } from "../book";
import { conditionalFormats } from "../conditional/collection";
import { dataValidation } from "../dataValidation";
import { rangeFormat } from "../format/format";
import { fullAddress } from "../grid/address";
import { cellCount, intersection, isEntireColumn, isEntireRow } from "../grid/area";
import { areasAt, placeOf, rangeAt } from "../place";
import { worksheet } from "../worksheet/worksheet";
import { clearArea, clearKinds } from "../grid/clear";
import { specialCells, specialKinds, specialTypes } from "./special";

/** Several rectangles of cells of one sheet. */
export interface Areas {
  readonly book: Book;
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

const address = ({ sheet, areas: parts }: Areas): string => parts.map((area) => fullAddress(sheet, area)).join(",");

function common(self: Areas, argument: unknown): Area[] {
  const other = placeOf(self.book, argument, self.sheet);
  if (other.sheet !== self.sheet) throw new HostError("InvalidArgument", "the ranges are on different sheets");
  return self.areas.flatMap((area) =>
    other.areas.map((part) => intersection(area, part)).filter((part) => part !== null),
  );
}

export const areas: Kind<Areas> = kind<Areas>(
  "RangeAreas",
  {
    address: scalar("1.9", address),
    addressLocal: scalar("1.9", address),
    areaCount: scalar("1.9", (self) => self.areas.length),
    cellCount: scalar("1.9", (self) => {
      const count = self.areas.reduce((sum, area) => sum + cellCount(area), 0);
      return count > 2 ** 31 - 1 ? -1 : count;
    }),
    isEntireColumn: scalar("1.9", (self) => self.areas.every(isEntireColumn)),
    isEntireRow: scalar("1.9", (self) => self.areas.every(isEntireRow)),
    areas: navigation("1.9", (self) => at(rangeCollection, self)),
    format: navigation("1.9", (self) => at(rangeFormat, self)),
    conditionalFormats: navigation("1.9", (self) => at(conditionalFormats, self)),
    dataValidation: navigation("1.9", (self) => at(dataValidation, self)),
    worksheet: navigation("1.9", ({ book, sheet }) => at(worksheet, { book, sheet })),
    clear: method("1.9", ({ book, sheet, areas: parts }, given) => {
      for (const area of parts) clearArea(book, sheet, area, given.oneOf(0, clearKinds, true));
    }),
    calculate: method("1.9", ({ book }) => book.calculate()),
    getIntersection: method("1.9", (self, given) => {
      const parts = common(self, given.raw(0));
      if (parts.length === 0) throw new HostError("ItemNotFound");
      return areasAt(self.book, self.sheet, parts);
    }),
    getIntersectionOrNullObject: method("1.9", (self, given) => {
      const parts = common(self, given.raw(0));
      return parts.length === 0 ? null : areasAt(self.book, self.sheet, parts);
    }),
    getSpecialCellsOrNullObject: method("1.9", ({ book, sheet, areas: parts }, given) => {
      const found = specialCells(book, sheet, parts, given.oneOf(0, specialKinds), given.oneOf(1, specialTypes, true));
      return found && areasAt(book, sheet, found);
    }),
  },
  { exists: ({ book, sheet }) => book.model.sheets.includes(sheet) },
);

export const rangeCollection: Kind<Areas> = kind<Areas>("RangeCollection", {
  items: items(({ book, sheet, areas: parts }) => parts.map((area) => rangeAt(book, sheet, area))),
  getCount: method("1.9", (self) => self.areas.length),
  getItemAt: method("1.9", ({ book, sheet, areas: parts }, given) => {
    const area = parts[given.integer(0)];
    if (!area) throw new HostError("ItemNotFound");
    return rangeAt(book, sheet, area);
  }),
});
