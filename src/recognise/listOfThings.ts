import type { Sheet } from "../domain/cell";
import { foldMarks } from "../read/text";
import { isFigureLike, cellAt, textAt } from "./grid";
import { says, type Words } from "./words";

/** A column beside the names of units, and what heads it. */
export interface HeadedColumn {
  readonly at: number;
  readonly heading: string;
}

/**
 * Whether lines that name units are about things in them: "Tên điểm tư vấn | Địa bàn | Số cán bộ" lists places, and what
 * it says of one is not the ward's figure. Names of people stand in lists of units too, as those who answer for them.
 */
export function listsThings(
  sheet: Sheet,
  words: Words,
  rows: readonly number[],
  columns: readonly HeadedColumn[],
): boolean {
  return columns.some(({ at, heading }) => {
    if (!namesThings(words, heading)) return false;
    const named = rows.filter((row) => textAt(sheet, row, at) !== "" && !isFigureLike(cellAt(sheet, row, at)));
    return named.length * 2 > rows.length;
  });
}

/** "Tên điểm", "Tên CLB", or just "Câu lạc bộ" over their names. */
function namesThings(words: Words, heading: string): boolean {
  const match = words.heading(heading);
  if (match.kind === "personal" || says(words, heading, "unitName")) return false;
  return /^ten /.test(foldMarks(heading).toLowerCase()) || match.kind === "indicator";
}
