import type { ReactElement } from "react";
import type { Assessment } from "../../app/assess";
import type { Area, CellRef } from "../../domain/cell";
import { isShared } from "../../domain/quota";
import type { FileAnswer } from "../../domain/submittedFile";
import { AgencyFold } from "../agency/AgencyFold";
import { openFindings } from "../check/entries";
import type { Doing } from "../doing";
import { useLaterParts } from "../laterParts";
import { Empty } from "../parts/Empty";
import { Detail, Line } from "../parts/Line";
import { Section } from "../parts/Section";
import { useTexts } from "../texts";
import { columnQuestions } from "./questionedColumns";
import { ColumnsRemembered } from "./ColumnsRemembered";
import { ColumnsToExplain } from "./ColumnsToExplain";
import { FilesToAdd } from "./FilesToAdd";
import { FirstSteps } from "./FirstSteps";
import { FormsForUnits } from "./FormsForUnits";
import { LanguageSwitch, type OtherLanguage } from "./LanguageSwitch";
import { PlanFollowed } from "./PlanFollowed";
import { RangeChoice } from "./RangeChoice";
import { RosterInForce } from "./RosterInForce";
import { TablesFound } from "./TablesFound";
import { UnitsGone } from "./UnitsGone";

interface DataScreenProps {
  readonly assessment: Assessment;
  readonly goTo: (at: CellRef | Area) => void;
  readonly other: OtherLanguage;
  readonly fileAnswers: readonly FileAnswer[];
  readonly doing: Doing;
}

/** What was found in the workbook: the period, the units, the tables, what the clerk has to explain, and the plan. */
export function DataScreen({ assessment, goTo, other, fileAnswers, doing }: DataScreenProps): ReactElement {
  const texts = useTexts();
  const { QuotaSplit, RangesChosen, ReadingNotes } = useLaterParts();
  const { recognition, submission, findings, memory, plan } = assessment;
  const { tables } = recognition;
  const { period } = submission;
  const hasNoTable = findings.some(({ code }) => code === "no-table");
  const notes = findings.filter(({ severity }) => severity === "info");
  return (
    <>
      {hasNoTable ? (
        <>
          <Empty>
            {texts.first.noTable}
            <RangeChoice hint={texts.range.whenNone} doing={doing} />
          </Empty>
          <FirstSteps />
        </>
      ) : (
        <>
          <Section heading={texts.data.period}>
            <Line>{period === null ? texts.unclearPeriod : texts.period(period)}</Line>
            <Detail>{period === null ? texts.data.periodHint : texts.window(period)}</Detail>
          </Section>
          <Section heading={texts.data.roster}>
            <RosterInForce assessment={assessment} />
          </Section>
        </>
      )}
      {tables.length > 0 && (
        <Section heading={texts.data.tables(tables.length)}>
          <TablesFound tables={tables} goTo={goTo} />
          {!hasNoTable && <RangeChoice hint={texts.range.hint} doing={doing} />}
        </Section>
      )}
      {Object.keys(memory.areas).length > 0 && <RangesChosen assessment={assessment} goTo={goTo} doing={doing} />}
      <ColumnsToExplain questions={columnQuestions(openFindings(assessment))} goTo={goTo} doing={doing} />
      <UnitsGone assessment={assessment} goTo={goTo} doing={doing} />
      <FilesToAdd answers={fileAnswers} doing={doing} />
      <ColumnsRemembered answers={memory.answers} doing={doing} />
      {(tables.length > 0 || plan !== null) && <PlanFollowed assessment={assessment} goTo={goTo} doing={doing} />}
      {plan?.targets.some(isShared) === true && <QuotaSplit assessment={assessment} goTo={goTo} doing={doing} />}
      {period !== null && submission.units.length > 0 && <FormsForUnits period={period} doing={doing} />}
      {tables.length > 0 && <AgencyFold assessment={assessment} doing={doing} />}
      {notes.length > 0 && (
        <Section heading={texts.data.notes}>
          <ReadingNotes notes={notes} goTo={goTo} />
        </Section>
      )}
      <Detail>{texts.data.privacy}</Detail>
      <LanguageSwitch other={other} />
    </>
  );
}
