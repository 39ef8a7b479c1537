import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Memory } from "../../domain/workbook";
import type { Doing } from "../doing";
import { Line } from "../parts/Line";
import { LongList } from "../parts/LongList";
import { MeaningChoice } from "./MeaningChoice";

const useStyles = makeStyles({ answer: { padding: `${tokens.spacingVerticalXS} 0` } });

export interface ColumnAnswersProps {
  readonly answers: Memory["answers"];
  readonly doing: Doing;
}

/** What the clerk has said about headings before, so that a slip can be mended. */
export function ColumnAnswers({ answers, doing }: ColumnAnswersProps): ReactElement {
  const styles = useStyles();
  return (
    <LongList items={Object.entries(answers)}>
      {([header, answer]) => (
        <li key={`${header} ${answer ?? ""}`} className={styles.answer}>
          <Line>{header}</Line>
          <MeaningChoice header={header} proposals={[]} answer={answer} doing={doing} />
        </li>
      )}
    </LongList>
  );
}
