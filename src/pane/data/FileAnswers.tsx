import type { ReactElement } from "react";
import type { FileAnswer } from "../../domain/submittedFile";
import { paneFileAnswers } from "../../i18n/paneFileAnswers";
import { IconLine } from "../parts/IconLine";
import { SeverityIcon, TableIcon } from "../parts/icons";
import { Detail, Line } from "../parts/Line";
import { LongList } from "../parts/LongList";
import { useWordsOf } from "../texts";

export interface FileAnswersProps {
  readonly answers: readonly FileAnswer[];
}

/** What became of each of the files added last. */
export function FileAnswers({ answers }: FileAnswersProps): ReactElement {
  const words = useWordsOf(paneFileAnswers);
  return (
    <LongList items={answers}>
      {(answer) => (
        <IconLine
          key={answer.file}
          icon={answer.kind === "taken" ? <TableIcon /> : <SeverityIcon severity="warning" />}
        >
          <Line>{answer.file}</Line>
          <Detail>{answer.kind === "taken" ? words.taken(answer.units) : words.refused[answer.why]}</Detail>
        </IconLine>
      )}
    </LongList>
  );
}
