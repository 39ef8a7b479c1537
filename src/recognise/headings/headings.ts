import type { Sheet } from "../../domain/cell";
import { cellAt, isYear } from "../tables/grid";

/**
 * The full heading of every column under a block of heading rows, outermost group first.
 *
 * Merged cells are not asked for: their text stands in their first cell and the rest is blank.
 * A group heading therefore reaches over the blanks to its right, as long as the columns there have
 * headings of their own further down and no outer group begins in between. A heading with nothing
 * below it is a column's own (merged downwards) and reaches nowhere.
 */
export function headingPaths(sheet: Sheet, rows: readonly number[], columns: readonly number[]): string[][] {
  const texts = rows.map((row) => columns.map((column) => headingText(sheet, row, column)));
  const hasBelow = (level: number, index: number): boolean =>
    texts.slice(level + 1).some((heading) => heading[index] !== "");
  const paths: string[][] = columns.map(() => []);
  let outerStarts = columns.map(() => false);
  texts.forEach((headings, level) => {
    let group = "";
    const starts = headings.map((own, index) => own !== "" || (outerStarts[index] ?? false));
    headings.forEach((own, index) => {
      if (own !== "") group = hasBelow(level, index) ? own : "";
      else if (outerStarts[index] === true || !hasBelow(level, index)) group = "";
      const heading = own !== "" ? own : group;
      if (heading !== "") paths[index]?.push(...withParts(heading));
    });
    outerStarts = starts;
  });
  return paths;
}

/** A year may be typed as a number, and a month as a date: its first day. */
export function headingText(sheet: Sheet, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  if (cell.kind === "text") return cell.text;
  if (cell.kind === "date") {
    const day = new Date(Date.UTC(1899, 11, 30) + cell.serial * 86_400_000);
    return `Tháng ${day.getUTCMonth() + 1}/${day.getUTCFullYear()}`;
  }
  return cell.kind === "number" && isYear(cell) ? String(cell.value) : "";
}

/**
 * The heading below the column it is a part of: "Tổng số người nghiện" and right after it "Trong đó > Ngoài xã hội".
 * null where the headings say no part, or nothing stands before them. `isBeside`: a rate or note, which is no whole.
 */
export function pathOfWhole(
  paths: readonly (readonly string[])[],
  index: number,
  isBeside: (path: readonly string[]) => boolean,
): readonly string[] | null {
  const path = paths[index] ?? [];
  const level = path.findIndex((text, at) => at < path.length - 1 && saysParts(text));
  if (level < 0) return null;
  const isWithin = (other: readonly string[], depth: number): boolean =>
    path.slice(0, depth).every((text, at) => text === other[at]);
  const whole = paths.slice(0, index).findLast((other) => !isWithin(other, level + 1) && !isBeside(other));
  if (whole === undefined || whole.length <= level || !isWithin(whole, level)) return null;
  // Before the parts may stand others of the same whole: "Người nghiện > Tổng số | Nữ".
  return [...whole.slice(0, level + 1), ...path.slice(level)];
}

/**
 * Whether a heading only numbers its column below a group whose other columns are numbered too: "Tư vấn > I | II | III".
 * Those are times or parts of what the group names, never the group's figure itself.
 */
export function isNumberedPart(paths: readonly (readonly string[])[], path: readonly string[]): boolean {
  const isNumber = (text: string | undefined): boolean => /^(?:\d{1,2}|[IVX]{1,4})$/i.test(text ?? "");
  const own = path.at(-1);
  if (path.length < 2 || !isNumber(own)) return false;
  const group = path.slice(0, -1).join("\n");
  return paths.some(
    (other) => isNumber(other.at(-1)) && other.at(-1) !== own && other.slice(0, -1).join("\n") === group,
  );
}

/** "Trong đó: Ngoài xã hội", "Trđ: …" is the heading "Trong đó" over one of its parts. */
export function withParts(heading: string): readonly string[] {
  return (
    /^[^\p{L}\d]*(trong đó|trđ|tr\. ?đó|chia ra)(?!\p{L})[\s.:+*–-]*(\S.*)$/isu.exec(heading)?.slice(1) ?? [heading]
  );
}

/** "Trong đó", "Chia ra:": the headings below are parts of what stands before. */
export function saysParts(text: string): boolean {
  return /^\W*(trong đó|trđ|tr\. ?đó|chia ra|bao gồm|gồm|cụ thể|chi tiết)\W*$/iu.test(text);
}
