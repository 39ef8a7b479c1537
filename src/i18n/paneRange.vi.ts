/** The words of the pane about reading a chosen range only. `paneRange.en.ts` has the same keys. */
export const paneRangeVi = {
  use: "Dùng vùng đang chọn",
  hint: "Nếu trang có thứ khác ngoài bảng: trong Excel chọn cả bảng, gồm hàng tiêu đề và cột tên đơn vị, rồi bấm.",
  whenNone: "Nếu sổ đã có bảng mà chưa nhận ra: trong Excel chọn cả bảng, rồi bấm Dùng vùng đang chọn.",
  kept: (place: string) => `Từ nay chỉ đọc ${place}.`,
  whole: (sheet: string) => `Từ nay đọc cả trang “${sheet}”.`,
};
