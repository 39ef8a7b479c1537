import type { ReactElement } from "react";
import type { Question } from "../../app/deeds";
import { paneReport } from "../../i18n/paneReport";
import type { Doing } from "../doing";
import { Confirmation } from "../parts/Confirmation";
import { Line } from "../parts/Line";
import { useWordsOf } from "../texts";

interface EditedReportProps {
  readonly question: Extract<Question, { readonly kind: "editedReport" | "editedRemoval" }>;
  readonly doing: Doing;
}

/** Before anything happens to report sheets with the clerk's own changes. */
export function EditedReport({ question, doing }: EditedReportProps): ReactElement {
  const words = useWordsOf(paneReport);
  const goBack = { text: words.goBack, onClick: () => doing.ask(null) };
  const names = words.editedSheets(question.edited.map((name) => `“${name}”`).join(", "));
  if (question.kind === "editedRemoval") {
    const remove = (): void => doing.perform({ kind: "removeReport", sheets: question.sheets, evenEdited: true });
    return (
      <Confirmation
        question={words.removeEdited}
        agree={{ text: words.removeAgree, onClick: remove, isWaiting: doing.isWaiting }}
        goBack={goBack}
      >
        <Line>{names}</Line>
      </Confirmation>
    );
  }
  const make = (edited: "replace" | "keep") => (): void =>
    doing.perform({ kind: "report", acceptErrors: question.acceptErrors, edited });
  return (
    <Confirmation
      question={words.edited}
      agree={{ text: words.replace, onClick: make("replace"), isWaiting: doing.isWaiting }}
      otherwise={{ text: words.keep, onClick: make("keep") }}
      goBack={goBack}
    >
      <Line>{names}</Line>
      <Line>{words.editedReplace}</Line>
    </Confirmation>
  );
}
