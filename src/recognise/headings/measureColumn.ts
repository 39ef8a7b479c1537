import type { Sheet } from "../../domain/cell";
import { bottomOf, range, textAt } from "../tables/grid";
import { isMeasure } from "./measureUnit";
import { says, type Words } from "../words";

/** Rows without a text that such a column may be cut by: those of sections. */
const mostRowsBetween = 6;

/** Whether a heading stands over units of measure: "Đơn vị tính", or "Đơn vị" over "Người", "Lượt", "Điểm". */
export function headsMeasures(sheet: Sheet, words: Words, row: number, column: number): boolean {
  const heading = textAt(sheet, row, column);
  if (says(words, heading, "unitOfMeasure")) return true;
  if (!says(words, heading, "unitName")) return false;
  const texts: string[] = [];
  let before = row;
  for (const below of range(row + 1, bottomOf(sheet))) {
    const text = textAt(sheet, below, column);
    if (text === "") continue;
    if (below - before > mostRowsBetween || says(words, text, "unitName")) break;
    if (words.isUnit(text)) return false;
    before = below;
    texts.push(text);
  }
  // Below them the form may be signed.
  return texts.length > 0 && texts.filter(isMeasure).length * 2 >= texts.length;
}
