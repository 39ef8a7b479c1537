import type { ReactElement } from "react";
import type { Assessment } from "../../app/assess";
import { errorCells } from "../../app/paneCounts";
import type { LastReport, Screen } from "../../app/paneState";
import type { Area, CellRef } from "../../domain/cell";
import { countEntries, entriesOf } from "../check/entries";
import { Planned } from "./Planned";
import { Refused } from "./Refused";
import { Written } from "./Written";

interface ReportScreenProps {
  readonly assessment: Assessment;
  readonly report: LastReport | null;
  readonly goTo: (at: CellRef | Area) => void;
  readonly show: (screen: Screen) => void;
  /** The clerk wants the report in spite of errors (true), or thinks better of it (false). */
  readonly confirm: (isConfirming: boolean) => void;
  /** Makes the report in spite of errors. */
  readonly acceptErrors: () => void;
}

/** The report: what will be made, what was made, or why it was not. */
export function ReportScreen(props: ReportScreenProps): ReactElement {
  const { assessment, report, goTo, show, confirm, acceptErrors } = props;
  const { findings, submission, plan } = assessment;
  const errors = countEntries(entriesOf(findings)).error;
  if (report === null) return <Planned hasPlan={plan !== null} errors={errors} show={show} />;
  if (report.kind === "written") return <Written report={report} goTo={goTo} />;
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
