import { type ReactElement, useState } from "react";
import type { Assessment } from "../../app/assess";
import type { Screen } from "../../app/paneState";
import type { Area, CellRef } from "../../domain/cell";
import { paneCheck } from "../../i18n/paneCheck";
import type { Doing } from "../doing";
import { LongList } from "../parts/LongList";
import { AcceptedWarnings } from "./AcceptedWarnings";
import { Announced } from "./Announced";
import { countEntries, entriesOf, entryBeside, openFindings, positionOf, type Walked } from "./entries";
import { EntryLine } from "./EntryLine";
import { NoErrors } from "./NoErrors";
import { Summary } from "./Summary";
import { useWordsOf } from "../texts";

export interface CheckScreenProps {
  readonly assessment: Assessment;
  readonly goTo: (at: CellRef | Area) => void;
  readonly show: (screen: Screen) => void;
  readonly doing: Doing;
}

/** Everything found, errors first, each with its place; a walk through them; and what the clerk lets stand. */
export function CheckScreen({ assessment, goTo, show, doing }: CheckScreenProps): ReactElement {
  const words = useWordsOf(paneCheck);
  const [current, setCurrent] = useState<string | null>(null);
  const entries = entriesOf(openFindings(assessment));
  const counts = countEntries(entries);
  const [isWalking, setWalking] = useState(false);
  const walk = (severity: Walked, step: 1 | -1): void => {
    const next = entryBeside(entries, severity, current, step);
    if (next === null) return;
    setWalking(true);
    setCurrent(next.key);
    if (next.at !== null) goTo(next.at);
  };
  return (
    <>
      <Summary counts={counts} position={(severity) => positionOf(entries, severity, current)} walk={walk} />
      <Announced entry={isWalking ? (entries.find(({ key }) => key === current) ?? null) : null} entries={entries} />
      {counts.error === 0 && <NoErrors assessment={assessment} />}
      <LongList items={entries} label={words.entries} mustShow={entries.findIndex(({ key }) => key === current)}>
        {(entry) => (
          <EntryLine
            key={entry.key}
            entry={entry}
            isCurrent={entry.key === current}
            goTo={(at) => {
              setWalking(false);
              setCurrent(entry.key);
              goTo(at);
            }}
            show={show}
            doing={doing}
          />
        )}
      </LongList>
      <AcceptedWarnings accepted={assessment.accepted} goTo={goTo} doing={doing} />
    </>
  );
}
