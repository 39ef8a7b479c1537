import type { Failure } from "../../app/deeds";
import type { DeedOutcome } from "../../app/paneState";
import { countEntries, entriesOf } from "../check/entries";
import { assertNever } from "../../domain/assertNever";
import { type Texts, vi } from "../../i18n/vi";

/** Why a report asked for on the ribbon was not made. */
export type CommandNotice =
  | { readonly kind: "refused"; readonly errors: number }
  /** The workbook has no table to report on. */
  | { readonly kind: "empty" }
  | { readonly kind: "failed"; readonly cause: Failure };

/** What the clerk has to be told; null when the report was made, which its sheet shows by itself. */
export function noticeOf(action: DeedOutcome): CommandNotice | null {
  if (action.kind === "failed") return { kind: "failed", cause: action.cause };
  if (action.kind !== "reported" || action.outcome.kind === "written") return null;
  const { submission, findings } = action.outcome.assessment;
  if (submission.units.length === 0) return { kind: "empty" };
  return { kind: "refused", errors: countEntries(entriesOf(findings)).error };
}

/** The notice as the query of an address: only facts, so that no address can put words into our mouth. */
export function noticeQuery(notice: CommandNotice): string {
  const { kind } = notice;
  switch (kind) {
    case "refused":
      return `?notice=refused&errors=${notice.errors}`;
    case "empty":
      return "?notice=empty";
    case "failed":
      return `?notice=failed&cause=${notice.cause}`;
    default:
      return assertNever(kind);
  }
}

/** The notice of an address; null where it has none, or none of ours. */
export function noticeFrom(query: string): CommandNotice | null {
  const fields = new URLSearchParams(query);
  const errors = Number(fields.get("errors"));
  const cause = fields.get("cause") ?? "";
  switch (fields.get("notice")) {
    case "refused":
      return Number.isSafeInteger(errors) && errors > 0 ? { kind: "refused", errors } : null;
    case "empty":
      return { kind: "empty" };
    case "failed":
      return isFailure(cause) ? { kind: "failed", cause } : null;
    default:
      return null;
  }
}

function isFailure(cause: string): cause is Failure {
  return Object.hasOwn(vi.failure, cause);
}

/** What happened, and what to do. */
export function noticeLines(
  notice: CommandNotice,
  { notice: words, failed, failure }: Texts,
): readonly [string, string] {
  const { kind } = notice;
  switch (kind) {
    case "refused":
      return [words.refused(notice.errors), words.openPane(words.seeErrors)];
    case "empty":
      return [words.empty, words.openPane(words.seeWhat)];
    case "failed":
      return [`${failed.report}.`, failure[notice.cause]];
    default:
      return assertNever(kind);
  }
}
