import type { Assessment } from "../../app/assess";
import { addressOf } from "../../domain/address";
import type { Area, CellRef } from "../../domain/cell";
import type { Finding, Severity } from "../../domain/finding";

/** All that was found at one place, as one thing for the clerk to look at. */
export interface Entry {
  readonly key: string;
  /** null when it concerns the workbook. */
  readonly at: CellRef | Area | null;
  readonly unit: string | null;
  /** The gravest of its findings. */
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** What the clerk still has to look at: everything found but the warnings that may stand. */
export function openFindings({ findings, accepted }: Pick<Assessment, "findings" | "accepted">): readonly Finding[] {
  const settled = new Set(accepted.map(({ finding }) => finding));
  return findings.filter((finding) => !settled.has(finding));
}

/** Findings, errors first, folded by cell or range: each place stands where its gravest finding stood. */
export function entriesOf(findings: readonly Finding[]): readonly Entry[] {
  const byPlace = new Map<string, Finding[]>();
  findings.forEach((finding, index) => {
    const key = finding.at === null ? `${index}` : `${finding.at.sheet}!${addressOf(finding.at)}`;
    const here = byPlace.get(key);
    if (here === undefined) byPlace.set(key, [finding]);
    else if (!isSaid(finding, here)) here.push(finding);
  });
  return [...byPlace].flatMap(([key, here]) => {
    const [gravest] = here;
    if (gravest === undefined) return [];
    const unit = here.find((finding) => finding.unit !== undefined)?.unit ?? null;
    return [{ key, at: gravest.at, unit, severity: gravest.severity, findings: here }];
  });
}

/** "#REF!" is no number either; that the formula fails says it all. */
function isSaid(finding: Finding, before: readonly Finding[]): boolean {
  return finding.code === "not-a-number" && before.some(({ code }) => code === "formula-error");
}

export type EntryCounts = Readonly<Record<Severity, number>>;

/** How many places there are of each severity. */
export function countEntries(entries: readonly Entry[]): EntryCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of entries) counts[severity]++;
  return counts;
}

/** What is walked through, one by one: notes need nothing done. */
export const walked = ["error", "warning"] as const;
export type Walked = (typeof walked)[number];

/** The entry of that severity after (`step` 1) or before (-1) the one of that key, round and round; null when there is none. */
export function entryBeside(
  entries: readonly Entry[],
  severity: Walked,
  key: string | null,
  step: 1 | -1,
): Entry | null {
  const all = entries.filter((entry) => entry.severity === severity);
  const here = all.findIndex((entry) => entry.key === key);
  const next = here === -1 ? (step === 1 ? 0 : all.length - 1) : (here + step + all.length) % all.length;
  return all[next] ?? null;
}

/** Which of its severity the entry of that key is, counted from 1; null when it is none of them. */
export function positionOf(entries: readonly Entry[], severity: Walked, key: string | null): number | null {
  const here = entries.filter((entry) => entry.severity === severity).findIndex((entry) => entry.key === key);
  return here < 0 ? null : here + 1;
}
