import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from "react";
import type { Finding } from "../../domain/finding";
import { paneCheck } from "../../i18n/paneCheck";
import type { Doing } from "../doing";
import { ActionLink } from "../parts/ActionLink";
import { waiting } from "../parts/waiting";
import { useWordsOf } from "../texts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, padding: "4px 0" },
  reason: { width: "100%", minWidth: 0, "& input": { minWidth: 0 } },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface AcceptanceProps {
  readonly warning: Finding;
  /** The element that says what the warning is. */
  readonly describedBy: string;
  readonly isAsked: boolean;
  readonly doing: Doing;
}

/** Lets a warning stand: a button, and once pressed the field for the reason, without which it cannot. */
export function Acceptance({ warning, describedBy, isAsked, doing }: AcceptanceProps): ReactElement {
  const words = useWordsOf(paneCheck);
  const place = useRef<HTMLDivElement>(null);
  const wasAsked = useRef(isAsked);
  useEffect(() => {
    if (wasAsked.current !== isAsked) place.current?.querySelector<HTMLElement>(isAsked ? "input" : "button")?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  return (
    <div ref={place}>
      {isAsked ? (
        <ReasonForm warning={warning} doing={doing} />
      ) : (
        <ActionLink
          text={words.accept}
          describedBy={describedBy}
          onClick={() => doing.ask({ kind: "reason", warning })}
        />
      )}
    </div>
  );
}

/** Not a `<form>`: the frame of a web host need not allow those. */
function ReasonForm({ warning, doing }: { readonly warning: Finding; readonly doing: Doing }): ReactElement {
  const styles = useStyles();
  const words = useWordsOf(paneCheck);
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const save = (): void => {
    if (doing.isWaiting) return;
    const given = reason.trim();
    setMissing(given === "");
    if (given !== "") doing.perform({ kind: "accept", warning, reason: given });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return; // Enter then ends a syllable of a Vietnamese keyboard
    if (event.key === "Enter") save();
    if (event.key !== "Escape") return;
    event.stopPropagation(); // Excel on the web would take the focus out of the pane
    doing.ask(null);
  };
  return (
    <div className={styles.form}>
      <Field
        label={words.reason}
        hint={words.reasonHint}
        required
        {...(isMissing ? { validationMessage: words.reasonMissing } : {})}
      >
        <Input
          className={styles.reason}
          value={reason}
          onChange={(_, { value }) => setReason(value)}
          onKeyDown={onKeyDown}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" {...waiting(doing.isWaiting)} onClick={save}>
          {words.saveReason}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => doing.ask(null)}>
          {words.goBack}
        </Button>
      </div>
    </div>
  );
}
