import type { IndicatorId } from "../domain/indicator";

export interface IndicatorGroup {
  readonly name: string;
  readonly indicators: readonly IndicatorId[];
}

/**
 * Indicators under the headings of Biểu 03-BCN (Thông tư 05/2011/TT-BLĐTBXH), in its order, so far as it has one:
 * its "tại gia đình" and "tại cộng đồng" stand together, since most tables have one column for both. What the form
 * does not ask for has headings of its own around them.
 */
export const indicatorGroups: readonly IndicatorGroup[] = [
  {
    name: "Người nghiện, người sử dụng trái phép chất ma túy",
    indicators: [
      "NN_HSQL",
      "NSD_HSQL",
      "NN_NSD_HSQL",
      "NN_NGOAI",
      "NN_COSO",
      "NN_TRAI",
      "NN_VANG",
      "NSD_NGOAI",
      "NSD_PHATHIEN",
      "NSD_LAPHS",
    ],
  },
  { name: "Tiếp cận dịch vụ", indicators: ["DV_TONG", "DV_TUVAN", "DV_GIAMHAI"] },
  { name: "Cai nghiện tại cơ sở", indicators: ["CNBB", "CNTN_CL", "CNTN_NCL", "COSO_MOI"] },
  { name: "Cai nghiện tự nguyện tại gia đình, cộng đồng", indicators: ["CN_GD", "CN_CD", "CN_GDCD"] },
  { name: "Cai nghiện bắt buộc tại cộng đồng", indicators: ["CNBB_CD"] },
  { name: "Điều trị thay thế", indicators: ["MMT_DT", "MMT_MOI", "MMT_LT", "HT_MMT"] },
  { name: "Giáo dục tại xã, phường, thị trấn", indicators: ["GDX", "GDX_DV"] },
  {
    name: "Quản lý sau cai nghiện tại nơi cư trú",
    indicators: ["HT_CAI", "QLSC_MOI", "QLSC", "QLSC_CHUYEN"],
  },
  {
    name: "Hỗ trợ giải quyết các vấn đề xã hội",
    indicators: [
      "DV_HOANHAP",
      "HN_NHUCAU",
      "HN_TUVAN",
      "HN_DAYNGHE",
      "VL_NHUCAU",
      "VL_TUVAN",
      "VL_TAO",
      "VAY",
      "TNV_GIUP",
      "CHIHOI_GIUP",
    ],
  },
  { name: "Tình hình tái nghiện", indicators: ["TAINGHIEN", "TN_DANHGIA"] },
  { name: "Cán bộ", indicators: ["CB", "CB_TH"] },
  { name: "Kinh phí hoạt động", indicators: ["KINHPHI"] },
  { name: "Xã, phường, thị trấn không có người nghiện ma túy", indicators: ["XP_KHONGMT"] },
  {
    name: "Mạng lưới tại cộng đồng",
    indicators: ["DIEM_TV", "DOI_CTXH", "TNV", "CHIHOI", "CLB", "CLB_DAT", "MOHINH", "MOHINH_MD", "MOHINH_GH"],
  },
  {
    name: "Địa bàn, tuyên truyền",
    indicators: [
      "XP_DATCHUAN",
      "XP_TT",
      "TDP",
      "TDP_TT",
      "TDP_KHONGMT",
      "TRUONG",
      "TRUONG_TT",
      "TRUONG_KH",
      "COQUAN",
      "COQUAN_TT",
      "TUDIEM",
      "TUDIEM_XOA",
      "TUDIEM_MOI",
      "TRONGCAY",
    ],
  },
];

/** The heading of indicators that stand in no group, such as one typed into a plan sheet. */
export const otherIndicators = "Chỉ tiêu khác";
