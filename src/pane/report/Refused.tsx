import { Button, Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Screen } from "../../app/paneState";
import { paneReport } from "../../i18n/paneReport";
import { Banner } from "../parts/Banner";
import { Confirmation } from "../parts/Confirmation";
import { Line } from "../parts/Line";
import { useTexts, useWordsOf } from "../texts";

interface RefusedProps {
  readonly errors: number;
  /** Cells whose figures would count as not reported. */
  readonly cells: number;
  /** There is nothing to report on, so accepting errors would not help. */
  readonly isEmpty: boolean;
  readonly hasPeriod: boolean;
  readonly isConfirming: boolean;
  readonly show: (screen: Screen) => void;
  readonly confirm: (isConfirming: boolean) => void;
  readonly acceptErrors: () => void;
}

/** Why no report was made, the way to the errors, and the deliberate second step that makes it all the same. */
export function Refused(props: RefusedProps): ReactElement {
  const { errors, isEmpty, isConfirming, show, confirm } = props;
  const { actions } = useTexts();
  const words = useWordsOf(paneReport);
  if (isEmpty) {
    return (
      <Banner intent="warning" title={words.refused}>
        {words.refusedEmpty} <Link onClick={() => show("data")}>{actions.seeData}</Link>
      </Banner>
    );
  }
  return (
    <>
      <Banner intent="warning" title={words.refused}>
        {words.refusedErrors(errors)} <Link onClick={() => show("check")}>{actions.seeErrors(errors)}</Link>
      </Banner>
      <Button aria-expanded={isConfirming} onClick={() => confirm(!isConfirming)}>
        {words.anyway}
      </Button>
      {isConfirming && <InSpiteOfErrors {...props} />}
    </>
  );
}

function InSpiteOfErrors({ errors, cells, hasPeriod, confirm, acceptErrors }: RefusedProps): ReactElement {
  const words = useWordsOf(paneReport);
  return (
    <Confirmation
      question={words.confirm(errors)}
      agree={{ text: words.agree, onClick: acceptErrors }}
      goBack={{ text: words.goBack, onClick: () => confirm(false) }}
    >
      {cells > 0 && <Line>{words.confirmCells(cells)}</Line>}
      {!hasPeriod && <Line>{words.confirmPeriod}</Line>}
    </Confirmation>
  );
}
