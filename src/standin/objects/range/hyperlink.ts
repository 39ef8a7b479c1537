import { asRecord, asText } from "../../wire/arguments";
import { table } from "../grid/cells";
import { cellAt, cellFor, isBlank } from "../grid/cells";
import { noteStyle, noteValue } from "../grid/changes";
import { need } from "../grid/protect";
import { putContent } from "../grid/write";
import { readEntry } from "../text/entry";
import { enUS } from "../text/culture";
import { display } from "../text/display";
import type { Range } from "./range";

/** The link of the first cell with the text it shows; null where there is none. */
export function hyperlinkOf({ book, sheet, area }: Range): unknown {
  const cell = cellAt(sheet, area.top, area.left);
  if (!cell?.hyperlink) return null;
  const textToDisplay = display(cell.value, cell.style.numberFormat, book.culture, book.model.date1904);
  return { ...cell.hyperlink, textToDisplay };
}

/** Links every cell of the range. An empty cell gets the target as its text; the cells look like links. */
export function setHyperlink({ book, sheet, area }: Range, value: unknown): void {
  need(sheet, "allowInsertHyperlinks");
  const given = asRecord(value);
  const part = (name: string): string | undefined =>
    given[name] === undefined || given[name] === null ? undefined : asText(given[name]);
  const [address, documentReference, screenTip] = [part("address"), part("documentReference"), part("screenTip")];
  const shown = part("textToDisplay");
  const setting = { numberFormat: "@", culture: enUS, today: book.today(), date1904: book.model.date1904 };
  table(area, (row, column) => {
    const cell = cellFor(book.model, sheet, row, column);
    const text = shown ?? (isBlank(cell) ? (address ?? documentReference) : undefined);
    if (text !== undefined) putContent(book, sheet, row, column, readEntry(text, setting));
    cell.hyperlink = {
      ...(address !== undefined && { address }),
      ...(documentReference !== undefined && { documentReference }),
      ...(screenTip !== undefined && { screenTip }),
    };
    cell.style = book.styles.changed(cell.style, { font: { color: "#0563C1", underline: "Single" } });
    noteStyle(sheet, row, column);
    noteValue(sheet, row, column);
  });
}
