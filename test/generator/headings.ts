import type { IndicatorId } from "../../src/domain/indicator";

/** How tables head a column of its own, besides the official name and the short head of the list of indicators. */
export const alone: Readonly<Record<IndicatorId, readonly string[]>> = {
  NN_HSQL: [
    "Số NNMT có HSQL",
    "Người nghiện MT có hồ sơ QL",
    "Tổng số NN có HSQL",
    "Tổng số người nghiện",
    "Người nghiện ma túy có hồ sơ quản lý",
  ],
  NSD_HSQL: [
    "NSDTPCMT có HSQL",
    "Người SDTP chất MT có HSQL",
    "Số người sử dụng",
    "Người sử dụng trái phép chất ma túy có HSQL",
  ],
  NN_NGOAI: ["NN ngoài cộng đồng", "Người nghiện ngoài XH", "Có mặt tại cộng đồng"],
  NN_COSO: ["Trong cơ sở cai nghiện", "NN đang trong CSCN", "Số người nghiện trong cơ sở cai nghiện ma túy"],
  NN_TRAI: ["Trại giam, trại tạm giam", "NN trong trại giam, nhà tạm giữ", "Giam giữ"],
  NN_VANG: ["Vắng mặt tại địa phương", "NN vắng mặt, không rõ", "Bỏ đi khỏi địa phương"],
  NSD_PHATHIEN: ["NSD phát hiện mới", "Số người sử dụng trái phép chất ma túy được phát hiện"],
  NSD_LAPHS: ["NSD được lập hồ sơ quản lý", "Số NSD lập HS quản lý trong kỳ"],
  DV_TONG: [
    "Số người được tiếp cận dịch vụ",
    "Tiếp cận dịch vụ",
    "Số người được tư vấn, điều trị, cai nghiện",
    "Được tiếp cận ít nhất 01 dịch vụ",
  ],
  DV_TUVAN: ["Số người được tư vấn", "Được tư vấn", "Số người được tham vấn"],
  CNBB: ["Cai nghiện bắt buộc", "Đi cai bắt buộc", "Đưa vào CSCN bắt buộc", "Số người đi CNBB"],
  CNTN_CL: ["CNTN tại cơ sở", "Cai nghiện tự nguyện tại cơ sở", "Tự nguyện tại cơ sở công lập"],
  CNTN_NCL: ["CNTN cơ sở ngoài công lập", "Cai nghiện tự nguyện tại cơ sở tư nhân"],
  CN_GD: ["Cai nghiện tại gia đình", "CNTN tại gia đình"],
  CN_CD: ["Cai nghiện tại cộng đồng", "CNTN tại cộng đồng"],
  CN_GDCD: ["Cai nghiện tại gia đình, cộng đồng", "Cai nghiện tự nguyện tại gia đình và cộng đồng"],
  MMT_DT: ["Đang điều trị Methadone", "Điều trị thay thế bằng thuốc Methadone", "BN MMT đang điều trị", "Methadone"],
  MMT_MOI: ["Điều trị Methadone mới", "Số BN Methadone mới trong kỳ"],
  MMT_LT: ["Methadone lũy kế", "Lũy tích điều trị Methadone"],
  GDX: ["Giáo dục tại xã, phường, thị trấn", "Đang GD tại xã phường"],
  DV_HOANHAP: ["Hỗ trợ hòa nhập cộng đồng", "Được hỗ trợ tái hòa nhập cộng đồng"],
  HT_CAI: ["Hoàn thành cai nghiện", "Số người chấp hành xong cai nghiện", "Hoàn thành CN trong kỳ"],
  QLSC_MOI: ["Lập hồ sơ QLSC", "QLSC mới trong kỳ", "Được lập hồ sơ QLSC trong kỳ"],
  QLSC: ["Quản lý sau cai", "Đang QLSC", "Số người đang QLSC tại nơi cư trú"],
  TAINGHIEN: ["Tái nghiện trong kỳ", "Số người tái nghiện"],
  TN_DANHGIA: ["Số người sau cai được đánh giá", "Được đánh giá sau 01 năm"],
  HN_NHUCAU: ["Có nhu cầu học nghề"],
  HN_TUVAN: ["Được tư vấn học nghề"],
  VL_NHUCAU: ["Có nhu cầu việc làm"],
  VL_TUVAN: ["Được tư vấn việc làm"],
  VL_TAO: ["Được tạo việc làm", "Giải quyết việc làm"],
  VAY: ["Được vay vốn", "Hỗ trợ vay vốn"],
  DIEM_TV: ["Điểm tư vấn", "Số điểm tư vấn", "Điểm tư vấn, hỗ trợ điều trị nghiện"],
  DOI_CTXH: ["Đội CTXH tình nguyện", "Số Đội công tác xã hội tình nguyện"],
  TNV: ["Tình nguyện viên", "Số TNV"],
  CLB: ["Câu lạc bộ", "Số CLB B93"],
  CB: ["Số cán bộ"],
  CB_TH: ["Số cán bộ được tập huấn"],
  TDP: ["Số tổ dân phố, thôn"],
  TRUONG: ["Số trường học"],
  KINHPHI: ["Kinh phí (triệu đồng)", "Kinh phí hoạt động (triệu đồng)"],
};

