import type { Goal } from "../domain/target";

/** How the sheet "Chỉ tiêu" calls the kinds of targets, for writing it and for reading it back. */
export const goalWords: Readonly<Record<Goal["kind"], string>> = {
  rateAbove: "Tỷ lệ trên",
  rateAtLeast: "Tỷ lệ từ",
  everyone: "Toàn bộ (100%)",
  countAtLeast: "Số lượng từ",
  countAtMost: "Không quá",
  range: "Trong khoảng",
  cumulative: "Lũy tích",
  maintain: "Duy trì",
  maintainAndAdd: "Duy trì và thêm mới",
  shareOfUnits: "Tỷ lệ đơn vị",
  percentOfBase: "Phần trăm của số gốc",
  perUnit: "Mỗi đơn vị từ",
  qualitative: "Định tính",
};

/** The sheet's name, its column heads and the words that stand for something other than indicators. */
export const planSheetWords = {
  sheet: "Chỉ tiêu",
  title: "CHỈ TIÊU KẾ HOẠCH",
  document: "Văn bản",
  year: "Năm",
  heads: {
    id: "Mã",
    name: "Chỉ tiêu",
    kind: "Cách tính",
    level: "Mức",
    of: "Tử số",
    base: "Mẫu số",
    frozen: "Số gốc",
    unit: "Đơn vị tính",
    note: "Ghi chú",
  },
  units: "đơn vị",
  groups: "đơn vị cấp trên",
  hint: "Có thể sửa mức, thêm hoặc xóa dòng; lần lập báo cáo sau sẽ tính theo bảng này. Tử số, mẫu số ghi tên chỉ tiêu hoặc tên cột trong bảng số liệu, cộng nhau bằng dấu +.",
} as const;
