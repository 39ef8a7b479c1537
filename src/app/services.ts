import type { Agency } from "../domain/agency";
import type { Area, CellRef } from "../domain/cell";
import type { Finding } from "../domain/finding";
import type { IndicatorId } from "../domain/indicator";
import type { Plan } from "../domain/target";
import type { Memory } from "../domain/workbook";
import type { Steering } from "../domain/steering";
import type { SubmittedFile } from "../domain/submittedFile";
import type { ReportSheet } from "../domain/reportSheet";
import { goTo } from "../excel/goTo";
import { readWorkbook } from "../excel/readWorkbook";
import type { ExcelRun } from "../excel/session";
import { type Changed, watchChanges } from "../excel/watchChanges";
import type { FilesAdded } from "./addFiles";
import type { Assessment, Setting } from "./assess";
import type { RangeOutcome } from "./chooseRange";
import type { QuotaOutcome, QuotaWish } from "./keepQuotas";
import type { ReportOptions, ReportOutcome } from "./makeReport";
import type { RemovalOutcome } from "./removeReport";
import type { FormWish } from "./writeForms";

/** What came of choosing a plan. `exists`: nothing was written, for the workbook has a sheet "Chỉ tiêu" that would go. */
export type PlanOutcome = { readonly kind: "kept"; readonly assessment: Assessment } | { readonly kind: "exists" };

/** What the pane and the ribbon can ask for. Each call works on the workbook as it stands at that moment. */
export interface Services {
  /** Calls back soon after somebody has changed the workbook; gives how to stop. */
  readonly watch: (changed: Changed) => () => void;
  readonly check: (steering?: Steering) => Promise<Assessment>;
  readonly makeReport: (options: ReportOptions, steering?: Steering) => Promise<ReportOutcome>;
  /** Deletes these report sheets; those edited since only when `edited` are to go too. */
  readonly removeReport: (sheets: readonly string[], edited: boolean) => Promise<RemovalOutcome>;
  /** Keeps which sheets the report is to have; null for all. */
  readonly chooseSheets: (sheets: readonly ReportSheet[] | null) => Promise<Assessment>;
  /** Adds the sheets of files; each whole or not at all. */
  readonly addFiles: (files: readonly SubmittedFile[], steering?: Steering) => Promise<FilesAdded>;
  /** Adds empty forms for the units; says the sheets' names. */
  readonly writeForms: (wish: FormWish) => Promise<readonly string[]>;
  /** Keeps which sheet is the agency's own form; null for none. */
  readonly chooseTemplate: (sheet: string | null) => Promise<Assessment>;
  /** Takes what is selected in Excel for the table of its sheet. */
  readonly chooseRange: () => Promise<RangeOutcome>;
  /** Reads all of a sheet again of which a range was chosen. */
  readonly readWhole: (sheet: string) => Promise<Assessment>;
  /** Says how many units were marked. */
  readonly highlight: () => Promise<number>;
  /** Says how many marks there were. */
  readonly clearHighlights: () => Promise<number>;
  readonly goTo: (at: CellRef | Area) => Promise<void>;
  /** Keeps what the column under that heading means, null to leave it out; what is known from then on. */
  readonly answer: (header: string, meaning: IndicatorId | null) => Promise<Assessment>;
  /** Keeps whose the earlier figures of a unit that is gone are now, by their codes; null for nobody's. */
  readonly nameHeir: (former: string, heir: string | null) => Promise<Assessment>;
  readonly accept: (warning: Finding, reason: string) => Promise<Assessment>;
  /** Keeps who reports and who signs. */
  readonly keepAgency: (agency: Agency) => Promise<Assessment>;
  readonly withdraw: (warning: Finding) => Promise<Assessment>;
  /** `replace`: in place of the sheet "Chỉ tiêu" there is, whose edits are lost. */
  readonly choosePlan: (plan: Plan, replace: boolean) => Promise<PlanOutcome>;
  /** Shares a target of the plan out among the units, on the sheet "Giao chỉ tiêu". */
  readonly splitQuota: (wish: QuotaWish) => Promise<QuotaOutcome>;
}

const reading = () => import(/* webpackChunkName: "reading" */ "./reading");
const remembering = () => import(/* webpackChunkName: "remembering" */ "./remembering");
const writing = () => import(/* webpackChunkName: "writing" */ "./writing");

/** The use cases bound to one workbook and what assessments go by. */
export function excelServices(run: ExcelRun, setting: Setting): Services {
  const { start, quietly } = watchChanges(run);
  return {
    watch: start,
    check: async (steering) => (await reading()).checkWorkbook(run, setting, steering),
    makeReport: (options, steering) =>
      quietly(async () => (await writing()).makeReport(run, setting, options, steering)),
    removeReport: (sheets, edited) => quietly(async () => (await writing()).removeReport(run, setting, sheets, edited)),
    chooseSheets: (sheets) => tell(run, setting, ({ chooseSheets }, memory) => chooseSheets(run, memory, sheets)),
    addFiles: (files, steering) => quietly(async () => (await writing()).addFiles(run, setting, files, steering)),
    writeForms: (wish) => quietly(async () => (await writing()).writeForms(run, setting, wish)),
    chooseTemplate: (sheet) => tell(run, setting, ({ chooseTemplate }, memory) => chooseTemplate(run, memory, sheet)),
    chooseRange: async () => (await remembering()).chooseSelection(run, setting),
    readWhole: (sheet) => tell(run, setting, ({ forgetAreas }, memory) => forgetAreas(run, memory, [sheet])),
    highlight: async () => (await writing()).highlightShortfalls(run, setting),
    clearHighlights: async () => (await writing()).removeHighlights(run),
    goTo: (at) => goTo(run, at),
    answer: (header, meaning) =>
      tell(run, setting, ({ answerColumn }, memory) => answerColumn(run, memory, header, meaning)),
    nameHeir: (former, heir) => tell(run, setting, ({ nameHeir }, memory) => nameHeir(run, memory, former, heir)),
    accept: (warning, reason) =>
      tell(run, setting, ({ acceptWarning }, memory) => acceptWarning(run, memory, warning, reason)),
    keepAgency: (agency) => tell(run, setting, ({ tellAgency }, memory) => tellAgency(run, memory, agency)),
    withdraw: (warning) =>
      tell(run, setting, ({ withdrawAcceptance }, memory) => withdrawAcceptance(run, memory, warning)),
    choosePlan: (plan, replace) => quietly(() => choosePlan(run, setting, plan, replace)),
    splitQuota: (wish) => quietly(async () => (await writing()).keepQuotas(run, setting, wish)),
  };
}

type Remembering = Awaited<ReturnType<typeof remembering>>;

/** Adds to what the workbook remembers at this moment, so that nothing told from elsewhere is lost, and judges anew. */
async function tell(
  run: ExcelRun,
  setting: Setting,
  add: (ways: Remembering, memory: Memory) => Promise<Memory>,
): Promise<Assessment> {
  const [ways, { assessInTurn }] = await Promise.all([remembering(), reading()]);
  const snapshot = await readWorkbook(run);
  const told = { ...snapshot, memory: await add(ways, snapshot.memory) };
  return assessInTurn(told, setting);
}

async function choosePlan(run: ExcelRun, setting: Setting, plan: Plan, replace: boolean): Promise<PlanOutcome> {
  const { keepPlan } = await writing();
  if (!(await keepPlan(run, plan, replace))) return { kind: "exists" };
  const { checkWorkbook } = await reading();
  return { kind: "kept", assessment: await checkWorkbook(run, setting) };
}
