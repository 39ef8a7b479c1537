import { count } from "./display";
import { totalName } from "./names";

/** The words of the official sheets. They are Vietnamese whatever language the pane speaks. */
export const reportText = {
  dots: "……………………………",
  country: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  placeAndDate: (place: string, year: number | null) =>
    `${place === "" ? "………" : place}, ngày …… tháng …… năm ${year ?? "……"}`,
  annex: (number: string) => `Phụ lục ${number}`,
  annexTo: (symbol: string, agency: string) =>
    `(Kèm theo Báo cáo số ……/${symbol === "" ? "BC-……" : symbol} ngày …… tháng …… năm …… của ${agency === "" ? "……………" : agency})`,
  drawnUpBy: "NGƯỜI LẬP BIỂU",
  headOfAgency: "THỦ TRƯỞNG ĐƠN VỊ",
  signHint: "(Ký, họ tên)",
  signAndSealHint: "(Ký, đóng dấu, họ tên)",
  unitOfMeasure: "Đơn vị tính: Người",
  notes: "Ghi chú:",
  total: totalName,
  people: "người",
  coverage: {
    sheet: "Bảng 1",
    title: "BẢNG 1. KẾT QUẢ TIẾP CẬN DỊCH VỤ TƯ VẤN, ĐIỀU TRỊ, CAI NGHIỆN MA TÚY",
    heads: [
      "STT",
      "Đơn vị",
      "Người nghiện có hồ sơ quản lý",
      "Người sử dụng trái phép có hồ sơ quản lý",
      "Tổng số người quản lý",
      "Được tiếp cận dịch vụ",
      "Tỷ lệ (%)",
      "Chỉ tiêu",
      "Còn thiếu (người)",
      "Ghi chú",
    ],
    numbers: ["A", "B", "(1)", "(2)", "(3)=(1)+(2)", "(4)", "(5)=(4)/(3)", "(6)", "(7)", "(8)"],
    bar: (permille: number) => `Trên ${count(permille / 10)}%`,
    met: "Đạt",
    missed: "Chưa đạt",
    noSubjects: "Không có đối tượng",
    noData: "Chưa đủ số liệu",
    missing: "Chưa báo cáo",
    unitsMet: (verdict: string, met: number, all: number) => `${verdict}, ${count(met)}/${count(all)} đơn vị đạt`,
    estimated: (low: number, high: number) =>
      low === high ? `Ước tính ${count(low)} người` : `Ước tính ${count(low)}–${count(high)} người`,
    partial: (complete: number, all: number) =>
      `Tỷ lệ chung tính trên ${count(complete)}/${count(all)} đơn vị có đủ số liệu.`,
    partialSums: (complete: number, all: number) =>
      `Tỷ lệ chung, tổng số người quản lý và số người được tiếp cận dịch vụ chỉ tính trên ${count(complete)}/${count(all)} đơn vị có đủ số liệu.`,
    together:
      "Số liệu ghi chung người nghiện và người sử dụng trái phép chất ma túy nên cột (1), (2) để trống, cột (3) là số đã ghi.",
    notReported: (names: string) => `Chưa báo cáo: ${names}.`,
    accepted: (message: string, reason: string) => `${message} Lý do chấp nhận: ${reason}`,
    wrong: (place: string, message: string) => `Ô ${place}: ${message}`,
    setAside: (place: string, message: string) => `Ô ${place} coi như chưa báo cáo: ${message}`,
  },
} as const;
