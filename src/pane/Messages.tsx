import type { ReactElement } from "react";
import type { Deed } from "../app/deeds";
import type { PaneState } from "../app/paneState";
import { remedyFor } from "../app/paneDeeds";
import { Banner } from "./parts/Banner";
import { useTexts } from "./texts";

interface MessagesProps {
  readonly state: PaneState;
  readonly perform: (deed: Deed) => void;
}

/** What concerns every screen: that something failed, and that the workbook is no longer what is shown. */
export function Messages({ state, perform }: MessagesProps): ReactElement {
  const texts = useTexts();
  const { failure, isStale, reading } = state;
  const remedy = failure === null ? null : remedyFor(failure);
  return (
    <>
      <div role="alert">
        {failure !== null && remedy !== null && (
          <Banner
            intent="error"
            title={texts.failed[failure.deed.kind]}
            action={{
              text: remedy === failure.deed ? texts.actions.retry : texts.actions.checkAgain,
              onClick: () => perform(remedy),
            }}
          >
            {texts.failure[failure.cause]}
          </Banner>
        )}
      </div>
      {isStale && reading !== null && failure === null && (
        <Banner
          intent="warning"
          title={texts.stale.title}
          action={{ text: texts.actions.checkAgain, onClick: () => perform({ kind: "check" }) }}
        >
          {texts.stale.body(texts.time(reading.at))}
        </Banner>
      )}
    </>
  );
}
