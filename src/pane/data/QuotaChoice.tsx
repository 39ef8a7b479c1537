import { Button, Select } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { SharedTarget } from "../../domain/quota";
import { indicatorName } from "../../plans/indicators";
import { paneQuotas } from "../../i18n/paneQuotas";
import type { Doing } from "../doing";
import { useChoiceStyles } from "../parts/choiceStyles";
import { Detail } from "../parts/Line";
import { waiting } from "../parts/waiting";
import { useTexts, useWordsOf } from "../texts";

export interface QuotaChoiceProps {
  readonly targets: readonly SharedTarget[];
  /** The indicators the tables have. */
  readonly bases: readonly string[];
  readonly doing: Doing;
}

/** Which target is shared out and by which column, and the button that does it. */
export function QuotaChoice({ targets, bases, doing }: QuotaChoiceProps): ReactElement {
  const styles = useChoiceStyles();
  const { count } = useTexts();
  const words = useWordsOf(paneQuotas);
  const [target, setTarget] = useState(targets[0]?.id ?? "");
  const [basis, setBasis] = useState(bases[0] ?? "");
  const wish = {
    target: oneOf(
      target,
      targets.map(({ id }) => id),
    ),
    basis: oneOf(basis, bases),
    replace: false,
  };
  return (
    <div className={styles.choice}>
      <Select
        className={styles.select}
        aria-label={words.target}
        value={wish.target}
        onChange={(_, { value }) => setTarget(value)}
      >
        {targets.map(({ id, name, unit, goal }) => (
          <option key={id} value={id}>
            {`${id}. ${name}: ${count(goal.count)} ${unit}`}
          </option>
        ))}
      </Select>
      <Select
        className={styles.select}
        aria-label={words.basis}
        value={wish.basis}
        onChange={(_, { value }) => setBasis(value)}
      >
        {bases.map((id) => (
          <option key={id} value={id}>
            {`${words.basis}: ${indicatorName(id)}`}
          </option>
        ))}
      </Select>
      <Button {...waiting(doing.isWaiting)} onClick={() => doing.perform({ kind: "splitQuota", wish })}>
        {words.split}
      </Button>
      <Detail>{words.whereTo}</Detail>
    </div>
  );
}

/** What was chosen, as long as it is still there; else the first. */
function oneOf(chosen: string, all: readonly string[]): string {
  return all.includes(chosen) ? chosen : (all[0] ?? "");
}
