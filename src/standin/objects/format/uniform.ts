import type { StyleModel } from "../../model";
import { need } from "../grid/protect";
import { restyle, type StyleChange } from "../grid/restyle";
import { localAddress } from "../grid/address";
import { cellAt, eachCell, isListed, styleOfPlace } from "../grid/cells";
import type { Areas } from "../range/areas";

/** What all cells agree on; undefined where they differ, as Excel's formats of a mixed range. */
export function uniform<Value>({ book, sheet, areas }: Areas, read: (style: StyleModel) => Value): Value | undefined {
  const seen = new Set<StyleModel>();
  for (const area of areas) {
    eachCell(sheet, area, (cell) => seen.add(cell.style));
    if (!isListed(area)) {
      seen.add(styleOfPlace(book.model, sheet, area.top, area.left));
      continue;
    }
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++)
        if (!cellAt(sheet, row, column)) seen.add(styleOfPlace(book.model, sheet, row, column));
  }
  let agreed: Value | undefined;
  let first = true;
  for (const style of seen) {
    const value = read(style);
    if (!first && value !== agreed) return undefined;
    agreed = value;
    first = false;
  }
  return agreed;
}

/** Changes the look of every cell. */
export function dress({ book, sheet, areas }: Areas, change: StyleChange): void {
  need(sheet, "allowFormatCells");
  for (const area of areas) restyle(book, sheet, area, change);
  for (const area of areas) tellFormat({ book, sheet, areas }, area);
  book.isDirty = true;
}

function tellFormat({ book, sheet }: Areas, area: Areas["areas"][number]): void {
  if (book.happenings.hears("formatChanged", sheet))
    book.happenings.tell("formatChanged", sheet, { address: localAddress(area) });
}
