import { count } from "./display";

/** The words of "Bảng 3", how far units have come with what they were given to reach. */
export const quotaText = {
  sheet: "Bảng 3",
  title: "BẢNG 3. TIẾN ĐỘ THỰC HIỆN CHỈ TIÊU GIAO CHO CÁC ĐƠN VỊ",
  ordinal: "STT",
  unit: "Đơn vị",
  target: (name: string, unit: string) => `${name} (${unit})`,
  heads: ["Chỉ tiêu giao", "Lũy kế từ đầu năm", "Tỷ lệ (%)", "Đánh giá"],
  letters: ["A", "B"],
  number: (first: number) => [
    `(${first})`,
    `(${first + 1})`,
    `(${first + 2})=(${first + 1})/(${first})`,
    `(${first + 3})`,
  ],
  sum: (id: string, given: number, planned: number) =>
    `${id}: tổng chỉ tiêu giao cho các đơn vị là ${count(given)}, kế hoạch là ${count(planned)}.`,
  withoutQuota: (id: string, units: number) =>
    `${id}: ${count(units)} đơn vị không được giao chỉ tiêu; kết quả của các đơn vị này vẫn cộng vào tổng.`,
} as const;
