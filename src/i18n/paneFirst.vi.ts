/** What a workbook without any table is told. `paneFirst.en.ts` has the same keys. */
export const paneFirstVi = {
  noTable:
    "Chưa thấy bảng số liệu nào. Sổ cần có bảng với cột tên phường, xã và cột số liệu, ví dụ “Số người nghiện có hồ sơ quản lý”.",
  heading: "Bắt đầu",
  steps: [
    "Dán bảng số liệu của các phường, xã vào sổ này, hoặc thêm phiếu từ tệp ở dưới.",
    "Ghi kỳ báo cáo ở tiêu đề bảng, ví dụ “6 tháng đầu năm 2024”.",
    "Bấm Lập báo cáo: Tổng hợp đọc, kiểm tra, tính tỷ lệ và lập các trang báo cáo.",
  ],
};
