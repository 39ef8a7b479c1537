import { WorkbookTooLarge } from "./readWorkbook";
import { StructureProtected } from "./structureProtected";

/** Why Excel could not do what was asked, as far as a clerk can act on it. Sentences are made in `i18n`. */
export type ExcelFailure =
  | "cellEditing"
  | "protected"
  | "structureProtected"
  | "tooLarge"
  | "busy"
  | "otherWorkbook"
  | "gone"
  | "unsupported"
  | "unknown";

/** Excel's error codes are stable; its messages are translated and not meant for users. */
const byCode: Readonly<Record<string, ExcelFailure>> = {
  InvalidOperationInCellEditMode: "cellEditing",
  AccessDenied: "protected",
  ActivityLimitReached: "busy",
  RequestAborted: "busy",
  ServiceNotAvailable: "busy",
  Conflict: "busy",
  InactiveWorkbook: "otherWorkbook",
  InvalidSelection: "otherWorkbook",
  ItemNotFound: "gone",
  InvalidReference: "gone",
  ApiNotFound: "unsupported",
  UnsupportedSheet: "unsupported",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  MemoryLimitReached: "tooLarge",
};

/** What went wrong in a run against Excel. Errors of our own making are not Excel's and are thrown on. */
export function excelFailure(error: unknown): ExcelFailure {
  if (error instanceof StructureProtected) return "structureProtected";
  if (error instanceof WorkbookTooLarge) return "tooLarge";
  if (typeof error === "object" && error !== null && "code" in error && typeof error.code === "string") {
    return byCode[error.code] ?? "unknown";
  }
  throw error;
}
