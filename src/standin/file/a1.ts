import type { Area } from "../model";

/** The last row and column of Excel's grid, from 0. */
export const lastRow = 1_048_575;
export const lastColumn = 16_383;

/** "A" for 0, "Z" for 25, "AA" for 26. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The column of "A" … "XFD", from 0. */
export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

export function areaName({ top, left, bottom, right }: Area): string {
  return top === bottom && left === right ? cellName(top, left) : `${cellName(top, left)}:${cellName(bottom, right)}`;
}

/** "$A$1:$D$9", "$A:$C" for whole columns, "$1:$3" for whole rows. */
export function absoluteName({ top, left, bottom, right }: Area): string {
  const columns = `$${columnName(left)}`;
  const rows = `$${top + 1}`;
  if (top === 0 && bottom === lastRow) return `${columns}:$${columnName(right)}`;
  if (left === 0 && right === lastColumn) return `${rows}:$${bottom + 1}`;
  const first = `${columns}${rows}`;
  return top === bottom && left === right ? first : `${first}:$${columnName(right)}$${bottom + 1}`;
}

const corner = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/** Reads "A1", "$A$1:C9", "A:C" or "1:3"; null when it is none of these or outside the grid. */
export function parseArea(text: string): Area | null {
  const [from = "", to = from, more] = text.trim().split(":");
  const first = corner.exec(from);
  const last = corner.exec(to);
  if (first === null || last === null || more !== undefined || from === "") return null;
  const wholeColumns = first[2] === undefined && last[2] === undefined;
  const wholeRows = first[1] === undefined && last[1] === undefined;
  if ((from === to && (wholeColumns || wholeRows) && !text.includes(":")) || (wholeColumns && wholeRows)) return null;
  if (!wholeColumns && (first[2] === undefined || last[2] === undefined)) return null;
  if (!wholeRows && (first[1] === undefined || last[1] === undefined)) return null;
  const rows = wholeColumns ? [0, lastRow] : [Number(first[2]) - 1, Number(last[2]) - 1];
  const columns = wholeRows ? [0, lastColumn] : [columnNumber(first[1] ?? ""), columnNumber(last[1] ?? "")];
  const area = {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
  return area.top < 0 || area.left < 0 || area.bottom > lastRow || area.right > lastColumn ? null : area;
}

/** The areas of an `sqref`: references separated by spaces. Unreadable ones are left out. */
export function parseAreas(sqref: string): Area[] {
  return sqref
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null);
}

/** A sheet's name as a formula writes it: quoted whenever it is not a plain word. */
export function quoteSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$|^[Rr]?\d*[Cc]?\d*$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}
