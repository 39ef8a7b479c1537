import { assertNever } from "../domain/assertNever";
import type { RangeRefusal } from "../domain/chosenRange";

/** The words of the pane about reading a chosen range only. `paneRange.en.ts` has the same keys. */
export const paneRangeVi = {
  use: "Dùng vùng đang chọn",
  hint: "Nếu trang có thứ khác ngoài bảng: trong Excel chọn cả bảng, gồm hàng tiêu đề và cột tên đơn vị, rồi bấm.",
  whenNone: "Nếu sổ đã có bảng mà chưa nhận ra: trong Excel chọn cả bảng, rồi bấm Dùng vùng đang chọn.",
  kept: (place: string) => `Từ nay chỉ đọc ${place}.`,
  whole: (sheet: string) => `Từ nay đọc cả trang “${sheet}”.`,
  refused: "Chưa dùng được vùng đang chọn",
  refusal: refusalText,
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
