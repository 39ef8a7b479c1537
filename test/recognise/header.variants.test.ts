import { said } from "./headerExpectation";

/** Short heads and variants the trade uses, alone or below the group they stand in. */
const variants: Readonly<Record<string, readonly string[]>> = {
  NN_HSQL: [
    "Người nghiện có HSQL",
    "Tổng số NN",
    "Số NNMT có HSQL",
    "Người nghiện MT có hồ sơ QL",
    "Tổng số người nghiện",
    "NNMT",
    "Số NN có HSQL (số liệu công an)",
    "Số NN có HSQL (theo CA)",
    "Số NN có HSQL (theo LĐTBXH)",
    "Số NN có HSQL (ngành LĐ-TB&XH quản lý)",
    "Số NN có HSQL (nguồn: Công an phường)",
  ],
  NSD_HSQL: [
    "Người sử dụng TPCMT có HSQL",
    "NSD có HSQL",
    "NSDTPCMT",
    "Người SDTP chất MT",
    "Số người sử dụng",
    "NSD trái phép",
  ],
  NN_NGOAI: [
    "Người nghiện có HSQL > Trđ: ngoài xã hội",
    "Ngoài xã hội",
    "Ngoài cộng đồng",
    "Người nghiện > Tại cộng đồng",
    "Ngoài XH",
  ],
  NN_COSO: ["Trong CSCN", "Người nghiện > Tại cơ sở", "Người nghiện > TT 06", "Người nghiện > Tại Trung tâm"],
  NN_TRAI: ["Trại, nhà tạm giữ", "Giam giữ", "Đi tù", "TG-TTG"],
  NN_VANG: ["Vắng mặt", "Bỏ đi khỏi địa phương"],
  NSD_PHATHIEN: ["NSD > Phát hiện mới"],
  NSD_LAPHS: ["NSD > Lập HS"],
  DV_TONG: ["Được tiếp cận DV", "Tiếp cận dịch vụ", "Được TV, ĐT, CN"],
  DV_TUVAN: ["Tư vấn", "TV", "Tham vấn"],
  CNBB: [
    "Số người được tiếp cận ít nhất 01 dịch vụ > Trong đó > CNBB",
    "CNBB",
    "Cai BB",
    "Cai nghiện > Bắt buộc",
    "ĐVCSCNBB",
    "Đi cai bắt buộc",
    "Lập HS đưa đi CNBB",
  ],
  CNTN_CL: ["CNTN (CL)", "CNTN", "Tự nguyện tại cơ sở", "Tự nguyện TT"],
  CNTN_NCL: ["CNTN (NCL)", "CS tư nhân", "CNTN > Ngoài CL"],
  CN_GD: ["Cai nghiện > Tại GĐ", "CN gia đình"],
  CN_CD: ["Cai nghiện > Tại CĐ"],
  CN_GDCD: ["GĐ-CĐ", "GĐ, CĐ", "GĐCĐ", "Tại gia đình và cộng đồng"],
  CNBB_CD: ["BB tại CĐ"],
  MMT_DT: [
    "Tổng số người được tiếp cận ít nhất 01 dịch vụ > Trong đó > Methadone",
    "MMT",
    "Methadone",
    "MTD",
    "Số liệu Methadone",
    "Metadone",
    "ĐT Methadone",
    "BN MMT",
    "Đang ĐT thay thế",
  ],
  MMT_MOI: ["MMT mới"],
  MMT_LT: ["MMT lũy tích", "Methadone > Lũy tích", "Methadone > Lũy kế"],
  GDX: ["GD tại xã", "GDTXPTT"],
  DV_HOANHAP: ["Hòa nhập CĐ", "Tái HNCĐ"],
  DV_GIAMHAI: ["Giảm hại"],
  HT_CAI: ["Hoàn thành cai", "Cai nghiện > Chấp hành xong"],
  QLSC_MOI: ["QLSC mới"],
  QLSC: ["QLSC", "Đang quản lý > Sau cai", "Đang quản lý > SCN", "QLSCN"],
  QLSC_CHUYEN: ["Quản lý sau cai > 2023 chuyển sang"],
  TAINGHIEN: ["Tái nghiện"],
  TN_DANHGIA: ["Tái nghiện > Được đánh giá", "Sau cai > Được đánh giá"],
  HN_NHUCAU: ["Học nghề > Có nhu cầu"],
  HN_TUVAN: ["Học nghề > Được tư vấn"],
  HN_DAYNGHE: ["Dạy nghề", "Học nghề > Được dạy nghề"],
  VL_NHUCAU: ["Việc làm > Có nhu cầu"],
  VL_TUVAN: ["Việc làm > Được tư vấn"],
  VL_TAO: ["GQVL", "Việc làm > Được tạo việc làm"],
  VAY: ["Vay vốn"],
  DIEM_TV: ["Điểm TV", "Điểm tư vấn, hỗ trợ điều trị nghiện"],
  DOI_CTXH: ["Đội CTXHTN", "Đội TN", "CTXH TN"],
  TNV: ["TNV"],
  CLB: ["CLB", "CLB B93"],
  CLB_DAT: ["CLB > Đạt"],
  MOHINH: ["Mô hình"],
  CB_TH: ["Cán bộ > Tập huấn"],
  XP_KHONGMT: ["Không MT"],
  XP_DATCHUAN: ["Đạt chuẩn", "Lành mạnh"],
  TDP: ["TDP"],
  TRUONG: ["Trường"],
  TUDIEM: ["Tụ điểm"],
  KINHPHI: ["Kinh phí"],
};

describe.each(Object.entries(variants))("%s", (id, heads) => {
  it.each(heads)("is what “%s” counts", (head) => {
    expect(said(head)).toBe(id);
  });
});

it.each([
  ["Bắt buộc", "? CNBB CNBB_CD"],
  ["Phát hiện mới", "? NSD_PHATHIEN TUDIEM"],
  ["Ngoài công lập", "? CNTN_NCL"],
])("“%s” asks when it stands alone", (head, expected) => {
  expect(said(head)).toBe(expected);
});

it.each(["Tại cộng đồng", "Tại cơ sở", "Lập HS", "Tại GĐ", "Sau cai", "Học nghề", "Việc làm", "Cai nghiện tự nguyện"])(
  "“%s” asks when it stands alone, with a choice",
  (head) => {
    expect(said(head)).toMatch(/^\? [A-Z_]+ [A-Z_]+/);
  },
);
