import type { Cell, Sheet } from "../../domain/cell";
import { tellsTime } from "../forms/formHeading";
import { cellAt, range } from "../tables/grid";
import type { FoundLine } from "./unitLines";

/**
 * The time that a column of a table tells for each row, on it or once for the rows below: "Quý I", "Tháng 5" below "Tháng".
 * null where no column tells one of most rows.
 */
export function rowTimes(
  sheet: Sheet,
  found: readonly FoundLine[],
  columns: readonly number[],
  headingOf: (column: number) => string,
): { readonly column: number; readonly times: readonly string[] } | null {
  for (const column of columns) {
    let told = "";
    let next = found[0]?.row ?? 0;
    const times = found.map(({ row }) => {
      const texts = range(next, row + 1).map((at) => timeIn(cellAt(sheet, at, column), headingOf(column)));
      told = texts.findLast((text) => text !== "") ?? told;
      next = row + 1;
      return told;
    });
    if (times.filter((time) => time !== "").length * 2 > times.length) return { column, times };
  }
  return null;
}

function timeIn(cell: Cell, heading: string): string {
  if (cell.kind === "text" && tellsTime(cell.text)) return cell.text;
  if (!/^(?:năm|quý|tháng)(?: báo cáo)?$/iu.test(heading)) return "";
  return cell.kind === "number" ? `${heading} ${cell.value}` : cell.kind === "text" ? `${heading} ${cell.text}` : "";
}
