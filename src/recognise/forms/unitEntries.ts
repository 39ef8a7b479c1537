import type { Sheet } from "../../domain/cell";
import { itemsOf, type Stretch } from "./formItems";
import { entriesOf, type IndicatorEntry } from "./indicatorEntries";
import { placeOf } from "./itemParts";
import { type Outline, pathOf, withOne } from "./itemOutline";
import { type UnitHead, unitHeads } from "./unitHeads";
import type { Words } from "../words";

/**
 * The entries of a block, each with its unit where the block names some: "I. PHƯỜNG XUÂN AN" over its indicators, or below
 * "Người nghiện có HSQL" the units one by one.
 */
export function unitEntriesOf(sheet: Sheet, words: Words, stretch: Stretch): readonly IndicatorEntry[] {
  const bottom = itemsOf(sheet, words, stretch).at(-1)?.row ?? stretch.from;
  const heads = unitHeads(sheet, words, stretch, bottom);
  const units = heads.filter(({ isSum }) => !isSum);
  if (units.length === 0) return entriesOf(sheet, words, stretch);
  // Below the last indicator stands no unit whose indicators they are.
  const over = units.filter(({ row }) => row <= stretch.last);
  const blank = over.filter(({ hasFigures }) => !hasFigures);
  if (blank.length * 2 > over.length || over[0]?.row === stretch.from) {
    return belowUnits(
      sheet,
      words,
      stretch,
      heads.filter(({ row }) => row <= stretch.last),
    );
  }
  return belowIndicators(sheet, words, stretch, heads) ?? entriesOf(sheet, words, stretch);
}

/** What stands above the first unit adds them up. */
function belowUnits(sheet: Sheet, words: Words, stretch: Stretch, heads: readonly UnitHead[]): IndicatorEntry[] {
  const own = heads.filter(({ isSum, hasFigures }) => !isSum || !hasFigures);
  const of = (from: number, to: number): readonly IndicatorEntry[] =>
    from >= to ? [] : entriesOf(sheet, words, { ...stretch, from, to, last: Math.min(stretch.last, to - 1) });
  // What stands beside the units is asked about once.
  const beside = own.find(({ hasFigures }) => hasFigures)?.text ?? "";
  const whole = of(stretch.from, own[0]?.row ?? stretch.to);
  return [
    ...whole.map((entry) => ({ ...entry, of: { name: null, row: entry.row, column: stretch.column } })),
    ...own.flatMap(({ row, column, text, isSum, hasFigures }, index) => {
      const unit = { name: isSum ? null : text, row, column };
      const below = of(row + 1, own[index + 1]?.row ?? stretch.to).map((entry) => ({ ...entry, of: unit }));
      return hasFigures ? [{ row, path: [beside], of: unit }, ...below] : below;
    }),
  ];
}

/** null where fewer than two indicators have units below them: a part of the people is told by where they are. */
function belowIndicators(
  sheet: Sheet,
  words: Words,
  stretch: Stretch,
  heads: readonly UnitHead[],
): IndicatorEntry[] | null {
  const headAt = new Map(heads.map((head) => [head.row, head]));
  const entries: IndicatorEntry[] = [];
  const headed = new Set<number>();
  let [outline, above]: [Outline, number] = [[], stretch.from];
  for (const item of itemsOf(sheet, words, stretch)) {
    const { row, text, hasFigures } = item;
    const head = headAt.get(row);
    const path = pathOf(outline);
    if (head !== undefined) {
      if (!head.isSum) headed.add(above);
      const of = { name: head.isSum ? null : head.text, row, column: head.column };
      if (hasFigures) entries.push({ row, path, of, named: above });
    } else if (text !== "") {
      const { open, mark } = placeOf(words, outline, item);
      outline = withOne(open, text, mark, hasFigures ? "item" : "section");
      above = row;
      const of = { name: null, row, column: stretch.column };
      if (hasFigures) entries.push({ row, path: pathOf(outline), of });
    }
  }
  return headed.size < 2 ? null : entries;
}
