import type { ReactElement } from "react";
import type { RangeRefusal } from "../../domain/chosenRange";
import { paneRangeRefused } from "../../i18n/paneRangeRefused";
import { Banner } from "../parts/Banner";
import { useWordsOf } from "../texts";

export interface RangeRefusedProps {
  readonly refusal: RangeRefusal;
  readonly close: () => void;
}

/** Why what is selected in Excel cannot be read, and what to do. */
export function RangeRefused({ refusal, close }: RangeRefusedProps): ReactElement {
  const words = useWordsOf(paneRangeRefused);
  return (
    <Banner intent="warning" title={words.title} action={{ text: words.close, onClick: close }}>
      {words.why(refusal)}
    </Banner>
  );
}
