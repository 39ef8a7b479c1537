import type { Finding, Severity } from "../domain/finding";
import type { Slices } from "../domain/slices";
import { cellKey } from "../domain/address";
import { derived } from "./derived";
import { fallingCumulative, sameAsPrevious } from "./history";
import { outliers } from "./outliers";
import { disjointStocks, partAboveWhole, partsAgainstWhole } from "./parts";
import { estimatedReach, incompleteBase, reachedAboveManaged } from "./reach";
import type { Evidence, Rule } from "./rule";
import { totals } from "./totals";
import { unreadable } from "./unreadable";
import { incompleteUnits, missingUnits, unitsLeftOut } from "./units";

/** The checks, in the order the pane lists what they find. Adding a check is adding a row. */
export const rules: readonly Rule[] = [
  unreadable,
  reachedAboveManaged,
  partAboveWhole,
  disjointStocks,
  totals,
  missingUnits,
  unitsLeftOut,
  incompleteBase,
  incompleteUnits,
  partsAgainstWhole,
  derived,
  estimatedReach,
  fallingCumulative,
  sameAsPrevious,
  outliers,
];

/** Everything the rules find, errors first, else in the order of the rules. */
export function* check(evidence: Evidence): Slices<readonly Finding[]> {
  const findings: Finding[] = [];
  const faulty = new Set<string>();
  for (const rule of rules) {
    const found = rule.find(evidence, (at) => faulty.has(cellKey(at)));
    findings.push(...found);
    for (const { severity, at } of found)
      if (severity === "error" && at !== null && "row" in at) faulty.add(cellKey(at));
    yield;
  }
  return bySeverity(findings);
}

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => order[a.severity] - order[b.severity]);
}
