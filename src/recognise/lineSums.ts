import type { Figure } from "../domain/table";

interface WithFigures {
  readonly figures: readonly Figure[];
}

/** How many of the columns a line gives add up what others give, and how many it gives that are not 0. */
export function sumsOver(
  line: WithFigures,
  parts: readonly WithFigures[],
): { readonly met: number; readonly stated: number } {
  const stated = line.figures.flatMap(({ value }, column) =>
    value === null || value === 0 ? [] : [{ value, column }],
  );
  const met = stated.filter(
    ({ value, column }) => parts.reduce((sum, part) => sum + (part.figures[column]?.value ?? 0), 0) === value,
  );
  return { met: met.length, stated: stated.length };
}

/** Whether a line adds up others in most of its columns: one may be mistyped, or hold a rate. */
export function addsUp(line: WithFigures, parts: readonly WithFigures[]): boolean {
  const { met, stated } = sumsOver(line, parts);
  return met * 2 > stated;
}
