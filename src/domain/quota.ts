import type { TargetStatus } from "./result";
import type { Goal, Target } from "./target";
import type { Unit } from "./unit";

/** A target whose number of people or things can be shared out among units. */
export interface SharedTarget extends Target {
  readonly goal: Extract<Goal, { readonly kind: "countAtLeast" | "cumulative" }>;
}

export function isShared(target: Target): target is SharedTarget {
  return target.goal.kind === "countAtLeast" || target.goal.kind === "cumulative";
}

/** What the sheet "Giao chỉ tiêu" says of one unit and one target. Whole numbers from 0; null = left blank. */
export interface Quota {
  /** The target's id. */
  readonly target: string;
  readonly unit: Unit;
  readonly atLeast: number | null;
  readonly atMost: number | null;
  readonly fixed: number | null;
  /** Chỉ tiêu giao: how many the unit is to reach. */
  readonly count: number | null;
}

/** The targets of which some unit has been given a part, in their order. */
export function givenTargets(targets: readonly Target[], quotas: readonly Quota[]): readonly SharedTarget[] {
  const given = new Set(quotas.flatMap(({ target, count }) => (count === null ? [] : [target])));
  return targets.filter(isShared).filter(({ id }) => given.has(id));
}

/** How far one unit has come with its part of a target. */
export interface UnitQuota {
  readonly unit: Unit;
  /** null when it was given none. */
  readonly quota: number | null;
  /** From the year's beginning; null when not reported. */
  readonly done: number | null;
  /** done / quota, whole and rounded down: 1000 and more only when it is met. null without either, or for a quota of 0. */
  readonly permille: number | null;
  readonly remaining: number | null;
  /** null where the unit has no quota. */
  readonly status: TargetStatus | null;
}

/** One target over all units that report or should, in the order of the submission. */
export interface TargetQuotas {
  readonly target: SharedTarget;
  readonly units: readonly UnitQuota[];
}

/** Why a target was not shared out. Units under their names in the sheet. */
export type QuotaRefusal =
  /** The plan in force no longer has it, or it counts nothing. */
  | { readonly code: "no-target" }
  /** The sheet there is hidden or lacks the columns by which its rows are read, so they could not be kept. */
  | { readonly code: "sheet-unreadable" }
  /** Cells in the target's rows that cannot be understood. */
  | { readonly code: "rows-unreadable"; readonly cells: number }
  /** Units that have not reported what the target is shared out by. */
  | { readonly code: "no-basis"; readonly units: readonly string[] }
  | { readonly code: "minimum-above-cap"; readonly unit: string }
  /** What is fixed and the minimums ask for `by` more than the target. */
  | { readonly code: "minimums-above-quota"; readonly by: number }
  /** What is fixed and the caps leave `by` of the target over. */
  | { readonly code: "quota-above-caps"; readonly by: number }
  /** `by` is left over for units where there is nobody. */
  | { readonly code: "no-weight"; readonly by: number };
