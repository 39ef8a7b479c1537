import { count } from "./display";

/** The words of the part that writes empty forms for the wards. */
export const paneFormsVi = {
  heading: "Mẫu phiếu cho đơn vị",
  hint: "Phiếu trống có sẵn tên đơn vị, mã chỉ tiêu và ô chỉ nhận số. Gửi cho xã, phường điền; khi nhận lại, sổ đọc được ngay, không phải hỏi.",
  period: "Kỳ của phiếu",
  layout: "Cách lập phiếu",
  layouts: { list: "Một trang cho tất cả đơn vị", each: "Mỗi đơn vị một trang" },
  write: "Lập mẫu phiếu",
  written: (sheets: number) =>
    sheets === 0 ? "Chưa lập: sổ chưa có đơn vị nào." : `Đã lập ${count(sheets)} trang phiếu.`,
};
