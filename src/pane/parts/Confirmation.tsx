import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useId } from "react";
import { waiting } from "./waiting";

const useStyles = makeStyles({
  confirmation: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalM} 0`,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  question: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ConfirmationProps {
  readonly question: string;
  /** What agreeing means. */
  readonly children: ReactNode;
  readonly agree: { readonly text: string; readonly onClick: () => void; readonly isWaiting?: boolean };
  /** Another way to go on. */
  readonly otherwise?: { readonly text: string; readonly onClick: () => void };
  readonly goBack: { readonly text: string; readonly onClick: () => void };
}

/** A second, deliberate step before something that cannot be undone or is not what it should be. */
export function Confirmation({ question, children, agree, otherwise, goBack }: ConfirmationProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.confirmation} aria-labelledby={id}>
      <h2 id={id} className={styles.question}>
        {question}
      </h2>
      {children}
      <div className={styles.buttons}>
        <Button {...waiting(agree.isWaiting ?? false)} onClick={agree.onClick}>
          {agree.text}
        </Button>
        {otherwise !== undefined && (
          <Button {...waiting(agree.isWaiting ?? false)} onClick={otherwise.onClick}>
            {otherwise.text}
          </Button>
        )}
        <Button appearance="subtle" onClick={goBack.onClick}>
          {goBack.text}
        </Button>
      </div>
    </section>
  );
}
