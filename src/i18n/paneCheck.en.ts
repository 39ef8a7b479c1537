import { countEn as count, countOf } from "./display.en";
import type { paneCheckVi } from "./paneCheck.vi";

/** `paneCheckVi` in English. */
export const paneCheckEn: typeof paneCheckVi = {
  walk: {
    error: { next: "Next error", previous: "Previous error" },
    warning: { next: "Next warning", previous: "Previous warning" },
  },
  at: (severity, position, all) => `${severity} ${count(position)} of ${count(all)}`,
  entries: "Errors and warnings",
  none: (complete: number, all: number) =>
    `No errors. ${count(complete)} of ${countOf(all, "unit", "units")} reported in full.`,
  answerColumn: "Choose what the column means",
  accept: "Accept…",
  reason: "Reason for accepting it",
  reasonHint: "The report's notes will print the reason.",
  reasonMissing: "Write the reason.",
  saveReason: "Save the reason",
  goBack: "Go back",
  accepted: (number: number) => `Accepted: ${countOf(number, "warning", "warnings")}`,
  because: (reason: string) => `Reason: ${reason}`,
  withdraw: "No longer accept",
};
