import { count } from "./display";

/** The words of the part that adds submissions from files. */
export const paneFilesVi = {
  heading: "Thêm phiếu từ tệp",
  hint: "Chọn hoặc thả nhiều tệp .xlsx vào đây; mỗi tệp thành trang của sổ này. Tệp gốc không bị sửa.",
  choose: "Chọn tệp…",
  added: (taken: number, all: number) => `Đã thêm ${count(taken)}/${count(all)} tệp.`,
};
