import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Assessment } from "../../app/assess";
import { paneCheck } from "../../i18n/paneCheck";
import { DoneIcon } from "../parts/icons";
import { standingOf } from "../results/standing";
import { useWordsOf } from "../texts";

const useStyles = makeStyles({
  line: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { flexShrink: 0, paddingTop: "2px", color: tokens.colorStatusSuccessForeground1 },
});

/** The good news, and how many units it is about. */
export function NoErrors({ assessment }: { readonly assessment: Assessment }): ReactElement {
  const styles = useStyles();
  const { complete, expected } = standingOf(assessment);
  return (
    <p className={styles.line}>
      <span className={styles.icon}>
        <DoneIcon />
      </span>
      {useWordsOf(paneCheck).none(complete, expected)}
    </p>
  );
}
