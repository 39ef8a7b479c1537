import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../language";

/** The language the pane can change to, called by its own name. */
export interface OtherLanguage {
  readonly language: Language;
  readonly name: string;
  readonly choose: () => void;
}

const useStyles = makeStyles({ button: { minWidth: 0, marginLeft: "-8px" } });

export function LanguageSwitch({ other }: { readonly other: OtherLanguage }): ReactElement {
  return (
    <Button
      className={useStyles().button}
      size="small"
      appearance="subtle"
      lang={other.language}
      onClick={other.choose}
    >
      {other.name}
    </Button>
  );
}
