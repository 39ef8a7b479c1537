import { cellAddress } from "../domain/address";
import type { CoverageRule } from "../domain/coverageRule";
import type { IndicatorId } from "../domain/indicator";
import { rateDecimals } from "../i18n/display";
import { listText } from "../i18n/listText";
import { block, type Draft } from "./draft";
import { percentFormat, shortFormula, sumOver } from "./formulas";
import type { ReportMaterial } from "./material";
import type { PlacedTable, Room } from "./pages";
import { drawTable, type ShortfallColumns } from "./shortfallTable";
import type { ListedUnit } from "./shortfallUnits";

export interface UnitTable {
  readonly units: readonly ListedUnit[];
  readonly material: ReportMaterial;
  readonly room: Room;
  /** Sums below the units. */
  readonly total: boolean;
}

/** Units with who is managed, who is reached, the rate, how many are missing, and a remark. */
export function drawUnits(draft: Draft, top: number, columns: ShortfallColumns, given: UnitTable): PlacedTable {
  const { units, material, room, total } = given;
  const { hasSuperior, last } = columns;
  const lines = units.map(({ unit, superior, remark }, index) => ({
    0: String(index + 1),
    1: unit.name,
    ...(hasSuperior ? { 2: superior } : {}),
    [last]: remark,
  }));
  const heads = [
    listText.ordinal,
    listText.unit,
    ...(hasSuperior ? [listText.superior] : []),
    ...listText.shortfalls.heads,
  ];
  const withTotal = total ? [...lines, {}] : lines;
  const table = drawTable(draft, top, columns, { heads, lines: withTotal, wideNames: false, total, room });
  const rate = columns.figures + 2;
  draft.style(block(top, rate, table.end - 1, rate), { numberFormat: percentFormat(1) });
  units.forEach((unit, index) => drawUnit(draft, table.rowOf[index] ?? top, columns, unit, material));
  if (total) drawTotal(draft, table, columns, material.results.total.name);
  return table;
}

/**
 * The people managed as the sum they are made of, so that both parts can be found; blank where one is not known. Told in
 * one figure, it is linked like the others.
 */
function drawUnit(
  draft: Draft,
  row: number,
  { figures }: ShortfallColumns,
  { unit, position }: ListedUnit,
  { submission, rule }: ReportMaterial,
): void {
  const putOwn = (column: number, id: IndicatorId): void => {
    const value = unit.values[id] ?? null;
    const source = position === null ? null : (submission.columns.get(id)?.at[position] ?? null);
    if (value !== null) draft.put(row, column, { kind: "number", value, ...(source === null ? {} : { source }) });
  };
  const stocks = rule.managed.map((id) => unit.values[id] ?? null);
  const [only] = rule.managed;
  if (only !== undefined && stocks.length === 1) putOwn(figures, only);
  else if (stocks.every((stock) => stock !== null))
    draft.put(row, figures, { kind: "formula", formula: `=${stocks.join("+")}` });
  putOwn(figures + 1, rule.reached);
  if (unit.coverage?.status === "missed") drawMissing(draft, row, figures, unit.coverage, rule);
}

function drawMissing(
  draft: Draft,
  row: number,
  figures: number,
  { reached, managed }: { readonly reached: number | null; readonly managed: number },
  { abovePermille }: CoverageRule,
): void {
  const [base, people] = [cellAddress({ row, column: figures }), cellAddress({ row, column: figures + 1 })];
  const decimals = rateDecimals(reached ?? 0, managed, abovePermille);
  const rate = figures + 2;
  draft.put(row, rate, { kind: "formula", formula: `=${people}/${base}` });
  if (decimals > 1) draft.style(block(row, rate, row, rate), { numberFormat: percentFormat(decimals) });
  draft.put(row, rate + 1, { kind: "formula", formula: shortFormula(people, base, abovePermille) });
}

/** No rate: that of the units in this list alone would be taken for the rate of all. */
function drawTotal(draft: Draft, { rowOf, end }: PlacedTable, { figures, last }: ShortfallColumns, name: string): void {
  const row = end - 1;
  const range = { from: rowOf[0] ?? row, to: rowOf.at(-2) ?? row };
  draft.text(row, 0, name);
  draft.merge(block(row, 0, row, figures - 1));
  draft.style(block(row, 0, row, last), { bold: true });
  for (const column of [figures, figures + 1, figures + 3])
    draft.put(row, column, { kind: "formula", formula: `=${sumOver(column, { range, rows: [] })}` });
}
