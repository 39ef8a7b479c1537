import type { Concept } from "./concept";
import { derived, flow, indicator, rehabGroup, type Signature } from "./signature";

const sending: readonly Concept[] = [...flow, "new", "sent", "takesPart", "admitted", "addict", "rehab"];
const volunteering: readonly Concept[] = [...sending, "voluntary", "voluntaryRehab"];

/** Rehabilitation of each kind and place. */
export const rehabSignatures: readonly Signature[] = [
  indicator(
    "CNBB",
    [
      ["compulsory", "rehab"],
      ["compulsory", "sent"],
      ["compulsory", "admitted"],
    ],
    {
      allows: [...sending, "facility"],
      beside: ["public", "facilityName"],
      under: rehabGroup,
    },
  ),
  // "Đã cai" may be ever; who has been sent there has been in the period.
  indicator(
    "CNBB",
    [
      ["compulsory", "rehab", "sent", "past"],
      ["compulsory", "sent", "facility", "past"],
    ],
    {
      allows: [...sending, "facility"],
      beside: ["public", "facilityName"],
      under: [...rehabGroup, "compulsory", "fileOpened"],
      together: true,
    },
  ),
  // Below "Lập hồ sơ đưa vào cơ sở" those who were sent there, and not those whose files were made.
  indicator("CNBB", [["compulsory", "sent", "past"]], {
    allows: [...sending, "facility", "facilityName"],
    under: [...rehabGroup, "compulsory", "facility", "facilityName", "fileOpened"],
    own: ["sent", "past"],
  }),
  indicator("CNBB", [["compulsory", "facility"]], { allows: sending, beside: ["public"], under: rehabGroup }),
  indicator(
    "CNBB",
    [
      ["compulsory", "sent", "fileOpened"],
      ["compulsory", "sent", "decision"],
    ],
    {
      allows: [...sending, "facility"],
      beside: ["decision", "fileOpened", "facilityName"],
      under: rehabGroup,
    },
  ),
  indicator("CNBB_CD", [["compulsory", "community"]], { allows: sending, under: rehabGroup }),
  indicator("CNBB_CD", [["compulsory", "community", "family"]], {
    allows: sending,
    under: [...rehabGroup, "family", "community"],
    own: ["compulsory", "community"],
  }),
  indicator(
    "CNTN_CL",
    [
      ["voluntaryRehab", "public"],
      ["voluntary", "public"],
    ],
    {
      allows: [...volunteering, "facility", "facilityName", "public"],
      under: rehabGroup,
    },
  ),
  // Below "CNTN" or "… tại cơ sở" a total takes in the private facilities.
  indicator("CNTN_CL", [["voluntaryRehab"], ["voluntary", "facility"]], {
    allows: volunteering.filter((concept) => concept !== "total").concat("facility"),
    beside: ["total"],
    under: rehabGroup,
  }),
  indicator(
    "CNTN_NCL",
    [
      ["private", "voluntaryRehab"],
      ["private", "voluntary"],
      ["private", "facility"],
      ["private", "rehab"],
    ],
    { allows: [...volunteering, "facility"], beside: ["facilityName"], under: rehabGroup },
  ),
  indicator(
    "CN_GD",
    [
      ["family", "rehab"],
      ["family", "voluntary"],
      ["family", "voluntaryRehab"],
    ],
    {
      allows: volunteering,
      under: [...rehabGroup, "residence"],
    },
  ),
  indicator("CN_GD", [["family", "community"]], {
    allows: volunteering,
    under: [...rehabGroup, "community"],
    own: ["family"],
  }),
  indicator(
    "CN_CD",
    [
      ["community", "rehab"],
      ["community", "voluntary"],
      ["community", "voluntaryRehab"],
      ["communityBased", "rehab"],
    ],
    {
      allows: volunteering,
      under: [...rehabGroup, "residence"],
    },
  ),
  indicator("CN_CD", [["family", "community"]], {
    allows: volunteering,
    under: [...rehabGroup, "family"],
    own: ["community"],
  }),
  indicator("CN_GDCD", [["family", "community"]], { allows: volunteering, under: rehabGroup, together: true }),
  indicator(
    "COSO_MOI",
    [
      ["admitted", "facility"],
      ["new", "sent", "facility"],
    ],
    { allows: [...flow, "new", "sent", "addict"], under: ["inside"] },
  ),
  // The kinds of rehabilitation added up.
  derived("other", [["rehab", "total"]], { allows: [...flow, "new", "voluntary", "addict"] }),
];
