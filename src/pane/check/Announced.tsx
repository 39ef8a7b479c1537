import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { paneCheck } from "../../i18n/paneCheck";
import { sayFinding } from "../../app/describe";
import { findingSentences } from "../../i18n/findings";
import { useTexts, useWordsOf } from "../texts";
import { countEntries, type Entry, positionOf, walked } from "./entries";

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

interface AnnouncedProps {
  /** What the clerk has walked to; null before. */
  readonly entry: Entry | null;
  readonly entries: readonly Entry[];
}

/**
 * Reads out what the clerk has walked to, which eyes see marked in the list: the focus stays on the button that walks.
 * The cell is told by the line at the foot, once Excel has gone there.
 */
export function Announced({ entry, entries }: AnnouncedProps): ReactElement {
  const styles = useStyles();
  const { severity: names } = useTexts();
  const words = useWordsOf(paneCheck);
  const sentence = useWordsOf(findingSentences);
  const severity = walked.find((each) => each === entry?.severity);
  const position = entry === null || severity === undefined ? null : positionOf(entries, severity, entry.key);
  const said =
    entry === null || severity === undefined || position === null
      ? []
      : [
          words.at(names[severity], position, countEntries(entries)[severity]),
          ...entry.findings.map((finding) => sayFinding(finding, sentence)),
        ];
  return (
    <div aria-live="polite" className={styles.unseen}>
      {said.join(". ")}
    </div>
  );
}
