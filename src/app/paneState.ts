import { assertNever } from "../domain/assertNever";
import type { Area, CellRef } from "../domain/cell";
import type { Finding } from "../domain/finding";
import type { IndicatorId } from "../domain/indicator";
import type { Plan } from "../domain/target";
import type { ExcelFailure } from "../excel/failure";
import type { Assessment } from "./assess";
import { errorCells, missedUnits } from "./paneCounts";
import type { ReportOutcome } from "./makeReport";

export type Screen = "data" | "check" | "results" | "report";

/** What the clerk can set going; only one runs at a time. */
export type Deed =
  | { readonly kind: "check" }
  | { readonly kind: "report"; readonly acceptErrors: boolean }
  | { readonly kind: "highlight" }
  | { readonly kind: "clearHighlights" }
  | { readonly kind: "goTo"; readonly at: CellRef | Area }
  /** What a column means; null leaves it out. */
  | { readonly kind: "answer"; readonly header: string; readonly meaning: IndicatorId | null }
  | { readonly kind: "accept"; readonly warning: Finding; readonly reason: string }
  | { readonly kind: "withdraw"; readonly warning: Finding }
  /** `replace`: the clerk has been told that the sheet "Chỉ tiêu" goes with its edits. */
  | { readonly kind: "choosePlan"; readonly plan: Plan; readonly replace: boolean };

/** What has to be settled in place before a deed is done. */
export type Question =
  { readonly kind: "reason"; readonly warning: Finding } | { readonly kind: "replacePlan"; readonly plan: Plan };

/** Why a deed failed: something Excel would not do, or a mistake of our own. */
export type Failure = ExcelFailure | "own";

/** The last report asked for. */
export type LastReport =
  | {
      readonly kind: "written";
      readonly sheets: readonly string[];
      readonly at: Date;
      /** Cells with errors that count as not reported. */
      readonly setAside: number;
    }
  /** `isConfirming`: the clerk asked for it all the same and is being told what that means. */
  | { readonly kind: "refused"; readonly isConfirming: boolean };

/** What the last deed came to, told in one line. */
export type Notice =
  | { readonly kind: "highlighted"; readonly units: number }
  | { readonly kind: "cleared"; readonly marks: number }
  | { readonly kind: "wentTo"; readonly at: CellRef | Area }
  | { readonly kind: "answered"; readonly header: string }
  | { readonly kind: "accepted" }
  | { readonly kind: "withdrawn" }
  | { readonly kind: "planKept"; readonly plan: Plan };

export interface PaneState {
  readonly screen: Screen;
  /** What is running. */
  readonly work: Deed | null;
  /** The workbook as it was last read, and when; null before the first time. */
  readonly reading: { readonly assessment: Assessment; readonly at: Date } | null;
  /** The workbook is known to have changed since. */
  readonly isStale: boolean;
  readonly report: LastReport | null;
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
  | DeedOutcome;

/** What came of a deed. */
export type DeedOutcome = { readonly deed: Deed } & (
  | { readonly kind: "checked"; readonly assessment: Assessment; readonly at: Date }
  | { readonly kind: "reported"; readonly outcome: ReportOutcome; readonly at: Date }
  | { readonly kind: "done"; readonly notice: Notice }
  /** The workbook keeps something new, and has been judged with it. */
  | { readonly kind: "kept"; readonly assessment: Assessment; readonly at: Date; readonly notice: Notice }
  /** It was not done: the clerk has to settle something first. */
  | { readonly kind: "asked"; readonly question: Question }
  | { readonly kind: "failed"; readonly cause: Failure }
);

export const initialPane: PaneState = {
  screen: "data",
  work: null,
  reading: null,
  isStale: false,
  report: null,
  question: null,
  notice: null,
  failure: null,
};

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
    case "start":
      return mayStart(state, action.deed) ? { ...state, work: action.deed, failure: null, notice: null } : state;
    case "checked":
      return { ...freshly(state, action.assessment, action.at), report: lasting(state.report) };
    case "kept":
      return {
        ...freshly(state, action.assessment, action.at),
        report: lasting(state.report),
        question: settles(action.deed, state.question) ? null : state.question,
        notice: action.notice,
      };
    case "asked":
      return { ...state, work: null, question: action.question };
    case "reported":
      return {
        ...freshly(state, action.outcome.assessment, action.at),
        screen: "report",
        report: lastReport(action.outcome, action.at),
      };
    case "done":
      return {
        ...state,
        work: null,
        notice: action.notice,
        isStale: state.isStale || contradicts(state, action.notice),
      };
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
  return { ...state, work: null, isStale: false, reading: { assessment, at } };
}

/** A refusal is of the reading it was made on, whose errors may be gone; a report that was made stays. */
function lasting(report: LastReport | null): LastReport | null {
  return report?.kind === "refused" ? null : report;
}

function settles(deed: Deed, question: Question | null): boolean {
  return question?.kind === "reason" ? deed.kind === "accept" : deed.kind === "choosePlan";
}

function lastReport(outcome: ReportOutcome, at: Date): LastReport {
  return outcome.kind === "refused"
    ? { kind: "refused", isConfirming: false }
    : { kind: "written", sheets: outcome.sheets, at, setAside: errorCells(outcome.assessment.findings) };
}

/** Highlighting reads the workbook anew: another number of units than shown means that it has changed. */
function contradicts({ reading }: PaneState, notice: Notice): boolean {
  return notice.kind === "highlighted" && reading !== null && notice.units !== missedUnits(reading.assessment.results);
}
