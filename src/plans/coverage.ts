import type { CoverageRule } from "../domain/coverageRule";

/**
 * "Trên 80 % số người nghiện và người sử dụng trái phép chất ma túy có hồ sơ quản lý được tiếp cận dịch vụ
 * tư vấn, điều trị, cai nghiện, hỗ trợ hòa nhập cộng đồng."
 * Source: Kế hoạch 265/KH-UBND (Hà Nội, 2024), Kế hoạch 62/KH-UBND (Long Khánh, 2024).
 */
export const standardCoverage: CoverageRule = {
  abovePermille: 800,
  reached: "DV_TONG",
  managed: ["NN_HSQL", "NSD_HSQL"],
  services: ["DV_TUVAN", "CNBB", "CNTN_CL", "CNTN_NCL", "CN_GD", "CN_CD", "CN_GDCD", "MMT_DT", "DV_HOANHAP"],
};
