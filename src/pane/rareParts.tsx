import { type ComponentType, createContext, useContext } from "react";
import type { AgencyFormProps } from "./agency/AgencyForm";
import type { FormsChoiceProps } from "./data/FormsChoice";
import type { PlanChoiceProps } from "./data/PlanChoice";
import type { QuotaChoiceProps } from "./data/QuotaChoice";
import { fetched } from "./parts/fetched";

/** Parts of screens that are used once a year or never, and so are not in what the pane opens with. */
export interface RareParts {
  readonly AgencyForm: ComponentType<AgencyFormProps>;
  readonly FormsChoice: ComponentType<FormsChoiceProps>;
  readonly PlanChoice: ComponentType<PlanChoiceProps>;
  readonly QuotaChoice: ComponentType<QuotaChoiceProps>;
}

const fetchedParts: RareParts = {
  AgencyForm: fetched(async () => (await import(/* webpackChunkName: "agency" */ "./agency/AgencyForm")).AgencyForm),
  FormsChoice: fetched(async () => (await import(/* webpackChunkName: "forms" */ "./data/FormsChoice")).FormsChoice),
  PlanChoice: fetched(async () => (await import(/* webpackChunkName: "plans" */ "./data/PlanChoice")).PlanChoice),
  QuotaChoice: fetched(async () => (await import(/* webpackChunkName: "quotas" */ "./data/QuotaChoice")).QuotaChoice),
};

const RarePartsContext = createContext(fetchedParts);

/** Gives the parts to everything below it without fetching, where a page is drawn in one go. */
export const RarePartsProvider = RarePartsContext.Provider;

export function useRareParts(): RareParts {
  return useContext(RarePartsContext);
}
