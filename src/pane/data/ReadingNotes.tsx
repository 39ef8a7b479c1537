import type { ReactElement } from "react";
import { sayFinding } from "../../app/describe";
import { addressOf } from "../../domain/address";
import type { Area, CellRef } from "../../domain/cell";
import type { Finding } from "../../domain/finding";
import { findingSentences } from "../../i18n/findings";
import { IconLine } from "../parts/IconLine";
import { SeverityIcon } from "../parts/icons";
import { Line } from "../parts/Line";
import { LongList } from "../parts/LongList";
import { PlaceLink } from "../parts/PlaceLink";
import { useTexts, useWordsOf } from "../texts";

export interface ReadingNotesProps {
  readonly notes: readonly Finding[];
  readonly goTo: (at: CellRef | Area) => void;
}

/** What was skipped or read in a way worth knowing, and why. */
export function ReadingNotes({ notes, goTo }: ReadingNotesProps): ReactElement {
  const texts = useTexts();
  const sentence = useWordsOf(findingSentences);
  return (
    <LongList items={notes}>
      {(note, index) => (
        <IconLine key={index} icon={<SeverityIcon severity={note.severity} />}>
          {note.at !== null && (
            <PlaceLink at={note.at} text={texts.place(note.at.sheet, addressOf(note.at))} goTo={goTo} />
          )}
          <Line>{sayFinding(note, sentence)}</Line>
        </IconLine>
      )}
    </LongList>
  );
}
