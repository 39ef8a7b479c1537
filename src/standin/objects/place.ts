import type { Area, SheetModel } from "../model";
import { asText, isOf } from "../wire/arguments";
import { HostError } from "../wire/hostError";
import { at, isThing, type Thing } from "../wire/kind";
import { sheetOf, type Book } from "./book";
import { parseAddress } from "./grid/address";
import { isOnSheet } from "./grid/area";
import { areas, type Areas } from "./range/areas";
import { range, type Range } from "./range/range";

/** A range that must lie on the sheet. */
export function rangeAt(book: Book, sheet: SheetModel, area: Area): Thing<Range> {
  if (!isOnSheet(area)) throw new HostError("InvalidArgument", "outside the sheet");
  return at(range, { book, sheet, area });
}

export const rangeOrNull = (book: Book, sheet: SheetModel, area: Area | null): Thing<Range> | null =>
  area && rangeAt(book, sheet, area);

export const areasAt = (book: Book, sheet: SheetModel, parts: readonly Area[]): Thing<Areas> =>
  at(areas, { book, sheet, areas: parts });

/** The areas an argument stands for: a range, several, or an address, by default on the given sheet. */
export function placeOf(book: Book, argument: unknown, home: SheetModel | null): Areas {
  if (isThing(argument)) {
    if (isOf(argument, range)) return { ...argument.self, areas: [argument.self.area] };
    if (isOf(argument, areas)) return argument.self;
    throw new HostError("InvalidArgument", "a range expected");
  }
  const address = addressOf(book, asText(argument), home);
  const sheet = address.sheet ?? home;
  if (!sheet) throw new HostError("InvalidArgument", "the address names no sheet");
  return { book, sheet, areas: address.areas };
}

/** The one area an argument stands for. */
export function areaOf(book: Book, argument: unknown, home: SheetModel | null): Range {
  const { sheet, areas: parts } = placeOf(book, argument, home);
  const [area, more] = parts;
  if (!area || more) throw new HostError("InvalidArgument", "one area expected");
  return { book, sheet, area };
}

/** What an address names: cells, or a name that stands for cells. */
function addressOf(
  book: Book,
  text: string,
  home: SheetModel | null,
): { readonly sheet: SheetModel | null; readonly areas: readonly Area[] } {
  const address = parseAddress(text);
  if (address) return { sheet: address.sheet === null ? null : sheetOf(book, address.sheet), areas: address.areas };
  const folded = text.toLowerCase();
  const named = [...(home?.names ?? []), ...book.model.names].find((name) => name.name.toLowerCase() === folded);
  const target = named && parseAddress(named.formula);
  if (!target || target.sheet === null) throw new HostError("InvalidArgument", `address ${text}`);
  return { sheet: sheetOf(book, target.sheet), areas: target.areas };
}
