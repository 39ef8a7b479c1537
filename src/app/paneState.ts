import { assertNever } from "../domain/assertNever";
import type { Agency } from "../domain/agency";
import type { Area, CellRef } from "../domain/cell";
import type { ChosenRange, RangeRefusal } from "../domain/chosenRange";
import type { Finding } from "../domain/finding";
import type { IndicatorId } from "../domain/indicator";
import type { ReportSheet } from "../domain/reportSheet";
import type { QuotaRefusal } from "../domain/quota";
import type { Plan } from "../domain/target";
import type { Unfilled } from "../domain/template";
import type { ExcelFailure } from "../excel/failure";
import type { FileAnswer, SubmittedFile } from "../domain/submittedFile";
import type { WorkStep } from "../domain/steering";
import type { FilesAdded } from "./addFiles";
import type { Assessment } from "./assess";
import type { QuotasKept, QuotaWish } from "./keepQuotas";
import { errorCells, missedUnits } from "./paneCounts";
import type { EditedReports, ReportOutcome } from "./makeReport";
import type { FormWish } from "./writeForms";

export type Screen = "data" | "check" | "results" | "report";

/** What the clerk can set going; only one runs at a time. */
export type Deed =
  | { readonly kind: "check" }
  | { readonly kind: "report"; readonly acceptErrors: boolean; readonly edited?: EditedReports }
  /** `evenEdited`: the clerk has been told which of the sheets go with changes. */
  | { readonly kind: "removeReport"; readonly sheets: readonly string[]; readonly evenEdited: boolean }
  /** Which sheets the report is to have; null for all. */
  | { readonly kind: "chooseSheets"; readonly sheets: readonly ReportSheet[] | null }
  | { readonly kind: "addFiles"; readonly files: readonly SubmittedFile[] }
  | { readonly kind: "writeForms"; readonly wish: FormWish }
  /** What is selected in Excel is the table of its sheet. */
  | { readonly kind: "chooseRange" }
  /** All of the sheet is to be read again. */
  | { readonly kind: "readWhole"; readonly sheet: string }
  /** Which sheet is the agency's own form; null for none. */
  | { readonly kind: "chooseTemplate"; readonly sheet: string | null }
  | { readonly kind: "highlight" }
  | { readonly kind: "clearHighlights" }
  | { readonly kind: "goTo"; readonly at: CellRef | Area }
  /** What a column means; null leaves it out. */
  | { readonly kind: "answer"; readonly header: string; readonly meaning: IndicatorId | null }
  /** Whose the earlier figures of a unit that is gone are now, by their codes; null for nobody's. */
  | { readonly kind: "nameHeir"; readonly former: string; readonly heir: string | null; readonly name: string }
  | { readonly kind: "accept"; readonly warning: Finding; readonly reason: string }
  | { readonly kind: "withdraw"; readonly warning: Finding }
  /** Who reports and who signs. */
  | { readonly kind: "keepAgency"; readonly agency: Agency }
  /** `replace`: the clerk has been told that the sheet "Chỉ tiêu" goes with its edits. */
  | { readonly kind: "choosePlan"; readonly plan: Plan; readonly replace: boolean }
  | { readonly kind: "splitQuota"; readonly wish: QuotaWish };

/** What has to be settled in place before a deed is done. */
export type Question =
  | { readonly kind: "reason"; readonly warning: Finding }
  | { readonly kind: "replacePlan"; readonly plan: Plan }
  | { readonly kind: "replaceQuotas"; readonly wish: QuotaWish }
  | { readonly kind: "quotaRefused"; readonly wish: QuotaWish; readonly refusal: QuotaRefusal }
  | { readonly kind: "rangeRefused"; readonly refusal: RangeRefusal }
  /** Sheets of the earlier report hold the clerk's own changes. */
  | { readonly kind: "editedReport"; readonly edited: readonly string[]; readonly acceptErrors: boolean }
  /** Of the sheets to be deleted these hold the clerk's own changes. */
  | { readonly kind: "editedRemoval"; readonly edited: readonly string[]; readonly sheets: readonly string[] };

/** What is done once a question is answered. */
const settledBy: Readonly<Record<Question["kind"], Deed["kind"]>> = {
  reason: "accept",
  replacePlan: "choosePlan",
  replaceQuotas: "splitQuota",
  quotaRefused: "splitQuota",
  rangeRefused: "chooseRange",
  editedReport: "report",
  editedRemoval: "removeReport",
};

