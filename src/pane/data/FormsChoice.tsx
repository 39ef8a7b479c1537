import { Button, Select } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { FormWish } from "../../app/writeForms";
import { nextPeriod, type Period, type PeriodKind, periodKinds, periodOf } from "../../domain/period";
import { paneForms } from "../../i18n/paneForms";
import type { Doing } from "../doing";
import { useChoiceStyles } from "../parts/choiceStyles";
import { Detail } from "../parts/Line";
import { waiting } from "../parts/waiting";
import { useTexts, useWordsOf } from "../texts";

export interface FormsChoiceProps {
  /** The period the workbook reports on: the forms are for the next one unless told otherwise. */
  readonly period: Period;
  readonly doing: Doing;
}

/** For which period and in which layout empty forms are wanted, and the button that writes them into the workbook. */
export function FormsChoice({ period, doing }: FormsChoiceProps): ReactElement {
  const styles = useChoiceStyles();
  const { period: nameOf } = useTexts();
  const words = useWordsOf(paneForms);
  const next = nextPeriod(period);
  const [kind, setKind] = useState<PeriodKind>(next.kind);
  const [layout, setLayout] = useState<FormWish["layout"]>("list");
  const of = (each: PeriodKind): Period => periodOf(next.year, each, next.calendar);
  return (
    <>
      <Detail>{words.hint}</Detail>
      <div className={styles.choice}>
        <Select
          className={styles.select}
          aria-label={words.period}
          value={kind}
          onChange={(_, { value }) => setKind(periodKinds.find((each) => each === value) ?? kind)}
        >
          {periodKinds.map((each) => (
            <option key={each} value={each}>
              {nameOf(of(each))}
            </option>
          ))}
        </Select>
        <Select
          className={styles.select}
          aria-label={words.layout}
          value={layout}
          onChange={(_, { value }) => setLayout(value === "each" ? "each" : "list")}
        >
          <option value="list">{words.layouts.list}</option>
          <option value="each">{words.layouts.each}</option>
        </Select>
        <Button
          {...waiting(doing.isWaiting)}
          onClick={() => doing.perform({ kind: "writeForms", wish: { layout, period: of(kind) } })}
        >
          {words.write}
        </Button>
      </div>
    </>
  );
}
