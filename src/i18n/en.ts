import type { Period } from "../domain/period";
import { list } from "./display";
import { countEn as count, countOf, dateEn as date, percentEn, periodEn } from "./display.en";
import { quotaSheetWords } from "../plans/quotaWords";
import { paneFirstEn } from "./paneFirst.en";
import { paneFilesEn } from "./paneFiles.en";
import { paneRangeEn } from "./paneRange.en";
import type { Texts } from "./vi";

/** The pane in English. Names of places, columns and sheets stay Vietnamese: they are what the workbook says. */
export const en: Texts = {
  language: "en",
  title: "Tổng hợp",
  count,
  percent: (part: number, whole: number, barPermille: number) => `${percentEn(part, whole, barPermille)}%`,
  time: (at: Date) => `${at.getHours()}:${String(at.getMinutes()).padStart(2, "0")}`,
  period: periodEn,
  window: ({ from, to }: Period) => `${date(from)} to ${date(to)}`,
  unclearPeriod: "Period not clear",
  units: (number: number) => countOf(number, "unit", "units"),
  errors: (number: number) => countOf(number, "error", "errors"),
  warnings: (number: number) => countOf(number, "warning", "warnings"),
  infos: (number: number) => countOf(number, "note", "notes"),
  noErrors: "no errors",
  severity: { error: "Error", warning: "Warning", info: "Note" },
  place: (sheet: string, address: string) => `${sheet}!${address}`,

  steps: { label: "Steps", data: "Data", check: "Check", results: "Results", report: "Report" },

  actions: {
    makeReport: "Make report",
    seeReport: "See report",
    seeData: "See data",
    makeAgain: "Make again",
    readAgain: "Read again",
    checkAgain: "Check again",
    highlight: "Highlight",
    clearHighlights: "Clear",
    retry: "Try again",
    close: "Close",
    showMore: (left: number) => `Show more (${count(left)} left)`,
    seeErrors: (number: number) => `See ${countOf(number, "error", "errors")}`,
  },

  working: {
    check: "Reading and checking the workbook…",
    report: "Making the report…",
    addFiles: "Adding files…",
    writeForms: "Making forms…",
    highlight: "Highlighting…",
    clearHighlights: "Clearing highlights…",
    removeReport: "Deleting the report…",
    chooseSheets: "Remembering the choice…",
    chooseTemplate: "Remembering and reading again…",
    goTo: "Going to the cell…",
    chooseRange: "Reading the selection…",
    readWhole: "Remembering and reading again…",
    answer: "Remembering and reading again…",
    nameHeir: "Remembering and reading again…",
    accept: "Saving the reason…",
    withdraw: "Taking the acceptance back…",
    keepAgency: "Saving the agency…",
    choosePlan: "Writing the plan into the workbook…",
    splitQuota: "Sharing the target out…",
    fetch: "Fetching this part…",
    long: "If you are still typing in a cell, press Enter.",
  },

  steering: {
    stop: "Stop",
    stopping: "Stopping…",
    stopped: "Stopped; the workbook is as before.",
    reading: "Step 1 of 2: reading and checking the workbook…",
    writing: "Step 2 of 2: writing the report's sheets…",
    file: (number: number, all: number) => `Adding file ${number} of ${all}…`,
  },

  status: {
    read: (time: string, found: string) => `Read at ${time}: ${found}.`,
    highlighted: (units: number) => `${countOf(units, "unit", "units")} highlighted.`,
    cleared: "Highlights cleared.",
    nothingToClear: "Nothing was highlighted.",
    wentTo: (place: string) => `Selected ${place}.`,
    nothingShort: "No unit misses the target.",
    answered: (header: string) => `Column “${header}” will be remembered.`,
    heirNamed: (unit: string) => `Who has the figures of ${unit} now is remembered.`,
    accepted: "Warning accepted.",
    withdrawn: "No longer accepted.",
    agencyKept: "The agency is kept in the workbook.",
    removed: (sheets: number) =>
      sheets === 0
        ? "There was no report sheet left to delete."
        : `${countOf(sheets, "report sheet", "report sheets")} deleted.`,
    sheetsChosen: "The sheets to make are remembered.",
    templateChosen: "The form is remembered.",
    planKept: (plan: string) => `The plan ${plan} is now on the sheet “Chỉ tiêu”.`,
    quotasKept: (target: string, units: number, lost: readonly string[]) => {
      const loss =
        lost.length === 0
          ? ""
          : ` Although the target grew, ${list(lost, "and")} ${lost.length === 1 ? "gets" : "get"} less than before; look at it again if need be.`;
      return `${target} is shared out among ${countOf(units, "unit", "units")} on the sheet “${quotaSheetWords.sheet}”.${loss}`;
    },
  },

  stale: {
    title: "The workbook has changed",
    body: (time: string) => `What you see here was read at ${time}.`,
  },

  failed: {
    check: "The workbook could not be read",
    report: "The report could not be made",
    addFiles: "The files could not be added",
    writeForms: "The forms could not be made",
    highlight: "Nothing could be highlighted",
    clearHighlights: "Highlights could not be cleared",
    removeReport: "The report could not be deleted",
    chooseSheets: "The choice could not be remembered",
    chooseTemplate: "The form was not remembered",
    goTo: "The cell could not be opened",
    chooseRange: "The selection could not be used",
    readWhole: "It could not be remembered",
    answer: "The column could not be remembered",
    nameHeir: "The unit could not be remembered",
    accept: "The reason could not be saved",
    withdraw: "The acceptance could not be taken back",
    keepAgency: "The agency could not be saved",
    choosePlan: "The plan could not be written",
    splitQuota: "The target could not be shared out",
    draw: "The pane could not be shown",
    fetch: "This part could not be shown",
  },

  failure: {
    cellEditing: "A cell is being edited. Press Enter or Esc in Excel, then try again.",
    protected: "The sheet is protected. On the Review tab choose Unprotect Sheet, then try again.",
    structureProtected:
      "The workbook's structure is protected, so no sheet can be added. On the Review tab choose Protect Workbook to unlock it, then try again.",
    tooLarge:
      "The workbook has too many cells to read. Move the sheets you do not need to another file, then try again.",
    busy: "Excel is busy. Wait a moment, then try again.",
    otherWorkbook: "Another workbook is selected. Click the workbook with the figures, then try again.",
    gone: "This sheet or cell is not what it was when it was read. Check the workbook again.",
    unsupported: "This Excel cannot do this. Update it (Excel 2021 or later is needed), then try again.",
    unknown: "Excel could not answer. Try again; if that does not help, save the workbook and reopen Excel.",
    notFetched:
      "A part of Tổng hợp could not be fetched. Check the connection and try again; if that does not help, close this pane and reopen it.",
    own: "Tổng hợp ran into an unexpected error. Try again; if that does not help, close this pane and reopen it.",
  },

  data: {
    period: "Reporting period",
    periodHint: "Write it above the table, for example “6 tháng đầu năm 2024”.",
    roster: "List of units",
    ownNames: "Unit names as in the workbook",
    validFrom: (from: string) => `in force from ${date(from)}`,
    validTo: (to: string) => `in force until ${date(to)}`,
    validBetween: (from: string, to: string) => `in force from ${date(from)} to ${date(to)}`,
    present: (present: number, all: number) => `In the workbook: ${count(present)} of ${countOf(all, "unit", "units")}`,
    tables: (number: number) => `Tables found: ${count(number)}`,
    range: (sheet: string, range: string) => `Sheet “${sheet}”, ${range}`,
    layout: {
      "units-in-rows": "one row a unit",
      "units-in-columns": "one column a unit",
      "unit-form": "form of one unit",
    },
    notes: "Notes on reading",
    agency: "Agency, recipients, signer",
    privacy: "Source sheets are never changed. No data leaves this computer.",
  },

  columns: {
    unclear: (number: number) => `Columns to ask about: ${count(number)}`,
    remembered: (number: number) => `Columns remembered: ${count(number)}`,
  },

  gone: {
    heading: (number: number) => `Units that are gone: ${count(number)}`,
  },

  first: paneFirstEn,
  range: paneRangeEn,
  files: paneFilesEn,
  forms: {
    heading: "Forms for the units",
    written: (sheets: number) =>
      sheets === 0 ? "None made: the workbook has no units." : `${countOf(sheets, "sheet", "sheets")} of forms made.`,
  },

  plan: {
    heading: "Plan",
    inForce: (targets: number, year: number) =>
      year > 0 ? `${countOf(targets, "target", "targets")} for ${year}` : countOf(targets, "target", "targets"),
    unnamed: "This workbook's own plan",
    sheet: "Sheet “Chỉ tiêu”",
    change: "Change the plan",
  },

  notice: {
    refused: (errors: number) => `No report was made: the workbook has ${countOf(errors, "error", "errors")}.`,
    empty: "No report was made: the workbook has no table of figures.",
    openPane: (words: string) => `Open the Tổng hợp pane on the Home tab to ${words}.`,
    seeErrors: "see each error",
    seeWhat: "see what the workbook needs",
  },
};
