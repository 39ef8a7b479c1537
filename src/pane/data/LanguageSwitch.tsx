import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { Language } from "../../i18n/language";
import { Detail } from "../parts/Line";
import { useTexts } from "../texts";

/** The language the pane can change to, called by its own name. */
export interface OtherLanguage {
  readonly language: Language;
  readonly name: string;
  /** Fails where its words cannot be fetched. */
  readonly choose: () => Promise<void>;
}

const useStyles = makeStyles({ button: { minWidth: 0, marginLeft: "-8px" } });

export function LanguageSwitch({ other }: { readonly other: OtherLanguage }): ReactElement {
  const styles = useStyles();
  const { failure } = useTexts();
  const [hasFailed, setFailed] = useState(false);
  const choose = (): void => {
    setFailed(false);
    other.choose().catch(() => setFailed(true));
  };
  return (
    <>
      <Button className={styles.button} size="small" appearance="subtle" lang={other.language} onClick={choose}>
        {other.name}
      </Button>
      <div role="alert">{hasFailed && <Detail>{failure.notFetched}</Detail>}</div>
    </>
  );
}
