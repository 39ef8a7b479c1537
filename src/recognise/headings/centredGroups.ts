import type { Sheet } from "../../domain/cell";
import type { HeadingBlock } from "./headingRows";
import { saysParts } from "./headings";
import { textAt } from "../tables/grid";
import type { Words } from "../words";

/**
 * The columns of a table whose group headings may have been typed over the middle of their columns instead of the first:
 * "Tổng | Nam | Nữ" with "Người nghiện" above "Nam". The sign is a column before a group that says nothing without one.
 *
 * `named`: the row that heads the names, and so the row in which a column's headings begin.
 */
export function underCentredGroups(
  sheet: Sheet,
  words: Words,
  { rows }: HeadingBlock,
  named: number,
  columns: readonly number[],
): ReadonlySet<number> {
  const below = rows.filter((row) => row > named);
  const lower = (column: number): string =>
    below.map((row) => textAt(sheet, row, column)).find((text) => text !== "") ?? "";
  let isCovered = false;
  let bare: number | null = null;
  for (const column of columns) {
    const own = textAt(sheet, named, column);
    const isPart = lower(column) !== "";
    if (own === "" && isPart) {
      if (!isCovered && saysNothingAlone(words, lower(column))) bare ??= column;
    } else if (own !== "" && isPart) {
      if (bare !== null && !saysParts(own)) {
        const first = bare;
        return new Set(columns.filter((each) => each >= first && lower(each) !== ""));
      }
      isCovered = true;
      bare = null;
    } else {
      isCovered = false;
      bare = null;
    }
  }
  return new Set();
}

/** "Tổng", "Nam", "Kế hoạch": of what, a heading above has to say. */
function saysNothingAlone(words: Words, text: string): boolean {
  const match = words.heading(text);
  return match.kind === "label" || (match.kind === "unknown" && match.proposals.length === 0);
}
