import type { Sheet } from "../domain/cell";
import { foldMarks } from "../read/text";
import { cellAt, isFigureLike, textAt } from "./grid";
import { countedIn } from "./measureUnit";
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
    const names = rows.filter((row) => !isFigureLike(cellAt(sheet, row, at))).map((row) => textAt(sheet, row, at));
    const distinct = new Set(names.filter((name) => name !== ""));
    // "Có", "Chưa có" are no names.
    return distinct.size * 2 > rows.length;
  });
}

/** "Tên điểm", "Tên CLB", or just "Câu lạc bộ" over their names; people are counted, never listed, below an indicator. */
function namesThings(words: Words, heading: string): boolean {
  const match = words.heading(heading);
  if (match.kind === "personal" || says(words, heading, "unitName")) return false;
  return (
    /^ten /.test(foldMarks(heading).toLowerCase()) || (match.kind === "indicator" && countedIn(match.id) === "things")
  );
}
