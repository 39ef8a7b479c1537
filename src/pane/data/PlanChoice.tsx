import { Button, Select } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { Assessment } from "../../app/assess";
import { proposedPlan } from "../../app/proposedPlan";
import type { Plan } from "../../domain/target";
import { planById, plans } from "../../plans/plans";
import { panePlans } from "../../i18n/panePlans";
import type { Doing } from "../doing";
import { useChoiceStyles } from "../parts/choiceStyles";
import { Detail, Line } from "../parts/Line";
import { waiting } from "../parts/waiting";
import { useTexts, useWordsOf } from "../texts";

export interface PlanChoiceProps {
  readonly assessment: Assessment;
  readonly doing: Doing;
}

/** The choice of a plan; where none is followed yet, with the one that would fit chosen to begin with. */
export function PlanChoice({ assessment, doing }: PlanChoiceProps): ReactElement {
  const words = useWordsOf(panePlans);
  if (assessment.plan !== null) return <AllPlans first={null} doing={doing} />;
  const proposed = proposedPlan(assessment);
  return (
    <>
      <Line>{proposed === null ? words.none : words.proposed(proposed.name)}</Line>
      <AllPlans key={proposed?.id} first={proposed} doing={doing} />
    </>
  );
}

interface AllPlansProps {
  /** Chosen to begin with; null for the first of the list. */
  readonly first: Plan | null;
  readonly doing: Doing;
}

/** All plans the product knows, and the button that writes one of them into the workbook. */
function AllPlans({ first, doing }: AllPlansProps): ReactElement {
  const styles = useChoiceStyles();
  const { plan: followed } = useTexts();
  const words = useWordsOf(panePlans);
  const [chosen, setChosen] = useState(first?.id ?? plans[0]?.id ?? "");
  const plan = planById(chosen);
  return (
    <div className={styles.choice}>
      <Select
        className={styles.select}
        aria-label={words.which}
        value={chosen}
        onChange={(_, { value }) => setChosen(value)}
      >
        {plans.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      {plan !== undefined && (
        <>
          <Detail>
            {plan.document} · {followed.inForce(plan.targets.length, plan.year)}
          </Detail>
          <Button
            {...waiting(doing.isWaiting)}
            onClick={() => doing.perform({ kind: "choosePlan", plan, replace: false })}
          >
            {words.use}
          </Button>
          <Detail>{words.whereTo}</Detail>
        </>
      )}
    </div>
  );
}
