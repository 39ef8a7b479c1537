import { initialPane, type PaneState } from "../../src/app/paneState";
import type { Finding } from "../../src/domain/finding";
import { longKhanh2024 } from "../../src/plans/longKhanh2024";
import { assessmentOf, cell, type Sample, sheet, wards } from "./sample";

const at = new Date(2024, 6, 5, 14, 5);

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
  { code: "not-a-number", severity: "error", at: cell(3, 4), unit: "Phường Xuân An", shown: "32 người" },
  { code: "formula-error", severity: "error", at: cell(6, 4), unit: "Xã Bình Lộc", shown: "#REF!" },
  { code: "not-a-number", severity: "error", at: cell(6, 4), unit: "Xã Bình Lộc", shown: "#REF!" },
];

export const warnings: readonly Finding[] = [
  {
    code: "parts-mismatch",
    severity: "warning",
    at: cell(0, 2),
    unit: "Phường Xuân Trung",
    whole: 51,
    sum: 49,
    parts: ["NN_NGOAI", "NN_COSO", "NN_TRAI", "NN_VANG"],
  },
  { code: "missing-unit", severity: "warning", at: null, unit: "Xã Bàu Trâm", name: "Xã Bàu Trâm" },
];

export function reading(sample: Sample): Pick<PaneState, "reading"> {
  return { reading: { assessment: assessmentOf(sample), at } };
}

const sound = reading({ rows: wards, rosters: [roster], findings: notes });
const faulty = reading({
  rows: wards.map(([name, managed, reached], index) => [name, managed, index === 3 || index === 6 ? null : reached]),
  rosters: [roster],
  findings: [...errors, ...warnings, ...notes],
});
const empty = reading({ rows: [], period: null, findings: [{ code: "no-table", severity: "error", at: null }] });
const many = reading({
  rows: wards,
  findings: Array.from({ length: 300 }, (_, row): Finding => ({
    code: "negative",
    severity: "error",
    at: { sheet: "Biểu tổng hợp số liệu 600 xã", row, column: 7 },
    value: -row - 1,
  })),
});
const doubtful = reading({
  rows: [
    ["Phường Xuân Trung", 51, null],
    ["Phường Xuân Thanh", 101, 81],
    ["Phường Xuân Bình", 0, 0],
    ["Phường Xuân An", null, null],
    ["Phường Xuân Hoà", 90, null],
  ],
  missing: ["Xã Bàu Trâm", "Xã Hàng Gòn"],
});
const estimated = reading({
  rows: [
    ["Phường Xuân Trung", 51, null],
    ["Phường Xuân Thanh", 101, null],
    ["Phường Xuân Bình", 0, null],
  ],
  columns: { DV_TUVAN: [30, 88, 0], MMT_DT: [12, 20, 0] },
});

const [partsWarning, missingWarning] = warnings;
if (partsWarning === undefined || missingWarning === undefined) throw new Error("two warnings are needed");

const accepting = reading({
  rows: wards,
  findings: [partsWarning, ...notes],
  accepted: [{ finding: missingWarning, reason: "Xã xin gửi muộn, đã báo cáo lãnh đạo" }],
});

