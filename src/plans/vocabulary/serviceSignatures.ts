import type { Concept } from "./concept";
import { counted, derived, flow, indicator, serviceGroup, type Signature, stock } from "./signature";

const reaching: readonly Concept[] = ["reach", "service", "services"];
const substituting: readonly Concept[] = ["treatment", "substitution", "patient", "addict", "opioid", "takesPart"];

/** Being reached by a service at all, advice, and treatment. */
export const serviceSignatures: readonly Signature[] = [
  // Only addicts, or only users, reached by a service are a part of the figure.
  indicator(
    "DV_TONG",
    [
      ["reach", "people"],
      ["services", "people"],
    ],
    {
      allows: [...stock, "once", "past", "thisPeriod"],
      beside: [...reaching, "managed", "managedPeople"],
      under: [...reaching, "managed", "managedPeople"],
    },
  ),
  // "Tiếp cận dịch vụ > Tổng số" may be the services added up, with people counted more than once.
  indicator(
    "DV_TONG",
    [
      ["reach", "service"],
      ["services", "received"],
    ],
    {
      allows: ["received", "current", "once", "past", "thisPeriod"],
      beside: [...reaching, "people", "total", "managed", "managedPeople"],
      under: [...reaching, "people", "managed", "managedPeople"],
    },
  ),
  indicator(
    "DV_TONG",
    [
      ["reach", "service", "addict", "user"],
      ["services", "addict", "user"],
    ],
    {
      allows: [...stock, "once", "past", "thisPeriod"],
      beside: [...reaching, "managed", "managedPeople", "onFile"],
      under: ["managed", "managedPeople"],
      together: true,
    },
  ),
  indicator("DV_TUVAN", [["advice"]], {
    allows: [...flow, "past"],
    beside: ["reach", "service", "takesPart"],
    under: serviceGroup,
  }),
  indicator("DV_TUVAN", [["advice", "addict", "user"]], { allows: [...flow, "past"], together: true }),
  indicator("DV_TUVAN", [["advice", "received", "advicePoint", "treatmentSupport"]], {
    allows: ["people", "community"],
    together: true,
  }),
  // "Số TV Đội CTXHTN" are its members.
  indicator("DV_TUVAN", [["advice", "advicePoint"]], {
    allows: [...flow, "past"],
    beside: ["reach", "service"],
    under: serviceGroup,
    together: true,
  }),
  indicator("DV_TUVAN", [["advice", "received"]], {
    allows: [...flow, "past"],
    beside: ["reach", "service", "advicePoint", "point", "team"],
    under: serviceGroup,
    together: true,
  }),
  // Below "Methadone" a total may be of those now, new and ever treated.
  indicator("MMT_DT", [["methadone"], ["treatment", "substitution"]], {
    allows: ["people", "received", "current", "atCutoff", "maintained", ...substituting],
    beside: ["total", "service", "reach"],
    under: [...serviceGroup, "rehab", "onFile"],
  }),
  indicator(
    "MMT_DT",
    [
      ["methadone", "current"],
      ["treatment", "substitution", "current"],
    ],
    { allows: [...counted, "atCutoff", "maintained", ...substituting], under: [...serviceGroup, "rehab", "onFile"] },
  ),
  indicator(
    "MMT_MOI",
    [
      ["methadone", "new"],
      ["treatment", "substitution", "new"],
    ],
    {
      allows: [...flow, ...substituting, "sent", "admitted"],
      under: [...serviceGroup, "onFile"],
    },
  ),
  // "Lũy kế" above everything is the sum since New Year; "Methadone > Lũy tích" is of everyone ever treated.
  indicator(
    "MMT_LT",
    [
      ["methadone", "cumulative"],
      ["treatment", "substitution", "cumulative"],
    ],
    {
      allows: [...counted, "past", ...substituting],
      under: [...serviceGroup, "rehab"],
      together: true,
    },
  ),
  indicator(
    "MMT_LT",
    [
      ["methadone", "cumulative"],
      ["treatment", "substitution", "cumulative"],
    ],
    {
      allows: [...counted, "past", ...substituting, "atCutoff"],
      under: serviceGroup,
      own: ["cumulative"],
    },
  ),
  derived("coverageRate", [["percent", "reach"]], {
    allows: [...stock, ...reaching, "once", "past", "thisPeriod", "change"],
    beside: ["managed", "managedPeople", "addict", "user", "onFile"],
  }),
];
