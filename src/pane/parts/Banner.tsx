import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useId } from "react";
import { DoneIcon, SeverityIcon } from "./icons";

const useStyles = makeStyles({
  banner: {
    marginBottom: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  error: {
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  warning: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  success: {
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  message: { display: "flex", gap: tokens.spacingHorizontalS },
  text: { minWidth: 0 },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
  action: { display: "flex", justifyContent: "end", paddingTop: tokens.spacingVerticalMNudge },
});

const useIconStyles = makeStyles({
  error: { flexShrink: 0, paddingTop: "2px", color: tokens.colorStatusDangerForeground1 },
  warning: { flexShrink: 0, paddingTop: "2px", color: tokens.colorStatusWarningForeground3 },
  success: { flexShrink: 0, paddingTop: "2px", color: tokens.colorStatusSuccessForeground1 },
});

interface BannerProps {
  readonly intent: "error" | "warning" | "success";
  readonly title: string;
  readonly children?: ReactNode;
  /** The way on. */
  readonly action?: { readonly text: string; readonly onClick: () => void };
}

/** A message over the content of a screen: what happened, what to do, and the button that does it. */
export function Banner({ intent, title, children, action }: BannerProps): ReactElement {
  const styles = useStyles();
  const icons = useIconStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={mergeClasses(styles.banner, styles[intent])}>
      <div className={styles.message}>
        <span className={icons[intent]}>
          {intent === "success" ? <DoneIcon /> : <SeverityIcon severity={intent} />}
        </span>
        <div className={styles.text}>
          <span id={id} className={styles.title}>
            {title}
          </span>
          {children}
        </div>
      </div>
      {action !== undefined && (
        <div className={styles.action}>
          <Button onClick={action.onClick}>{action.text}</Button>
        </div>
      )}
    </div>
  );
}
