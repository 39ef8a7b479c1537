/** What the workbench page says. */
export const workbenchText = {
  open: "Mở sổ Excel",
  save: "Lưu sổ",
  noSample: "Không mở được sổ mẫu. Hãy chọn một sổ Excel.",
  mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;
