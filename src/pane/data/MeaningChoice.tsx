import { Button, Field, Select } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { IndicatorId } from "../../domain/indicator";
import { indicatorById, indicatorName, indicators } from "../../plans/indicators";
import { paneColumns } from "../../i18n/paneColumns";
import type { Doing } from "../doing";
import { useChoiceStyles } from "../parts/choiceStyles";
import { Detail } from "../parts/Line";
import { waiting } from "../parts/waiting";
import { useWordsOf } from "../texts";

/** No indicator's id: those are in capitals. */
const leaveOut = "leave-out";

interface MeaningChoiceProps {
  readonly header: string;
  readonly proposals: readonly IndicatorId[];
  /** What it was said to mean before, null for a column left out; undefined the first time. */
  readonly answer?: IndicatorId | null;
  readonly doing: Doing;
}

/** What a column means: one of the proposals, any other indicator, or nothing to read. Nothing is chosen beforehand. */
export function MeaningChoice({ header, proposals, answer, doing }: MeaningChoiceProps): ReactElement {
  const styles = useChoiceStyles();
  const words = useWordsOf(paneColumns);
  const [chosen, setChosen] = useState(answer === null ? leaveOut : (answer ?? ""));
  const [isAsked, setAsked] = useState(false);
  const remember = (): void => {
    setAsked(chosen === "");
    if (chosen !== "") doing.perform({ kind: "answer", header, meaning: chosen === leaveOut ? null : chosen });
  };
  const meaning = chosen === leaveOut ? words.leftOut : indicatorById(chosen)?.name;
  return (
    <div className={styles.choice}>
      <Field className={styles.select} {...(isAsked && chosen === "" ? { validationMessage: words.notChosen } : {})}>
        <Select aria-label={words.meaningOf(header)} value={chosen} onChange={(_, { value }) => setChosen(value)}>
          <option value="">{words.choose}</option>
          {proposals.length > 0 && <optgroup label={words.proposed}>{proposals.map((id) => optionFor(id))}</optgroup>}
          <optgroup label={words.others}>
            {indicators.filter(({ id }) => !proposals.includes(id)).map(({ id }) => optionFor(id))}
          </optgroup>
          <option value={leaveOut}>{words.leaveOut}</option>
        </Select>
      </Field>
      {meaning !== undefined && <Detail>{meaning}</Detail>}
      <Button size="small" aria-label={words.rememberOf(header)} {...waiting(doing.isWaiting)} onClick={remember}>
        {words.remember}
      </Button>
    </div>
  );
}

function optionFor(id: IndicatorId): ReactElement {
  return (
    <option key={id} value={id}>
      {indicatorName(id)}
    </option>
  );
}
