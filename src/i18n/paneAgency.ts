import { paneAgencyEn } from "./paneAgency.en";
import { paneAgencyVi } from "./paneAgency.vi";

/** The words of the fields on who reports to whom, in both languages: they are fetched with it. */
export const paneAgency = { vi: paneAgencyVi, en: paneAgencyEn };
