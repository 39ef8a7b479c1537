import { Button } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import type { Assessment } from "../../app/assess";
import { coverageAgainstLastYear, targetsAgainstLastYear } from "../../app/lastYear";
import type { Screen } from "../../app/paneState";
import { targetsToDate } from "../../app/progress";
import type { Area, CellRef } from "../../domain/cell";
import { paneResults } from "../../i18n/paneResults";
import { Empty } from "../parts/Empty";
import { Fold } from "../parts/Fold";
import { LongList } from "../parts/LongList";
import { Section } from "../parts/Section";
import { useTexts, useWordsOf } from "../texts";
import { GroupRates } from "./GroupRates";
import { Headline } from "./Headline";
import { NamedUnits } from "./NamedUnits";
import { PlanTargets } from "./PlanTargets";
import { groupLines, standingOf } from "./standing";
import { EstimatedUnit, RatedUnit } from "./UnitRate";

/** So many of the worst units leave the targets within reach. */
const worst = 10;

export interface ResultsScreenProps {
  readonly assessment: Assessment;
  readonly goTo: (at: CellRef | Area) => void;
  readonly show: (screen: Screen) => void;
}

/** The overall rate and its verdict, the units below the bar with the lowest rate first, the upper level, the plan's targets. */
export function ResultsScreen({ assessment, goTo, show }: ResultsScreenProps): ReactElement {
  const words = useWordsOf(paneResults);
  const { actions } = useTexts();
  const { results, coverage, submission } = assessment;
  const [targets, changes] = useMemo(
    () => [targetsToDate(assessment), targetsAgainstLastYear(assessment)],
    [assessment],
  );
  if (submission.units.length === 0) {
    return (
      <Empty>
        {words.noData}
        <Button onClick={() => show("data")}>{actions.seeData}</Button>
      </Empty>
    );
  }
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
      {missed.length > 0 && (
        <Section heading={words.missed(missed.length)}>
          <LongList items={missed} first={worst}>
            {(unit) => <RatedUnit key={unit.key} unit={unit} abovePermille={abovePermille} goTo={goTo} />}
          </LongList>
        </Section>
      )}
      {estimated.length > 0 && (
        <Section heading={words.estimatedUnits(estimated.length)}>
          <LongList items={estimated} first={worst}>
            {(unit) => <EstimatedUnit key={unit.key} unit={unit} abovePermille={abovePermille} goTo={goTo} />}
          </LongList>
        </Section>
      )}
      <NamedUnits heading={words.noDataUnits(noData.length)} units={noData} goTo={goTo} />
      <NamedUnits heading={words.missingUnits(missing.length)} units={missing} goTo={goTo} />
      <NamedUnits heading={words.noSubjectsUnits(noSubjects.length)} units={noSubjects} goTo={goTo} />
      {met.length > 0 && (
        <Fold heading={words.met(met.length)} isDrawnOpen={met.length > worst}>
          <LongList items={met}>
            {(unit) => <RatedUnit key={unit.key} unit={unit} abovePermille={abovePermille} goTo={goTo} />}
          </LongList>
        </Fold>
      )}
      <GroupRates groups={groupLines(assessment)} abovePermille={abovePermille} goTo={goTo} />
      <PlanTargets targets={targets} changes={changes} />
    </>
  );
}
