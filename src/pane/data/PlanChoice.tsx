import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { Plan } from "../../domain/target";
import { planById, plans } from "../../plans/plans";
import type { Doing } from "../doing";
import { Detail } from "../parts/Line";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  choice: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  select: { alignSelf: "stretch", minWidth: 0 },
});

interface PlanChoiceProps {
  /** Chosen to begin with; null for the first of the list. */
  readonly first: Plan | null;
  readonly doing: Doing;
}

/** All plans the product knows, and the button that writes one of them into the workbook. */
export function PlanChoice({ first, doing }: PlanChoiceProps): ReactElement {
  const styles = useStyles();
  const { plan: words } = useTexts();
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
            {plan.document} · {words.inForce(plan.targets.length, plan.year)}
          </Detail>
          <Button
            disabledFocusable={doing.isWaiting}
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