export const columnFindings: readonly Finding[] = [
  {
    code: "ambiguous-column",
    severity: "warning",
    at: { sheet, row: 6, column: 7 },
    header: "Cai nghiện tự nguyện > Số người mới",
    proposals: ["CNTN_CL", "CNTN_NCL", "CN_GD"],
  },
  ...["Phiếu Xuân An", "Phiếu Xuân Bình", "Phiếu Phú Bình"].map((name): Finding => ({
    code: "unmapped-column",
    severity: "warning",
    at: { sheet: name, row: 6, column: 4 },
    header: "Số đã làm việc cùng",
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

const asking = reading({
  rows: wards,
  rosters: [roster],
  findings: columnFindings,
  answers: { "số hồ sơ": "NN_HSQL", "cột phụ": null },
  title: ["ỦY BAN NHÂN DÂN", "THÀNH PHỐ LONG KHÁNH", "BÁO CÁO 6 THÁNG ĐẦU NĂM 2024"],
});
const planned = reading({
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
});

/** Every state the pane can be seen in, by name. */
export const states: Readonly<Record<string, PaneState>> = {
  opening: { ...initialPane, work: { kind: "check" } },
  data: { ...initialPane, ...sound },
  "data empty": { ...initialPane, ...empty },
  "check sound": { ...initialPane, ...sound, screen: "check" },
  "check faulty": { ...initialPane, ...faulty, screen: "check" },
  "data with columns to explain": { ...initialPane, ...asking },
  "data with a plan": { ...initialPane, ...planned },
  "data replacing the plan": {
    ...initialPane,
    ...planned,
    question: { kind: "replacePlan", plan: longKhanh2024 },
  },
  "data choosing a plan": {
    ...initialPane,
    ...asking,
    work: { kind: "choosePlan", plan: longKhanh2024, replace: false },
  },
  "data plan kept": { ...initialPane, ...planned, notice: { kind: "planKept", plan: longKhanh2024 } },
  "check accepting": {
    ...initialPane,
    ...accepting,
    screen: "check",
    question: { kind: "reason", warning: partsWarning },
  },
  "check accepted": { ...initialPane, ...accepting, screen: "check", notice: { kind: "accepted" } },
  "check columns": { ...initialPane, ...asking, screen: "check" },
  "results with a plan": { ...initialPane, ...planned, screen: "results" },
  "report with a plan": { ...initialPane, ...planned, screen: "report" },
  "failed to accept": {
    ...initialPane,
    ...accepting,
    screen: "check",
    question: { kind: "reason", warning: partsWarning },
    failure: { deed: { kind: "accept", warning: partsWarning, reason: "…" }, cause: "cellEditing" },
  },
  "check 300": { ...initialPane, ...many, screen: "check" },
  "check running": { ...initialPane, ...faulty, screen: "check", work: { kind: "check" } },
  results: { ...initialPane, ...sound, screen: "results", notice: { kind: "highlighted", units: 6 } },
  "results met": {
    ...initialPane,
    ...reading({ rows: [wards[0] ?? ["", 0, 0], wards[4] ?? ["", 0, 0]] }),
    screen: "results",
  },
  "results doubtful": { ...initialPane, ...doubtful, screen: "results" },
  "results estimated": { ...initialPane, ...estimated, screen: "results" },
  "results empty": { ...initialPane, ...empty, screen: "results" },
  "results stale": { ...initialPane, ...sound, screen: "results", isStale: true },
  report: { ...initialPane, ...sound, screen: "report" },
  "report planned with errors": { ...initialPane, ...faulty, screen: "report" },
  "report written": {
    ...initialPane,
    ...sound,
    screen: "report",
    report: { kind: "written", sheets: ["Bảng 1 (2)"], at, setAside: 0 },
  },
  "report written with errors": {
    ...initialPane,
    ...faulty,
    screen: "report",
    report: { kind: "written", sheets: ["Bảng 1"], at, setAside: 2 },
  },
  "report refused": {
    ...initialPane,
    ...faulty,
    screen: "report",
    report: { kind: "refused", isConfirming: false },
  },
  "report confirming": {
    ...initialPane,
    ...faulty,
    screen: "report",
    report: { kind: "refused", isConfirming: true },
  },
  "report refused empty": {
    ...initialPane,
    ...empty,
    screen: "report",
    report: { kind: "refused", isConfirming: false },
  },
  "failed first": { ...initialPane, failure: { deed: { kind: "check" }, cause: "unknown" } },
  "failed report": {
    ...initialPane,
    ...sound,
    screen: "report",
    failure: { deed: { kind: "report", acceptErrors: false }, cause: "structureProtected" },
  },
  "failed place": {
    ...initialPane,
    ...sound,
    isStale: true,
    failure: { deed: { kind: "goTo", at: cell(0, 0) }, cause: "gone" },
  },
};
