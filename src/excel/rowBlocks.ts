/** The used range of a sheet. */
export interface Block {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

export interface RowBlock extends Block {
  /** Rows counted from the top of the used range. */
  readonly from: number;
  readonly count: number;
}

/** Cells of one request: with their formulas and formats they mostly stay well under the 5 MB that Excel on the web answers. */
const cellsPerRequest = 40_000;

/** Blocks of rows, put together so that every request stays under its share of cells. */
export function batches(blocks: readonly Block[]): RowBlock[][] {
  const result: RowBlock[][] = [];
  let room = 0;
  for (const { sheet, range } of blocks) {
    for (let from = 0; from < range.rowCount;) {
      if (room < range.columnCount) {
        result.push([]);
        room = cellsPerRequest;
      }
      const count = Math.max(1, Math.min(range.rowCount - from, Math.floor(room / range.columnCount)));
      result.at(-1)?.push({ sheet, range, from, count });
      room -= count * range.columnCount;
      from += count;
    }
  }
  return result;
}

/** The same rows in two requests; null where a single row is left. */
export function halved(batch: readonly RowBlock[]): [RowBlock[], RowBlock[]] | null {
  const middle = Math.ceil(batch.length / 2);
  if (batch.length > 1) return [batch.slice(0, middle), batch.slice(middle)];
  const [only] = batch;
  if (only === undefined || only.count < 2) return null;
  const above = Math.ceil(only.count / 2);
  return [[{ ...only, count: above }], [{ ...only, from: only.from + above, count: only.count - above }]];
}
