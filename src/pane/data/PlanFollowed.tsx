import type { ReactElement } from "react";
import type { Assessment } from "../../app/assess";
import type { Area, CellRef } from "../../domain/cell";
import { planSheetWords } from "../../plans/goalWords";
import type { Doing } from "../doing";
import { Fold } from "../parts/Fold";
import { Detail, Line } from "../parts/Line";
import { PlaceLink } from "../parts/PlaceLink";
import { Section } from "../parts/Section";
import { useLaterParts } from "../laterParts";
import { useTexts } from "../texts";

interface PlanFollowedProps {
  readonly assessment: Assessment;
  readonly goTo: (at: CellRef | Area) => void;
  readonly doing: Doing;
}

/** The plan whose targets are followed, and the choice of another; where there is none, the one that would fit. */
export function PlanFollowed({ assessment, goTo, doing }: PlanFollowedProps): ReactElement {
  const texts = useTexts();
  const { plan } = assessment;
  const { PlanChoice, PlanReplacing } = useLaterParts();
  const { question } = doing;
  return (
    <Section heading={texts.plan.heading}>
      {plan === null ? (
        <PlanChoice assessment={assessment} doing={doing} />
      ) : (
        <>
          <Line>{plan.name === "" ? texts.plan.unnamed : plan.name}</Line>
          <Detail>
            {texts.plan.inForce(plan.targets.length, plan.year)}
            {" · "}
            <PlaceLink at={{ sheet: planSheetWords.sheet, row: 0, column: 0 }} text={texts.plan.sheet} goTo={goTo} />
          </Detail>
          <Fold heading={texts.plan.change}>
            <PlanChoice assessment={assessment} doing={doing} />
          </Fold>
        </>
      )}
      <div role="alert">{question?.kind === "replacePlan" && <PlanReplacing plan={question.plan} doing={doing} />}</div>
    </Section>
  );
}
