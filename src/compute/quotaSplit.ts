import { assertNever } from "../domain/assertNever";
import type { Quota, QuotaRefusal } from "../domain/quota";
import { allocate, type Claim, type Infeasible, lostThoughGrown } from "./allocation";

/** A unit that is to get part of a target. */
export interface Sharer {
  /** Its name in the sheet. */
  readonly name: string;
  /** What the target is shared out in proportion to; null = not reported, which is not nobody. */
  readonly basis: number | null;
  /** What the sheet said of it before; null when it had no row. */
  readonly before: Omit<Quota, "target" | "unit"> | null;
}

export type QuotaSplit =
  | {
      readonly kind: "split";
      /** In the order of the sharers. */
      readonly counts: readonly number[];
      /** Who gets less than before though more is shared out, by name. */
      readonly lost: readonly string[];
    }
  | { readonly kind: "refused"; readonly refusal: QuotaRefusal };

/** Shares `count` out, keeping to the minimums, caps and fixed numbers the clerk has typed. */
export function splitQuota(count: number, sharers: readonly Sharer[]): QuotaSplit {
  const unknown = sharers.filter(({ basis, before }) => basis === null && (before?.fixed ?? null) === null);
  if (unknown.length > 0) return refused({ code: "no-basis", units: unknown.map(({ name }) => name) });
  const allocation = allocate(count, sharers.map(claimOf));
  if (allocation.kind === "infeasible") return refused(refusalOf(allocation.reason, sharers));
  const { counts } = allocation;
  const before = sharers.map((sharer) => sharer.before?.count ?? 0);
  const lost = lostThoughGrown(before, counts).map((place) => sharers[place]?.name ?? "");
  return { kind: "split", counts, lost };
}

function claimOf({ basis, before }: Sharer): Claim {
  return {
    weight: basis ?? 0,
    ...(before?.atLeast == null ? {} : { atLeast: before.atLeast }),
    ...(before?.atMost == null ? {} : { atMost: before.atMost }),
    ...(before?.fixed == null ? {} : { fixed: before.fixed }),
  };
}

function refusalOf(reason: Infeasible, sharers: readonly Sharer[]): QuotaRefusal {
  switch (reason.code) {
    case "minimum-above-cap":
      return { code: reason.code, unit: sharers[reason.claim]?.name ?? "" };
    case "minimums-above-quota":
    case "quota-above-caps":
    case "no-weight":
      return reason;
    default:
      return assertNever(reason);
  }
}

function refused(refusal: QuotaRefusal): QuotaSplit {
  return { kind: "refused", refusal };
}
