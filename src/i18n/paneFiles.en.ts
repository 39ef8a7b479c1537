import { countOf } from "./display.en";
import { list } from "./display";
import type { paneFilesVi } from "./paneFiles.vi";

export const paneFilesEn: typeof paneFilesVi = {
  heading: "Add submissions from files",
  hint: "Choose .xlsx files or drop them here; each becomes sheets of this workbook. The files themselves are not changed.",
  choose: "Choose files…",
  taken: (units: readonly string[]) =>
    units.length > 3
      ? `Added: figures of ${countOf(units.length, "unit", "units")}`
      : `Added: ${list([...units], "and")}`,
  refused: {
    encrypted: "Not added: the file has a password. Open it in Excel, remove the password and save it again.",
    legacyXls: "Not added: this is an old .xls file. Open it in Excel and save it as .xlsx.",
    notWorkbook: "Not added: this is not an Excel .xlsx file.",
    damaged: "Not added: the file is damaged or cut short. Ask the unit to send it again.",
    tooLarge: "Not added: the file is too large. Open it and copy its sheet of figures into this workbook.",
    noTable: "Not added: no table of figures was found in the file.",
  },
  added: (taken: number, all: number) => `${taken} of ${countOf(all, "file", "files")} added.`,
};
