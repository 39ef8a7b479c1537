import { assertNever } from "../domain/assertNever";
import type { RangeRefusal } from "../domain/chosenRange";

/** The words about a selection that cannot be read. `paneRangeRefused.en.ts` has the same keys. */
export const paneRangeRefusedVi = {
  title: "Chưa dùng được vùng đang chọn",
  why: refusalText,
  close: "Đóng",
};

/** Why a range cannot be used, and what to do. */
export function refusalText(refusal: RangeRefusal): string {
  switch (refusal.why) {
    case "notCells":
      return "Đang chọn một hình hoặc biểu đồ, không phải ô. Hãy chọn các ô của bảng rồi bấm lại.";
    case "severalAreas":
      return "Đang chọn nhiều vùng rời nhau. Hãy chọn một vùng liền (không giữ phím Ctrl) rồi bấm lại.";
    case "singleCell":
      return "Mới chọn một ô. Hãy chọn cả bảng, từ hàng tiêu đề đến dòng cuối (bấm một ô trong bảng rồi Ctrl+A), rồi bấm lại.";
    case "empty":
      return "Các ô đang chọn đều trống. Hãy chọn cả bảng số liệu rồi bấm lại.";
    case "reportSheet":
      return `Trang “${refusal.sheet}” là báo cáo do Tổng hợp lập nên không đọc làm số liệu. Hãy chọn bảng ở trang số liệu gốc.`;
    case "settingSheet":
      return `Trang “${refusal.sheet}” là trang thiết đặt nên không đọc làm số liệu. Hãy chọn bảng ở trang số liệu, hoặc đổi tên trang này.`;
    case "ownForm":
      return `Trang “${refusal.sheet}” là biểu mẫu của đơn vị nên không đọc làm số liệu. Hãy chọn bảng ở trang khác, hoặc bỏ chọn biểu mẫu ở bước Báo cáo.`;
    case "noTable":
      return `Vùng ${refusal.address} của trang “${refusal.sheet}” không có bảng đọc được. Hãy chọn cả hàng tiêu đề và cột tên phường, xã rồi bấm lại.`;
    case "noSheet":
      return `Sổ không có trang “${refusal.sheet}”, hoặc trang đang ẩn.`;
    default:
      return assertNever(refusal);
  }
}
