import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Doing } from "../doing";
import { useLaterParts } from "../laterParts";
import { Detail } from "../parts/Line";
import { waiting } from "../parts/waiting";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  choice: { marginTop: tokens.spacingVerticalS },
  button: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}` },
  why: { textAlign: "start" },
});

interface RangeChoiceProps {
  /** When it is of use. */
  readonly hint: string;
  readonly doing: Doing;
}

/** Takes what is selected in Excel for the table of its sheet; says why, where it cannot be. */
export function RangeChoice({ hint, doing }: RangeChoiceProps): ReactElement {
  const styles = useStyles();
  const { range: words } = useTexts();
  const { RangeRefused } = useLaterParts();
  const { question, ask, perform, isWaiting } = doing;
  return (
    <div className={styles.choice}>
      <Detail>{hint}</Detail>
      <Button className={styles.button} {...waiting(isWaiting)} onClick={() => perform({ kind: "chooseRange" })}>
        {words.use}
      </Button>
      <div role="alert" className={styles.why}>
        {question?.kind === "rangeRefused" && <RangeRefused refusal={question.refusal} close={() => ask(null)} />}
      </div>
    </div>
  );
}
