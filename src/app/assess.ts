import { bySeverity, check } from "../check/check";
import { setAside } from "../check/setAside";
import { compute, type Results } from "../compute/compute";
import { byDays } from "../compute/pace";
import { evaluatePlan } from "../compute/target";
import { samePeriodLastYear, yearToDate } from "../compute/yearToDate";
import type { CoverageRule } from "../domain/coverageRule";
import type { Finding } from "../domain/finding";
import { findingKey } from "../domain/findingKey";
import type { Period } from "../domain/period";
import type { Submission } from "../domain/submission";
import type { Recognition } from "../domain/table";
import type { Plan, TargetEvaluation } from "../domain/target";
import type { Roster } from "../domain/unit";
import type { Memory, WorkbookSnapshot } from "../domain/workbook";
import { reportText } from "../i18n/reportText";
import { standardCoverage } from "../plans/coverage";
import { readSheet } from "../read/readSheet";
import { gather } from "../recognise/gather";
import { recognise } from "../recognise/recognise";
import { overTime, ownHeadings, planInForce } from "./planInForce";

/** What an assessment goes by besides the workbook. */
export interface Setting {
  readonly rosters: readonly Roster[];
  /** A plan chosen outside the workbook; null = the one the workbook keeps, if any. */
  readonly plan: Plan | null;
}

/** All that is known about a workbook at one moment: what it holds, what is wrong with it, what it comes to. */
export interface Assessment {
  readonly recognition: Recognition;
  /** Without the figures that stand in cells with errors: those count as not reported. */
  readonly submission: Submission;
  readonly coverage: CoverageRule;
  readonly results: Results;
  /** Errors first. */
  readonly findings: readonly Finding[];
  /** The warnings among them that the clerk lets stand, each with the reason given. */
  readonly accepted: readonly { readonly finding: Finding; readonly reason: string }[];
  readonly memory: Memory;
  /** The plan whose targets are followed; null when none has been chosen. */
  readonly plan: Plan | null;
  readonly targets: readonly TargetEvaluation[];
  /** The year to date, over all periods of the year that the workbook holds. */
  readonly toDate: Submission;
  readonly lastYear: Submission | null;
}

/** Read → recognise → check → compute, without touching Excel. */
export function assess(snapshot: WorkbookSnapshot, { rosters, plan: chosen }: Setting): Assessment {
  const { memory } = snapshot;
  const read = snapshot.sheets.filter(({ visible, isReport }) => visible && !isReport).map(readSheet);
  const sheets = read.map(({ sheet }) => sheet);
  const { plan, findings: planFindings } = planInForce(sheets, chosen);
  const recognition = recognise(sheets, { rosters, answers: memory.answers, ownHeadings: ownHeadings(plan) });
  const periods = periodsOf(recognition);
  const period = periods.at(-1) ?? null;
  const { submission, findings: joining } = gather(recognition, period);
  const earlier = periods.slice(0, -1).map((past) => gather(recognition, past).submission);
  const coverage = standardCoverage;
  const { gaps } = yearToDate(submission, earlier, overTime);
  const findings = bySeverity([
    ...recognition.findings,
    ...planFindings,
    ...(period === null ? [noPeriod] : []),
    ...otherPeriods(recognition, period),
    ...gaps.map(gap),
    ...joining,
    ...check({ recognition, submission, earlier, coverage }),
    ...read.flatMap(({ findings: own }) => own),
    ...snapshot.sheets.flatMap(({ name, visible, isReport }) => (visible || isReport ? [] : [skipped(name)])),
  ]);
  const sound = setAside(submission, findings);
  const results = compute(sound, coverage, reportText.total);
  const accepted = findings.flatMap((finding) => {
    const reason = memory.accepted[findingKey(finding)];
    return finding.severity !== "warning" || reason === undefined ? [] : [{ finding, reason }];
  });
  const toDate = yearToDate(sound, earlier, overTime).submission;
  const targets =
    plan === null ? [] : evaluatePlan(plan, { submission: toDate, period: toDate.period, pace: byDays, coverage });
  const lastYear = samePeriodLastYear(sound, earlier);
  return {
    recognition,
    submission: sound,
    coverage,
    results,
    findings,
    accepted,
    memory,
    plan,
    targets,
    toDate,
    lastYear,
  };
}

export function hasErrors({ findings }: Assessment): boolean {
  return findings.some(({ severity }) => severity === "error");
}

const noPeriod: Finding = { code: "no-period", severity: "error", at: null };

function otherPeriods({ tables }: Recognition, reportedOn: Period | null): Finding[] {
  return tables.flatMap(({ period, area }): Finding[] =>
    period === null || reportedOn === null || (period.from === reportedOn.from && period.to === reportedOn.to)
      ? []
      : [{ code: "other-period", severity: "info", at: area, period }],
  );
}

function gap({ from, to }: { readonly from: string; readonly to: string }): Finding {
  return { code: "period-gap", severity: "warning", at: null, from, to };
}

function skipped(name: string): Finding {
  return { code: "hidden-sheet-skipped", severity: "info", at: null, name };
}

/** The periods the tables name, by the day they end; the last one is reported on. */
function periodsOf({ tables }: Recognition): readonly Period[] {
  const byWindow = new Map(
    tables.flatMap(({ period }) => (period === null ? [] : [[`${period.from} ${period.to}`, period] as const])),
  );
  return [...byWindow.values()].toSorted((a, b) => a.to.localeCompare(b.to) || b.from.localeCompare(a.from));
}
