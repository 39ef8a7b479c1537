import type { Finding } from "../../domain/finding";
import { isShared, type Quota } from "../../domain/quota";
import type { Target } from "../../domain/target";
import type { Unit } from "../../domain/unit";
import type { QuotaColumn } from "../../plans/quotaWords";
import { readFigure } from "../../read/figure";
import { matchHeader } from "../headings/header";
import type { NamedUnits } from "../units/namedUnits";
import { type QuotaRow, targetOf, textOf } from "./quotaSheet";
import { saysWhole } from "../lines/sumWords";

export interface QuotaReading {
  readonly quotas: readonly Quota[];
  /** What cannot be understood, each at its cell: that part of a row is not followed until it is mended. */
  readonly findings: readonly Finding[];
}

/**
 * What the rows of the sheet "Giao chỉ tiêu" give to whom, held against the plan: quotas that do not add up to their
 * target are told, though an agency may mean it so. Rows of totals are skipped.
 */
export function readQuotas(rows: readonly QuotaRow[], targets: readonly Target[], units: NamedUnits): QuotaReading {
  const byTarget = new Map<string, { readonly target: Target | null; readonly rows: QuotaRow[] }>();
  for (const row of rows) {
    if (saysTotal(textOf(row.cells.unit))) continue;
    const target = targetOf(row.cells, targets);
    const id = target?.id ?? textOf(row.cells.id);
    const own = byTarget.get(id) ?? { target, rows: [] };
    own.rows.push(row);
    byTarget.set(id, own);
  }
  const readings = [...byTarget].map(([id, { target, rows: own }]) => readTarget(id, target, own, units));
  return { quotas: readings.flatMap(({ quotas }) => quotas), findings: readings.flatMap(({ findings }) => findings) };
}

function readTarget(id: string, target: Target | null, rows: readonly QuotaRow[], units: NamedUnits): QuotaReading {
  const at = rows[0]?.at("count") ?? null;
  if (target === null || !isShared(target)) {
    const place = rows[0]?.at("id") ?? null;
    return { quotas: [], findings: [{ code: "quota-without-target", severity: "warning", at: place, target: id }] };
  }
  const findings: Finding[] = [];
  const seen = new Map<Unit, QuotaRow>();
  const quotas = rows.flatMap((row) => {
    const unit = unitOf(row, id, units, seen, findings);
    return unit === null ? [] : [quotaOf(row, id, unit, findings)];
  });
  const planned = target.goal.count;
  const sum = quotas.reduce((total, { count }) => total + (count ?? 0), 0);
  if (findings.length === 0 && sum !== planned)
    findings.push({ code: "quota-sum", severity: "warning", at, target: id, planned, sum });
  return { quotas, findings };
}

/** The unit a row is about; null, with the reason among the findings, when it is none or has a row already. */
function unitOf(
  row: QuotaRow,
  target: string,
  units: NamedUnits,
  seen: Map<Unit, QuotaRow>,
  findings: Finding[],
): Unit | null {
  const at = row.at("unit");
  const name = textOf(row.cells.unit);
  const { unit, known, proposals } = units.resolve(name);
  const other = seen.get(unit)?.at("unit");
  if (!known) findings.push({ code: "unknown-unit", severity: "error", at, name, proposals });
  else if (other !== undefined)
    findings.push({ code: "quota-twice", severity: "error", at, target, name: unit.name, other });
  else {
    seen.set(unit, row);
    return unit;
  }
  return null;
}

function quotaOf(row: QuotaRow, target: string, unit: Unit, findings: Finding[]): Quota {
  const figure = (column: QuotaColumn): number | null => {
    const { value, problem } = readFigure(row.cells[column]);
    if (problem !== null) findings.push({ ...problem, severity: "error", at: row.at(column), unit: unit.name });
    return value;
  };
  return {
    target,
    unit,
    atLeast: figure("atLeast"),
    atMost: figure("atMost"),
    fixed: figure("fixed"),
    count: figure("count"),
  };
}

function saysTotal(name: string): boolean {
  const match = matchHeader([name]);
  return (match.kind === "label" && match.of === "total") || saysWhole(name);
}
