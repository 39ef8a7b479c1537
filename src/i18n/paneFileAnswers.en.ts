import { countOf } from "./display.en";
import { list } from "./display";
import type { paneFileAnswersVi } from "./paneFileAnswers.vi";

/** `paneFileAnswersVi` in English. */
export const paneFileAnswersEn: typeof paneFileAnswersVi = {
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
};
