import { rowsPerSlice, type Slices } from "../domain/slices";
import type { Contents } from "./cellText";
import { bytesOf, operationBytes } from "./requestSize";

/** Cells that are written together; small enough to fill requests evenly. */
const blockBytes = 200_000;

/** Columns side by side in some rows, and what goes into them: a table, or one content for all. */
export interface ValueBlock {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  readonly content: Contents | string | number;
  readonly bytes: number;
}

/** All that goes into a sheet, in blocks. A column that says the same over many rows (a period, a level) is said once. */
export function* valueBlocks(contents: Contents, width: number): Slices<readonly ValueBlock[]> {
  const blocks: ValueBlock[] = [];
  let [top, bytes] = [0, 0];
  for (const [index, row] of contents.entries()) {
    bytes += bytesOf(row);
    if (index % rowsPerSlice === 0) yield;
    if (bytes < blockBytes && index < contents.length - 1) continue;
    blocks.push(...stripsOf(contents.slice(top, index + 1), top, width, bytes));
    [top, bytes] = [index + 1, 0];
    yield;
  }
  return blocks;
}

function stripsOf(rows: Contents, top: number, width: number, bytes: number): ValueBlock[] {
  const same = Array.from({ length: width }, (_, column) => worthSayingOnce(rows, column));
  const strips: { left: number; columns: number; readonly content: string | number | null }[] = [];
  same.forEach((content, column) => {
    const last = strips.at(-1);
    if (last !== undefined && content === null && last.content === null) last.columns++;
    else strips.push({ left: column, columns: 1, content });
  });
  const said = same.reduce<number>((sum, content) => sum + (content === null ? 0 : bytesOf(content) + 1), 0);
  const left = Math.max(0, bytes - said * rows.length);
  const tables = strips.filter(({ content }) => content === null).length;
  return strips.map(({ left: column, columns, content }) => ({
    top,
    left: column,
    rows: rows.length,
    columns,
    content: content ?? (columns === width ? rows : rows.map((row) => row.slice(column, column + columns))),
    bytes: 2 * operationBytes + (content === null ? left / tables : bytesOf(content)),
  }));
}

/** What a column says in every row, where saying it once takes less; a formula is each row's own. */
function worthSayingOnce(rows: Contents, column: number): string | number | null {
  const content = rows[0]?.[column] ?? "";
  if (typeof content === "string" && content.startsWith("=")) return null;
  if (bytesOf(content) * rows.length < 4 * operationBytes) return null;
  return rows.every((row) => row[column] === content) ? content : null;
}
