import { rosters } from "../../src/plans/rosters";

/** A column of a sample: figures drawn between two numbers, or as a share (in per cent) of columns drawn before. */
export interface SampleColumn {
  readonly id: string;
  readonly between?: readonly [number, number];
  readonly share?: { readonly of: readonly string[]; readonly from: number; readonly to: number };
}

export interface SampleBook {
  readonly file: string;
  readonly superior: string;
  readonly agency: string;
  readonly period: string;
  readonly units: readonly string[];
  readonly columns: readonly SampleColumn[];
}

const between = (id: string, from: number, to: number): SampleColumn => ({ id, between: [from, to] });
const share = (id: string, of: readonly string[], from: number, to: number): SampleColumn => ({
  id,
  share: { of, from, to },
});

const managed = (most: number): SampleColumn[] => [
  between("NN_HSQL", Math.ceil(most / 8), most),
  between("NSD_HSQL", Math.ceil(most / 16), Math.ceil(most / 2)),
  share("DV_TONG", ["NN_HSQL", "NSD_HSQL"], 72, 98),
];
const afterwards = [between("HT_CAI", 0, 9), share("QLSC_MOI", ["HT_CAI"], 80, 100)];
const named = (id: string): string[] => rosters.find((roster) => roster.id === id)?.units.map(({ name }) => name) ?? [];

const haNoi = [
  ...["Ba Đình", "Hoàn Kiếm", "Tây Hồ", "Long Biên", "Cầu Giấy", "Đống Đa", "Hai Bà Trưng", "Hoàng Mai", "Thanh Xuân"],
  ...["Nam Từ Liêm", "Bắc Từ Liêm", "Hà Đông"],
]
  .map((name) => `Quận ${name}`)
  .concat("Thị xã Sơn Tây")
  .concat(
    [
      "Ba Vì",
      "Chương Mỹ",
      "Đan Phượng",
      "Đông Anh",
      "Gia Lâm",
      "Hoài Đức",
      "Mê Linh",
      "Mỹ Đức",
      "Phú Xuyên",
      "Phúc Thọ",
    ].map((name) => `Huyện ${name}`),
    ["Quốc Oai", "Sóc Sơn", "Thạch Thất", "Thanh Oai", "Thanh Trì", "Thường Tín", "Ứng Hòa"].map(
      (name) => `Huyện ${name}`,
    ),
  );
const quangNinh = [
  ...["Hạ Long", "Móng Cái", "Cẩm Phả", "Uông Bí"].map((name) => `Thành phố ${name}`),
  ...["Đông Triều", "Quảng Yên"].map((name) => `Thị xã ${name}`),
  ...["Bình Liêu", "Tiên Yên", "Đầm Hà", "Hải Hà", "Ba Chẽ", "Vân Đồn", "Hoành Bồ", "Cô Tô"].map(
    (name) => `Huyện ${name}`,
  ),
];

const longKhanh = { superior: "UBND THÀNH PHỐ LONG KHÁNH", agency: "PHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI" };

