import type { ReactElement } from "react";
import type { Services } from "../app/services";
import type { OtherLanguage } from "./data/LanguageSwitch";
import { PaneView } from "./PaneView";
import { usePane } from "./usePane";
import { useWait } from "./useWait";

interface PaneProps {
  readonly services: Services;
  readonly now: () => Date;
  readonly other: OtherLanguage;
}

/** The pane at work on a workbook. */
export function Pane({ services, now, other }: PaneProps): ReactElement {
  const { state, dispatch, perform, stop } = usePane(services, now);
  const wait = useWait(state.work !== null);
  return (
    <PaneView
      state={state}
      wait={wait}
      other={other}
      perform={perform}
      stop={stop}
      show={(screen) => dispatch({ kind: "show", screen })}
      confirm={(isConfirming) => dispatch({ kind: "confirm", isConfirming })}
      ask={(question) => dispatch({ kind: "ask", question })}
    />
  );
}
