import { useEffect, useReducer, useRef } from "react";
import { carryOut } from "../app/paneDeeds";
import type { Deed } from "../app/deeds";
import { initialPane, mayStart, type PaneAction, type PaneState, reducePane } from "../app/paneState";
import type { Services } from "../app/services";
import type { Steering } from "../domain/steering";

export interface PaneControl {
  readonly state: PaneState;
  readonly dispatch: (action: PaneAction) => void;
  /** Sets a deed going, unless what is running has to end first. */
  readonly perform: (deed: Deed) => void;
  /** Asks what is running to stop between two requests. */
  readonly stop: () => void;
}

/** The pane's state joined to the services. The workbook is checked as soon as the pane is open, and on the check screen after every change. */
export function usePane(services: Services, now: () => Date): PaneControl {
  const [state, dispatch] = useReducer(reducePane, initialPane);
  const running = useRef<Deed | null>(null);
  const stopped = useRef<Deed | null>(null);
  const perform = (deed: Deed): void => {
    if (!mayStart(state, deed)) return;
    dispatch({ kind: "start", deed, from: performance.now() });
    const steering: Steering = {
      step: (step) => dispatch({ kind: "step", deed, step }),
      isStopped: () => stopped.current === deed,
    };
    running.current = deed;
    void carryOut(services, deed, now, (mistake) => console.error(mistake), steering).then(dispatch);
  };
  const stop = (): void => {
    stopped.current = running.current;
    dispatch({ kind: "stop" });
  };
  useEffect(() => {
    perform({ kind: "check" });
    return services.watch((heard) => dispatch({ kind: "changed", heard }));
  }, []);
  const { isStale, screen, work, failure } = state;
  useEffect(() => {
    // Who is mending errors one by one wants to see each of them go.
    if (isStale && screen === "check" && work === null && failure === null) perform({ kind: "check" });
  }, [isStale, screen, work, failure]);
  return { state, dispatch, perform, stop };
}