/** A heading over several columns, and what stands below it for each indicator. */
export interface Grouping {
  readonly heads: readonly (readonly string[])[];
  readonly children: Readonly<Record<IndicatorId, readonly string[]>>;
}

/** The people managed, as the two groups they consist of. */
export const managedGroup: Grouping = {
  heads: [
    ["Đối tượng quản lý"],
    ["Số người đang quản lý"],
    ["Đối tượng thuộc diện quản lý", "Trong đó"],
    ["Người nghiện, người sử dụng có HSQL"],
  ],
  children: {
    NN_HSQL: ["Người nghiện", "Người nghiện có HSQL", "NNMT"],
    NSD_HSQL: ["NSD có HSQL", "Người sử dụng trái phép", "Người sử dụng"],
  },
};

/** Where addicts are. Right after their number "Trong đó" is enough. */
export const whereaboutsGroup: Grouping = {
  heads: [["Người nghiện có hồ sơ quản lý"], ["Người nghiện ma túy", "Trong đó"]],
  children: {
    NN_NGOAI: ["Ngoài xã hội", "Ngoài cộng đồng", "Có mặt tại địa phương"],
    NN_COSO: ["Trong CSCN", "Đang trong cơ sở cai nghiện"],
    NN_TRAI: ["Trại, nhà tạm giữ", "Trại giam"],
    NN_VANG: ["Vắng mặt", "Vắng mặt, không rõ"],
  },
};
export const partHeads: readonly (readonly string[])[] = [["Trong đó"], ["Trong đó:"], ["Chia ra"]];

export const otherGroups: readonly Grouping[] = [
  {
    heads: [
      ["Cai nghiện mới trong kỳ"],
      ["Cai nghiện"],
      ["Kết quả cai nghiện", "Trong đó"],
      ["Kết quả tiếp cận dịch vụ", "Cai nghiện mới"],
    ],
    children: {
      CNBB: ["Bắt buộc", "CNBB", "Cai nghiện bắt buộc"],
      CNTN_CL: ["Tự nguyện tại cơ sở", "CNTN (CL)", "CNTN"],
      CNTN_NCL: ["CNTN (NCL)", "Tự nguyện ngoài công lập"],
      CN_GD: ["Tại gia đình", "Tại GĐ"],
      CN_CD: ["Tại cộng đồng", "Tại CĐ"],
      CN_GDCD: ["GĐ-CĐ", "GĐ, CĐ", "Tại gia đình, cộng đồng"],
    },
  },
  {
    heads: [["Điều trị Methadone"], ["Methadone"], ["Điều trị thay thế bằng Methadone"]],
    children: { MMT_DT: ["Đang điều trị"], MMT_MOI: ["Mới", "Mới trong kỳ"], MMT_LT: ["Lũy tích", "Lũy kế"] },
  },
  { heads: [["Học nghề"]], children: { HN_NHUCAU: ["Có nhu cầu"], HN_TUVAN: ["Được tư vấn"] } },
  {
    heads: [["Việc làm"]],
    children: { VL_NHUCAU: ["Có nhu cầu"], VL_TUVAN: ["Được tư vấn"], VL_TAO: ["Được tạo việc làm"] },
  },
];

/** Above all columns of a table, saying nothing more. */
export const superHeads: readonly string[] = ["Kết quả thực hiện", "Kết quả trong kỳ báo cáo", "Kết quả"];

/** Columns whose figures are no indicator's of the period: never to be read as one. */
export const foreignHeads: readonly string[] = [
  "Kế hoạch năm",
  "Cùng kỳ năm trước",
  "Tăng, giảm so với cùng kỳ",
  "Chỉ tiêu giao",
];
