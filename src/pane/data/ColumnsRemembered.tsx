import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Memory } from "../../domain/workbook";
import type { Doing } from "../doing";
import { Fold } from "../parts/Fold";
import { Line } from "../parts/Line";
import { LongList } from "../parts/LongList";
import { useTexts } from "../texts";
import { MeaningChoice } from "./MeaningChoice";

const useStyles = makeStyles({ answer: { padding: `${tokens.spacingVerticalXS} 0` } });

interface ColumnsRememberedProps {
  readonly answers: Memory["answers"];
  readonly doing: Doing;
}

/** What the clerk has said about headings before, so that a slip can be mended; nothing where nothing was said. */
export function ColumnsRemembered({ answers, doing }: ColumnsRememberedProps): ReactElement | null {
  const styles = useStyles();
  const texts = useTexts();
  const known = Object.entries(answers);
  if (known.length === 0) return null;
  return (
    <Fold heading={texts.columns.remembered(known.length)}>
      <LongList items={known}>
        {([header, answer]) => (
          <li key={`${header} ${answer ?? ""}`} className={styles.answer}>
            <Line>{header}</Line>
            <MeaningChoice header={header} proposals={[]} answer={answer} doing={doing} />
          </li>
        )}
      </LongList>
    </Fold>
  );
}
