import type { CoverageRule } from "../domain/coverageRule";
import type { IndicatorId } from "../domain/indicator";

const managed: readonly IndicatorId[] = ["NN_HSQL", "NSD_HSQL"];

/** Addicts and users in one figure. */
export const managedTogether: IndicatorId = "NN_NSD_HSQL";

/**
 * "Trên 80 % số người nghiện và người sử dụng trái phép chất ma túy có hồ sơ quản lý được tiếp cận dịch vụ
 * tư vấn, điều trị, cai nghiện, hỗ trợ hòa nhập cộng đồng."
 * Source: Kế hoạch 265/KH-UBND (Hà Nội, 2024), Kế hoạch 62/KH-UBND (Long Khánh, 2024).
 */
export const standardCoverage: CoverageRule = {
  abovePermille: 800,
  reached: "DV_TONG",
  managed,
  managedInPlans: managed,
  services: ["DV_TUVAN", "CNBB", "CNTN_CL", "CNTN_NCL", "CN_GD", "CN_CD", "CN_GDCD", "MMT_DT", "DV_HOANHAP"],
};

/** The rule for tables with those columns: where they do not tell addicts and users apart, both in one figure are managed. */
export function coverageFor(columns: { readonly has: (id: IndicatorId) => boolean }): CoverageRule {
  const isApart = managed.every((id) => columns.has(id));
  return isApart || !columns.has(managedTogether)
    ? standardCoverage
    : { ...standardCoverage, managed: [managedTogether] };
}
