import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXL} 0`,
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
  },
});

/** What stands where there is nothing to show: why, and what to do about it. */
export function Empty({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className={useStyles().empty}>{children}</div>;
}
