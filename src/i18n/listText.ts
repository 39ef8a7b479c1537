import { count } from "./display";

/** The words of the lists: "Thiếu hụt", "Chi tiết", "Dữ liệu". */
export const listText = {
  ordinal: "STT",
  unit: "Đơn vị",
  superior: "Đơn vị cấp trên",
  section: (number: string, title: string) => `${number}. ${title}`,

  shortfalls: {
    sheet: "Thiếu hụt",
    title: "DANH SÁCH ĐƠN VỊ, CHỈ TIÊU CHƯA ĐẠT",
    units: "Đơn vị chưa đạt chỉ tiêu tiếp cận dịch vụ",
    heads: ["Tổng số người quản lý", "Được tiếp cận dịch vụ", "Tỷ lệ (%)", "Còn thiếu (người)", "Ghi chú"],
    nobodyReached: "Chưa có người được tiếp cận",
    none: (permille: number, judged: number) =>
      `Cả ${count(judged)} đơn vị có đủ số liệu đều đạt chỉ tiêu trên ${count(permille / 10)}%.`,
    nobodyJudged: "Chưa có đơn vị nào đủ số liệu để xét chỉ tiêu tiếp cận dịch vụ.",
    summing: (permille: number) =>
      `Số còn thiếu là số người ít nhất phải tiếp cận thêm để từng đơn vị vượt ${count(permille / 10)}%; phần vượt của đơn vị đã đạt không bù cho đơn vị chưa đạt.`,
    open: "Đơn vị chưa đủ số liệu, chưa báo cáo",
    targets: "Chỉ tiêu kế hoạch chưa đạt, chậm tiến độ",
    target: "Chỉ tiêu",
    targetHeads: ["Kế hoạch năm", "Lũy kế từ đầu năm", "Còn thiếu", "Đơn vị tính", "Đánh giá"],
    noTargets: "Không có chỉ tiêu kế hoạch nào chưa đạt hoặc chậm tiến độ.",
  },

  details: {
    sheet: "Chi tiết",
    title: "SỐ LIỆU CHI TIẾT THEO ĐƠN VỊ",
    grouping: "Theo nhóm chỉ tiêu của Biểu 03-BCN (Thông tư số 05/2011/TT-BLĐTBXH)",
    indicator: (short: string, unit: string) => `${short} (${unit})`,
    blank: "Ô để trống là chưa báo cáo.",
  },

  data: {
    sheet: "Dữ liệu",
    heads: [
      "Đơn vị",
      "Cấp trên",
      "Cấp",
      "Kỳ",
      "Từ ngày",
      "Đến ngày",
      "Mã chỉ tiêu",
      "Chỉ tiêu",
      "Đơn vị tính",
      "Giá trị",
      "Ô nguồn",
    ],
    noSuperior: "Toàn địa bàn",
    noPeriod: "Chưa rõ kỳ",
    noUnitOfMeasure: "Chưa rõ",
    level: { ward: "Cấp xã", district: "Cấp huyện", province: "Cấp tỉnh", unknown: "Đơn vị báo cáo" },
  },
} as const;

const levels = [
  [/^(phường|xã|thị trấn|đặc khu)(?!\p{L})/iu, listText.data.level.ward],
  [/^(quận|huyện|thị xã|thành phố|tp\.?)(?!\p{L})/iu, listText.data.level.district],
  [/^tỉnh(?!\p{L})/iu, listText.data.level.province],
] as const;

/** The level a unit's name tells of itself; one below a superior is a ward even where its name does not say. */
export function levelWord(name: string, hasSuperior: boolean): string {
  const told = levels.find(([type]) => type.test(name))?.[1];
  return told ?? (hasSuperior ? listText.data.level.ward : listText.data.level.unknown);
}
