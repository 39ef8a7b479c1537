import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { DownIcon, SeverityIcon, UpIcon } from "../parts/icons";
import { useTexts } from "../texts";
import type { EntryCounts } from "./entries";
import { useSeverityStyles } from "../parts/severity";

const useStyles = makeStyles({
  summary: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    marginBottom: tokens.spacingVerticalS,
  },
  count: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  walk: { display: "flex", marginLeft: "auto" },
  step: { minWidth: 0 },
});

interface SummaryProps {
  readonly counts: EntryCounts;
  readonly walk: (step: 1 | -1) => void;
}

/** How many errors, warnings and notes there are, and the way to the next error. */
export function Summary({ counts, walk }: SummaryProps): ReactElement {
  const styles = useStyles();
  const colors = useSeverityStyles();
  const texts = useTexts();
  const words = {
    error: texts.errors(counts.error),
    warning: texts.warnings(counts.warning),
    info: texts.infos(counts.info),
  };
  const severities = (["error", "warning", "info"] as const).filter((severity) => counts[severity] > 0);
  return (
    <div className={styles.summary}>
      {severities.map((severity) => (
        <span key={severity} className={styles.count}>
          <span className={colors[severity]}>
            <SeverityIcon severity={severity} />
          </span>
          {words[severity]}
        </span>
      ))}
      {counts.error > 0 && (
        <div className={styles.walk}>
          <Button
            className={styles.step}
            size="small"
            appearance="subtle"
            icon={<UpIcon />}
            aria-label={texts.check.previous}
            title={texts.check.previous}
            onClick={() => walk(-1)}
          />
          <Button className={styles.step} size="small" icon={<DownIcon />} onClick={() => walk(1)}>
            {texts.check.next}
          </Button>
        </div>
      )}
    </div>
  );
}
