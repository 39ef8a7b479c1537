import { type Told, toldBy } from "../../src/recognise/titles/titleLine";
import { processorTime } from "../support/processorTime";

const told: readonly (readonly [Told | null, readonly string[]])[] = [
  [
    "plan",
    [
      "KẾ HOẠCH CAI NGHIỆN NĂM 2024",
      "II. KẾ HOẠCH NĂM 2024",
      "II - Kế hoạch năm 2024",
      "2. Kế hoạch năm 2024",
      "1.2. Kế hoạch",
      "a) Chỉ tiêu giao",
      "* Kế hoạch năm 2024",
      "Phần II: Kế hoạch",
      "Biểu số 2. Kế hoạch năm 2024",
      "Biểu 02 - Kế hoạch năm 2024",
      "Phụ lục II KẾ HOẠCH NĂM 2024",
      "UBND HUYỆN A - KẾ HOẠCH CAI NGHIỆN NĂM 2024",
      "BẢNG KẾ HOẠCH CAI NGHIỆN NĂM 2024",
      "BIỂU CHỈ TIÊU GIAO NĂM 2024",
      "TỔNG HỢP CHỈ TIÊU GIAO NĂM 2024",
      "BÁO CÁO KẾ HOẠCH NĂM 2025",
      "Số liệu kế hoạch năm 2024",
      "KẾ HOẠCH THỰC HIỆN CÔNG TÁC CAI NGHIỆN NĂM 2024",
      "MỤC TIÊU NĂM 2024",
      "SỐ NGƯỜI DỰ KIẾN CAI NGHIỆN NĂM 2024",
      "SỐ NGƯỜI CAI NGHIỆN (DỰ KIẾN)",
      "KH GIAO NĂM 2024",
      "CT GIAO",
      "II. PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM",
      "PHẤN ĐẤU NĂM 2025",
    ],
  ],
  [
    "past",
    [
      "B. Năm trước",
      "II. Quý trước",
      "II. Cùng kỳ năm trước",
      "Bảng 2. Cùng kỳ năm trước",
      "SỐ LIỆU NĂM TRƯỚC",
      "Quý liền trước",
    ],
  ],
  [
    "result",
    [
      "I. KẾT QUẢ 6 THÁNG ĐẦU NĂM 2024",
      "Báo cáo kết quả thực hiện kế hoạch năm 2024",
      "Tiến độ thực hiện kế hoạch năm 2024",
      "Đánh giá kết quả thực hiện mục tiêu năm 2024",
      "Thực hiện Kế hoạch số 12/KH-UBND năm 2023",
      "Kế hoạch và kết quả thực hiện năm 2024",
      "Kết quả 6 tháng đầu năm, phương hướng nhiệm vụ 6 tháng cuối năm 2024",
      "KẾT QUẢ THỰC HIỆN 6 THÁNG ĐẦU NĂM VÀ ƯỚC THỰC HIỆN CẢ NĂM 2024",
    ],
  ],
  ["estimate", ["ƯỚC THỰC HIỆN CẢ NĂM 2024", "(Ước đến 31/12/2024)", "Dự ước cả năm", "II. KẾT QUẢ ƯỚC NĂM 2024"]],
  ["forecast", ["Dự báo năm 2025"]],
  ["document", ["(Kế hoạch số 12/KH-UBND ngày 05/01/2024)", "Kế hoạch 265/KH-UBND"]],
  [
    null,
    [
      "",
      "6 tháng đầu năm 2024",
      "SỐ NGƯỜI CAI NGHIỆN QUÝ II/2024",
      "CHỈ TIÊU THỐNG KÊ VỀ CAI NGHIỆN QUÝ II/2024",
      "BIỂU CHỈ TIÊU BÁO CÁO NĂM 2024",
      "Các chỉ tiêu về cai nghiện năm 2024",
      "TỔNG HỢP NHU CẦU HỌC NGHỀ NĂM 2024",
      "So với cùng kỳ năm trước",
      "(so cùng kỳ năm 2023)",
      "Phòng Kế hoạch - Tài chính",
      "(Kèm theo Kế hoạch năm 2024)",
      "Công ước quốc tế",
    ],
  ],
];

describe("a line of a title", () => {
  it.each(told.flatMap(([what, lines]) => lines.map((line) => [what, line] as const)))(
    "tells a %s in “%s”",
    (what, line) => {
      expect(toldBy(line)).toBe(what);
    },
  );

  it("is told quickly however it is made", () => {
    const spent = processorTime();
    for (const piece of ["ke hoach ", "so lieu ", "1.", "kh so ", "ii. ", "(", "bang 1 ", "va du kien"]) {
      toldBy(piece.repeat(9000));
    }
    expect(spent()).toBeLessThan(500);
  });
});
