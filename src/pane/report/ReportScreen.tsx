import type { ReactElement } from "react";
import type { Assessment } from "../../app/assess";
import { errorCells } from "../../app/paneCounts";
import type { LastReport, Screen } from "../../app/paneState";
import type { Area, CellRef } from "../../domain/cell";
import { countEntries, entriesOf } from "../check/entries";
import type { Doing } from "../doing";
import { EditedReport } from "./EditedReport";
import { Planned } from "./Planned";
import { Refused } from "./Refused";
import { Written } from "./Written";

export interface ReportScreenProps {
  readonly assessment: Assessment;
  readonly report: LastReport | null;
  readonly goTo: (at: CellRef | Area) => void;
  readonly show: (screen: Screen) => void;
  /** The clerk wants the report in spite of errors (true), or thinks better of it (false). */
  readonly confirm: (isConfirming: boolean) => void;
  /** Makes the report in spite of errors. */
  readonly acceptErrors: () => void;
  readonly doing: Doing;
}

/** The report: what will be made, what was made, or why it was not. */
export function ReportScreen(props: ReportScreenProps): ReactElement {
  const { question } = props.doing;
  const isAsked = question?.kind === "editedReport" || question?.kind === "editedRemoval";
  return (
    <>
      {isAsked && <EditedReport question={question} doing={props.doing} />}
      <ReportState {...props} />
    </>
  );
}

function ReportState(props: ReportScreenProps): ReactElement {
  const { assessment, report, goTo, show, confirm, acceptErrors, doing } = props;
  const { findings, submission } = assessment;
  const errors = countEntries(entriesOf(findings)).error;
  if (report === null) return <Planned assessment={assessment} errors={errors} show={show} doing={doing} />;
  if (report.kind === "written") return <Written assessment={assessment} report={report} goTo={goTo} doing={doing} />;
  return (
    <Refused
      errors={errors}
      cells={errorCells(findings)}
      isEmpty={submission.units.length === 0}
      hasPeriod={submission.period !== null}
      isConfirming={report.isConfirming}
      show={show}
      confirm={confirm}
      acceptErrors={acceptErrors}
    />
  );
}
