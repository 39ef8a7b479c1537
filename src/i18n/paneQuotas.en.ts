import { assertNever } from "../domain/assertNever";
import type { QuotaRefusal } from "../domain/quota";
import { quotaSheetWords as words } from "../plans/quotaWords";
import { list } from "./display";
import { countEn as count, countOf } from "./display.en";
import type { paneQuotasVi } from "./paneQuotas.vi";

function some(names: readonly string[]): string {
  const [shown, left] = names.length > 6 ? [names.slice(0, 5), names.length - 5] : [names, 0];
  return list([...shown, ...(left === 0 ? [] : [`${count(left)} other units`])], "and");
}

/** `paneQuotasVi` in English. */
export const paneQuotasEn: typeof paneQuotasVi = {
  heading: "Quotas",
  target: "Target to share out",
  basis: "In proportion to",
  split: "Share out",
  whereTo: `The quotas go on the sheet “${words.sheet}”, where they can be edited; the next report follows every unit.`,
  sheet: `Sheet “${words.sheet}”`,
  given: (targets: number) => `${countOf(targets, "target", "targets")} shared out`,
  confirm: `Write the sheet “${words.sheet}” anew?`,
  confirmLoss: `The column “${words.heads.count}” of this target is worked out again. Minimums, caps, fixed numbers and other targets stay; anything written beside the table is lost.`,
  replace: "Share out again",
  goBack: "Go back",
  refused: "The target was not shared out",
  close: "Understood",
  refusal: (refusal: QuotaRefusal, basis: string): string => {
    switch (refusal.code) {
      case "no-target":
        return "The plan no longer has this target. Check the workbook again.";
      case "sheet-unreadable":
        return `The sheet “${words.sheet}” is hidden or lacks the column ${list([words.heads.id, words.heads.unit, words.heads.count], "or")}. Show it or restore its headings.`;
      case "rows-unreadable":
        return `On the sheet “${words.sheet}” ${countOf(refusal.cells, "cell", "cells")} of this target cannot be read. Mend the errors on the Check tab first.`;
      case "no-basis":
        return `${some(refusal.units)} ${refusal.units.length === 1 ? "has" : "have"} not reported “${basis}”. Add it; write 0 where there is nobody.`;
      case "minimum-above-cap":
        return `The minimum of ${refusal.unit} is above its maximum. Correct it on the sheet “${words.sheet}”.`;
      case "minimums-above-quota":
        return `Minimums and fixed numbers add up to ${count(refusal.by)} more than the target. Lower some.`;
      case "quota-above-caps":
        return `Maximums and fixed numbers leave ${count(refusal.by)} of the target over. Raise some.`;
      case "no-weight":
        return `${count(refusal.by)} cannot be shared out, because the units left have nobody to go by. Choose another basis.`;
      default:
        return assertNever(refusal);
    }
  },
};
