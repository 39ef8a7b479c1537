import { Button, Select } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { Assessment } from "../../app/assess";
import type { QuotaWish } from "../../app/keepQuotas";
import type { Area, CellRef } from "../../domain/cell";
import { isShared, type SharedTarget } from "../../domain/quota";
import { indicatorById } from "../../plans/indicators";
import { quotaSheetWords } from "../../plans/quotaWords";
import type { Doing } from "../doing";
import { useChoiceStyles } from "../parts/choiceStyles";
import { Banner } from "../parts/Banner";
import { Confirmation } from "../parts/Confirmation";
import { Detail, Line } from "../parts/Line";
import { PlaceLink } from "../parts/PlaceLink";
import { Section } from "../parts/Section";
import { waiting } from "../parts/waiting";
import { useTexts } from "../texts";

interface QuotaSplitProps {
  readonly assessment: Assessment;
  readonly goTo: (at: CellRef | Area) => void;
  readonly doing: Doing;
}

/** Shares a target of the plan out among the units; shown where the plan has one that counts and the tables something to go by. */
export function QuotaSplit({ assessment, goTo, doing }: QuotaSplitProps): ReactElement | null {
  const { quota: words } = useTexts();
  const { plan, submission, quotas } = assessment;
  const targets = (plan?.targets ?? []).filter(isShared);
  const bases = [...submission.columns.keys()];
  if (targets.length === 0 || bases.length === 0) return null;
  return (
    <Section heading={words.heading}>
      {quotas.length > 0 && (
        <Detail>
          {words.given(quotas.length)}
          {" · "}
          <PlaceLink at={{ sheet: quotaSheetWords.sheet, row: 0, column: 0 }} text={words.sheet} goTo={goTo} />
        </Detail>
      )}
      <QuotaChoice targets={targets} bases={bases} doing={doing} />
      <div role="alert">
        <QuotaQuestion doing={doing} />
      </div>
    </Section>
  );
}

interface QuotaChoiceProps {
  readonly targets: readonly SharedTarget[];
  /** The indicators the tables have. */
  readonly bases: readonly string[];
  readonly doing: Doing;
}

function QuotaChoice({ targets, bases, doing }: QuotaChoiceProps): ReactElement {
  const styles = useChoiceStyles();
  const { quota: words, count } = useTexts();
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
            {`${words.basis}: ${nameOf(id)}`}
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

/** That the sheet there is will be written anew, or why nothing was shared out. */
function QuotaQuestion({ doing }: { readonly doing: Doing }): ReactElement | null {
  const { quota: words } = useTexts();
  const { question, ask, perform, isWaiting } = doing;
  switch (question?.kind) {
    case "replaceQuotas": {
      const wish: QuotaWish = { ...question.wish, replace: true };
      const agree = { text: words.replace, onClick: () => perform({ kind: "splitQuota", wish }), isWaiting };
      return (
        <Confirmation question={words.confirm} agree={agree} goBack={{ text: words.goBack, onClick: () => ask(null) }}>
          <Line>{words.confirmLoss}</Line>
        </Confirmation>
      );
    }
    case "quotaRefused":
      return (
        <Banner intent="warning" title={words.refused} action={{ text: words.close, onClick: () => ask(null) }}>
          {words.refusal(question.refusal, nameOf(question.wish.basis))}
        </Banner>
      );
    default:
      return null;
  }
}

/** What was chosen, as long as it is still there; else the first. */
function oneOf(chosen: string, all: readonly string[]): string {
  return all.includes(chosen) ? chosen : (all[0] ?? "");
}

function nameOf(basis: string): string {
  return indicatorById(basis)?.short ?? basis;
}
