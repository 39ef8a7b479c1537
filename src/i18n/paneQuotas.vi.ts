import { assertNever } from "../domain/assertNever";
import type { QuotaRefusal } from "../domain/quota";
import { quotaSheetWords as words } from "../plans/quotaWords";
import { count, list } from "./display";

/** The first few names, and how many more there are. */
function some(names: readonly string[]): string {
  const [shown, left] = names.length > 6 ? [names.slice(0, 5), names.length - 5] : [names, 0];
  return list([...shown, ...(left === 0 ? [] : [`${count(left)} đơn vị khác`])], "và");
}

/** The words of the pane about sharing a target out. `paneQuotas.en.ts` has the same keys. */
export const paneQuotasVi = {
  heading: "Giao chỉ tiêu",
  target: "Chỉ tiêu cần chia",
  basis: "Chia theo",
  split: "Chia chỉ tiêu",
  whereTo: `Kết quả được ghi vào trang “${words.sheet}” để sửa khi cần; lần lập báo cáo sau sẽ theo dõi từng đơn vị.`,
  sheet: `Trang “${words.sheet}”`,
  given: (targets: number) => `Đã giao ${count(targets)} chỉ tiêu`,
  confirm: `Ghi lại trang “${words.sheet}”?`,
  confirmLoss: `Cột “${words.heads.count}” của chỉ tiêu này được chia lại. Tối thiểu, tối đa, cố định và các chỉ tiêu khác được giữ nguyên; những gì ghi thêm ngoài bảng sẽ mất.`,
  replace: "Chia lại",
  goBack: "Quay lại",
  refused: "Chưa chia được chỉ tiêu",
  close: "Đã hiểu",
  refusal: (refusal: QuotaRefusal, basis: string): string => {
    switch (refusal.code) {
      case "no-target":
        return "Kế hoạch không còn chỉ tiêu này. Hãy kiểm tra lại sổ.";
      case "sheet-unreadable":
        return `Trang “${words.sheet}” đang ẩn hoặc thiếu cột ${list([words.heads.id, words.heads.unit, words.heads.count], "hoặc")}. Hãy bỏ ẩn hoặc ghi lại tên cột.`;
      case "rows-unreadable":
        return `Trang “${words.sheet}” có ${count(refusal.cells)} ô của chỉ tiêu này chưa đọc được. Hãy sửa các lỗi ở thẻ Kiểm tra rồi chia lại.`;
      case "no-basis":
        return `${some(refusal.units)} chưa có số liệu “${basis}”. Hãy bổ sung; ghi 0 nếu không có người nào.`;
      case "minimum-above-cap":
        return `${refusal.unit} có tối thiểu lớn hơn tối đa. Hãy sửa ở trang “${words.sheet}”.`;
      case "minimums-above-quota":
        return `Các số tối thiểu và cố định cộng lại nhiều hơn chỉ tiêu, thừa ${count(refusal.by)}. Hãy giảm bớt.`;
      case "quota-above-caps":
        return `Các số tối đa và cố định cộng lại ít hơn chỉ tiêu, thiếu ${count(refusal.by)}. Hãy tăng thêm.`;
      case "no-weight":
        return `Còn ${count(refusal.by)} chưa chia được vì các đơn vị còn lại đều có căn cứ bằng 0. Hãy chọn căn cứ khác.`;
      default:
        return assertNever(refusal);
    }
  },
};
