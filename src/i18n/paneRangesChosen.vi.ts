import { count } from "./display";

/** The words of the pane about sheets of which only a range is read. `paneRangesChosen.en.ts` has the same keys. */
export const paneRangesChosenVi = {
  chosen: (number: number) => `Vùng đã chọn: ${count(number)}`,
  only: "Trang này chỉ đọc vùng đã chọn.",
  gone: (sheet: string) => `Sổ không còn trang “${sheet}”, nên vùng đã chọn không có tác dụng.`,
  readWhole: "Đọc cả trang",
  forget: "Bỏ vùng này",
};
