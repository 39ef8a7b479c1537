import { addressOf } from "../app/describe";
import type { Notice, PaneState } from "../app/paneState";
import { assertNever } from "../domain/assertNever";
import type { Texts } from "../i18n/vi";
import { countEntries, entriesOf, openFindings } from "./check/entries";
import type { Wait } from "./useWait";

/** The line under the buttons: what is being done, else what was done last, else how fresh the reading is. */
export function footLine({ work, notice, reading }: PaneState, wait: Wait, texts: Texts): string {
  if (work !== null && wait !== "unnoticed") {
    const working = texts.working[work.kind];
    return wait === "long" ? `${working} ${texts.working.long}` : working;
  }
  if (notice !== null) return noticeLine(notice, texts);
  if (reading === null) return "";
  const { error, warning } = countEntries(entriesOf(openFindings(reading.assessment)));
  const found = [
    error > 0 ? texts.errors(error) : texts.noErrors,
    ...(warning > 0 ? [texts.warnings(warning)] : []),
  ].join(", ");
  return texts.status.read(texts.time(reading.at), found);
}

function noticeLine(notice: Notice, texts: Texts): string {
  switch (notice.kind) {
    case "highlighted":
      return notice.units === 0 ? texts.status.nothingShort : texts.status.highlighted(notice.units);
    case "cleared":
      return notice.marks === 0 ? texts.status.nothingToClear : texts.status.cleared;
    case "wentTo":
      return texts.status.wentTo(texts.place(notice.at.sheet, addressOf(notice.at)));
    case "answered":
      return texts.status.answered(notice.header);
    case "accepted":
      return texts.status.accepted;
    case "withdrawn":
      return texts.status.withdrawn;
    case "planKept":
      return texts.status.planKept(notice.plan.name);
    default:
      return assertNever(notice);
  }
}
