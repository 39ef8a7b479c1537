import type { IndicatorId } from "../../domain/indicator";
import type { Concept } from "./concept";
import { afterGroup, derived, indicator, type Signature } from "./signature";

/** A count of things: no people in it. */
const things: readonly Concept[] = ["total", "current", "active", "maintained", "atCutoff"];
const informing: readonly Concept[] = ["received", "past", "prevention"];
const reached: readonly Concept[] = ["total", ...informing];
const under: readonly Concept[] = [...afterGroup, "reintegration", "service", "treatmentSupport", "model"];

/** The network that does the work, the places it covers, and money. */
export const networkSignatures: readonly Signature[] = [
  indicator("DIEM_TV", [["advicePoint"]], {
    allows: [...things, "treatmentSupport", "community", "point"],
    beside: ["support", "treatment"],
    under,
  }),
  indicator("DOI_CTXH", [["team"]], { allows: things, under }),
  indicator("TNV", [["volunteer"]], {
    allows: [...things, "people"],
    beside: ["inside", "takesPart"],
    under: [...under, "team"],
  }),
  indicator("TNV", [["volunteer", "team"]], { allows: [...things, "people", "inside"], under, together: true }),
  // Without either they are volunteers: "Số TNV nhận giúp đỡ người sau cai".
  indicator(
    "TNV_GIUP",
    [
      ["volunteer", "helped", "received"],
      ["volunteer", "helped", "people"],
      ["team", "helped", "people", "received"],
    ],
    {
      allows: ["people", "total", "received", "current"],
      beside: ["afterRehab", "addict", "managed"],
      under: [...under, "team", "active"],
    },
  ),
  indicator("CHIHOI", [["branch", "helped"]], { allows: things, beside: ["afterRehab", "addict", "takesPart"], under }),
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
  indicator("MOHINH", [["model"]], {
    allows: [...things, "effective"],
    beside: ["aftercare", "afterRehab", "support", "residence", "community"],
    under,
  }),
  indicator("MOHINH_MD", [["model", "prostitution"]], {
    allows: [...things, "communityBased", "community", "prevention"],
    under,
  }),
  indicator("MOHINH_GH", [["model", "harmReduction"]], { allows: things, under }),
  indicator("CB", [["officer"]], { allows: things, beside: ["aftercare", "volunteer", "people"], under }),
  indicator("CB", [["officer", "volunteer"]], {
    allows: [...things, "people"],
    beside: ["aftercare"],
    under,
    own: ["officer", "volunteer"],
  }),
  indicator(
    "CB_TH",
    [
      ["trained", "officer"],
      ["trained", "volunteer"],
      ["trained", "people"],
      ["trained", "received"],
    ],
    {
      allows: [...reached, "people", "officer", "thisPeriod"],
      beside: ["volunteer", "aftercare", "takesPart"],
      under: [...under, "team"],
    },
  ),
  indicator("XP_KHONGMT", [["drugFree"]], { allows: [...things, "commune"] }),
  indicator("XP_DATCHUAN", [["upToStandard"], ["upToStandard", "drugFree", "prostitution"]], {
    allows: [...things, "commune"],
    beside: ["prostitution", "prevention"],
  }),
  ...informed("XP_TT", ["commune"]),
  indicator("TDP", [["neighbourhood"]], { allows: ["total", "current"] }),
  ...informed("TDP_TT", ["neighbourhood"], ["namedPeriod", "once"]),
  indicator("TDP_KHONGMT", [["neighbourhood", "drugFree"]], { allows: things }),
  indicator("TDP_KHONGMT", [["neighbourhood", "drugFree"]], {
    allows: things,
    under: ["partOf"],
    own: ["neighbourhood", "drugFree"],
  }),
  indicator("TRUONG", [["school"]], { allows: ["total"] }),
  ...informed("TRUONG_TT", ["school"]),
  indicator("TRUONG_KH", [["school", "deployed"]], { allows: reached, beside: ["prevention"] }),
  indicator("COQUAN", [["agency", "enterprise"]], { allows: ["total"], beside: ["society"], together: true }),
  ...informed("COQUAN_TT", ["agency", "enterprise"], ["society"]),
  // "Cơ quan, doanh nghiệp > Số đơn vị được tuyên truyền"
  indicator("COQUAN_TT", [["agency", "enterprise", "informed"]], {
    allows: [...informing, "commune"],
    under: ["society"],
    own: ["informed"],
  }),
  indicator("TUDIEM", [["hotspot", "detected"]], { allows: ["total", "point", "thisPeriod"], own: ["detected"] }),
  indicator("TUDIEM", [["hotspot"]], { allows: ["total", "point", "thisPeriod", "current"], beside: ["detected"] }),
  indicator("TUDIEM_XOA", [["hotspot", "cleared"]], { allows: [...reached, "point", "thisPeriod", "partOf"] }),
  indicator(
    "TUDIEM_MOI",
    [
      ["hotspot", "arisen"],
      ["hotspot", "new"],
    ],
    {
      allows: ["total", "point", "thisPeriod", "arisen", "new", "partOf"],
    },
  ),
  indicator("TRONGCAY", [["cultivation"]], { allows: ["total", "point", "thisPeriod"], beside: ["detected"] }),
  derived("other", [["aside"]], { allows: ["total", "commune", "people"] }),
  indicator("KINHPHI", [["funding"]], { allows: ["total", "money"] }),
];

/** Below "Tuyên truyền" a total of them may be of all there are, informed or not. */
function informed(id: IndicatorId, who: readonly Concept[], more: readonly Concept[] = []): readonly Signature[] {
  const needs: readonly Concept[] = [...who, "informed"];
  return [
    indicator(id, [needs], { allows: [...reached, ...more], together: true }),
    indicator(id, [needs], { allows: [...informing, ...more] }),
  ];
}
