import { assertNever } from "../domain/assertNever";
import type { Unfilled } from "../domain/template";
import type { FileAnswer } from "../domain/submittedFile";
import type { WorkStep } from "../domain/steering";
import type { FilesAdded } from "./addFiles";
import type { Assessment } from "./assess";
import { type Deed, type Failure, type Notice, type Question, settledBy } from "./deeds";
import { errorCells, missedUnits } from "./paneCounts";
import type { ReportOutcome } from "./makeReport";

export type Screen = "data" | "check" | "results" | "report";

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
  /** When the reading was begun, and when what is running was, by `performance.now()`. */
  readonly readFrom: number;
  readonly workFrom: number;
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
  | { readonly kind: "start"; readonly deed: Deed; readonly from: number }
  | { readonly kind: "step"; readonly deed: Deed; readonly step: WorkStep }
  | { readonly kind: "stop" }
  /** Somebody has changed the workbook, before it was heard of. */
  | { readonly kind: "changed"; readonly heard: number }
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
  readFrom: 0,
  workFrom: 0,
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
      return changed(state, action.heard);
    case "start":
      return mayStart(state, action.deed) ? { ...state, ...begun, work: action.deed, workFrom: action.from } : state;
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
  const { changedMeanwhile, workFrom } = state;
  return { ...state, work: null, isStale: changedMeanwhile, readFrom: workFrom, reading: { assessment, at } };
}

/** A change that is told late is in whatever began to be read after it was heard of. */
function changed(state: PaneState, heard: number): PaneState {
  const { reading, readFrom, work, workFrom } = state;
  return {
    ...state,
    isStale: state.isStale || (reading !== null && heard >= readFrom),
    changedMeanwhile: state.changedMeanwhile || (work !== null && heard >= workFrom),
  };
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
