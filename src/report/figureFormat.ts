/** How a column of figures is shown: whole, but for money with decimals. None is rounded away that decides nothing. */
export function figureFormat(values: Iterable<number>): string {
  for (const value of values) if (!Number.isNaN(value) && !Number.isInteger(value)) return "#,##0.0##";
  return "#,##0";
}
