import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { sayFinding } from "../../app/describe";
import { addressOf } from "../../domain/address";
import type { Area, CellRef } from "../../domain/cell";
import { paneColumns } from "../../i18n/paneColumns";
import type { Doing } from "../doing";
import { findingSentences } from "../../i18n/findings";
import { Detail, Line } from "../parts/Line";
import { LongList } from "../parts/LongList";
import { PlaceLink } from "../parts/PlaceLink";
import { useTexts, useWordsOf } from "../texts";
import type { ColumnQuestion } from "./questionedColumns";
import { MeaningChoice } from "./MeaningChoice";

const useStyles = makeStyles({
  question: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ":first-child": { borderTopStyle: "none" },
  },
  header: { fontWeight: tokens.fontWeightSemibold },
});

export interface ColumnQuestionsProps {
  readonly questions: readonly ColumnQuestion[];
  readonly goTo: (at: CellRef | Area) => void;
  readonly doing: Doing;
}

/** The headings nobody but the clerk can explain, each with its place and the likeliest meanings. */
export function ColumnQuestions({ questions, goTo, doing }: ColumnQuestionsProps): ReactElement {
  const styles = useStyles();
  const { place } = useTexts();
  const words = useWordsOf(paneColumns);
  const sentence = useWordsOf(findingSentences);
  return (
    <>
      <Detail>{words.hint}</Detail>
      <LongList items={questions}>
        {({ header, fact, places: [first, ...others], proposals, canAnswer }) => (
          <li key={`${header} ${canAnswer}`} className={styles.question}>
            <Line>
              <span className={styles.header}>{header}</span>
              {first !== undefined && (
                <>
                  {" · "}
                  <PlaceLink at={first} text={place(first.sheet, addressOf(first))} goTo={goTo} />
                </>
              )}
              {others.length > 0 && ` ${words.morePlaces(others.length)}`}
            </Line>
            {canAnswer ? (
              <MeaningChoice header={header} proposals={proposals} doing={doing} />
            ) : (
              <Detail>{sayFinding(fact, sentence)}</Detail>
            )}
          </li>
        )}
      </LongList>
    </>
  );
}
