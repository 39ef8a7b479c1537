import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  fold: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalL}` },
  heading: {
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface FoldProps {
  readonly heading: string;
  readonly children: ReactNode;
}

/** A part of a screen that is closed until wanted. */
export function Fold({ heading, children }: FoldProps): ReactElement {
  const styles = useStyles();
  return (
    <details className={styles.fold}>
      {/* Without a tabIndex the Tab key passes over a summary when the pane stands in a frame. */}
      <summary className={styles.heading} tabIndex={0}>
        {heading}
      </summary>
      {children}
    </details>
  );
}
