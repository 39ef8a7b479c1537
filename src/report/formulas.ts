import { cellAddress, columnName } from "../domain/address";

/** Which rows a total adds up: one unbroken range where it can, so that the formula reads well. */
export interface Parts {
  readonly range: { readonly from: number; readonly to: number } | null;
  readonly rows: readonly number[];
}

/** The sum of a column over rows of its own sheet, without "=": "SUM(C9:C20)", "C9+C14"; "0" over none. */
export function sumOver(column: number, { range, rows }: Parts): string {
  if (range !== null) return `SUM(${columnName(column)}${range.from + 1}:${columnName(column)}${range.to + 1})`;
  return rows.length === 0 ? "0" : rows.map((row) => cellAddress({ row, column })).join("+");
}

/** How many people are still missing, as an Excel formula over two addresses: decided on integers, as `coverageOf` does. */
export function shortFormula(reached: string, managed: string, abovePermille: number): string {
  return `=IF(1000*${reached}>${abovePermille}*${managed},0,INT(${abovePermille}*${managed}/1000)+1-${reached})`;
}

/** "0.0%", with as many decimals as asked for. */
export function percentFormat(decimals: number): string {
  return `0.${"0".repeat(decimals)}%`;
}
