import type { ReactElement } from "react";
import { assertNever } from "../domain/assertNever";
import type { Area, CellRef } from "../domain/cell";
import { DataScreen } from "./data/DataScreen";
import type { Doing } from "./doing";
import type { PaneViewProps } from "./PaneView";
import { useLaterParts } from "./laterParts";
import { Empty } from "./parts/Empty";
import { useTexts } from "./texts";

/** The screen the clerk has chosen; until the workbook has been read, that it is being read. */
export function ScreenShown({ state, wait, other, perform, show, confirm, ask }: PaneViewProps): ReactElement | null {
  const texts = useTexts();
  const { CheckScreen, ReportScreen, ResultsScreen } = useLaterParts();
  const { screen, reading, report, work, question } = state;
  const isNoticed = work !== null && wait !== "unnoticed";
  if (reading === null) {
    return isNoticed ? <Empty>{texts.working[work.kind]}</Empty> : null;
  }
  const { assessment } = reading;
  const goTo = (at: CellRef | Area): void => perform({ kind: "goTo", at });
  const doing: Doing = { perform, isWaiting: isNoticed, question, ask };
  switch (screen) {
    case "data":
      return (
        <DataScreen assessment={assessment} goTo={goTo} other={other} fileAnswers={state.fileAnswers} doing={doing} />
      );
    case "check":
      return <CheckScreen assessment={assessment} goTo={goTo} show={show} doing={doing} />;
    case "results":
      return <ResultsScreen assessment={assessment} goTo={goTo} show={show} />;
    case "report":
      return (
        <ReportScreen
          assessment={assessment}
          report={report}
          goTo={goTo}
          show={show}
          confirm={confirm}
          acceptErrors={() => perform({ kind: "report", acceptErrors: true })}
          doing={doing}
        />
      );
    default:
      return assertNever(screen);
  }
}
