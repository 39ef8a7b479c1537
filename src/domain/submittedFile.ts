/** A submission that came as a file. */
export interface SubmittedFile {
  /** With its extension: it names the sheets. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type RefusedFile = "encrypted" | "legacyXls" | "notWorkbook" | "damaged" | "tooLarge" | "noTable";

/** What became of one file: its sheets are in the workbook, or nothing of it is. */
export type FileAnswer = { readonly file: string } & (
  | { readonly kind: "taken"; readonly sheets: readonly string[]; readonly units: readonly string[] }
  | { readonly kind: "refused"; readonly why: RefusedFile }
);
