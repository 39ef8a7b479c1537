import type { ReactElement } from "react";
import type { Plan } from "../../domain/target";
import { panePlans } from "../../i18n/panePlans";
import type { Doing } from "../doing";
import { Confirmation } from "../parts/Confirmation";
import { Line } from "../parts/Line";
import { useWordsOf } from "../texts";

export interface PlanReplacingProps {
  readonly plan: Plan;
  readonly doing: Doing;
}

/** Asks before the sheet of targets is replaced by those of another plan. */
export function PlanReplacing({ plan, doing }: PlanReplacingProps): ReactElement {
  const words = useWordsOf(panePlans);
  return (
    <Confirmation
      question={words.confirm(plan.name)}
      agree={{
        text: words.replace,
        onClick: () => doing.perform({ kind: "choosePlan", plan, replace: true }),
        isWaiting: doing.isWaiting,
      }}
      goBack={{ text: words.goBack, onClick: () => doing.ask(null) }}
    >
      <Line>{words.confirmLoss}</Line>
    </Confirmation>
  );
}
