import type { ReactElement } from "react";
import type { Assessment } from "../../app/assess";
import type { QuotaWish } from "../../app/keepQuotas";
import type { Area, CellRef } from "../../domain/cell";
import { givenTargets, isShared } from "../../domain/quota";
import { indicatorName } from "../../plans/indicators";
import { quotaSheetWords } from "../../plans/quotaWords";
import { paneQuotas } from "../../i18n/paneQuotas";
import type { Doing } from "../doing";
import { Banner } from "../parts/Banner";
import { Confirmation } from "../parts/Confirmation";
import { Detail, Line } from "../parts/Line";
import { PlaceLink } from "../parts/PlaceLink";
import { Section } from "../parts/Section";
import { useWordsOf } from "../texts";
import { QuotaChoice } from "./QuotaChoice";

export interface QuotaSplitProps {
  readonly assessment: Assessment;
  readonly goTo: (at: CellRef | Area) => void;
  readonly doing: Doing;
}

/** Shares a target of the plan out among the units; shown where the plan has one that counts and the tables something to go by. */
export function QuotaSplit({ assessment, goTo, doing }: QuotaSplitProps): ReactElement | null {
  const words = useWordsOf(paneQuotas);
  const { plan, submission, quotas } = assessment;
  const targets = (plan?.targets ?? []).filter(isShared);
  const given = givenTargets(targets, quotas).length;
  const bases = [...submission.columns.keys()];
  if (targets.length === 0 || bases.length === 0) return null;
  return (
    <Section heading={words.heading}>
      {given > 0 && (
        <Detail>
          {words.given(given)}
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

/** That the sheet there is will be written anew, or why nothing was shared out. */
function QuotaQuestion({ doing }: { readonly doing: Doing }): ReactElement | null {
  const words = useWordsOf(paneQuotas);
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
          {words.refusal(question.refusal, indicatorName(question.wish.basis))}
        </Banner>
      );
    default:
      return null;
  }
}
