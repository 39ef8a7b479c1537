import { countOf } from "./display.en";
import type { paneFilesVi } from "./paneFiles.vi";

export const paneFilesEn: typeof paneFilesVi = {
  heading: "Add submissions from files",
  hint: "Choose .xlsx files or drop them here; each becomes sheets of this workbook. The files themselves are not changed.",
  choose: "Choose files…",
  added: (taken: number, all: number) => `${taken} of ${countOf(all, "file", "files")} added.`,
};
