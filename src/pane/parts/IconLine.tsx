import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  line: { display: "flex", gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} 0` },
  icon: { flexShrink: 0, paddingTop: "2px", color: tokens.colorNeutralForeground2 },
  text: { minWidth: 0, overflowWrap: "anywhere" },
});

interface IconLineProps {
  readonly icon: ReactElement;
  readonly children: ReactNode;
}

/** One entry of a list, its text beside a small icon. */
export function IconLine({ icon, children }: IconLineProps): ReactElement {
  const styles = useStyles();
  return (
    <li className={styles.line}>
      <span className={styles.icon}>{icon}</span>
      <div className={styles.text}>{children}</div>
    </li>
  );
}
