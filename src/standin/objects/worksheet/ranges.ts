import type { Arguments } from "../../wire/arguments";
import { HostError } from "../../wire/hostError";
import type { Member, Thing } from "../../wire/kind";
import { method } from "../../wire/member";
import { oneCell, wholeSheet } from "../grid/area";
import { usedArea } from "../grid/used";
import { areaOf, areasAt, placeOf, rangeAt, rangeOrNull } from "../place";
import type { Worksheet } from "./worksheet";

function ranges({ book, sheet }: Worksheet, given: Arguments): Thing {
  const address = given.optionalText(0);
  if (address === null || address === "") return areasAt(book, sheet, [wholeSheet]);
  const place = placeOf(book, address, sheet);
  return areasAt(book, place.sheet, place.areas);
}

/** Cells of a sheet. */
export const rangeMembers: Readonly<Record<string, Member<Worksheet>>> = {
  getRange: method("1.1", ({ book, sheet }, given) => {
    const address = given.optionalText(0);
    if (address === null || address === "") return rangeAt(book, sheet, wholeSheet);
    const found = areaOf(book, address, sheet);
    return rangeAt(book, found.sheet, found.area);
  }),
  getRangeByIndexes: method("1.7", ({ book, sheet }, given) => {
    const [top, left, rows, columns] = [given.integer(0), given.integer(1), given.integer(2), given.integer(3)];
    if (rows < 1 || columns < 1) throw new HostError("InvalidArgument", `${rows}×${columns} cells`);
    return rangeAt(book, sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }),
  getRanges: method("1.9", ranges),
  getCell: method("1.1", ({ book, sheet }, given) => rangeAt(book, sheet, oneCell(given.integer(0), given.integer(1)))),
  getUsedRange: method("1.1", ({ book, sheet }, given) =>
    rangeAt(book, sheet, usedArea(book.model, sheet, given.flag(0), wholeSheet) ?? oneCell(0, 0)),
  ),
  getUsedRangeOrNullObject: method("1.4", ({ book, sheet }, given) =>
    rangeOrNull(book, sheet, usedArea(book.model, sheet, given.flag(0), wholeSheet)),
  ),
};
