import type { Rectangle } from "../domain/area";
import type { IndicatorId } from "../domain/indicator";
import type { Roster } from "../domain/unit";
import { lately } from "../read/lately";
import { foldTone } from "../read/text";

/** What recognising may rely on besides the cells: the rosters at hand and what the clerk has answered before. */
export interface Knowledge {
  readonly rosters: readonly Roster[];
  /** By `headingKey`: what a heading means, or null for a column to leave out. */
  readonly answers: Readonly<Record<string, IndicatorId | null>>;
  /** What the targets of the plan in force name: indicators, and headings no catalogue has, each an indicator of its own. */
  readonly planned: readonly IndicatorId[];
  /** The sheet that is the agency's own form, never read as figures; null for none. */
  readonly template: string | null;
  /** By the name of a sheet: the one range of it that is to be read. */
  readonly areas: ReadonlyMap<string, Rectangle>;
}

/** Wide tables repeat their headings. */
const folded = lately(foldTone);

/** How answers name a heading: the whole path, so that "Mới" under two groups is two questions. */
export function headingKey(path: readonly string[]): string {
  return path.map(folded).join(" > ");
}
