import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { type ReactElement, useReducer } from "react";
import { type PaneState, reducePane } from "../../app/paneState";
import { en } from "../../i18n/en";
import type { InEveryLanguage, Language } from "../../i18n/language";
import { type Texts, vi } from "../../i18n/vi";
import { languageNames, otherThan } from "../../pane/language";
import { PaneView } from "../../pane/PaneView";
import { TextsProvider } from "../../pane/texts";
import type { Wait } from "../../pane/useWait";

const textsIn: InEveryLanguage<Texts> = { vi, en };

interface StatePaneProps {
  /** As it is before anything is clicked. */
  readonly state: PaneState;
  readonly language: Language;
  readonly isDark?: boolean;
  readonly wait?: Wait;
}

/** The pane in one state, without a workbook: screens and questions open and close, deeds do nothing. */
export function StatePane({ state, language, isDark = false, wait = "noticed" }: StatePaneProps): ReactElement {
  const [shown, dispatch] = useReducer(reducePane, state);
  const other = otherThan(language);
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      <TextsProvider value={textsIn[language]}>
        <PaneView
          state={shown}
          wait={wait}
          other={{ language: other, name: languageNames[other], choose: () => Promise.resolve() }}
          perform={doNothing}
          stop={doNothing}
          show={(screen) => dispatch({ kind: "show", screen })}
          confirm={(isConfirming) => dispatch({ kind: "confirm", isConfirming })}
          ask={(question) => dispatch({ kind: "ask", question })}
        />
      </TextsProvider>
    </FluentProvider>
  );
}

const doNothing = (): void => undefined;
