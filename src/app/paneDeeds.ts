import { assertNever } from "../domain/assertNever";
import { excelFailure } from "../excel/failure";
import type { Deed, DeedOutcome, Failure } from "./paneState";
import type { PlanOutcome, Services } from "./services";

/**
 * Does what the clerk asked for and says what came of it. Never rejects: a failure is an outcome too.
 * `report` hears of our own mistakes, which no sentence in the pane describes.
 */
export async function carryOut(
  services: Services,
  deed: Deed,
  now: () => Date,
  report: (mistake: unknown) => void,
): Promise<DeedOutcome> {
  try {
    return await outcomeOf(services, deed, now);
  } catch (error) {
    const cause = failureOf(error);
    if (cause === "own") report(error);
    return { kind: "failed", deed, cause };
  }
}

async function outcomeOf(services: Services, deed: Deed, now: () => Date): Promise<DeedOutcome> {
  switch (deed.kind) {
    case "check":
      return { kind: "checked", deed, assessment: await services.check(), at: now() };
    case "report":
      return {
        kind: "reported",
        deed,
        outcome: await services.makeReport({ acceptErrors: deed.acceptErrors }),
        at: now(),
      };
    case "highlight":
      return { kind: "done", deed, notice: { kind: "highlighted", units: await services.highlight() } };
    case "clearHighlights":
      return { kind: "done", deed, notice: { kind: "cleared", marks: await services.clearHighlights() } };
    case "goTo":
      await services.goTo(deed.at);
      return { kind: "done", deed, notice: { kind: "wentTo", at: deed.at } };
    case "answer": {
      const assessment = await services.answer(deed.header, deed.meaning);
      return { kind: "kept", deed, assessment, at: now(), notice: { kind: "answered", header: deed.header } };
    }
    case "accept": {
      const assessment = await services.accept(deed.warning, deed.reason);
      return { kind: "kept", deed, assessment, at: now(), notice: { kind: "accepted" } };
    }
    case "withdraw": {
      const assessment = await services.withdraw(deed.warning);
      return { kind: "kept", deed, assessment, at: now(), notice: { kind: "withdrawn" } };
    }
    case "choosePlan":
      return planOutcome(deed, await services.choosePlan(deed.plan, deed.replace), now);
    default:
      return assertNever(deed);
  }
}

function planOutcome(
  deed: Extract<Deed, { readonly kind: "choosePlan" }>,
  outcome: PlanOutcome,
  now: () => Date,
): DeedOutcome {
  const { plan } = deed;
  if (outcome.kind === "exists") return { kind: "asked", deed, question: { kind: "replacePlan", plan } };
  return { kind: "kept", deed, assessment: outcome.assessment, at: now(), notice: { kind: "planKept", plan } };
}

/** `excelFailure` for errors of Excel; what it throws on is our own. */
export function failureOf(error: unknown): Failure {
  try {
    return excelFailure(error);
  } catch {
    return "own";
  }
}

/** What "try again" does: a place that is gone cannot be opened again, but the workbook can be read again. */
export function remedyFor({ deed, cause }: { readonly deed: Deed; readonly cause: Failure }): Deed {
  return cause === "gone" ? { kind: "check" } : deed;
}
