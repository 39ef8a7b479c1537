import type { FigureColumn, Submission } from "../domain/submission";
import type { Roster, Unit } from "../domain/unit";
import type { Succession } from "../plans/rosters/successors";

export interface CarriedOver {
  /** The earlier figures by the units of today. */
  readonly submission: Submission;
  /** Units that are gone and whose figures went nowhere: nobody can say whose they are now but the clerk. */
  readonly open: readonly GoneUnit[];
}

export interface GoneUnit {
  readonly unit: Unit;
  /** The first day without it (ISO date). */
  readonly date: string;
  /** Units of today that took in parts of it; empty where no source says. */
  readonly parts: readonly Unit[];
}

/** By the code of a unit that is gone: the code of the unit that its figures now belong to; null for none. */
export type Heirs = Readonly<Record<string, string | null>>;

/**
 * The figures of an earlier period by the units of today: units that merged are added up, renamed ones go on. A unit
 * made of several has a figure only where all of them reported. Of a unit that was split, or is gone nobody knows where,
 * the figures are `open` until the clerk has said whose they are.
 * `since` and `until`: the rosters in force then and now; between states of a roster codes are used again, so nothing
 * else tells a unit from its heir.
 */
export function carryOver(
  past: Submission,
  current: Submission,
  rosters: { readonly since: readonly Roster[]; readonly until: readonly Roster[] },
  successions: readonly Succession[],
  heirs: Heirs,
): CarriedOver {
  const span = { since: stateOf(rosters.since), until: stateOf(rosters.until) };
  const between = successions.filter(({ date }) => date > span.since && date <= span.until);
  if (between.length === 0) return { submission: past, open: [] };
  const today = rosters.until.flatMap(({ units }) => units);
  const open: GoneUnit[] = [];
  const contributors = new Map<string, number[]>();
  past.units.forEach((unit, position) => {
    const heir = heirOf(unit, between, heirs);
    if (typeof heir === "string") contributors.set(heir, [...(contributors.get(heir) ?? []), position]);
    else if (heir !== null) open.push({ ...heir, parts: today.filter(({ code }) => heir.codes.includes(code ?? "")) });
  });
  const given = new Set(past.units.flatMap(({ code }) => code ?? []));
  const positions = current.units.map(({ code, name }) => {
    const own = contributors.get(code ?? name) ?? [];
    return isWhole(code, between, given) ? own : [];
  });
  const columns = new Map([...past.columns].map(([id, column]) => [id, gathered(column, positions)] as const));
  const { units, groups } = current;
  return { submission: { period: past.period, units, groups, columns, missing: [] }, open };
}

/** The day the youngest of the rosters came into force; "" for rosters without dates. */
function stateOf(rosters: readonly Roster[]): string {
  return rosters.reduce((latest, { validFrom }) => ((validFrom ?? "") > latest ? (validFrom ?? "") : latest), "");
}

interface Loose {
  readonly unit: Unit;
  readonly date: string;
  readonly codes: readonly string[];
}

/** The code (or, without one, the name) that the unit's figures go by today; null for none. */
function heirOf(unit: Unit, between: readonly Succession[], heirs: Heirs): string | null | Loose {
  if (unit.code === null) return unit.name;
  const told = heirs[unit.code];
  if (told !== undefined) return told;
  let code = unit.code;
  for (const date of [...new Set(between.map((step) => step.date))].toSorted()) {
    const steps = between.filter((step) => step.date === date && step.from === code);
    const [only] = steps;
    if (only === undefined) continue;
    if (steps.length > 1 || only.to === null) return { unit, date, codes: steps.flatMap(({ to }) => to ?? []) };
    code = only.to;
  }
  return code;
}

/** Whether every unit that wholly went into this one was there to report. */
function isWhole(code: string | null, between: readonly Succession[], given: ReadonlySet<string>): boolean {
  return between.every(({ from, to, kind }) => to !== code || kind !== "merged" || given.has(from));
}

function gathered(column: FigureColumn, positions: readonly (readonly number[])[]): FigureColumn {
  const values = new Float64Array(positions.length).fill(NaN);
  positions.forEach((own, position) => {
    if (own.length > 0) values[position] = own.reduce((sum, at) => sum + (column.values[at] ?? NaN), 0);
  });
  const at = positions.map((own) => (own.length === 1 ? (column.at[own[0] ?? 0] ?? null) : null));
  return { values, at };
}
