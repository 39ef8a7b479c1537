import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  line: { margin: 0, overflowWrap: "anywhere" },
  detail: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** A line of text in the size of the pane. */
export function Line({ children }: { readonly children: ReactNode }): ReactElement {
  return <p className={useStyles().line}>{children}</p>;
}

/** A smaller line that explains the one above it. */
export function Detail({ children }: { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return <p className={mergeClasses(styles.line, styles.detail)}>{children}</p>;
}
