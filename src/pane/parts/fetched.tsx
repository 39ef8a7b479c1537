import { type ComponentType, type ReactElement, useEffect, useState } from "react";
import { useTexts } from "../texts";
import { Banner } from "./Banner";
import { useIsUnfolded } from "./Fold";
import { Detail } from "./Line";

/**
 * A part that few clerks need, in a file of its own that is fetched when the part is first shown; in a fold, when that
 * is opened. Where it cannot be fetched a sentence says so, and trying again asks anew (React's own `lazy` would give
 * the first failure back for ever).
 */
export function fetched<Props extends object>(fetch: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return function Fetched(props: Props): ReactElement | null {
    const { working, failed, failure, actions } = useTexts();
    const isWanted = useIsUnfolded();
    const [Part, setPart] = useState<ComponentType<Props> | null>(null);
    const [hasFailed, setFailed] = useState(false);
    useEffect(() => {
      if (!isWanted || hasFailed) return;
      let isShown = true;
      fetch().then(
        (part) => {
          if (isShown) setPart(() => part);
        },
        () => {
          if (isShown) setFailed(true);
        },
      );
      return () => {
        isShown = false;
      };
    }, [isWanted, hasFailed]);
    if (Part !== null) return <Part {...props} />;
    if (hasFailed) {
      const retry = { text: actions.retry, onClick: () => setFailed(false) };
      return (
        <div role="alert">
          <Banner intent="error" title={failed.fetch} action={retry}>
            {failure.notFetched}
          </Banner>
        </div>
      );
    }
    return isWanted ? (
      <div aria-busy="true">
        <Detail>{working.fetch}</Detail>
      </div>
    ) : null;
  };
}
