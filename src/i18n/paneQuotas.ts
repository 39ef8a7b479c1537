import { paneQuotasEn } from "./paneQuotas.en";
import { paneQuotasVi } from "./paneQuotas.vi";

/** The words about sharing a target out, in both languages: they are fetched with it. */
export const paneQuotas = { vi: paneQuotasVi, en: paneQuotasEn };
