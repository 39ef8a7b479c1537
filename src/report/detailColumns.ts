import type { Submission } from "../domain/submission";
import { listText } from "../i18n/listText";
import { indicatorGroups, otherIndicators } from "../plans/indicatorGroups";
import { indicatorById } from "../plans/indicators";
import type { IndicatorId } from "../domain/indicator";

/** One indicator as a column of "Chi tiết". */
export interface DetailColumn {
  readonly id: IndicatorId;
  /** Short name and unit of measure. */
  readonly head: string;
  readonly group: string;
}

/** What fits an A4 page on its side beside the units' names, in type that can be read. */
const mostBeside = 10;

/**
 * The indicators a submission has, by the groups of Biểu 03-BCN, cut into blocks that fit one page's width and are
 * about equally wide. No block without indicators.
 */
export function detailBlocks({ columns }: Submission): readonly (readonly DetailColumn[])[] {
  const grouped = new Set(indicatorGroups.flatMap(({ indicators }) => indicators));
  const others = { name: otherIndicators, indicators: [...columns.keys()].filter((id) => !grouped.has(id)) };
  const all = [...indicatorGroups, others].flatMap(({ name, indicators }) =>
    indicators.flatMap((id) => (columns.has(id) ? [{ id, head: headOf(id), group: name }] : [])),
  );
  const count = Math.ceil(all.length / mostBeside);
  const size = Math.ceil(all.length / Math.max(1, count));
  return Array.from({ length: count }, (_, block) => all.slice(block * size, (block + 1) * size));
}

/** Points: the ordinal, the name, then one for each of the indicators of the widest block; together an A4 page on its side. */
export function detailWidths(indicators: number): readonly number[] {
  const ordinal = 30;
  const rest = pageWidth - ordinal;
  // Few columns are spread over the right half of the page, so that the head of the document has room above them.
  const figure = indicators <= 5 ? 355 / indicators : Math.min(71, Math.floor(540 / indicators));
  return [ordinal, rest - figure * indicators, ...Array.from({ length: indicators }, () => figure)];
}

const pageWidth = 710;

function headOf(id: IndicatorId): string {
  const indicator = indicatorById(id);
  return indicator === undefined ? id : listText.details.indicator(indicator.short, indicator.unit);
}
