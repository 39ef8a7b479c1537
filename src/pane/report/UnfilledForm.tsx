import type { ReactElement } from "react";
import { addressOf } from "../../domain/address";
import type { Area, CellRef } from "../../domain/cell";
import type { Unfilled } from "../../domain/template";
import { paneTemplate } from "../../i18n/paneTemplate";
import { IconLine } from "../parts/IconLine";
import { SeverityIcon } from "../parts/icons";
import { Line } from "../parts/Line";
import { LongList } from "../parts/LongList";
import { PlaceLink } from "../parts/PlaceLink";
import { Section } from "../parts/Section";
import { useTexts, useWordsOf } from "../texts";

interface UnfilledFormProps {
  readonly unfilled: readonly Unfilled[];
  readonly goTo: (at: CellRef | Area) => void;
}

/** What the agency's own form asks for and did not get, each with the way to its cell. */
export function UnfilledForm({ unfilled, goTo }: UnfilledFormProps): ReactElement | null {
  const { place } = useTexts();
  const words = useWordsOf(paneTemplate);
  if (unfilled.length === 0) return null;
  return (
    <Section heading={words.open(unfilled.length)}>
      <LongList items={unfilled}>
        {({ at, why }, index) => (
          <IconLine key={index} icon={<SeverityIcon severity="warning" />}>
            {at !== null && <PlaceLink at={at} text={place(at.sheet, addressOf(at))} goTo={goTo} />}
            <Line>{words.unfilled(why)}</Line>
          </IconLine>
        )}
      </LongList>
    </Section>
  );
}