/** Why a deed failed: something Excel would not do, a file of the pane's that could not be fetched, or a mistake of our own. */
export type Failure = ExcelFailure | "notFetched" | "own";

/** The last report asked for. */
export type LastReport =
  | {
      readonly kind: "written";
      readonly sheets: readonly string[];
      readonly at: Date;
      /** Cells with errors that count as not reported. */
      readonly setAside: number;
      /** What the agency's own form asks for and did not get. */
      readonly unfilled: readonly Unfilled[];
    }
  /** `isConfirming`: the clerk asked for it all the same and is being told what that means. */
  | { readonly kind: "refused"; readonly isConfirming: boolean };

/** What the last deed came to, told in one line. */
export type Notice =
  | { readonly kind: "highlighted"; readonly units: number }
  | { readonly kind: "cleared"; readonly marks: number }
  | { readonly kind: "stopped" }
  | { readonly kind: "wentTo"; readonly at: CellRef | Area }
  | { readonly kind: "rangeChosen"; readonly range: ChosenRange }
  | { readonly kind: "readWhole"; readonly sheet: string }
  | { readonly kind: "answered"; readonly header: string }
  | { readonly kind: "heirNamed"; readonly name: string }
  | { readonly kind: "accepted" }
  | { readonly kind: "withdrawn" }
  | { readonly kind: "agencyKept" }
  | { readonly kind: "planKept"; readonly plan: Plan }
  | { readonly kind: "quotasKept"; readonly quotas: QuotasKept }
  | { readonly kind: "removed"; readonly sheets: number }
  | { readonly kind: "filesAdded"; readonly taken: number; readonly all: number }
  | { readonly kind: "formsWritten"; readonly sheets: number }
  | { readonly kind: "sheetsChosen" }
  | { readonly kind: "templateChosen" };

export interface PaneState {
  readonly screen: Screen;
  /** What is running. */
  readonly work: Deed | null;
  /** Where it has come to; null before its first step. */
  readonly step: WorkStep | null;
  /** The clerk has asked it to stop, and it has not yet. */
  readonly isStopping: boolean;
  /** The workbook as it was last read, and when; null before the first time. */
  readonly reading: { readonly assessment: Assessment; readonly at: Date } | null;
  /** The workbook is known to have changed since. */
  readonly isStale: boolean;
  /** It has changed while something was running: what that comes to is no longer how the workbook stands. */
  readonly changedMeanwhile: boolean;
  readonly report: LastReport | null;
  /** What became of the files added last. */
  readonly fileAnswers: readonly FileAnswer[];
  /** The one question that is open. */
  readonly question: Question | null;
  readonly notice: Notice | null;
  readonly failure: { readonly deed: Deed; readonly cause: Failure } | null;
}

export type PaneAction =
  | { readonly kind: "show"; readonly screen: Screen }
  | { readonly kind: "confirm"; readonly isConfirming: boolean }
  | { readonly kind: "ask"; readonly question: Question | null }
  | { readonly kind: "start"; readonly deed: Deed }
  | { readonly kind: "step"; readonly deed: Deed; readonly step: WorkStep }
  | { readonly kind: "stop" }
  /** Somebody has changed the workbook. */
  | { readonly kind: "changed" }
  | DeedOutcome;

/** What came of a deed. */
export type DeedOutcome = { readonly deed: Deed } & (
  | { readonly kind: "checked"; readonly assessment: Assessment; readonly at: Date }
  | { readonly kind: "reported"; readonly outcome: ReportOutcome; readonly at: Date }
  | { readonly kind: "done"; readonly notice: Notice }
  /** The workbook keeps something new, and has been judged with it. */
  | { readonly kind: "kept"; readonly assessment: Assessment; readonly at: Date; readonly notice: Notice }
  | { readonly kind: "filesAdded"; readonly added: FilesAdded; readonly at: Date }
  /** It was not done: the clerk has to settle something first. */
  | { readonly kind: "asked"; readonly question: Question }
  /** The clerk stopped it; the workbook is as before. */
  | { readonly kind: "stopped" }
  | { readonly kind: "failed"; readonly cause: Failure }
);

export const initialPane: PaneState = {
  screen: "data",
  work: null,
  step: null,
  isStopping: false,
  reading: null,
  isStale: false,
  changedMeanwhile: false,
  report: null,
  fileAnswers: [],
  question: null,
  notice: null,
  failure: null,
};

