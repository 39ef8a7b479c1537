/**
 * What Excel itself says over the cells of an entry form, in Vietnamese whatever language the pane speaks.
 * Excel takes 32 letters of a title, 255 of a prompt and 225 of a refusal.
 */
export const entryText = {
  prompt: {
    title: "Nhập số nguyên",
    message:
      "Ghi số người (hoặc số lượng) bằng số nguyên, từ 0 trở lên. Không có thì ghi 0; chưa có số liệu thì để trống.",
  },
  refusal: {
    title: "Số liệu không hợp lệ",
    message: "Ô này chỉ nhận số nguyên từ 0 trở lên, không kèm chữ, dấu phẩy hoặc đơn vị tính. Mời nhập lại.",
  },
} as const;
