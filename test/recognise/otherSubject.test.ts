import { assessed, findingsIn, type Rows } from "../check/given";

const table = (title: string, head: string): Rows => [
  [title],
  ["(Quý I năm 2024)"],
  ["Đơn vị", head],
  ["Xã An Lộc", 5],
  ["Xã An Bình", 4],
];

describe("a table whose title says that its figures are others than its headings say", () => {
  it.each([
    "Biểu 3: Số người chưa được tiếp cận dịch vụ quý I/2024",
    "Số người nghiện tử vong",
    "Số liệu đối tượng nữ",
    "II. Người chưa thành niên",
    "Đối tượng vi phạm bị bắt",
    "Tổng hợp nhu cầu",
    "Kinh phí chi hỗ trợ",
    "Đội ngũ cán bộ",
    "SỐ NGƯỜI TÁI NGHIỆN",
    "PHÁT HIỆN MỚI",
    "SỐ NGƯỜI GIẢM TRONG QUÝ",
    "CHẾT, CHUYỂN ĐI",
    "ĐƯA RA KHỎI DANH SÁCH",
    "KẾT QUẢ XÉT NGHIỆM",
    "NGƯỜI NGHIỆN LOẠN THẦN, NGÁO ĐÁ",
    "NGƯỜI NGHIỆN NHIỄM HIV/AIDS",
    "HỌC SINH, SINH VIÊN NGHIỆN MA TÚY",
    "CÁN BỘ, CÔNG CHỨC NGHIỆN MA TÚY",
    "NGƯỜI NGHIỆN RƯỢU",
    "Khoa khám bệnh - Số lượt người",
    "Khóa 3 - Học viên nữ",
    "NGƯỜI KHUYẾT TẬT",
    "DÂN TỘC THIỂU SỐ",
    "NỮ NGHIỆN MA TÚY",
    "KHÔNG CÓ NƠI CƯ TRÚ ỔN ĐỊNH",
    "TRỐN CAI",
    "HOÀN THÀNH CAI NGHIỆN",
    "CHỜ ĐƯA ĐI CAI NGHIỆN",
    "HỒ SƠ CHƯA GIẢI QUYẾT",
    "SỐ LƯỢT NGƯỜI CAI NGHIỆN",
    "TỶ LỆ (%)",
    "BẢNG CHẤM ĐIỂM THI ĐUA",
    "CHÊNH LỆCH SỐ LIỆU GIỮA HAI NGÀNH THÁNG 3",
    "SO SÁNH TĂNG GIẢM QUÝ I",
    "SỐ CÁN BỘ THAM GIA CLB",
    "SỞ Y TẾ - NGƯỜI NHIỄM HIV",
    "SỐ TIỀN HỖ TRỢ",
    "NHU CẦU CỦA NGƯỜI SAU CAI",
    "TĂNG, GIẢM SO VỚI CÙNG KỲ NĂM 2023",
    "THANH NIÊN CAI NGHIỆN",
    "ĐOÀN VIÊN THANH NIÊN",
    "NGƯỜI DƯỚI 30 TUỔI",
    "NGƯỜI NGHIỆN HEROIN",
    "NGƯỜI NGHIỆN MA TÚY TỔNG HỢP NĂM 2024",
    "NGƯỜI NGHIỆN LÀ NGƯỜI NGOÀI TỈNH",
    "(Chỉ tính nữ)",
    "SỐ NGƯỜI TỪ CHỐI",
    "SỐ NGƯỜI ĐỦ ĐIỀU KIỆN",
    "SỐ CÒN PHẢI THỰC HIỆN",
    "NGUYỆN VỌNG CAI NGHIỆN",
    "QUYẾT TOÁN CAI NGHIỆN",
    "TIỀN ĂN NGƯỜI CAI NGHIỆN",
    "SỐ BUỔI TƯ VẤN",
    "SO SÁNH VỚI CÙNG KỲ",
    "CƠ CẤU (%)",
    "Trong đó: Nữ",
    "II. Trong đó nữ",
  ])("is not read, and pointed at (%s)", (title) => {
    expect([...assessed(table(title, "CNBB")).submission.columns]).toEqual([]);
    expect(findingsIn(table(title, "CNBB"))).toContain("warning other-subject A3:B5");
  });

  it.each([
    ["Kinh phí hoạt động", "Kinh phí (triệu đồng)"],
    ["Đội ngũ cán bộ làm công tác cai nghiện", "Số tình nguyện viên"],
    ["Kết quả cai nghiện và kinh phí hỗ trợ", "CNBB"],
    ["Người nghiện, người chưa thành niên", "CNBB"],
    ["Số người nghiện được tiếp cận dịch vụ", "CNBB"],
    ["TỔNG HỢP NHU CẦU HỌC NGHỀ", "CNBB"],
    ["Số liệu người nghiện năm 2024", "CNBB"],
    ["Số người cai nghiện bắt buộc", "CNBB"],
    ["TIẾN ĐỘ", "CNBB"],
    ["CÔNG NHẬN XÃ, PHƯỜNG KHÔNG CÓ MA TÚY", "CNBB"],
    ["TĂNG CƯỜNG CÔNG TÁC CAI NGHIỆN", "CNBB"],
    ["CÔNG TÁC QUẢN LÝ SAU CAI", "CNBB"],
    ["KẾT QUẢ TƯ VẤN, ĐIỀU TRỊ, CAI NGHIỆN", "CNBB"],
    ["NGƯỜI NGHIỆN VÀ NGƯỜI TÁI NGHIỆN", "CNBB"],
    ["NGƯỜI NGHIỆN, TRONG ĐÓ NỮ", "CNBB"],
    ["KẾT QUẢ PHÒNG, CHỐNG HIV/AIDS", "CNBB"],
    ["NGƯỜI HOÀN THÀNH CAI NGHIỆN ĐƯỢC QUẢN LÝ SAU CAI", "Quản lý sau cai"],
    ["TÌNH HÌNH TÁI NGHIỆN", "Số người tái nghiện"],
    ["TỔNG HỢP", "CNBB"],
    ["KHOA KIỂM SOÁT BỆNH TẬT - HIV/AIDS", "CNBB"],
    ["Thời gian: 6 tháng", "CNBB"],
    ["CÁN BỘ VÀ KINH PHÍ CÔNG TÁC CAI NGHIỆN", "Số cán bộ, TNV được tập huấn"],
  ])("is read where it mentions them among others, or the headings say the same (%s, %s)", (title, head) => {
    expect(findingsIn(table(title, head)).join()).not.toMatch(/other-subject/);
    expect([...assessed(table(title, head)).submission.columns.values()].map(({ values }) => [...values])).toEqual([
      [5, 4],
    ]);
  });
});