/** What a deed that starts leaves of the one before it. */
const begun = { step: null, isStopping: false, changedMeanwhile: false, failure: null, notice: null } as const;

/** A report need not wait for a check to end, because it checks anew; everything else waits for what is running. */
export function mayStart({ work }: PaneState, deed: Deed): boolean {
  return work === null || (work.kind === "check" && deed.kind === "report");
}

/**
 * The pane's one reducer. What is shown stays until something newer takes its place, so a failure loses nothing.
 * What comes of a deed that another has overtaken is dropped: what is shown is never a mixture.
 */
export function reducePane(state: PaneState, action: PaneAction): PaneState {
  if ("deed" in action && action.kind !== "start" && action.deed !== state.work) return state;
  switch (action.kind) {
    case "show":
      return { ...state, screen: action.screen };
    case "confirm":
      return state.report?.kind === "refused"
        ? { ...state, report: { kind: "refused", isConfirming: action.isConfirming } }
        : state;
    case "ask":
      return { ...state, question: action.question };
    case "step":
      return { ...state, step: action.step };
    case "stop":
      return { ...state, isStopping: state.work !== null };
    case "changed":
      return { ...state, isStale: state.reading !== null, changedMeanwhile: state.work !== null };
    case "start":
      return mayStart(state, action.deed) ? { ...state, ...begun, work: action.deed } : state;
    case "checked":
      return {
        ...freshly(state, action.assessment, action.at),
        report: stillThere(lasting(state.report), action.assessment),
      };
    case "kept":
      return {
        ...freshly(state, action.assessment, action.at),
        report: stillThere(lasting(state.report), action.assessment),
        question: settles(action.deed, state.question) ? null : state.question,
        notice: action.notice,
      };
    case "filesAdded": {
      const { answers, assessment } = action.added;
      const taken = answers.filter(({ kind }) => kind === "taken").length;
      const notice = { kind: "filesAdded", taken, all: answers.length } as const;
      return { ...freshly(state, assessment, action.at), fileAnswers: answers, notice };
    }
    case "asked":
      return { ...state, work: null, question: action.question };
    case "reported":
      return reported(state, action);
    case "done":
      return {
        ...state,
        work: null,
        notice: action.notice,
        isStale: state.isStale || contradicts(state, action.notice),
      };
    case "stopped":
      return { ...state, work: null, notice: { kind: "stopped" } };
    case "failed":
      return {
        ...state,
        work: null,
        failure: { deed: action.deed, cause: action.cause },
        isStale: state.isStale || action.cause === "gone",
      };
    default:
      return assertNever(action);
  }
}

function freshly(state: PaneState, assessment: Assessment, at: Date): PaneState {
  return { ...state, work: null, isStale: state.changedMeanwhile, reading: { assessment, at } };
}

/** A refusal is of the reading it was made on, whose errors may be gone; a report that was made stays. */
function lasting(report: LastReport | null): LastReport | null {
  return report?.kind === "refused" ? null : report;
}

function settles(deed: Deed, question: Question | null): boolean {
  return question !== null && settledBy[question.kind] === deed.kind;
}

/** A report whose sheets have been deleted is not shown as made. */
function stillThere(report: LastReport | null, { reports }: Assessment): LastReport | null {
  if (report?.kind !== "written") return report;
  return report.sheets.some((sheet) => reports.some(({ name }) => name === sheet)) ? report : null;
}

function reported(
  state: PaneState,
  { deed, outcome, at }: Extract<DeedOutcome, { readonly kind: "reported" }>,
): PaneState {
  const read = { ...freshly(state, outcome.assessment, at), screen: "report", question: null } as const;
  switch (outcome.kind) {
    case "written": {
      const setAside = errorCells(outcome.assessment.findings);
      const { sheets, unfilled } = outcome;
      return { ...read, report: { kind: "written", sheets, at, setAside, unfilled } };
    }
    case "refused":
      return { ...read, report: { kind: "refused", isConfirming: false } };
    case "edited": {
      const acceptErrors = deed.kind === "report" && deed.acceptErrors;
      const question = { kind: "editedReport", edited: outcome.sheets, acceptErrors } as const;
      return { ...read, report: lasting(state.report), question };
    }
    default:
      return assertNever(outcome);
  }
}

/** Highlighting reads the workbook anew: another number of units than shown means that it has changed. */
function contradicts({ reading }: PaneState, notice: Notice): boolean {
  return notice.kind === "highlighted" && reading !== null && notice.units !== missedUnits(reading.assessment.results);
}
