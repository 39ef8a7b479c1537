import type { ReactElement } from "react";
import { addressOf, sayFinding } from "../../app/describe";
import type { Area, CellRef } from "../../domain/cell";
import type { Finding } from "../../domain/finding";
import { IconLine } from "../parts/IconLine";
import { SeverityIcon } from "../parts/icons";
import { Line } from "../parts/Line";
import { LongList } from "../parts/LongList";
import { PlaceLink } from "../parts/PlaceLink";
import { useTexts } from "../texts";

interface ReadingNotesProps {
  readonly notes: readonly Finding[];
  readonly goTo: (at: CellRef | Area) => void;
}

/** What was skipped or read in a way worth knowing, and why. */
export function ReadingNotes({ notes, goTo }: ReadingNotesProps): ReactElement {
  const texts = useTexts();
  return (
    <LongList items={notes}>
      {(note, index) => (
        <IconLine key={index} icon={<SeverityIcon severity={note.severity} />}>
          {note.at !== null && (
            <PlaceLink at={note.at} text={texts.place(note.at.sheet, addressOf(note.at))} goTo={goTo} />
          )}
          <Line>{sayFinding(note, texts.finding)}</Line>
        </IconLine>
      )}
    </LongList>
  );
}
