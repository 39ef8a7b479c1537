/** What Excel says with each error code. Add-ins go by the code; the words are for people who debug. */
const said = {
  AccessDenied: { status: 403, text: "You cannot perform the requested operation." },
  ApiNotFound: {
    status: 404,
    text: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  },
  FormulaLengthExceedsLimit: { status: 400, text: "The formula is longer than Excel allows." },
  GeneralException: { status: 500, text: "There was an internal error while processing the request." },
  InsertDeleteConflict: { status: 409, text: "The insert or delete operation attempted resulted in a conflict." },
  InvalidArgument: { status: 400, text: "The argument is invalid or missing or has an incorrect format." },
  InvalidOperation: { status: 400, text: "The operation attempted is invalid on the object." },
  InvalidReference: { status: 400, text: "This reference is not valid for the current operation." },
  InvalidSelection: { status: 400, text: "The current selection is invalid for this operation." },
  ItemAlreadyExists: { status: 409, text: "A resource with the same name or identifier already exists." },
  ItemNotFound: { status: 404, text: "The requested resource doesn't exist." },
  MergedRangeConflict: {
    status: 409,
    text: "Cannot complete the operation. A table can't overlap with merged cells.",
  },
  NonBlankCellOffSheet: {
    status: 409,
    text: "Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  },
  NotImplemented: { status: 501, text: "The requested feature isn't implemented." },
  UnsupportedOperation: { status: 400, text: "The operation being attempted is not supported." },
} as const;

export type ErrorCode = keyof typeof said;

/** A refusal of Excel's object model: it ends the batch and reaches the add-in as `OfficeExtension.Error`. */
export class HostError extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  /** "Range.values"; empty until the wire knows which member was asked. */
  location = "";

  /** `detail` follows Excel's own words in brackets, for whoever reads the log. */
  constructor(code: ErrorCode, detail?: string) {
    super(detail === undefined ? said[code].text : `${said[code].text} (${detail})`);
    this.code = code;
    this.status = said[code].status;
  }
}
