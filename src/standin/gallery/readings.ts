import type { QuotasKept, QuotaWish } from "../../app/keepQuotas";
import type { PaneState } from "../../app/paneState";
import type { ChosenRange } from "../../domain/chosenRange";
import type { Finding } from "../../domain/finding";
import { isShared, type Quota } from "../../domain/quota";
import type { FileAnswer } from "../../domain/submittedFile";
import type { Unfilled } from "../../domain/template";
import { longKhanh2024 } from "../../plans/longKhanh2024";
import { socSon2019 } from "../../plans/socSon2019";
import { assessmentOf, cell, type Row, type Sample, sheet, wards } from "./sample";

/** When all of them were read. */
export const at = new Date(2024, 6, 5, 14, 5);

const roster = {
  id: "long-khanh-2019",
  parent: "Thành phố Long Khánh",
  units: wards.map(([name]) => ({ code: null, name })),
  validFrom: "2019-06-01",
  validTo: "2024-10-31",
};

const notes: readonly Finding[] = [
  { code: "hidden-sheet-skipped", severity: "info", at: null, name: "Nháp" },
  {
    code: "hidden-rows-included",
    severity: "info",
    at: { sheet, top: 5, left: 0, bottom: 23, right: 12 },
    count: 12,
  },
];

export const errors: readonly Finding[] = [
  { code: "not-a-number", severity: "error", at: cell(3, 4), unit: "Phường Xuân An", shown: "k có số" },
  { code: "formula-error", severity: "error", at: cell(6, 4), unit: "Xã Bình Lộc", shown: "#REF!" },
  { code: "not-a-number", severity: "error", at: cell(6, 4), unit: "Xã Bình Lộc", shown: "#REF!" },
];

export const partsWarning: Finding = {
  code: "parts-mismatch",
  severity: "warning",
  at: cell(0, 2),
  unit: "Phường Xuân Trung",
  whole: 51,
  sum: 49,
  parts: ["NN_NGOAI", "NN_COSO", "NN_TRAI", "NN_VANG"],
};

const missingWarning: Finding = {
  code: "missing-unit",
  severity: "warning",
  at: null,
  unit: "Xã Bàu Trâm",
  name: "Xã Bàu Trâm",
};

export const warnings: readonly Finding[] = [partsWarning, missingWarning];

/** A sample as the pane has it once it has read it. */
export function reading(sample: Sample): Pick<PaneState, "reading"> {
  return { reading: { assessment: assessmentOf(sample), at } };
}

export const sound = reading({ rows: wards, rosters: [roster], findings: notes });
export const faulty = reading({
  rows: wards.map(([name, managed, reached], index) => [name, managed, index === 3 || index === 6 ? null : reached]),
  rosters: [roster],
  findings: [...errors, ...warnings, ...notes],
});
export const empty = reading({ rows: [], period: null, findings: [{ code: "no-table", severity: "error", at: null }] });
export const many = reading({
  rows: wards,
  findings: Array.from({ length: 300 }, (_, row): Finding => ({
    code: "negative",
    severity: "error",
    at: { sheet: "Số liệu 600 xã", row, column: 7 },
    value: -row - 1,
  })),
});
export const doubtful = reading({
  rows: [
    ["Phường Xuân Trung", 51, null],
    ["Phường Xuân Thanh", 101, 81],
    ["Phường Xuân Bình", 0, 0],
    ["Phường Xuân An", null, null],
    ["Phường Xuân Hoà", 90, null],
  ],
  missing: ["Xã Bàu Trâm", "Xã Hàng Gòn"],
});
export const estimated = reading({
  rows: [
    ["Phường Xuân Trung", 51, null],
    ["Phường Xuân Thanh", 101, null],
    ["Phường Xuân Bình", 0, null],
  ],
  columns: { DV_TUVAN: [30, 88, 0], MMT_DT: [12, 20, 0] },
});

