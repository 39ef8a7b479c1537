/** The words of the choice of empty forms for the wards. `paneForms.en.ts` has the same keys. */
export const paneFormsVi = {
  hint: "Phiếu trống có sẵn tên đơn vị, mã chỉ tiêu và ô chỉ nhận số. Gửi cho xã, phường điền; khi nhận lại, sổ đọc được ngay, không phải hỏi.",
  period: "Kỳ của phiếu",
  layout: "Cách lập phiếu",
  layouts: { list: "Một trang cho tất cả đơn vị", each: "Mỗi đơn vị một trang" },
  write: "Lập mẫu phiếu",
};
