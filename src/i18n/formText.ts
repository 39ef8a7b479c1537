import type { Period } from "../domain/period";
import { periodName } from "./names";

/** The words of the forms the wards fill in; Vietnamese whatever language the pane speaks. */
export const formText = {
  list: "Mẫu phiếu",
  sheetOf: (unit: string) => `Phiếu ${unit}`,
  title: "PHIẾU BÁO CÁO SỐ LIỆU CAI NGHIỆN MA TÚY VÀ QUẢN LÝ SAU CAI NGHIỆN",
  period: (period: Period) => `Kỳ báo cáo: ${periodName(period)}`,
  unit: (name: string) => `Đơn vị báo cáo: ${name}`,
  hint: "Chỉ ghi số vào ô trống. Không có thì ghi 0, chưa có số liệu thì để trống. Xin giữ nguyên mã trong ngoặc vuông.",
  ordinal: "STT",
  unitCode: "Mã đơn vị",
  unitName: "Đơn vị",
  indicator: "Chỉ tiêu",
  measure: "Đơn vị tính",
  value: "Số liệu",
  note: "Ghi chú",
  coded: (name: string, code: string) => `${name} [${code}]`,
  filledBy: "NGƯỜI LẬP PHIẾU",
  head: "THỦ TRƯỞNG ĐƠN VỊ",
} as const;
