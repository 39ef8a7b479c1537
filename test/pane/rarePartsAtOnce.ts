import { AgencyForm } from "../../src/pane/agency/AgencyForm";
import { FormsChoice } from "../../src/pane/data/FormsChoice";
import { PlanChoice } from "../../src/pane/data/PlanChoice";
import { QuotaChoice } from "../../src/pane/data/QuotaChoice";
import type { RareParts } from "../../src/pane/rareParts";

/** As they are once they have been fetched. */
export const rarePartsAtOnce: RareParts = { AgencyForm, FormsChoice, PlanChoice, QuotaChoice };
