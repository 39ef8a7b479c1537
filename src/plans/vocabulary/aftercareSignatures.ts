import type { IndicatorId } from "../../domain/indicator";
import type { Concept } from "./concept";
import { afterGroup, counted, flow, indicator, serviceGroup, type Signature, stock } from "./signature";

const afterHeading: readonly Concept[] = ["aftercare", "afterRehab", "residence"];

const help = {
  allows: [...flow, "past", "support"],
  beside: ["afterRehab", "service"],
  // "Người sau cai đang quản lý > Trong đó > Dạy nghề".
  under: [...afterGroup, ...serviceGroup, "reintegration", "helped", "current", "managed", "sought"],
} satisfies Partial<Record<string, readonly Concept[]>>;

const enumerated: readonly Concept[] = [...help.under, "loan", "vocational", "taught", "job", "jobFound"];

const assessment = {
  allows: [...flow, "past", "afterYear", "afterRehab", "returned"],
  beside: ["relapse"],
  under: [...afterHeading, "relapse"],
} satisfies Partial<Record<string, readonly Concept[]>>;

/** What happens once rehabilitation is over: management at home, relapse, training, work, loans. */
export const aftercareSignatures: readonly Signature[] = [
  indicator("DV_HOANHAP", [["reintegration"]], { ...help, beside: [...help.beside, "reach"] }),
  // "Người hoàn thành cai nghiện được hỗ trợ hòa nhập": without the support they may have come home by themselves.
  indicator("DV_HOANHAP", [["reintegration", "support", "received", "completed", "rehab"]], {
    allows: [...flow, "past"],
    together: true,
  }),
  indicator("DV_GIAMHAI", [["harmReduction"]], {
    allows: [...flow, "past"],
    beside: ["reach", "service"],
    under: serviceGroup,
  }),
  indicator("DV_GIAMHAI", [["harmReduction", "addict", "user"]], { allows: [...flow, "past"], together: true }),
  indicator("HT_CAI", [["completed", "rehab"]], {
    allows: [...flow, "past", "addict", "returned"],
    beside: ["decision"],
    under: afterHeading,
  }),
  indicator(
    "HT_MMT",
    [
      ["completed", "methadone"],
      ["completed", "treatment", "substitution"],
    ],
    {
      allows: [...flow, "past", "treatment", "substitution", "opioid", "patient", "addict"],
      under: afterHeading,
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
      under: ["partOf", "afterRehab"],
    },
  ),
  indicator("QLSC_MOI", [["aftercare", "new"]], {
    allows: [...flow, "fileOpened", "decision", "new"],
    under: ["current", "addict", "residence", "partOf"],
    own: ["new"],
  }),
  indicator("QLSC", [["aftercare"]], {
    allows: ["people", "managed", "atCutoff", "addict"],
    beside: ["total", "residence", "community", "commune", "afterRehab"],
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
      beside: ["onFile", "community", "commune", "helped", "afterRehab"],
      under: ["afterRehab", "partOf", "support"],
    },
  ),
  indicator("QLSC", [["aftercare", "current", "decision"]], {
    allows: [...stock, "residence", "addict"],
    under: ["aftercare", "afterRehab"],
    together: true,
  }),
  indicator("QLSC_CHUYEN", [["aftercare", "carriedOver"]], {
    allows: [...stock, "managed", "residence"],
    under: ["partOf"],
  }),
  indicator("QLSC_CHUYEN", [["aftercare", "carriedOver"]], {
    allows: [...stock, "managed", "residence"],
    under: ["current", "addict", "decision", "partOf"],
    own: ["carriedOver"],
  }),
  indicator("TAINGHIEN", [["relapse"]], {
    allows: [...flow, "afterYear"],
    beside: ["afterRehab", "addict", "past"],
    under: [...afterHeading, "rehab", "assessed", "partOf"],
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
  indicator("HN_TUVAN", [["vocational", "advice", "taught"]], { ...help, own: ["advice"] }),
  indicator(
    "HN_DAYNGHE",
    [
      ["vocational", "taught"],
      ["vocational", "received"],
      ["vocational", "support"],
    ],
    help,
  ),
  ...needFor("VL_NHUCAU", "job", ["afterRehab", "support", "loan", "sought"], ["advice", "jobFound"]),
  indicator("VL_TUVAN", [["job", "advice"]], { ...help, beside: [...help.beside, "loan", "sought"] }),
  indicator("VL_TUVAN", [["job", "advice", "jobFound"]], { ...help, own: ["advice"] }),
  // "Được hỗ trợ học nghề, việc làm, vay vốn > Học nghề | Việc làm": what the group enumerates.
  indicator("HN_DAYNGHE", [["vocational", "support"]], { ...help, own: ["vocational"], under: enumerated }),
  indicator("VL_TAO", [["job", "jobFound"]], { ...help, under: enumerated }),
  indicator("VL_TAO", [["job", "support"]], { ...help, own: ["job"], under: enumerated }),
  indicator("VAY", [["loan"]], { ...help, under: enumerated }),
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
    ...[needs, ["need"] as const].map((own) =>
      indicator(id, [needs], { allows: counted, beside: [...beside, ...ways], under: [...help.under, ...ways], own }),
    ),
  ];
}
