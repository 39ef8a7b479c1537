import type { IndicatorId } from "../../domain/indicator";
import type { Concept } from "./concept";
import { afterGroup, counted, flow, indicator, serviceGroup, type Signature, stock } from "./signature";

const help = {
  allows: [...flow, "past", "support"],
  beside: ["afterRehab", "service"],
  // "Người sau cai đang quản lý > Trong đó > Dạy nghề".
  under: [...afterGroup, ...serviceGroup, "reintegration", "current", "managed"],
} satisfies Partial<Record<string, readonly Concept[]>>;

const assessment = {
  allows: [...flow, "past", "afterYear", "afterRehab"],
  beside: ["relapse"],
  under: ["aftercare", "relapse"],
} satisfies Partial<Record<string, readonly Concept[]>>;

/** What happens once rehabilitation is over: management at home, relapse, training, work, loans. */
export const aftercareSignatures: readonly Signature[] = [
  indicator("DV_HOANHAP", [["reintegration"]], help),
  indicator("DV_GIAMHAI", [["harmReduction"]], { allows: [...flow, "past"], beside: ["service"], under: serviceGroup }),
  indicator("HT_CAI", [["completed", "rehab"]], {
    allows: [...flow, "past", "addict", "returned"],
    beside: ["decision"],
    under: ["aftercare", "afterRehab"],
  }),
  indicator(
    "HT_MMT",
    [
      ["completed", "methadone"],
      ["completed", "treatment", "substitution"],
    ],
    {
      allows: [...flow, "past", "treatment", "substitution", "opioid", "patient", "addict"],
      under: ["aftercare", "afterRehab"],
    },
  ),
  // "được QLSC" is those who came under it in the period, "đang QLSC" those who are; bare "QLSC" is the stock.
  indicator(
    "QLSC_MOI",
    [
      ["aftercare", "fileOpened"],
      ["aftercare", "decision"],
      ["aftercare", "new"],
      ["aftercare", "admitted"],
      ["aftercare", "received"],
      ["aftercare", "received", "completed", "rehab"],
    ],
    {
      allows: [...flow, "past", "fileOpened", "decision", "new", "admitted", "residence", "returned", "addict"],
      under: ["partOf"],
    },
  ),
  indicator("QLSC", [["aftercare"]], {
    allows: ["people", "managed", "atCutoff", "addict"],
    beside: ["total", "residence", "afterRehab"],
  }),
  indicator(
    "QLSC",
    [
      ["aftercare", "current"],
      ["afterRehab", "managed"],
      ["afterRehab", "managedPeople"],
    ],
    {
      allows: [...stock, "managed", "residence", "addict"],
      beside: ["onFile"],
      under: ["afterRehab"],
    },
  ),
  indicator("QLSC_CHUYEN", [["aftercare", "carriedOver"]], {
    allows: [...stock, "managed", "residence"],
    under: ["partOf"],
  }),
  indicator("TAINGHIEN", [["relapse"]], {
    allows: [...flow, "afterYear"],
    beside: ["afterRehab"],
    under: ["aftercare", "afterRehab", "rehab", "assessed", "partOf"],
  }),
  indicator(
    "TN_DANHGIA",
    [
      ["assessed", "afterRehab"],
      ["assessed", "afterYear"],
    ],
    assessment,
  ),
  // "Đánh giá sau cai > Tái nghiện" are those of them who relapsed.
  indicator("TN_DANHGIA", [["assessed", "relapse"]], { ...assessment, together: true }),
  indicator("TN_DANHGIA", [["assessed", "relapse"]], { ...assessment, own: ["assessed"] }),
  ...needFor("HN_NHUCAU", "vocational", ["afterRehab", "support"], ["advice", "taught"]),
  indicator("HN_TUVAN", [["vocational", "advice"]], help),
  indicator("HN_TUVAN", [["vocational", "advice", "taught"]], { ...help, together: true }),
  indicator(
    "HN_DAYNGHE",
    [
      ["vocational", "taught"],
      ["vocational", "received"],
      ["vocational", "support"],
    ],
    help,
  ),
  ...needFor("VL_NHUCAU", "job", ["afterRehab", "support", "loan"], ["advice", "jobFound"]),
  indicator("VL_TUVAN", [["job", "advice"]], { ...help, beside: [...help.beside, "loan"] }),
  indicator("VL_TAO", [["job", "jobFound"]], help),
  indicator("VAY", [["loan"]], help),
];

/** "Có nhu cầu tư vấn việc làm" is a need; below "Có nhu cầu việc làm" those who were given advice stand for themselves. */
function needFor(
  id: IndicatorId,
  thing: Concept,
  beside: readonly Concept[],
  ways: readonly Concept[],
): readonly Signature[] {
  const needs: readonly Concept[] = [thing, "need"];
  const terms = { allows: counted, under: help.under };
  return [
    indicator(id, [needs], { ...terms, beside }),
    ...[needs, ["need"] as const].map((own) => indicator(id, [needs], { ...terms, beside: [...beside, ...ways], own })),
  ];
}
