import type { Area } from "../../domain/cell";
import type { FindingFact } from "../../domain/finding";
import { foldPlain } from "../../read/text";
import type { RawMeasure } from "../tables/rawTable";
import { periodFromTexts } from "./periodText";
import type { TitleLine } from "./title";
import { type Told, toldBy, toldBySheet } from "./titleLine";

/** What the words above a table, else its sheet's name, say that its figures are. */
export interface TitleClaim {
  readonly told: Told | null;
  /** The words that say it. */
  readonly title: string;
  /** The lines above them, which may be about more than this table. */
  readonly above: readonly string[];
}

/** Whether a line of text between figures says that those below are planned, estimated, or of an earlier period. */
export function saysAside(text: string): boolean {
  const told = toldBy(text);
  return told !== null && told !== "document" && asideFact({ told, title: text }) !== null;
}

/**
 * Of several lines the nearest to the table that says anything counts: "Báo cáo kết quả …", then "II. Kế hoạch …".
 * A sheet's name says less than a title: than that there are results, or of which period they are.
 */
export function titleClaim(area: Area, title: readonly TitleLine[]): TitleClaim {
  // Words over a table beside it are not about this one.
  const lines = title.filter(({ at }) => at.column <= area.right).map(({ text }) => text);
  const index = lines.findLastIndex((text) => isTelling(toldBy(text), text, lines));
  const line = lines[index];
  const own: TitleClaim | null =
    line === undefined ? null : { told: toldBy(line), title: line, above: lines.slice(0, index) };
  if (own !== null && own.told !== "result") return own;
  const named = toldBySheet(area.sheet);
  const isSure = named === "estimate" || named === "example";
  const isOverruled = named === "past" ? periodFromTexts(lines) !== null : !isSure && own !== null;
  const ofSheet = isOverruled || named === "document" || named === "result" ? null : named;
  return ofSheet === null && own !== null ? own : { told: ofSheet, title: area.sheet, above: [] };
}

/**
 * "TỔNG HỢP CHỈ TIÊU NĂM 2020" over "KH giao | TH năm 2020": what was done of the plan, told beside it for the year the title
 * names.
 */
export function isDoneToo({ told, title }: TitleClaim, measures: readonly RawMeasure[]): boolean {
  const year = /(?<!\d)20\d\d(?!\d)/.exec(title)?.[0];
  if (told !== "plan" || year === undefined) return false;
  const done = new RegExp(String.raw`^(?:th|thuc hien|ket qua)(?: thuc hien)? (?:nam )?${year}$`);
  return measures.some(({ path }) => done.test(foldPlain(path.at(-1) ?? "")));
}

/** A plan's number and date say of the figures nothing where another line says of which time they are. */
function isTelling(told: Told | null, line: string, lines: readonly string[]): boolean {
  if (told !== "document") return told !== null;
  return periodFromTexts(lines.filter((other) => other !== line)) === null;
}

/**
 * Why a table is not read whose words say that it holds what is planned, estimated, or was done in a period told only
 * by this one ("cùng kỳ năm trước"), under the same headings; null for any other. Its figures must never pass for the
 * period's.
 */
export function asideFact({ told, title }: Pick<TitleClaim, "told" | "title">): FindingFact | null {
  switch (told) {
    case "past":
      return { code: "past-table", title };
    case "plan":
    case "document":
      return { code: "plan-table", title };
    case "estimate":
    case "forecast":
      return { code: "estimate-table", title };
    case "example":
      return { code: "example-table", title };
    default:
      return null;
  }
}
