import { countOf } from "./display.en";
import type { paneReportVi } from "./paneReport.vi";

export const paneReportEn: typeof paneReportVi = {
  choose: "Sheets to make",
  sheetTitles: {
    text: "The report's text",
    coverage: "Table 1. Access to counselling, treatment and rehabilitation services",
    targets: "Table 2. Progress of the plan's targets",
    quotas: "Table 3. Progress of the quotas given to units",
    shortfalls: "Shortfalls: units that fall short, and by how many people",
    details: "Details: all figures by unit",
    charts: "Charts",
    data: "Data: one long table for PivotTable and Power Query",
  },
  needsPlan: "Choose a plan first (step Data).",
  needsQuotas: "Give quotas to units first (step Data).",
  leastOne: "There has to be at least one sheet.",
  whereTo:
    "The report goes on new sheets; source sheets are not changed. It takes the place of the same period's earlier report.",
  errorsLeft: (number: number) => `${countOf(number, "error has", "errors have")} to be corrected first.`,
  written: (time: string) => `Report made at ${time}`,
  setAside: (cells: number) =>
    `${countOf(cells, "cell with an error was", "cells with errors were")} left out as not reported; see the report's notes.`,
  sheets: "New sheets",
  next: "What is left to do",
  beforePrinting: "Before printing, check the agency's name and fill in number and date.",
  printing: "To print press Ctrl+P (⌘P on a Mac). Paper and margins are set.",
  remove: "Delete this report",
  removeEdited: "Delete edited sheets too?",
  removeAgree: "Delete all",
  edited: "The earlier report has been edited",
  editedSheets: (names: string) => `Since it was made you have changed: ${names}.`,
  editedReplace:
    "If it is replaced, your changes are lost. If they are kept, the edited sheets stay and the new report goes on other sheets.",
  replace: "Replace with the new report",
  keep: "Keep the edited sheets",
  refused: "No report was made",
  refusedErrors: (number: number) =>
    `The workbook has ${countOf(number, "error", "errors")}. Correct them, then press Make report.`,
  refusedEmpty: "There is no table of figures to report on.",
  anyway: "Make report anyway",
  confirm: (number: number) => `Make the report with ${countOf(number, "error", "errors")}?`,
  confirmCells: (cells: number) =>
    `The figures in ${countOf(cells, "cell", "cells")} with errors will count as not reported and be listed in the notes. Rates may differ from the truth.`,
  confirmPeriod: "The reporting period will be left open.",
  agree: "Yes, make the report",
  goBack: "Go back",
};
