import { addressOf } from "../domain/address";
import type { Deed, Notice } from "../app/deeds";
import type { PaneState } from "../app/paneState";
import { assertNever } from "../domain/assertNever";
import type { WorkStep } from "../domain/steering";
import type { Texts } from "../i18n/vi";
import { countEntries, entriesOf, openFindings } from "./check/entries";
import type { Wait } from "./useWait";

/** The line under the buttons: what is being done, else what was done last, else how fresh the reading is. */
export function footLine({ work, step, isStopping, notice, reading }: PaneState, wait: Wait, texts: Texts): string {
  if (work !== null && wait !== "unnoticed") {
    const working = isStopping
      ? texts.steering.stopping
      : step === null
        ? texts.working[work.kind]
        : stepLine(work, step, texts);
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

/** A report says which of its steps it has come to; other work is a step by itself. */
function stepLine(work: Deed, step: WorkStep, texts: Texts): string {
  if (step.kind === "file") return texts.steering.file(step.number, step.all);
  return work.kind === "report" ? texts.steering[step.kind] : texts.working[work.kind];
}

function noticeLine(notice: Notice, texts: Texts): string {
  switch (notice.kind) {
    case "highlighted":
      return notice.units === 0 ? texts.status.nothingShort : texts.status.highlighted(notice.units);
    case "cleared":
      return notice.marks === 0 ? texts.status.nothingToClear : texts.status.cleared;
    case "stopped":
      return texts.steering.stopped;
    case "wentTo":
      return texts.status.wentTo(texts.place(notice.at.sheet, addressOf(notice.at)));
    case "rangeChosen":
      return texts.range.kept(texts.place(notice.range.sheet, notice.range.address));
    case "readWhole":
      return texts.range.whole(notice.sheet);
    case "answered":
      return texts.status.answered(notice.header);
    case "heirNamed":
      return texts.status.heirNamed(notice.name);
    case "accepted":
      return texts.status.accepted;
    case "withdrawn":
      return texts.status.withdrawn;
    case "agencyKept":
      return texts.status.agencyKept;
    case "removed":
      return texts.status.removed(notice.sheets);
    case "filesAdded":
      return texts.files.added(notice.taken, notice.all);
    case "formsWritten":
      return texts.forms.written(notice.sheets);
    case "sheetsChosen":
      return texts.status.sheetsChosen;
    case "templateChosen":
      return texts.status.templateChosen;
    case "planKept":
      return texts.status.planKept(notice.plan.name);
    case "quotasKept": {
      const { target, units, lost } = notice.quotas;
      return texts.status.quotasKept(target.id, units, lost);
    }
    default:
      return assertNever(notice);
  }
}
