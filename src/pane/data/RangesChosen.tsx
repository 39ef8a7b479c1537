import { type ReactElement, useId } from "react";
import type { Assessment } from "../../app/assess";
import { rectangleFrom } from "../../domain/area";
import type { Area, CellRef } from "../../domain/cell";
import type { ChosenRange } from "../../domain/chosenRange";
import { paneRangesChosen } from "../../i18n/paneRangesChosen";
import type { Doing } from "../doing";
import { ActionLink } from "../parts/ActionLink";
import { IconLine } from "../parts/IconLine";
import { TableIcon } from "../parts/icons";
import { Detail } from "../parts/Line";
import { LongList } from "../parts/LongList";
import { PlaceLink } from "../parts/PlaceLink";
import { Section } from "../parts/Section";
import { useTexts, useWordsOf } from "../texts";

export interface RangesChosenProps {
  readonly assessment: Assessment;
  readonly goTo: (at: CellRef | Area) => void;
  readonly doing: Doing;
}

/** The sheets of which only a range is read, each with the way to it and back; nothing where there are none. */
export function RangesChosen({ assessment, goTo, doing }: RangesChosenProps): ReactElement | null {
  const words = useWordsOf(paneRangesChosen);
  const { memory, structure } = assessment;
  const ranges = Object.entries(memory.areas).map(([sheet, address]) => ({ sheet, address }));
  if (ranges.length === 0) return null;
  return (
    <Section heading={words.chosen(ranges.length)}>
      <LongList items={ranges}>
        {(range) => (
          <RangeLine
            key={range.sheet}
            range={range}
            isThere={structure.sheets.some(({ name }) => name === range.sheet)}
            goTo={goTo}
            doing={doing}
          />
        )}
      </LongList>
    </Section>
  );
}

interface RangeLineProps {
  readonly range: ChosenRange;
  readonly isThere: boolean;
  readonly goTo: (at: CellRef | Area) => void;
  readonly doing: Doing;
}

function RangeLine({ range: { sheet, address }, isThere, goTo, doing }: RangeLineProps): ReactElement {
  const { data } = useTexts();
  const words = useWordsOf(paneRangesChosen);
  const id = useId();
  const area = rectangleFrom(address);
  return (
    <IconLine icon={<TableIcon />}>
      <div id={id}>
        {isThere && area !== null && (
          <PlaceLink at={{ sheet, ...area }} text={data.range(sheet, address)} goTo={goTo} />
        )}
        <Detail>{isThere ? words.only : words.gone(sheet)}</Detail>
      </div>
      <ActionLink
        text={isThere ? words.readWhole : words.forget}
        describedBy={id}
        isWaiting={doing.isWaiting}
        onClick={() => doing.perform({ kind: "readWhole", sheet })}
      />
    </IconLine>
  );
}
