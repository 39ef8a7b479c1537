import type { Cell } from "../domain/cell";

/** The sheet "Giao chỉ tiêu": its name, its column heads and what it says above them. */
export const quotaSheetWords = {
  sheet: "Giao chỉ tiêu",
  title: "GIAO CHỈ TIÊU CHO CÁC ĐƠN VỊ",
  document: "Văn bản",
  basis: "Căn cứ",
  heads: {
    id: "Mã",
    name: "Chỉ tiêu",
    unit: "Đơn vị",
    basis: "Căn cứ",
    atLeast: "Tối thiểu",
    atMost: "Tối đa",
    fixed: "Cố định",
    count: "Chỉ tiêu giao",
  },
  rule: "Cách chia: theo tỷ lệ số ở cột “Căn cứ”, lấy phần nguyên; phần còn lại giao thêm mỗi đơn vị 1, bắt đầu từ đơn vị có số dư lớn nhất. Số dư bằng nhau thì ưu tiên đơn vị có căn cứ lớn hơn, rồi đơn vị đứng trước.",
  hint: "Có thể sửa “Chỉ tiêu giao”; lần lập báo cáo sau sẽ theo dõi theo bảng này. Tối thiểu, tối đa, cố định được giữ đúng khi chia lại.",
} as const;

export type QuotaColumn = keyof typeof quotaSheetWords.heads;

/** One row of the sheet. */
export type QuotaCells = Readonly<Record<QuotaColumn, Cell>>;
