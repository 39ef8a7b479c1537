import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { type ReactElement, useEffect, useState } from "react";
import type { Services } from "../app/services";
import type { Texts } from "../i18n/vi";
import { type LanguageMemory, languageNames, otherThan, wordsIn } from "./language";
import { Pane } from "./Pane";
import { Banner } from "./parts/Banner";
import { ErrorBoundary } from "./parts/ErrorBoundary";
import { TextsProvider } from "./texts";
import { useIsDark } from "./useIsDark";
import { useStrayDrops } from "./useStrayDrops";
import { useTheme } from "./useTheme";

const useStyles = makeStyles({ page: { minHeight: "100vh" } });

export interface TaskPaneProps {
  readonly services: Services;
  readonly now: () => Date;
  /** In the language the pane opens in. */
  readonly words: Texts;
  readonly memory: LanguageMemory;
  /** Excel's theme; undefined where Excel does not tell. */
  readonly officeIsDark: () => boolean | undefined;
}

/** The pane in its theme and language, and what stands in its place should drawing it ever fail. */
export function TaskPane({ services, now, words, memory, officeIsDark }: TaskPaneProps): ReactElement | null {
  const styles = useStyles();
  const isDark = useIsDark(officeIsDark);
  const theme = useTheme(isDark);
  useStrayDrops();
  const [texts, setTexts] = useState(words);
  useEffect(() => {
    document.documentElement.lang = texts.language;
    document.title = texts.title;
  }, [texts]);
  useEffect(() => {
    document.documentElement.style.colorScheme = isDark ? "dark" : "light"; // the page's own scroll bar
  }, [isDark]);
  const other = otherThan(texts.language);
  const choose = async (): Promise<void> => {
    setTexts(await wordsIn(other));
    memory.remember(other);
  };
  if (theme === null) return null;
  return (
    <FluentProvider theme={theme} className={styles.page}>
      <TextsProvider value={texts}>
        <ErrorBoundary
          fallback={(retry) => (
            <div role="alert">
              <Banner intent="error" title={texts.failed.draw} action={{ text: texts.actions.retry, onClick: retry }}>
                {texts.failure.own}
              </Banner>
            </div>
          )}
        >
          <Pane services={services} now={now} other={{ language: other, name: languageNames[other], choose }} />
        </ErrorBoundary>
      </TextsProvider>
    </FluentProvider>
  );
}
