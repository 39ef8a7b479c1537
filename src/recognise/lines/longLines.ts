import type { Sheet } from "../../domain/cell";
import { done, saysOfEntries } from "../forms/formHeading";
import { measuredIn } from "../headings/measureUnit";
import { range, textAt } from "../tables/grid";
import { byUnit, distinctPaths } from "./byUnit";
import { type LongField, mostIndicators } from "./indicatorPaths";
import { namedRows } from "./namedRows";
import type { PartedLines } from "./partedLines";
import { rowTimes } from "./rowTimes";
import type { FoundLine } from "./unitLines";
import type { Words } from "../words";

/**
 * Rows that each tell figures of the unit and of the indicator named beside each other: "Đơn vị | Chỉ tiêu | Số lượng". The
 * unit stands on every row or once for the rows below it, and so does an indicator left of the units. null where no column
 * names indicators, or the headings name some themselves.
 */
export function longLines(
  sheet: Sheet,
  words: Words,
  found: readonly FoundLine[],
  field: LongField,
): PartedLines | null {
  const naming = namedRows(sheet, words, found, field);
  if (naming === null) return null;
  const others = range(field.left, field.right).filter((at) => at !== field.names && !naming.columns.includes(at));
  if (others.some((at) => field.columns.includes(at) && words.path(field.pathOf(at)).kind === "indicator")) return null;
  const [column = field.names] = naming.columns;
  const told = rowTimes(sheet, found, others, field.headingOf);
  const paths = measuredRows(sheet, words, found, field.measured, naming.paths);
  const rows = found.map(({ row, label, under }, index) => {
    const time = told?.times[index] ?? "";
    // "Người nghiện | | 140" above its units adds them up.
    const isSum = label.column === column;
    const unit = isSum ? label : (under ?? label);
    const path = [...(time === "" ? [] : [time]), ...(paths[index] ?? [])];
    return { name: isSum ? null : unit.text, unit, path, value: row };
  });
  const parts = distinctPaths(rows);
  if (parts.length > mostIndicators) return null;
  return {
    columns: [...naming.columns, ...(told === null ? [] : [told.column])],
    parts: parts.map(({ path, value }) => ({ path, at: { row: value, column } })),
    lines: byUnit(rows).map(({ name, unit, valueOf }) => ({
      label: unit,
      isSum: name === null,
      rowOf: ({ path }) => valueOf(path),
    })),
    headed: (heading, { path }) => [
      ...path,
      ...heading.filter((text) => saysOfEntries(words, text) !== "nothing").map(done),
    ],
  };
}

/** What the rows name, with what the column "ĐVT" says of each. */
function measuredRows(
  sheet: Sheet,
  words: Words,
  found: readonly FoundLine[],
  measured: number | undefined,
  paths: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  if (measured === undefined) return paths;
  const texts = found.map(({ row }) => textAt(sheet, row, measured));
  const all = texts.filter((text) => text !== "");
  return paths.map((path, index) => measuredIn(words, path, texts[index] ?? "", all));
}
