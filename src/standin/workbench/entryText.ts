import type { CellModel } from "../model";
import type { Culture } from "../objects/text/culture";
import { isDateFormat } from "../objects/text/displayDate";
import { display } from "../objects/text/display";

/** What the clerk edits when opening a cell: its formula, or the entry that gives its value, at full precision. */
export function entryText(cell: CellModel | undefined, culture: Culture, date1904: boolean): string {
  if (cell === undefined) return "";
  const { formula, value, style } = cell;
  if (formula !== null) return formula;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return style.quotePrefix ? `'${value}` : value;
  if (isDateFormat(style.numberFormat)) return display(value, culture.shortDatePattern, culture, date1904);
  const isPercent = style.numberFormat.includes("%");
  const digits = isPercent ? Number((value * 100).toPrecision(15)) : value;
  return `${String(digits).replace(".", culture.decimal)}${isPercent ? "%" : ""}`;
}
