/** Why the workbench did not do something, by the code with which Excel refuses. */
const refused: Readonly<Partial<Record<string, string>>> = {
  AccessDenied: "Ô hoặc trang này đang được bảo vệ nên không sửa được.",
  InvalidArgument: "Nội dung này không nhập được. Hãy kiểm tra lại công thức hoặc tên trang.",
  InvalidOperation: "Không làm được: sổ phải còn ít nhất một trang hiển thị.",
  ItemAlreadyExists: "Đã có trang mang tên này.",
};

/** What the workbench page says. */
export const workbenchText = {
  open: "Mở sổ Excel",
  save: "Lưu sổ",
  noSample: "Không mở được sổ mẫu. Hãy chọn một sổ Excel.",
  mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  sheets: "Các trang của sổ",
  addSheet: "Thêm trang",
  renameSheet: "Đổi tên trang",
  removeSheet: "Xóa trang",
  newName: "Tên trang:",
  confirmRemove: (name: string) => `Xóa hẳn trang “${name}”?`,
  cell: (address: string, text: string) => `Ô ${address}: ${text === "" ? "trống" : text}`,
  chart: "Biểu đồ: mở sổ trong Excel để xem",
  refused,
  notDone: "Không thực hiện được thao tác này.",
  notHere: "Ở đây chỉ sửa được nội dung ô; định dạng và dòng, cột xin sửa trong Excel.",
} as const;
