import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TargetChange } from "../../domain/lastYear";
import type { TargetEvaluation } from "../../domain/target";
import { paneTargets } from "../../i18n/paneTargets";
import { TargetStatusIcon } from "../parts/icons";
import { Detail, Line } from "../parts/Line";
import { useTexts, useWordsOf } from "../texts";
import { lastYearWords } from "./targetChange";
import { targetWords } from "./targetLine";

const useStyles = makeStyles({
  target: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ":first-child": { borderTopStyle: "none" },
  },
  verdict: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { flexShrink: 0, paddingTop: "2px" },
  met: { color: tokens.colorStatusSuccessForeground1 },
  behind: { color: tokens.colorStatusWarningForeground3 },
  missed: { color: tokens.colorStatusDangerForeground3 },
});

interface PlanTargetProps {
  readonly evaluation: TargetEvaluation;
  readonly change: TargetChange | null;
}

/** One target: what is asked for, what was done, what last year had, and the verdict. */
export function PlanTarget({ evaluation, change }: PlanTargetProps): ReactElement {
  const styles = useStyles();
  const { percent } = useTexts();
  const words = useWordsOf(paneTargets);
  const { status, verdict, planned, actual, notes } = targetWords(evaluation, words, percent);
  const lastYear = lastYearWords(evaluation, change, words, percent);
  const color = status === "met" || status === "behind" || status === "missed" ? styles[status] : undefined;
  return (
    <li className={styles.target}>
      <Line>{evaluation.target.name}</Line>
      {planned !== null && <Detail>{planned}</Detail>}
      {actual !== null && <Detail>{actual}</Detail>}
      {lastYear !== null && <Detail>{lastYear}</Detail>}
      <p className={mergeClasses(styles.verdict, color)}>
        <span className={styles.icon}>
          <TargetStatusIcon status={status} />
        </span>
        {verdict}
      </p>
      {notes.map((note) => (
        <Detail key={note}>{note}</Detail>
      ))}
    </li>
  );
}
