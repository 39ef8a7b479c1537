import type { Agency } from "../domain/agency";
import type { Area, CellRef } from "../domain/cell";
import type { ChosenRange, RangeRefusal } from "../domain/chosenRange";
import type { Finding } from "../domain/finding";
import type { IndicatorId } from "../domain/indicator";
import type { QuotaRefusal } from "../domain/quota";
import type { ReportSheet } from "../domain/reportSheet";
import type { SubmittedFile } from "../domain/submittedFile";
import type { Plan } from "../domain/target";
import type { ExcelFailure } from "../excel/failure";
import type { QuotasKept, QuotaWish } from "./keepQuotas";
import type { EditedReports } from "./makeReport";
import type { FormWish } from "./writeForms";

/** What the clerk can set going; only one runs at a time. */
export type Deed =
  | { readonly kind: "check" }
  | { readonly kind: "report"; readonly acceptErrors: boolean; readonly edited?: EditedReports }
  /** `evenEdited`: the clerk has been told which of the sheets go with changes. */
  | { readonly kind: "removeReport"; readonly sheets: readonly string[]; readonly evenEdited: boolean }
  /** Which sheets the report is to have; null for all. */
  | { readonly kind: "chooseSheets"; readonly sheets: readonly ReportSheet[] | null }
  | { readonly kind: "addFiles"; readonly files: readonly SubmittedFile[] }
  | { readonly kind: "writeForms"; readonly wish: FormWish }
  /** What is selected in Excel is the table of its sheet. */
  | { readonly kind: "chooseRange" }
  /** All of the sheet is to be read again. */
  | { readonly kind: "readWhole"; readonly sheet: string }
  /** Which sheet is the agency's own form; null for none. */
  | { readonly kind: "chooseTemplate"; readonly sheet: string | null }
  | { readonly kind: "highlight" }
  | { readonly kind: "clearHighlights" }
  | { readonly kind: "goTo"; readonly at: CellRef | Area }
  /** What a column means; null leaves it out. */
  | { readonly kind: "answer"; readonly header: string; readonly meaning: IndicatorId | null }
  /** Whose the earlier figures of a unit that is gone are now, by their codes; null for nobody's. */
  | { readonly kind: "nameHeir"; readonly former: string; readonly heir: string | null; readonly name: string }
  | { readonly kind: "accept"; readonly warning: Finding; readonly reason: string }
  | { readonly kind: "withdraw"; readonly warning: Finding }
  /** Who reports and who signs. */
  | { readonly kind: "keepAgency"; readonly agency: Agency }
  /** `replace`: the clerk has been told that the sheet "Chỉ tiêu" goes with its edits. */
  | { readonly kind: "choosePlan"; readonly plan: Plan; readonly replace: boolean }
  | { readonly kind: "splitQuota"; readonly wish: QuotaWish };

/** What has to be settled in place before a deed is done. */
export type Question =
  | { readonly kind: "reason"; readonly warning: Finding }
  | { readonly kind: "replacePlan"; readonly plan: Plan }
  | { readonly kind: "replaceQuotas"; readonly wish: QuotaWish }
  | { readonly kind: "quotaRefused"; readonly wish: QuotaWish; readonly refusal: QuotaRefusal }
  | { readonly kind: "rangeRefused"; readonly refusal: RangeRefusal }
  /** Sheets of the earlier report hold the clerk's own changes. */
  | { readonly kind: "editedReport"; readonly edited: readonly string[]; readonly acceptErrors: boolean }
  /** Of the sheets to be deleted these hold the clerk's own changes. */
  | { readonly kind: "editedRemoval"; readonly edited: readonly string[]; readonly sheets: readonly string[] };

/** What is done once a question is answered. */
export const settledBy: Readonly<Record<Question["kind"], Deed["kind"]>> = {
  reason: "accept",
  replacePlan: "choosePlan",
  replaceQuotas: "splitQuota",
  quotaRefused: "splitQuota",
  rangeRefused: "chooseRange",
  editedReport: "report",
  editedRemoval: "removeReport",
};

/** Why a deed failed: something Excel would not do, a file of the pane's that could not be fetched, or a mistake of our own. */
export type Failure = ExcelFailure | "notFetched" | "own";

/** What the last deed came to, told in one line. */
export type Notice =
  | { readonly kind: "highlighted"; readonly units: number }
  | { readonly kind: "cleared"; readonly marks: number }
  | { readonly kind: "stopped" }
  | { readonly kind: "wentTo"; readonly at: CellRef | Area }
  | { readonly kind: "rangeChosen"; readonly range: ChosenRange }
  | { readonly kind: "readWhole"; readonly sheet: string }
  | { readonly kind: "answered"; readonly header: string }
  | { readonly kind: "heirNamed"; readonly name: string }
  | { readonly kind: "accepted" }
  | { readonly kind: "withdrawn" }
  | { readonly kind: "agencyKept" }
  | { readonly kind: "planKept"; readonly plan: Plan }
  | { readonly kind: "quotasKept"; readonly quotas: QuotasKept }
  | { readonly kind: "removed"; readonly sheets: number }
  | { readonly kind: "filesAdded"; readonly taken: number; readonly all: number }
  | { readonly kind: "formsWritten"; readonly sheets: number }
  | { readonly kind: "sheetsChosen" }
  | { readonly kind: "templateChosen" };
