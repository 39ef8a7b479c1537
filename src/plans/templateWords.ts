import type { TemplateMeasure, TemplateSetting } from "../domain/template";

/** What a placeholder "{{…}}" of a form may say besides the names and codes of indicators; case and marks do not count. */
export const templateSettings: readonly { readonly setting: TemplateSetting; readonly names: readonly string[] }[] = [
  { setting: "period", names: ["kỳ", "kỳ báo cáo"] },
  { setting: "window", names: ["thời gian", "khoảng thời gian"] },
  { setting: "year", names: ["năm", "năm báo cáo"] },
  { setting: "agency", names: ["cơ quan", "cơ quan báo cáo", "đơn vị báo cáo"] },
  { setting: "superior", names: ["cơ quan chủ quản", "cơ quan cấp trên", "cấp trên"] },
  { setting: "place", names: ["địa danh", "nơi lập"] },
  { setting: "symbol", names: ["ký hiệu"] },
  { setting: "signer", names: ["người ký"] },
  { setting: "signerTitle", names: ["chức vụ", "chức vụ người ký"] },
];

export const templateMeasures: Readonly<Record<Exclude<TemplateMeasure["kind"], "indicator">, readonly string[]>> = {
  managed: ["quản lý", "tổng số quản lý", "tổng số người quản lý"],
  rate: ["tỷ lệ", "tỉ lệ", "tỷ lệ tiếp cận", "tỉ lệ tiếp cận"],
};
