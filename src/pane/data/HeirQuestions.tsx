import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { addressOf } from "../../domain/address";
import type { Area, CellRef } from "../../domain/cell";
import type { Finding } from "../../domain/finding";
import type { Unit } from "../../domain/unit";
import { paneGone } from "../../i18n/paneGone";
import type { Doing } from "../doing";
import { useChoiceStyles } from "../parts/choiceStyles";
import { Detail, Line } from "../parts/Line";
import { LongList } from "../parts/LongList";
import { PlaceLink } from "../parts/PlaceLink";
import { waiting } from "../parts/waiting";
import { useTexts, useWordsOf } from "../texts";

const useStyles = makeStyles({
  question: { padding: `${tokens.spacingVerticalS} 0` },
  name: { fontWeight: tokens.fontWeightSemibold },
});

export type Gone = Extract<Finding, { readonly code: "unit-gone" }>;

export interface HeirQuestionsProps {
  /** Each unit once. */
  readonly gone: readonly Gone[];
  /** Those of today. */
  readonly units: readonly Unit[];
  readonly goTo: (at: CellRef | Area) => void;
  readonly doing: Doing;
}

/** Units that are no more, each with the choice of who has its figures now. */
export function HeirQuestions({ gone, units, goTo, doing }: HeirQuestionsProps): ReactElement {
  const styles = useStyles();
  const { place } = useTexts();
  const words = useWordsOf(paneGone);
  return (
    <>
      <Detail>{words.hint}</Detail>
      <LongList items={gone}>
        {(finding) => (
          <li key={finding.former} className={styles.question}>
            <Line>
              <span className={styles.name}>{finding.name}</span>
              {finding.at !== null && (
                <>
                  {" · "}
                  <PlaceLink at={finding.at} text={place(finding.at.sheet, addressOf(finding.at))} goTo={goTo} />
                </>
              )}
            </Line>
            <HeirChoice gone={finding} units={units} doing={doing} />
          </li>
        )}
      </LongList>
    </>
  );
}

/** No unit's code. */
const nobody = "nobody";

interface HeirChoiceProps {
  readonly gone: Gone;
  readonly units: readonly Unit[];
  readonly doing: Doing;
}

/** Nothing is chosen beforehand: no source says it. */
function HeirChoice({ gone, units, doing }: HeirChoiceProps): ReactElement {
  const styles = useChoiceStyles();
  const words = useWordsOf(paneGone);
  const [chosen, setChosen] = useState("");
  const [isAsked, setAsked] = useState(false);
  const remember = (): void => {
    setAsked(chosen === "");
    if (chosen !== "") doing.perform({ kind: "nameHeir", former, heir: chosen === nobody ? null : chosen, name });
  };
  const { name, former, parts } = gone;
  const option = ({ code, name: unit }: Unit): ReactElement => (
    <option key={code ?? unit} value={code ?? unit}>
      {unit}
    </option>
  );
  const near = units.filter((unit) => parts.includes(unit.name));
  return (
    <div className={styles.choice}>
      <Field className={styles.select} {...(isAsked && chosen === "" ? { validationMessage: words.notChosen } : {})}>
        <Select aria-label={words.heirOf(name)} value={chosen} onChange={(_, { value }) => setChosen(value)}>
          <option value="">{words.choose}</option>
          {near.length > 0 && <optgroup label={words.proposed}>{near.map(option)}</optgroup>}
          <optgroup label={words.others}>{units.filter((unit) => !near.includes(unit)).map(option)}</optgroup>
          <option value={nobody}>{words.nobody}</option>
        </Select>
      </Field>
      <Button size="small" aria-label={words.rememberOf(name)} {...waiting(doing.isWaiting)} onClick={remember}>
        {words.remember}
      </Button>
    </div>
  );
}
