import { assertNever } from "../domain/assertNever";
import { type Steering, Stopped, unsteered } from "../domain/steering";
import { excelFailure } from "../excel/failure";
import type { RangeOutcome } from "./chooseRange";
import type { QuotaOutcome } from "./keepQuotas";
import type { Deed, Failure } from "./deeds";
import type { DeedOutcome } from "./paneState";
import type { RemovalOutcome } from "./removeReport";
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
  steering: Steering = unsteered,
): Promise<DeedOutcome> {
  try {
    return await outcomeOf(services, deed, now, steering);
  } catch (error) {
    if (error instanceof Stopped) return { kind: "stopped", deed };
    const cause = failureOf(error);
    if (cause === "own") report(error);
    return { kind: "failed", deed, cause };
  }
}

async function outcomeOf(services: Services, deed: Deed, now: () => Date, steering: Steering): Promise<DeedOutcome> {
  switch (deed.kind) {
    case "check":
      return { kind: "checked", deed, assessment: await services.check(steering), at: now() };
    case "report":
      return {
        kind: "reported",
        deed,
        outcome: await services.makeReport({ acceptErrors: deed.acceptErrors, edited: deed.edited ?? "ask" }, steering),
        at: now(),
      };
    case "removeReport":
      return removalOutcome(deed, await services.removeReport(deed.sheets, deed.evenEdited), now);
    case "chooseSheets": {
      const assessment = await services.chooseSheets(deed.sheets);
      return { kind: "kept", deed, assessment, at: now(), notice: { kind: "sheetsChosen" } };
    }
    case "addFiles":
      return { kind: "filesAdded", deed, added: await services.addFiles(deed.files, steering), at: now() };
    case "writeForms": {
      const sheets = await services.writeForms(deed.wish);
      return { kind: "done", deed, notice: { kind: "formsWritten", sheets: sheets.length } };
    }
    case "chooseTemplate": {
      const assessment = await services.chooseTemplate(deed.sheet);
      return { kind: "kept", deed, assessment, at: now(), notice: { kind: "templateChosen" } };
    }
    case "chooseRange":
      return rangeOutcome(deed, await services.chooseRange(), now);
    case "readWhole": {
      const assessment = await services.readWhole(deed.sheet);
      return { kind: "kept", deed, assessment, at: now(), notice: deed };
    }
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
    case "nameHeir": {
      const assessment = await services.nameHeir(deed.former, deed.heir);
      return { kind: "kept", deed, assessment, at: now(), notice: { kind: "heirNamed", name: deed.name } };
    }
    case "accept": {
      const assessment = await services.accept(deed.warning, deed.reason);
      return { kind: "kept", deed, assessment, at: now(), notice: { kind: "accepted" } };
    }
    case "withdraw": {
      const assessment = await services.withdraw(deed.warning);
      return { kind: "kept", deed, assessment, at: now(), notice: { kind: "withdrawn" } };
    }
    case "keepAgency": {
      const assessment = await services.keepAgency(deed.agency);
      return { kind: "kept", deed, assessment, at: now(), notice: { kind: "agencyKept" } };
    }
    case "choosePlan":
      return planOutcome(deed, await services.choosePlan(deed.plan, deed.replace), now);
    case "splitQuota":
      return quotaOutcome(deed, await services.splitQuota(deed.wish), now);
    default:
      return assertNever(deed);
  }
}

function rangeOutcome(deed: Deed, outcome: RangeOutcome, now: () => Date): DeedOutcome {
  if (outcome.kind === "refused") {
    return { kind: "asked", deed, question: { kind: "rangeRefused", refusal: outcome.refusal } };
  }
  const { assessment, range } = outcome;
  return { kind: "kept", deed, assessment, at: now(), notice: { kind: "rangeChosen", range } };
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

function quotaOutcome(
  deed: Extract<Deed, { readonly kind: "splitQuota" }>,
  outcome: QuotaOutcome,
  now: () => Date,
): DeedOutcome {
  switch (outcome.kind) {
    case "kept": {
      const { assessment, quotas } = outcome;
      return { kind: "kept", deed, assessment, at: now(), notice: { kind: "quotasKept", quotas } };
    }
    case "exists":
      return { kind: "asked", deed, question: { kind: "replaceQuotas", wish: deed.wish } };
    case "refused":
      return { kind: "asked", deed, question: { kind: "quotaRefused", wish: deed.wish, refusal: outcome.refusal } };
    default:
      return assertNever(outcome);
  }
}

function removalOutcome(
  deed: Extract<Deed, { readonly kind: "removeReport" }>,
  outcome: RemovalOutcome,
  now: () => Date,
): DeedOutcome {
  if (outcome.kind === "edited") {
    return { kind: "asked", deed, question: { kind: "editedRemoval", edited: outcome.sheets, sheets: deed.sheets } };
  }
  const { assessment, sheets } = outcome;
  return { kind: "kept", deed, assessment, at: now(), notice: { kind: "removed", sheets: sheets.length } };
}

/** `excelFailure` for errors of Excel; what it throws on is our own. "ChunkLoadError" is what the bundler calls a file that did not come. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Error && error.name === "ChunkLoadError") return "notFetched";
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