/** One workbook for the first run, and one for each of the plans that come with the product. */
export const books: readonly SampleBook[] = [
  {
    ...longKhanh,
    file: "long-khanh-6-thang-dau-nam-2024",
    period: "6 tháng đầu năm 2024",
    units: named("long-khanh-2019"),
    columns: [
      ...managed(68),
      between("CNBB", 0, 5),
      between("CNTN_CL", 0, 4),
      between("CN_GDCD", 0, 9),
      between("MMT_DT", 0, 8),
      ...afterwards,
      between("DIEM_TV", 1, 1),
      between("DOI_CTXH", 1, 1),
    ],
  },
  {
    ...longKhanh,
    file: "long-khanh-2024",
    period: "Năm 2024",
    units: named("long-khanh-2019"),
    columns: [
      ...managed(60),
      between("CNBB", 1, 5),
      between("CNTN_CL", 0, 4),
      between("CNTN_NCL", 0, 1),
      between("CN_GDCD", 2, 6),
      between("MMT_DT", 0, 8),
      ...afterwards,
      between("NSD_PHATHIEN", 1, 8),
      share("NSD_LAPHS", ["NSD_PHATHIEN"], 90, 100),
      between("DIEM_TV", 1, 1),
      between("DOI_CTXH", 1, 1),
      between("XP_DATCHUAN", 1, 1),
    ],
  },
  {
    superior: "UBND THÀNH PHỐ HÀ NỘI",
    agency: "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",
    file: "ha-noi-2021",
    period: "9 tháng đầu năm 2021",
    units: haNoi,
    columns: [
      ...managed(900).slice(0, 2),
      share("NN_NGOAI", ["NN_HSQL"], 50, 70),
      share("NSD_NGOAI", ["NSD_HSQL"], 90, 100),
      share("DV_TONG", ["NN_NGOAI", "NSD_NGOAI"], 84, 99),
      between("CNBB", 8, 40),
      between("CNTN_CL", 20, 90),
      between("CNTN_NCL", 5, 50),
      between("CN_GD", 2, 30),
      between("CN_CD", 2, 20),
      between("MMT_DT", 60, 270),
      between("MMT_MOI", 10, 70),
      between("MMT_LT", 270, 300),
      ...afterwards,
      between("MOHINH", 0, 2),
      between("CLB", 1, 2),
      share("CLB_DAT", ["CLB"], 70, 100),
      between("HN_DAYNGHE", 5, 25),
      between("VAY", 0, 3),
      between("TNV", 10, 30),
      between("TNV_GIUP", 25, 70),
      between("DIEM_TV", 0, 1),
      between("TRUONG", 20, 60),
      share("TRUONG_KH", ["TRUONG"], 95, 100),
    ],
  },
  {
    superior: "UBND THÀNH PHỐ HÀ NỘI",
    agency: "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",
    file: "ha-noi-2024",
    period: "Năm 2024",
    units: haNoi,
    columns: [
      ...managed(700),
      between("NSD_PHATHIEN", 5, 30),
      share("NSD_LAPHS", ["NSD_PHATHIEN"], 96, 100),
      ...afterwards,
      between("TDP", 60, 300),
      share("TDP_TT", ["TDP"], 96, 100),
      between("TDP_KHONGMT", 20, 50),
      between("TRUONG", 20, 60),
      share("TRUONG_TT", ["TRUONG"], 98, 100),
      between("TUDIEM", 0, 4),
      share("TUDIEM_XOA", ["TUDIEM"], 90, 100),
      between("TUDIEM_MOI", 0, 0),
      between("TRONGCAY", 0, 0),
      between("XP_TT", 1, 1),
    ],
  },
  {
    superior: "UBND TỈNH QUẢNG NINH",
    agency: "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",
    file: "quang-ninh-2016",
    period: "6 tháng đầu năm 2016",
    units: quangNinh,
    columns: [
      ...managed(400),
      share("NN_COSO", ["NN_HSQL"], 15, 30),
      between("COSO_MOI", 5, 30),
      between("CNBB", 5, 25),
      between("CNTN_CL", 3, 15),
      between("CN_GDCD", 8, 28),
      between("XP_DATCHUAN", 5, 12),
      between("DOI_CTXH", 1, 2),
      between("CLB", 0, 1),
      between("DIEM_TV", 0, 1),
      between("MOHINH_MD", 0, 1),
      between("MOHINH_GH", 0, 1),
    ],
  },
  {
    superior: "UBND HUYỆN SÓC SƠN",
    agency: "PHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",
    file: "soc-son-2019",
    period: "Quý III năm 2019",
    units: named("soc-son"),
    columns: [
      ...managed(80),
      between("CNBB", 0, 2),
      between("CNTN_CL", 0, 4),
      between("CNTN_NCL", 0, 1),
      between("CN_GDCD", 0, 2),
      between("MMT_DT", 0, 9),
      between("GDX", 0, 6),
      share("GDX_DV", ["GDX"], 100, 100),
      ...afterwards,
      between("HN_NHUCAU", 0, 5),
      share("HN_TUVAN", ["HN_NHUCAU"], 80, 100),
      between("VL_NHUCAU", 0, 8),
      share("VL_TUVAN", ["VL_NHUCAU"], 50, 100),
      between("VL_TAO", 0, 2),
      between("CB", 2, 6),
      share("CB_TH", ["CB"], 60, 100),
    ],
  },
];
