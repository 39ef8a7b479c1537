import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { Assessment } from "../../app/assess";
import { addressOf } from "../../app/describe";
import type { Area, CellRef } from "../../domain/cell";
import type { Finding } from "../../domain/finding";
import type { Unit } from "../../domain/unit";
import type { Doing } from "../doing";
import { useChoiceStyles } from "../parts/choiceStyles";
import { Detail, Line } from "../parts/Line";
import { LongList } from "../parts/LongList";
import { PlaceLink } from "../parts/PlaceLink";
import { Section } from "../parts/Section";
import { waiting } from "../parts/waiting";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  question: { padding: `${tokens.spacingVerticalS} 0` },
  name: { fontWeight: tokens.fontWeightSemibold },
});

type Gone = Extract<Finding, { readonly code: "unit-gone" }>;

interface UnitsGoneProps {
  readonly assessment: Assessment;
  readonly goTo: (at: CellRef | Area) => void;
  readonly doing: Doing;
}

/** Units of earlier periods that are no more, and the choice of who has their figures now. */
export function UnitsGone({ assessment, goTo, doing }: UnitsGoneProps): ReactElement | null {
  const styles = useStyles();
  const texts = useTexts();
  const found = assessment.findings.filter((finding): finding is Gone => finding.code === "unit-gone");
  const gone = found.filter(({ former }, index) => found.findIndex((other) => other.former === former) === index);
  if (gone.length === 0) return null;
  return (
    <Section heading={texts.gone.heading(gone.length)}>
      <Detail>{texts.gone.hint}</Detail>
      <LongList items={gone}>
        {(finding) => (
          <li key={finding.former} className={styles.question}>
            <Line>
              <span className={styles.name}>{finding.name}</span>
              {finding.at !== null && (
                <>
                  {" · "}
                  <PlaceLink at={finding.at} text={texts.place(finding.at.sheet, addressOf(finding.at))} goTo={goTo} />
                </>
              )}
            </Line>
            <HeirChoice gone={finding} units={assessment.submission.units} doing={doing} />
          </li>
        )}
      </LongList>
    </Section>
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
  const { gone: words } = useTexts();
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