describe("a table whose columns tell no more than who is counted", () => {
  const who = (title: string): Rows => [
    [title],
    ["(Quý I năm 2024)"],
    ["Đơn vị", "Người nghiện", "Người sử dụng", "Tổng"],
    ["Xã An Lộc", 5, 1, 6],
    ["Xã An Bình", 4, 0, 4],
  ];

  it.each([
    "KẾT QUẢ TƯ VẤN",
    "ĐƯỢC TIẾP CẬN DỊCH VỤ",
    "SỐ NGƯỜI ĐƯỢC DẠY NGHỀ",
    "ĐIỀU TRỊ METHADONE",
    "KẾT QUẢ PHÁT HIỆN NGƯỜI NGHIỆN",
    "KẾT QUẢ LẬP HỒ SƠ NĂM 2024",
    "DANH SÁCH LẬP HỒ SƠ ĐƯA VÀO CƠ SỞ CAI NGHIỆN",
  ])("is not read as the people managed where its title names what was done (%s)", (title) => {
    expect([...assessed(who(title)).submission.columns]).toEqual([]);
    expect(findingsIn(who(title))).toContain("warning other-subject A3:D5");
  });

  it.each(["TÌNH HÌNH NGƯỜI NGHIỆN", "KẾT QUẢ CAI NGHIỆN", "SỐ NGƯỜI CÓ HỒ SƠ QUẢN LÝ", "SỐ NGƯỜI ĐƯỢC LẬP HỒ SƠ"])(
    "is read where it does not (%s)",
    (title) => {
      expect([...assessed(who(title)).submission.columns.keys()]).toEqual(["NN_HSQL", "NSD_HSQL"]);
    },
  );
});

describe("a sheet called for what its figures are used for", () => {
  const rows: Rows = [["Quý I năm 2024"], ["Đơn vị", "CNBB"], ["Xã An Lộc", 5], ["Xã An Bình", 4]];

  it("is read, but not one of points or ranks", () => {
    expect([...assessed({ "Thi đua 2024": rows }).submission.columns.keys()]).toEqual(["CNBB"]);
    expect([...assessed({ "Điểm thi đua": rows }).submission.columns.keys()]).toEqual([]);
    expect([...assessed({ "Xếp hạng": rows }).submission.columns.keys()]).toEqual([]);
  });
});
