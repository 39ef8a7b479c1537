import type { IndicatorId } from "../domain/indicator";

export interface Composition {
  readonly whole: IndicatorId;
  readonly parts: readonly IndicatorId[];
  /** Parts many tables leave out. */
  readonly optional: readonly IndicatorId[];
}

/**
 * Addicts on file by where they are: holds in the reports of Đồng Nai (14/11/2024) and Lâm Đồng (9/2022). Nobody is an
 * addict and a user at once (Luật Phòng, chống ma túy 73/2021/QH14, Điều 2).
 */
export const compositions: readonly Composition[] = [
  { whole: "NN_HSQL", parts: ["NN_NGOAI", "NN_COSO", "NN_TRAI"], optional: ["NN_VANG"] },
  { whole: "NN_NSD_HSQL", parts: ["NN_HSQL", "NSD_HSQL"], optional: [] },
];

/** A part and the whole it is counted in. */
export const partsOfWholes: readonly (readonly [IndicatorId, IndicatorId])[] = [
  ["NN_HSQL", "NN_NSD_HSQL"],
  ["NSD_HSQL", "NN_NSD_HSQL"],
  ["NN_NGOAI", "NN_HSQL"],
  ["NN_COSO", "NN_HSQL"],
  ["NN_TRAI", "NN_HSQL"],
  ["NN_VANG", "NN_HSQL"],
  ["NSD_NGOAI", "NSD_HSQL"],
  ["NSD_LAPHS", "NSD_PHATHIEN"],
  ["MMT_MOI", "MMT_LT"],
  ["MMT_DT", "MMT_LT"],
  ["GDX_DV", "GDX"],
  ["TAINGHIEN", "TN_DANHGIA"],
  ["HN_TUVAN", "HN_NHUCAU"],
  ["VL_TUVAN", "VL_NHUCAU"],
  ["CLB_DAT", "CLB"],
  ["CB_TH", "CB"],
  ["TDP_TT", "TDP"],
  ["TRUONG_TT", "TRUONG"],
  ["TUDIEM_XOA", "TUDIEM"],
];
