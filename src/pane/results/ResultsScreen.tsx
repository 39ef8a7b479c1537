import type { ReactElement } from "react";
import type { Assessment } from "../../app/assess";
import { coverageAgainstLastYear } from "../../app/lastYear";
import type { Area, CellRef } from "../../domain/cell";
import { LongList } from "../parts/LongList";
import { Section } from "../parts/Section";
import { useTexts } from "../texts";
import { Fold } from "../parts/Fold";
import { GroupRates } from "./GroupRates";
import { Headline } from "./Headline";
import { NamedUnits } from "./NamedUnits";
import { PlanTargets } from "./PlanTargets";
import { groupLines, standingOf } from "./standing";
import { EstimatedUnit, RatedUnit } from "./UnitRate";

interface ResultsScreenProps {
  readonly assessment: Assessment;
  readonly goTo: (at: CellRef | Area) => void;
}

/** The overall rate and its verdict, the plan's targets, the upper level, then the units: those below the bar first, lowest rate first. */
export function ResultsScreen({ assessment, goTo }: ResultsScreenProps): ReactElement {
  const texts = useTexts();
  const { results, coverage } = assessment;
  const { abovePermille } = coverage;
  const standing = standingOf(assessment);
  const { missed, met, estimated, noSubjects, noData, missing } = standing;
  return (
    <>
      <Headline
        coverage={results.total.coverage}
        change={coverageAgainstLastYear(assessment)}
        standing={standing}
        abovePermille={abovePermille}
      />
      <PlanTargets targets={assessment.targets} />
      <GroupRates groups={groupLines(assessment)} abovePermille={abovePermille} goTo={goTo} />
      {missed.length > 0 && (
        <Section heading={texts.results.missed(missed.length)}>
          <LongList items={missed}>
            {(unit) => <RatedUnit key={unit.key} unit={unit} abovePermille={abovePermille} goTo={goTo} />}
          </LongList>
        </Section>
      )}
      {estimated.length > 0 && (
        <Section heading={texts.results.estimatedUnits(estimated.length)}>
          <LongList items={estimated}>
            {(unit) => <EstimatedUnit key={unit.key} unit={unit} abovePermille={abovePermille} goTo={goTo} />}
          </LongList>
        </Section>
      )}
      <NamedUnits heading={texts.results.noDataUnits(noData.length)} units={noData} goTo={goTo} />
      <NamedUnits heading={texts.results.missingUnits(missing.length)} units={missing} goTo={goTo} />
      <NamedUnits heading={texts.results.noSubjectsUnits(noSubjects.length)} units={noSubjects} goTo={goTo} />
      {met.length > 0 && (
        <Fold heading={texts.results.met(met.length)}>
          <LongList items={met}>
            {(unit) => <RatedUnit key={unit.key} unit={unit} abovePermille={abovePermille} goTo={goTo} />}
          </LongList>
        </Fold>
      )}
    </>
  );
}
