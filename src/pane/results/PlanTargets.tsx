import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TargetEvaluation } from "../../domain/target";
import { Fold } from "../parts/Fold";
import { TargetStatusIcon } from "../parts/icons";
import { Detail, Line } from "../parts/Line";
import { LongList } from "../parts/LongList";
import { PlainList } from "../parts/PlainList";
import { Section } from "../parts/Section";
import { useTexts } from "../texts";
import { remarksOn, targetWords } from "./targetLine";

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

/** The targets of the plan in force, in its order: what is asked for, what was done, and whether that is enough. */
export function PlanTargets({ targets }: { readonly targets: readonly TargetEvaluation[] }): ReactElement | null {
  const texts = useTexts();
  if (targets.length === 0) return null;
  const met = targets.filter(({ result }) => result.status === "met").length;
  const isUnderWay = targets.some(({ result: { status } }) => status === "onTrack" || status === "behind");
  const remarks = remarksOn(targets);
  return (
    <Section heading={texts.targets.heading}>
      <Line>{texts.targets.met(met, targets.length)}</Line>
      <LongList items={targets}>{(evaluation, index) => <PlanTarget key={index} evaluation={evaluation} />}</LongList>
      {isUnderWay && <Detail>{texts.targets.pace}</Detail>}
      {remarks.length > 0 && (
        <Fold heading={texts.targets.remarks}>
          <PlainList>
            {remarks.map(({ ids, note }) => (
              <li key={note}>
                <Detail>{texts.targets.remark(ids, note)}</Detail>
              </li>
            ))}
          </PlainList>
        </Fold>
      )}
    </Section>
  );
}

function PlanTarget({ evaluation }: { readonly evaluation: TargetEvaluation }): ReactElement {
  const styles = useStyles();
  const { status, verdict, planned, actual, notes } = targetWords(evaluation, useTexts());
  const color = status === "met" || status === "behind" || status === "missed" ? styles[status] : undefined;
  return (
    <li className={styles.target}>
      <Line>{evaluation.target.name}</Line>
      {planned !== null && <Detail>{planned}</Detail>}
      {actual !== null && <Detail>{actual}</Detail>}
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
