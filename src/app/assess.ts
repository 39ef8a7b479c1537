import { bySeverity, check } from "../check/check";
import { setAside } from "../check/setAside";
import { compute, type Results } from "../compute/compute";
import { lastYearOf } from "../compute/lastYear";
import { withUnitsOfTheYear } from "../compute/unitsOfTheYear";
import { yearToDate } from "../compute/yearToDate";
import type { Rectangle } from "../domain/area";
import type { CoverageRule } from "../domain/coverageRule";
import type { Finding } from "../domain/finding";
import { findingKey } from "../domain/findingKey";
import type { LastYear } from "../domain/lastYear";
import type { Quota } from "../domain/quota";
import type { Slices } from "../domain/slices";
import type { Rest } from "../domain/steering";
import type { Submission } from "../domain/submission";
import type { Recognition } from "../domain/table";
import type { Plan } from "../domain/target";
import type { Roster } from "../domain/unit";
import type { Memory, Structure, SheetSnapshot, WorkbookSnapshot, WrittenReport } from "../domain/workbook";
import { totalName } from "../i18n/names";
import { coverageFor } from "../plans/coverage";
import { extentOf } from "../read/extent";
import { readSheet } from "../read/readSheet";
import { chosenAreas } from "../recognise/tables/chosenArea";
import { gather } from "../recognise/gather";
import { recognise } from "../recognise/recognise";
import { earlierPeriods } from "./earlierPeriods";
import { formSheets } from "./formSheets";
import { onPeriods, periodsOf } from "./periods";
import { otherYear, overTime, planInForce, plannedIds, quotasInForce, type TargetSheets } from "./planInForce";

/** What the use cases go by besides the workbook. */
export interface Setting {
  readonly rosters: readonly Roster[];
  /** A plan chosen outside the workbook; null = the one the workbook keeps, if any. */
  readonly plan: Plan | null;
  /** The sheet that is the agency's own form, chosen outside the workbook; left out for the one the workbook keeps. */
  readonly template?: string;
  /** How work lets others have their turn; left out where nobody waits for one. */
  readonly rest?: Rest;
  /** By the name of a sheet: the range to be read of it, chosen outside the workbook; goes before what the workbook keeps. */
  readonly areas?: Readonly<Record<string, string>>;
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
  readonly structure: Structure;
  /** The report sheets there are. */
  readonly reports: readonly WrittenReport[];
  /** The plan whose targets are followed; null when none has been chosen. */
  readonly plan: Plan | null;
  /** What the sheet "Giao chỉ tiêu" gives to whom. */
  readonly quotas: readonly Quota[];
  /** The year to date, over all periods of the year that the workbook holds. */
  readonly toDate: Submission;
  /** The year before, as far as it may be compared. */
  readonly lastYear: LastYear | null;
  /** The agency's own form that has been chosen; `form` is null when the workbook does not have it, or hides it. */
  readonly template: { readonly sheet: string; readonly form: SheetSnapshot | null } | null;
  /** The sheets that can be one. */
  readonly forms: readonly string[];
}

/** Read → recognise → check → compute, without touching Excel. A workbook with sheets of targets needs what reads them. */
export function* assess(
  snapshot: WorkbookSnapshot,
  { rosters, plan: chosen, template: form, areas: told }: Setting,
  targetSheets: TargetSheets = null,
): Slices<Assessment> {
  const { memory } = snapshot;
  const template = form ?? memory.template;
  const readable = snapshot.sheets.filter(({ visible, isReport }) => visible && !isReport);
  const areas = chosenAreas({ ...memory.areas, ...told }, readable.map(extentOf));
  const read = yield* readSheets(readable, areas);
  const sheets = read.map(({ sheet }) => sheet);
  const inForce = planInForce(sheets, chosen, targetSheets);
  const { plan } = inForce;
  const { answers } = memory;
  const knowledge = { rosters, answers, planned: plannedIds(plan), template, areas };
  const recognition = yield* recognise(sheets, knowledge);
  const periods = periodsOf(recognition);
  const period = periods.at(-1) ?? null;
  const { submission: given, findings: joining } = gather(recognition, period);
  yield;
  const { earlier, findings: past } = earlierPeriods(recognition, given, periods.slice(0, -1), memory);
  const submission = withUnitsOfTheYear(given, earlier);
  const { quotas, findings: quotaFindings } = quotasInForce(sheets, plan, submission, recognition, targetSheets);
  const coverage = coverageFor(submission.columns);
  const { gaps } = yearToDate(submission, earlier, overTime);
  const faults = yield* check({ recognition, submission, earlier, coverage });
  const findings = bySeverity([
    ...recognition.findings,
    ...inForce.findings,
    ...otherYear(inForce, period),
    ...quotaFindings,
    ...onPeriods(recognition, period, gaps),
    ...past,
    ...joining,
    ...faults,
    ...read.flatMap(({ findings: own }) => own),
    ...snapshot.sheets.flatMap(({ name, visible, isReport }) => (visible || isReport ? [] : [skipped(name)])),
  ]);
  const sound = setAside(submission, findings);
  const before = earlier.map((each) => setAside(each, findings));
  const results = compute(sound, coverage, totalName);
  const toDate = yearToDate(sound, before, overTime).submission;
  const lastYear = lastYearOf(sound, before, overTime);
  return {
    recognition,
    submission: sound,
    coverage,
    results,
    findings,
    accepted: acceptedAmong(findings, memory),
    memory,
    structure: snapshot.structure,
    reports: snapshot.reports,
    plan,
    quotas,
    toDate,
    lastYear,
    template: template === null ? null : { sheet: template, form: sheetNamed(readable, template) },
    forms: formSheets(sheets, recognition),
  };
}

function* readSheets(
  snapshots: readonly SheetSnapshot[],
  areas: ReadonlyMap<string, Rectangle>,
): Slices<readonly ReturnType<typeof readSheet>[]> {
  const read: ReturnType<typeof readSheet>[] = [];
  for (const sheet of snapshots) {
    read.push(readSheet(sheet, areas.get(sheet.name)));
    yield;
  }
  return read;
}

function sheetNamed(sheets: readonly SheetSnapshot[], wanted: string): SheetSnapshot | null {
  return sheets.find(({ name }) => name === wanted) ?? null;
}

function acceptedAmong(findings: readonly Finding[], memory: Memory): Assessment["accepted"] {
  return findings.flatMap((finding) => {
    const reason = memory.accepted[findingKey(finding)];
    return finding.severity !== "warning" || reason === undefined ? [] : [{ finding, reason }];
  });
}

export function hasErrors({ findings }: Assessment): boolean {
  return findings.some(({ severity }) => severity === "error");
}

function skipped(name: string): Finding {
  return { code: "hidden-sheet-skipped", severity: "info", at: null, name };
}
