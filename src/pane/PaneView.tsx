import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef } from "react";
import type { Deed, Question } from "../app/deeds";
import { mayStart, type PaneState, type Screen } from "../app/paneState";
import type { Texts } from "../i18n/vi";
import { countEntries, entriesOf } from "./check/entries";
import type { OtherLanguage } from "./data/LanguageSwitch";
import { footLine } from "./footLine";
import { Messages } from "./Messages";
import { Foot, type FootButton } from "./parts/Foot";
import { Head, panelId, tabId } from "./parts/Head";
import { ScreenShown } from "./ScreenShown";
import { useTexts } from "./texts";
import { useFocusKept } from "./useFocusKept";
import type { Wait } from "./useWait";

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", minHeight: "100vh" },
  screen: {
    flexGrow: 1,
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    // Room for what head and foot lay over an element that is scrolled to.
    "& *": { scrollMarginTop: "80px", scrollMarginBottom: "96px" },
  },
  panel: { outlineStyle: "none" },
});

export interface PaneViewProps {
  readonly state: PaneState;
  readonly wait: Wait;
  readonly other: OtherLanguage;
  readonly perform: (deed: Deed) => void;
  readonly stop: () => void;
  readonly show: (screen: Screen) => void;
  readonly confirm: (isConfirming: boolean) => void;
  readonly ask: (question: Question | null) => void;
}

/** The whole pane as its state says, without Excel: head, messages, the screen, foot. */
export function PaneView(props: PaneViewProps): ReactElement {
  const { state, wait, perform, stop, show } = props;
  const styles = useStyles();
  const texts = useTexts();
  const { screen, work, reading } = state;
  useEffect(() => {
    window.scrollTo(0, 0); // in newer engines it returns a promise, which React would take for a clean-up
  }, [screen]);
  const panel = useRef<HTMLDivElement>(null);
  useFocusKept(panel);
  const isNoticed = work !== null && wait !== "unnoticed";
  const button = (text: string, deed: Deed): FootButton => ({
    text,
    onClick: () => perform(deed),
    isWaiting: isNoticed && !mayStart(state, deed),
  });
  const made = reportToSee(state);
  const report: Deed = { kind: "report", acceptErrors: false };
  return (
    <div className={styles.frame}>
      <Head
        where={whereWeAre(state, texts)}
        screen={screen}
        show={show}
        errors={reading === null ? 0 : countEntries(entriesOf(reading.assessment.findings)).error}
        working={isNoticed ? texts.working[work.kind] : null}
      />
      <main className={styles.screen}>
        <Messages state={state} perform={perform} />
        <div
          ref={panel}
          id={panelId}
          className={styles.panel}
          role="tabpanel"
          tabIndex={-1}
          aria-labelledby={tabId(screen)}
        >
          <ScreenShown {...props} />
        </div>
      </main>
      <Foot
        primary={
          made === null
            ? button(texts.actions.makeReport, report)
            : button(texts.actions.seeReport, { kind: "goTo", at: { sheet: made, row: 0, column: 0 } })
        }
        quiet={
          isNoticed && canStop(work)
            ? [{ text: texts.steering.stop, onClick: stop, isWaiting: state.isStopping }]
            : made === null
              ? quietDeeds[screen].map(({ name, deed }) => button(texts.actions[name], deed))
              : [button(texts.actions.makeAgain, report)]
        }
        line={footLine(state, wait, texts)}
      />
    </div>
  );
}

/** "6 tháng đầu năm 2024 · 15 đơn vị"; the product's name until something has been read. */
function whereWeAre({ reading }: PaneState, texts: Texts): string {
  if (reading === null || reading.assessment.submission.units.length === 0) return texts.title;
  const { period, units } = reading.assessment.submission;
  return `${period === null ? texts.unclearPeriod : texts.period(period)} · ${texts.units(units.length)}`;
}

/** The first sheet of the report on show; null where there is none, or it is not what the workbook comes to any more. */
function reportToSee({ screen, report, reading, isStale }: PaneState): string | null {
  if (screen !== "report" || report?.kind !== "written" || isStale) return null;
  return reading?.at.getTime() === report.at.getTime() ? (report.sheets[0] ?? null) : null;
}

/** Everything else is done in one or two requests. */
function canStop({ kind }: Deed): boolean {
  return kind === "check" || kind === "report" || kind === "addFiles";
}

interface QuietDeed {
  readonly name: "readAgain" | "checkAgain" | "highlight" | "clearHighlights";
  readonly deed: Deed;
}

/** What each screen offers beside the report. */
const quietDeeds: Readonly<Record<Screen, readonly QuietDeed[]>> = {
  data: [{ name: "readAgain", deed: { kind: "check" } }],
  check: [{ name: "checkAgain", deed: { kind: "check" } }],
  results: [
    { name: "highlight", deed: { kind: "highlight" } },
    { name: "clearHighlights", deed: { kind: "clearHighlights" } },
  ],
  report: [],
};
