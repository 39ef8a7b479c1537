/**
 * What Excel itself says over the cells of an entry form, in Vietnamese whatever language the pane speaks.
 * Excel takes 32 letters of a title, 255 of a prompt and 225 of a refusal.
 */
export const entryText = {
  count: {
    prompt: {
      title: "Nhập số nguyên",
      message:
        "Ghi số người (hoặc số lượng) bằng số nguyên, từ 0 trở lên. Không có thì ghi 0; chưa có số liệu thì để trống.",
    },
    refusal: {
      title: "Số liệu không hợp lệ",
      message: "Ô này chỉ nhận số nguyên từ 0 trở lên, không kèm chữ, dấu phẩy hoặc đơn vị tính. Mời nhập lại.",
    },
  },
  amount: {
    prompt: {
      title: "Nhập số tiền",
      message: "Ghi số tiền bằng triệu đồng, từ 0 trở lên, có thể có số lẻ. Chưa có số liệu thì để trống.",
    },
    refusal: {
      title: "Số liệu không hợp lệ",
      message: "Ô này chỉ nhận số từ 0 trở lên, tính bằng triệu đồng, không kèm chữ. Mời nhập lại.",
    },
  },
} as const;
