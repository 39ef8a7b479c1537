import { paneReportEn } from "./paneReport.en";
import { paneReportVi } from "./paneReport.vi";

/** The words of the report screen, in both languages: they are fetched with it. */
export const paneReport = { vi: paneReportVi, en: paneReportEn };
