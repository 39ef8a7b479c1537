import type { Concept } from "./concept";
import { afterGroup, derived, indicator, type Signature } from "./signature";

/** A count of things: no people in it. */
const things: readonly Concept[] = ["total", "current", "active", "maintained", "atCutoff"];
const reached: readonly Concept[] = ["total", "received", "past", "prevention"];
const under: readonly Concept[] = [...afterGroup, "service", "treatmentSupport"];

/** The network that does the work, the places it covers, and money. */
export const networkSignatures: readonly Signature[] = [
  indicator("DIEM_TV", [["advicePoint"]], { allows: [...things, "treatmentSupport", "community", "point"], under }),
  indicator("DOI_CTXH", [["team"]], { allows: things, under }),
  indicator("TNV", [["volunteer"]], { allows: [...things, "people"], beside: ["inside"], under: [...under, "team"] }),
  indicator("TNV", [["volunteer", "team"]], { allows: [...things, "people", "inside"], under, together: true }),
  indicator("TNV_GIUP", [["volunteer", "helped"]], {
    allows: ["people", "total", "received", "current"],
    beside: ["afterRehab"],
    under: [...under, "team"],
  }),
  indicator("CHIHOI", [["branch"]], { allows: things, beside: ["helped", "afterRehab"], under }),
  indicator("CHIHOI_GIUP", [["branch", "helped", "received"]], {
    allows: ["people", "total", "current"],
    beside: ["afterRehab"],
    under,
  }),
  indicator("CLB", [["club"]], { allows: things, beside: ["afterRehab", "aftercare", "support"], under }),
  indicator(
    "CLB_DAT",
    [
      ["club", "achieved"],
      ["club", "effective"],
    ],
    {
      allows: [...things, "achieved", "effective"],
      under,
    },
  ),
  indicator("MOHINH", [["model"]], { allows: [...things, "effective"], beside: ["aftercare", "afterRehab"], under }),
  indicator("MOHINH_MD", [["model", "prostitution"]], { allows: [...things, "communityBased", "prevention"], under }),
  indicator("MOHINH_GH", [["model", "harmReduction"]], { allows: things, under }),
  indicator("CB", [["officer"]], { allows: things, beside: ["aftercare", "volunteer", "people"], under }),
  indicator(
    "CB_TH",
    [
      ["trained", "officer"],
      ["trained", "volunteer"],
      ["trained", "people"],
      ["trained", "received"],
    ],
    { allows: [...reached, "people", "officer", "thisPeriod"], beside: ["volunteer", "aftercare"], under },
  ),
  indicator("XP_KHONGMT", [["drugFree"]], { allows: [...things, "commune"] }),
  indicator("XP_DATCHUAN", [["upToStandard"]], {
    allows: [...things, "commune"],
    beside: ["prostitution", "prevention"],
  }),
  indicator("XP_TT", [["commune", "informed"]], { allows: reached }),
  indicator("TDP", [["neighbourhood"]], { allows: ["total"] }),
  indicator("TDP_TT", [["neighbourhood", "informed"]], { allows: [...reached, "namedPeriod", "once"] }),
  indicator("TDP_KHONGMT", [["neighbourhood", "drugFree"]], { allows: things }),
  indicator("TRUONG", [["school"]], { allows: ["total"] }),
  indicator("TRUONG_TT", [["school", "informed"]], { allows: reached }),
  indicator("TRUONG_KH", [["school", "deployed"]], { allows: reached, beside: ["prevention"] }),
  indicator("COQUAN", [["agency", "enterprise"]], { allows: ["total"], beside: ["society"], together: true }),
  indicator("COQUAN_TT", [["agency", "enterprise", "informed"]], { allows: [...reached, "society"] }),
  indicator("TUDIEM", [["hotspot"]], { allows: ["total", "point", "thisPeriod"], beside: ["detected"] }),
  indicator("TUDIEM_XOA", [["hotspot", "cleared"]], { allows: [...reached, "point", "thisPeriod"] }),
  indicator(
    "TUDIEM_MOI",
    [
      ["hotspot", "arisen"],
      ["hotspot", "new"],
    ],
    {
      allows: ["total", "point", "thisPeriod", "arisen", "new"],
    },
  ),
  indicator("TRONGCAY", [["cultivation"]], { allows: ["total", "point", "thisPeriod"], beside: ["detected"] }),
  derived("other", [["aside"]], { allows: ["total", "commune", "people"] }),
  indicator("KINHPHI", [["funding"]], { allows: ["total", "money"] }),
];
