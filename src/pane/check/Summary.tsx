import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Severity } from "../../domain/finding";
import { paneCheck } from "../../i18n/paneCheck";
import { DownIcon, SeverityIcon, UpIcon } from "../parts/icons";
import { useSeverityStyles } from "../parts/severity";
import { useTexts, useWordsOf } from "../texts";
import { type EntryCounts, walked, type Walked } from "./entries";

const useStyles = makeStyles({
  summary: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalS,
  },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: `0 ${tokens.spacingHorizontalS}` },
  count: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  steps: { display: "flex", alignItems: "center", marginLeft: "auto" },
  place: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  step: { minWidth: 0 },
});

interface SummaryProps {
  readonly counts: EntryCounts;
  /** Which of that severity the clerk has come to, counted from 1; null for none. */
  readonly position: (severity: Walked) => number | null;
  readonly walk: (severity: Walked, step: 1 | -1) => void;
}

/** How many errors, warnings and notes there are, and the way through the errors and through the warnings. */
export function Summary({ counts, position, walk }: SummaryProps): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { walk: walkWords } = useWordsOf(paneCheck);
  const words = { error: texts.errors, warning: texts.warnings, info: texts.infos };
  return (
    <div className={styles.summary}>
      {walked
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (
          <div key={severity} className={styles.row}>
            <Count severity={severity} text={words[severity](counts[severity])} />
            <Steps
              words={walkWords[severity]}
              place={placeOf(position(severity), counts[severity])}
              step={(step) => walk(severity, step)}
            />
          </div>
        ))}
      {counts.info > 0 && <Count severity="info" text={words.info(counts.info)} />}
    </div>
  );
}

function Count({ severity, text }: { readonly severity: Severity; readonly text: string }): ReactElement {
  const styles = useStyles();
  const colors = useSeverityStyles();
  return (
    <span className={styles.count}>
      <span className={colors[severity]}>
        <SeverityIcon severity={severity} />
      </span>
      {text}
    </span>
  );
}

/** "2/5" */
function placeOf(position: number | null, all: number): string {
  return position === null ? "" : `${position}/${all}`;
}

interface StepsProps {
  readonly words: { readonly previous: string; readonly next: string };
  readonly place: string;
  readonly step: (step: 1 | -1) => void;
}

function Steps({ words, place, step }: StepsProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.steps}>
      {/* Screen readers hear it with the sentence. */}
      <span className={styles.place} aria-hidden="true">
        {place}
      </span>
      <Button
        className={styles.step}
        size="small"
        appearance="subtle"
        icon={<UpIcon />}
        aria-label={words.previous}
        title={words.previous}
        onClick={() => step(-1)}
      />
      <Button className={styles.step} size="small" icon={<DownIcon />} onClick={() => step(1)}>
        {words.next}
      </Button>
    </div>
  );
}