export const accepting = reading({
  rows: wards,
  findings: [partsWarning, ...notes],
  accepted: [{ finding: missingWarning, reason: "Xã xin gửi muộn" }],
});

export const columnFindings: readonly Finding[] = [
  {
    code: "ambiguous-column",
    severity: "warning",
    at: { sheet, row: 6, column: 7 },
    header: "Tự nguyện > Số mới",
    proposals: ["CNTN_CL", "CNTN_NCL", "CN_GD"],
  },
  ...["Phiếu Xuân An", "Phiếu Xuân Bình", "Phiếu Phú Bình"].map((name): Finding => ({
    code: "unmapped-column",
    severity: "warning",
    at: { sheet: name, row: 6, column: 4 },
    header: "Đã làm việc cùng",
    proposals: [],
  })),
  {
    code: "ambiguous-column",
    severity: "error",
    at: { sheet: "Phiếu 4", row: 3, column: 3 },
    header: "Số người",
    proposals: [],
  },
];

export const asking = reading({
  rows: wards,
  rosters: [roster],
  findings: columnFindings,
  answers: { "số hồ sơ": "NN_HSQL", "cột phụ": null },
  title: ["ỦY BAN NHÂN DÂN", "THÀNH PHỐ LONG KHÁNH", "BÁO CÁO 6 THÁNG ĐẦU NĂM 2024"],
});
const plannedSample: Sample = {
  rows: wards,
  rosters: [roster],
  plan: { ...longKhanh2024, id: "workbook", name: longKhanh2024.document, place: "", notes: [] },
  columns: {
    CNBB: [3, 4, 2, 5, 8, 2, 10, 1, 6, 3, 2, 2, 30, 3, 2],
    CNTN_NCL: [1, 0, 1, 0, 2, 0, 0, 0, 1, 0, 0, 0, 9, 1, 0],
    DIEM_TV: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0],
    DOI_CTXH: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
    QLSC_MOI: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, null],
  },
  groups: [
    ["Các phường", [0, 1, 2, 3, 4, 5, 8, 9, 10, 11, 14]],
    ["Các xã", [6, 7, 12, 13]],
  ],
};
export const planned = reading(plannedSample);

const [firstShared] = socSon2019.targets.filter(isShared);
if (firstShared === undefined) throw new Error("a target to share out is needed");
export const sharing = reading({ rows: wards, plan: socSon2019, columns: { CNBB: wards.map(() => 2) } });
const given: Quota = {
  target: firstShared.id,
  unit: { code: null, name: "Xã Hàng Gòn" },
  atLeast: null,
  atMost: null,
  fixed: null,
  count: 2,
};
export const sharedOut = reading({ rows: wards, plan: socSon2019, quotas: [given] });
export const wish: QuotaWish = { target: firstShared.id, basis: "NN_HSQL", replace: false };
export const quotasKept: QuotasKept = { target: firstShared, units: 15, lost: ["Xã Hàng Gòn"] };

/** Names as long as units, sheets and headings can have them, without marks as some programs write them. */
export const long = reading({
  rows: [
    ["Dac khu Hoang Sa - Truong Sa va cac xa bai ngang ven bien dac biet kho khan", 120, 41],
    ["Xa_khong_co_dau_cach_trong_ten_do_xuat_tu_phan_mem", 1250, 1249],
    ["Thi tran Nong truong Moc Chau (cu)", 30, null],
  ],
  groups: [["Thanh pho truc thuoc trung uong Thu Duc - Nha Be - Can Gio", [0, 1, 2]]],
  findings: [
    {
      code: "unmapped-column",
      severity: "warning",
      at: { sheet: "Tong_hop_cac_xa_phuong_2024_lan2", row: 10_411, column: 51 },
      header: "So_nguoi_duoc_tu_van_tai_diem_tu_van_cong_dong_trong_ky_bao_cao",
      proposals: [],
    },
  ],
});
/** Nobody is managed anywhere. */
export const nobody = reading({ rows: [["Xã Bàu Trâm", 0, 0]] });

