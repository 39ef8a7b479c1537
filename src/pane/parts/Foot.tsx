import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { footLineId, waiting } from "./waiting";

export interface FootButton {
  readonly text: string;
  readonly onClick: () => void;
  /** It has to wait for what is running; it keeps the focus, and the line says why. */
  readonly isWaiting: boolean;
}

const useStyles = makeStyles({
  foot: {
    position: "sticky",
    bottom: 0,
    zIndex: 2,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-height: 260px)": { position: "static" },
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  primary: { flexGrow: 1, minWidth: 0 },
  quiet: { minWidth: 0, padding: `0 ${tokens.spacingHorizontalS}` },
  line: {
    margin: 0,
    minHeight: tokens.lineHeightBase200,
    paddingTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

interface FootProps {
  readonly primary: FootButton;
  /** One or two at most. */
  readonly quiet: readonly FootButton[];
  /** What came of the last action; why the buttons wait while they do. Read out when it changes. */
  readonly line: string;
}

/** What stays at the bottom of every screen: what can be done, and one line on how things stand. */
export function Foot({ primary, quiet, line }: FootProps): ReactElement {
  const styles = useStyles();
  return (
    <footer className={styles.foot}>
      <div className={styles.buttons}>
        <Button
          className={styles.primary}
          appearance="primary"
          {...waiting(primary.isWaiting)}
          onClick={primary.onClick}
        >
          {primary.text}
        </Button>
        {quiet.map(({ text, onClick, isWaiting }) => (
          <Button key={text} className={styles.quiet} {...waiting(isWaiting)} onClick={onClick}>
            {text}
          </Button>
        ))}
      </div>
      <p id={footLineId} className={styles.line} role="status">
        {line}
      </p>
    </footer>
  );
}
