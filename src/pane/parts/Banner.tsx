import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  banner: { marginBottom: tokens.spacingVerticalM },
  title: { display: "block" },
});

interface BannerProps {
  readonly intent: "error" | "warning" | "success" | "info";
  readonly title: string;
  readonly children?: ReactNode;
  /** The way on. */
  readonly action?: { readonly text: string; readonly onClick: () => void };
}

/** A message over the content of a screen: what happened, what to do, and the button that does it. */
export function Banner({ intent, title, children, action }: BannerProps): ReactElement {
  const styles = useStyles();
  return (
    <MessageBar className={styles.banner} intent={intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {children}
      </MessageBarBody>
      {action !== undefined && (
        <MessageBarActions>
          <Button onClick={action.onClick}>{action.text}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
