import type { FindingFact } from "../domain/finding";
import { periodFromTexts } from "./periodText";
import type { RawTable } from "./rawTable";
import { type Told, toldBy } from "./titleLine";

/** Whether a line of text between figures says that those below are planned, or of an earlier period. */
export function saysAside(text: string): boolean {
  const told = toldBy(text);
  return told === "plan" || told === "past" || told === "forecast";
}

/**
 * The words that say a table holds what is planned, or what was done in a period told only by this one ("cùng kỳ
 * năm trước"), under the same headings; null for any other table. Its figures must never pass for the period's.
 *
 * Of several lines the nearest to the table that says anything counts: "Báo cáo kết quả …", then "II. Kế hoạch …".
 */
export function asideTitle({ title, area }: RawTable): FindingFact | null {
  // Words over a table beside it are not about this one.
  const lines = title.filter(({ at }) => at.column <= area.right).map(({ text }) => text);
  const nearest = lines.findLast((text) => isTelling(toldBy(text), text, lines));
  const told = nearest === undefined ? null : toldBy(nearest);
  const fact = nearest === undefined ? null : asideFact(told, nearest);
  if (fact !== null) return fact;
  // A sheet's name says less than a title: than that there are results, or of which period they are.
  const named = toldBy(area.sheet);
  const isOverruled = named === "past" ? periodFromTexts(lines) !== null : told === "result";
  return isOverruled || named === "document" ? null : asideFact(named, area.sheet);
}

/** A plan's number and date say of the figures nothing where another line says of which time they are. */
function isTelling(told: Told | null, line: string, lines: readonly string[]): boolean {
  if (told !== "document") return told !== null;
  return periodFromTexts(lines.filter((other) => other !== line)) === null;
}

function asideFact(told: Told | null, title: string): FindingFact | null {
  switch (told) {
    case "past":
      return { code: "past-table", title };
    case "plan":
    case "document":
    case "forecast":
      return { code: "plan-table", title };
    default:
      return null;
  }
}
