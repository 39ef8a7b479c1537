import { useEffect, useReducer } from "react";
import { carryOut } from "../app/paneDeeds";
import { type Deed, initialPane, mayStart, type PaneAction, type PaneState, reducePane } from "../app/paneState";
import type { Services } from "../app/services";

export interface PaneControl {
  readonly state: PaneState;
  readonly dispatch: (action: PaneAction) => void;
  /** Sets a deed going, unless what is running has to end first. */
  readonly perform: (deed: Deed) => void;
}

/** The pane's state joined to the services. The workbook is checked as soon as the pane is open. */
export function usePane(services: Services, now: () => Date): PaneControl {
  const [state, dispatch] = useReducer(reducePane, initialPane);
  const perform = (deed: Deed): void => {
    if (!mayStart(state, deed)) return;
    dispatch({ kind: "start", deed });
    void carryOut(services, deed, now, (mistake) => console.error(mistake)).then(dispatch);
  };
  useEffect(() => {
    perform({ kind: "check" });
  }, []);
  return { state, dispatch, perform };
}
