import type { Sharer } from "../compute/quotaSplit";
import { blank, type Cell } from "../domain/cell";
import type { IndicatorId } from "../domain/indicator";
import type { SharedTarget } from "../domain/quota";
import type { Plan } from "../domain/target";
import { indicatorById } from "../plans/indicators";
import type { QuotaCells } from "../plans/quotaWords";
import { type QuotaTable, targetOf } from "../recognise/settings/quotaSheet";
import type { QuotaPage } from "../report/quotaSheet";

/** One target shared out: who takes part and how many each gets, in the same order. */
export interface Shared {
  readonly target: SharedTarget;
  readonly basis: IndicatorId;
  readonly sharers: readonly Sharer[];
  readonly counts: readonly number[];
}

/** The sheet as it will be: the target's rows where its first one stood, those of other targets as they were. */
export function quotaPage({ document, targets }: Plan, before: QuotaTable, shared: Shared): QuotaPage {
  const { target, basis } = shared;
  const isOwn = (cells: QuotaCells): boolean => targetOf(cells, targets)?.id === target.id;
  const rows = before.rows.map(({ cells }) => cells);
  const first = rows.findIndex(isOwn);
  const place = first < 0 ? rows.length : first;
  const isOther = (cells: QuotaCells): boolean => !isOwn(cells);
  const label = `${target.id}: `;
  return {
    document,
    bases: [
      ...before.bases.filter((line) => !line.startsWith(label)),
      `${label}${indicatorById(basis)?.name ?? basis}`,
    ],
    rows: [...rows.slice(0, place).filter(isOther), ...rowsOf(shared), ...rows.slice(place).filter(isOther)],
  };
}

function rowsOf({ target: { id, name }, sharers, counts }: Shared): readonly QuotaCells[] {
  return sharers.map(({ name: unit, basis, before }, position) => ({
    id: text(id),
    name: text(name),
    unit: text(unit),
    basis: figure(basis),
    atLeast: figure(before?.atLeast),
    atMost: figure(before?.atMost),
    fixed: figure(before?.fixed),
    count: figure(counts[position]),
  }));
}

function text(value: string): Cell {
  return { kind: "text", text: value };
}

function figure(value: number | null | undefined): Cell {
  return value == null ? blank : { kind: "number", value };
}
