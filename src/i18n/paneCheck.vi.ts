import { count } from "./display";

/** The words of the pane's check screen. `paneCheck.en.ts` has the same keys. */
export const paneCheckVi = {
  walk: {
    error: { next: "Lỗi tiếp theo", previous: "Lỗi trước" },
    warning: { next: "Cảnh báo tiếp theo", previous: "Cảnh báo trước" },
  },
  at: (severity: string, position: number, all: number) => `${severity} ${count(position)}/${count(all)}`,
  entries: "Các lỗi và cảnh báo",
  none: (complete: number, all: number) => `Không có lỗi. ${count(complete)}/${count(all)} đơn vị đủ số liệu.`,
  answerColumn: "Chọn chỉ tiêu cho cột",
  accept: "Chấp nhận…",
  reason: "Lý do chấp nhận",
  reasonHint: "Lý do được in ở phần ghi chú của báo cáo.",
  reasonMissing: "Hãy ghi lý do.",
  saveReason: "Lưu lý do",
  goBack: "Quay lại",
  accepted: (number: number) => `Đã chấp nhận: ${count(number)} cảnh báo`,
  because: (reason: string) => `Lý do: ${reason}`,
  withdraw: "Bỏ chấp nhận",
};
