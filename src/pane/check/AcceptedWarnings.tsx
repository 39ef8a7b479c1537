import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import type { Assessment } from "../../app/assess";
import { sayFinding } from "../../app/describe";
import { addressOf } from "../../domain/address";
import type { Area, CellRef } from "../../domain/cell";
import { paneCheck } from "../../i18n/paneCheck";
import type { Doing } from "../doing";
import { findingSentences } from "../../i18n/findings";
import { ActionLink } from "../parts/ActionLink";
import { IconLine } from "../parts/IconLine";
import { DoneIcon } from "../parts/icons";
import { Detail, Line } from "../parts/Line";
import { LongList } from "../parts/LongList";
import { PlaceLink } from "../parts/PlaceLink";
import { Section } from "../parts/Section";
import { useTexts, useWordsOf } from "../texts";

const useStyles = makeStyles({ apart: { marginTop: tokens.spacingVerticalL } });

type Accepted = Assessment["accepted"][number];

interface AcceptedWarningsProps {
  readonly accepted: readonly Accepted[];
  readonly goTo: (at: CellRef | Area) => void;
  readonly doing: Doing;
}

/** The warnings that may stand, each with its reason and the way back; nothing where there are none. */
export function AcceptedWarnings({ accepted, goTo, doing }: AcceptedWarningsProps): ReactElement | null {
  const styles = useStyles();
  const words = useWordsOf(paneCheck);
  if (accepted.length === 0) return null;
  return (
    <div className={styles.apart}>
      <Section heading={words.accepted(accepted.length)}>
        <LongList items={accepted}>
          {(one, index) => <AcceptedWarning key={index} accepted={one} goTo={goTo} doing={doing} />}
        </LongList>
      </Section>
    </div>
  );
}

interface AcceptedWarningProps {
  readonly accepted: Accepted;
  readonly goTo: (at: CellRef | Area) => void;
  readonly doing: Doing;
}

function AcceptedWarning({ accepted: { finding, reason }, goTo, doing }: AcceptedWarningProps): ReactElement {
  const { place } = useTexts();
  const words = useWordsOf(paneCheck);
  const sentence = useWordsOf(findingSentences);
  const id = useId();
  const { at } = finding;
  return (
    <IconLine icon={<DoneIcon />}>
      {at !== null && <PlaceLink at={at} text={place(at.sheet, addressOf(at))} goTo={goTo} />}
      <div id={id}>
        <Line>{sayFinding(finding, sentence)}</Line>
      </div>
      <Detail>{words.because(reason)}</Detail>
      <ActionLink
        text={words.withdraw}
        describedBy={id}
        isWaiting={doing.isWaiting}
        onClick={() => doing.perform({ kind: "withdraw", warning: finding })}
      />
    </IconLine>
  );
}
