import type { Area, CellRef } from "../domain/cell";
import type { Finding } from "../domain/finding";
import type { IndicatorId } from "../domain/indicator";
import type { Plan } from "../domain/target";
import type { Memory } from "../domain/workbook";
import { goTo } from "../excel/goTo";
import { readWorkbook } from "../excel/readWorkbook";
import type { ExcelRun } from "../excel/session";
import { planSheetWords } from "../plans/goalWords";
import { assess, type Assessment, type Setting } from "./assess";
import { checkWorkbook } from "./checkWorkbook";
import { highlightShortfalls, removeHighlights } from "./highlightShortfalls";
import { keepPlan } from "./keepPlan";
import { makeReport, type ReportOptions, type ReportOutcome } from "./makeReport";
import { acceptWarning, answerColumn, withdrawAcceptance } from "./remember";

/** What came of choosing a plan. `exists`: nothing was written, for the workbook has a sheet "Chỉ tiêu" that would go. */
export type PlanOutcome = { readonly kind: "kept"; readonly assessment: Assessment } | { readonly kind: "exists" };

/** What the pane and the ribbon can ask for. Each call works on the workbook as it stands at that moment. */
export interface Services {
  readonly check: () => Promise<Assessment>;
  readonly makeReport: (options: ReportOptions) => Promise<ReportOutcome>;
  /** Says how many units were marked. */
  readonly highlight: () => Promise<number>;
  /** Says how many marks there were. */
  readonly clearHighlights: () => Promise<number>;
  readonly goTo: (at: CellRef | Area) => Promise<void>;
  /** Keeps what the column under that heading means, null to leave it out; what is known from then on. */
  readonly answer: (header: string, meaning: IndicatorId | null) => Promise<Assessment>;
  readonly accept: (warning: Finding, reason: string) => Promise<Assessment>;
  readonly withdraw: (warning: Finding) => Promise<Assessment>;
  /** `replace`: in place of the sheet "Chỉ tiêu" there is, whose edits are lost. */
  readonly choosePlan: (plan: Plan, replace: boolean) => Promise<PlanOutcome>;
}

/** The use cases bound to one workbook and what assessments go by. */
export function excelServices(run: ExcelRun, setting: Setting): Services {
  return {
    check: () => checkWorkbook(run, setting),
    makeReport: (options) => makeReport(run, setting, options),
    highlight: () => highlightShortfalls(run, setting),
    clearHighlights: () => removeHighlights(run),
    goTo: (at) => goTo(run, at),
    answer: (header, meaning) => tell(run, setting, (memory) => answerColumn(run, memory, header, meaning)),
    accept: (warning, reason) => tell(run, setting, (memory) => acceptWarning(run, memory, warning, reason)),
    withdraw: (warning) => tell(run, setting, (memory) => withdrawAcceptance(run, memory, warning)),
    choosePlan: (plan, replace) => choosePlan(run, setting, plan, replace),
  };
}

/** Adds to what the workbook remembers at this moment, so that nothing told from elsewhere is lost, and judges anew. */
async function tell(run: ExcelRun, setting: Setting, add: (memory: Memory) => Promise<Memory>): Promise<Assessment> {
  const snapshot = await readWorkbook(run);
  return assess({ ...snapshot, memory: await add(snapshot.memory) }, setting);
}

async function choosePlan(run: ExcelRun, setting: Setting, plan: Plan, replace: boolean): Promise<PlanOutcome> {
  if (!replace) {
    const { sheets } = await readWorkbook(run);
    if (sheets.some(({ name }) => name === planSheetWords.sheet)) return { kind: "exists" };
  }
  await keepPlan(run, plan);
  return { kind: "kept", assessment: await checkWorkbook(run, setting) };
}