/** Six hundred units, as a province has them. */
export const province = reading({
  rows: Array.from({ length: 600 }, (_, index): Row => [`Xã ${index + 1}`, 20 + (index % 7), 12 + (index % 13)]),
});

/** Two of an earlier period's units have been dissolved. */
export const dissolved = reading({
  rows: wards,
  rosters: [roster],
  findings: [
    {
      code: "unit-gone",
      severity: "warning",
      at: cell(2, 1),
      name: "Phường Xuân Hòa",
      former: "26080",
      date: "2024-11-01",
      parts: ["Phường Xuân Thanh", "Phường Xuân An"],
    },
    {
      code: "unit-gone",
      severity: "warning",
      at: cell(7, 1),
      name: "Xã Bàu Sen",
      former: "26113",
      date: "2019-06-01",
      parts: [],
    },
  ],
});

export const range: ChosenRange = { sheet, address: "A7:M24" };
/** Of the sheet a range is read, of another that is gone a range was once chosen, and wards stand below the range. */
export const ranged = reading({
  rows: wards,
  rosters: [roster],
  areas: { [range.sheet]: range.address, "Quý I": "A:F" },
  findings: [
    {
      code: "figures-beside-area",
      severity: "warning",
      at: { sheet, top: 24, left: 2, bottom: 26, right: 12 },
      chosen: range.address,
      count: 33,
    },
    {
      code: "area-chosen",
      severity: "info",
      at: { sheet, top: 6, left: 0, bottom: 23, right: 12 },
      leftOut: ["O7:R23"],
    },
  ],
});

/** The same wards had reached fewer people a year before, and done less for the plan. */
export const followed = reading({
  ...plannedSample,
  lastYear: {
    rows: wards.map(([name, managed, reached]) => [name, managed, reached === null ? null : reached - 6]),
    columns: { CNBB: [2, 4, 5, 3, 6, 2, 8, 0, 9, 3, 1, 2, 21, 3, 2], DIEM_TV: wards.map(() => 1) },
  },
});

/** A year before two of the wards had not reported, and there was another one. */
export const followedInPart = reading({
  ...plannedSample,
  lastYear: {
    rows: [
      ...wards.slice(2).map(([name, managed, reached]): Row => [name, managed, reached === null ? null : reached + 1]),
      ["Xã Suối Cát", 40, 30],
    ],
    columns: { CNBB: wards.slice(1).map(() => 3) },
  },
});

export const withForm = reading({
  rows: wards,
  rosters: [roster],
  forms: ["Biểu mẫu huyện", "Mẫu 03"],
  form: "Mẫu 03",
});

export const fileAnswers: readonly FileAnswer[] = [
  { file: "xuan-an.xlsx", kind: "taken", sheets: ["xuan-an"], units: ["Phường Xuân An"] },
  {
    file: "Cac xa phia Bac gui lan 2 - ban da sua theo gop y.xlsx",
    kind: "taken",
    sheets: ["Biểu 1"],
    units: ["Xã Bình Lộc", "Xã Bảo Quang", "Xã Bàu Trâm", "Xã Hàng Gòn"],
  },
  { file: "xuan-binh.xlsx", kind: "refused", why: "damaged" },
  { file: "phu-binh.xlsx", kind: "refused", why: "encrypted" },
];

export const unfilled: readonly Unfilled[] = [
  { at: { sheet: "Mẫu 03 (2)", row: 9, column: 2 }, why: { kind: "notReported", name: "Xã Hàng Gòn" } },
  { at: { sheet: "Mẫu 03 (2)", row: 6, column: 5 }, why: { kind: "unclearHeading", header: "Đã làm việc cùng" } },
  { at: null, why: { kind: "untold", mark: "{{ký hiệu}}" } },
];
