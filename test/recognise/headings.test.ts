import { assessed, findingsIn, type Rows } from "../check/given";

const read = (rows: Rows): Readonly<Record<string, readonly number[]>> =>
  Object.fromEntries([...assessed(rows).submission.columns].map(([id, { values }]) => [id, [...values]]));
const title = ["6 tháng đầu năm 2024"];

describe("“Trong đó” right after a column", () => {
  it("parts the people under management into addicts and users", () => {
    const rows: Rows = [
      title,
      ["Đơn vị", "Tổng số người nghiện, người sử dụng có HSQL", "Trong đó", ""],
      ["", "", "Người nghiện", "Người sử dụng"],
      ["Xã An Lộc", 40, 31, 9],
      ["Xã An Bình", 20, 12, 8],
    ];
    expect(read(rows)).toEqual({ NN_HSQL: [31, 12], NSD_HSQL: [9, 8] });
    expect(findingsIn(rows).filter((found) => found.includes("column"))).toEqual([]);
  });

  it("leaves a question where it parts those who were reached", () => {
    const rows: Rows = [
      title,
      ["Đơn vị", "Số người được tiếp cận dịch vụ", "Trong đó", ""],
      ["", "", "Người nghiện", "Người sử dụng"],
      ["Xã An Lộc", 40, 31, 9],
      ["Xã An Bình", 20, 12, 8],
    ];
    expect(read(rows)).toEqual({ DV_TONG: [40, 20] });
    expect(findingsIn(rows)).toEqual(
      expect.arrayContaining(["warning ambiguous-column C3", "warning ambiguous-column D3"]),
    );
  });

  it("parts each of two columns into its own", () => {
    const rows: Rows = [
      title,
      ["Đơn vị", "Người nghiện có HSQL", "Trong đó", "", "Người sử dụng có HSQL", "Trong đó", ""],
      ["", "", "Ngoài xã hội", "Vắng mặt", "", "Ngoài xã hội", "Vắng mặt"],
      ["Xã An Lộc", 40, 31, 9, 15, 12, 3],
      ["Xã An Bình", 20, 12, 8, 11, 8, 3],
    ];
    expect(read(rows)).toEqual({
      NN_HSQL: [40, 20],
      NN_NGOAI: [31, 12],
      NN_VANG: [9, 8],
      NSD_HSQL: [15, 11],
      NSD_NGOAI: [12, 8],
    });
    expect(findingsIn(rows)).toEqual(["warning ambiguous-column G3"]);
  });

  it.each([
    "Tử vong",
    "Số người chưa được tiếp cận",
    "Nữ",
    "Số người tái nghiện",
    "Có nhu cầu hỗ trợ",
    "Quản lý sau cai",
    "Người nghiện, NSD có HSQL",
  ])("is not about the addicts where it stands after other people (%s)", (whole) => {
    const rows: Rows = [
      title,
      ["Đơn vị", "Người nghiện có HSQL", whole, "Trong đó", ""],
      ["", "", "", "Có mặt tại cộng đồng", "Vắng mặt"],
      ["Xã An Lộc", 40, 45, 12, 3],
      ["Xã An Bình", 20, 31, 8, 3],
    ];
    expect(read(rows)).toMatchObject({ NN_HSQL: [40, 20] });
    expect(Object.keys(read(rows))).not.toContain("NN_NGOAI");
    expect(Object.keys(read(rows))).not.toContain("NN_VANG");
    const found = findingsIn(rows).join();
    expect(found).toMatch(/column D3/);
    expect(found).toMatch(/column E3/);
  });

  it.each([
    [["Tỷ lệ %"], [""]],
    [
      ["", "Tỷ lệ %"],
      ["Nữ", ""],
    ],
  ])("looks past rates and other parts for its whole", (heads, below) => {
    const rows: Rows = [
      title,
      ["Đơn vị", "Người nghiện có HSQL", ...heads, "Trong đó", ""],
      ["", heads.length > 1 ? "Tổng số" : "", ...below, "Ngoài xã hội", "Vắng mặt"],
      ["Xã An Lộc", 40, ...heads.map(() => 5), 31, 9],
      ["Xã An Bình", 20, ...heads.map(() => 5), 12, 8],
    ];
    expect(read(rows)).toEqual({ NN_HSQL: [40, 20], NN_NGOAI: [31, 12], NN_VANG: [9, 8] });
  });
});

describe("a heading that names addicts and users together", () => {
  it.each(["Người nghiện, người sử dụng có hồ sơ quản lý", "NN, NSD đang quản lý"])("parts into both (%s)", (head) => {
    const rows: Rows = [
      title,
      ["Đơn vị", head, ""],
      ["", "Người nghiện", "Người sử dụng"],
      ["Xã An Lộc", 31, 9],
      ["Xã An Bình", 12, 8],
    ];
    expect(read(rows)).toEqual({ NN_HSQL: [31, 12], NSD_HSQL: [9, 8] });
  });

  it.each(["Người nghiện, người sử dụng được điều trị", "Người nghiện, người sử dụng là nữ"])(
    "does not where it is about some of them (%s)",
    (head) => {
      const rows: Rows = [
        title,
        ["Đơn vị", head, "", "CNBB"],
        ["", "Người nghiện", "Người sử dụng", ""],
        ["Xã An Lộc", 31, 9, 1],
        ["Xã An Bình", 12, 8, 2],
      ];
      expect(read(rows)).toEqual({ CNBB: [1, 2] });
    },
  );
});

describe("a heading for both over one that names one of them", () => {
  it.each(["Người nghiện, người sử dụng ma túy có hồ sơ quản lý", "Tình hình người nghiện, người sử dụng ma túy"])(
    "says nothing more of what stands below (%s)",
    (head) => {
      const rows: Rows = [
        title,
        ["Đơn vị", head, "", "", ""],
        ["", "Người nghiện có HSQL", "", "NSD có HSQL", "Được tiếp cận dịch vụ"],
        ["", "Tổng số", "Ngoài xã hội", "Tổng số", ""],
        ["Xã An Lộc", 40, 31, 12, 45],
        ["Xã An Bình", 20, 12, 10, 24],
      ];
      expect(read(rows)).toEqual({
        NN_HSQL: [40, 20],
        NN_NGOAI: [31, 12],
        NSD_HSQL: [12, 10],
        DV_TONG: [45, 24],
      });
    },
  );

  it("leaves it open who is there where nothing below names one", () => {
    const rows: Rows = [
      title,
      ["Đơn vị", "Người nghiện, người sử dụng có HSQL", "CNBB"],
      ["", "Ngoài xã hội", ""],
      ["Xã An Lộc", 31, 1],
      ["Xã An Bình", 12, 2],
    ];
    expect(read(rows)).toEqual({ CNBB: [1, 2] });
  });
});

describe("numbers below one heading", () => {
  it.each([
    ["I", "II", "III"],
    ["1", "2", "3"],
  ])("are months, quarters or parts of it: all are asked about (%s, %s, %s)", (...numbers) => {
    const rows: Rows = [
      title,
      ["STT", "Đơn vị", "Tư vấn", "", "", "CNBB"],
      ["", "", ...numbers, ""],
      [1, "Xã An Lộc", 5, 6, 7, 3],
      [2, "Xã An Bình", 1, 2, 3, 2],
    ];
    expect(read(rows)).toEqual({ CNBB: [3, 2] });
    expect(findingsIn(rows)).toEqual(["C3", "D3", "E3"].map((cell) => `warning unmapped-column ${cell}`));
  });
});

describe("a single heading above the row that says “Đơn vị”", () => {
  const table = (above: string): Rows => [
    ["Số liệu quý II/2024"],
    ["", "", above, ""],
    ["STT", "Đơn vị", "Được tư vấn", "Tiếp cận dịch vụ"],
    [1, "Xã An Lộc", 10, 40],
    [2, "Xã An Bình", 11, 30],
  ];

  it.each([
    "Số lượt",
    "Nữ",
    "Dưới 18 tuổi",
    "Heroin",
    "Ước cả năm",
    "Số giao",
    "Đầu kỳ",
    "Tăng trong kỳ",
    "Chưa thực hiện",
    "Kế hoạch năm",
  ])("belongs to every column where it makes them other figures (%s)", (above) => {
    expect(read(table(above))).toEqual({});
  });

  it.each(["Kết quả thực hiện", "Biểu số 02", "Phụ lục kèm theo báo cáo"])("else is a title (%s)", (above) => {
    expect(read(table(above))).toEqual({ DV_TUVAN: [10, 11], DV_TONG: [40, 30] });
    expect(findingsIn(table(above))).toEqual(["warning incomplete-base D3"]);
  });

  it("belongs to every column where they mean something else without it", () => {
    const rows: Rows = [
      ["Số liệu quý II/2024"],
      [],
      ["", "", "Việc làm", ""],
      ["STT", "Đơn vị", "Được tư vấn", "Được tạo việc làm"],
      [1, "Xã An Lộc", 10, 4],
      [2, "Xã An Bình", 11, 3],
    ];
    expect(read(rows)).toEqual({ VL_TUVAN: [10, 11], VL_TAO: [4, 3] });
  });

  it("is a title even where something stands far right of it", () => {
    const rows: Rows = [
      ["", "TỔNG HỢP SỐ LIỆU CÔNG TÁC CAI NGHIỆN MA TÚY", "", "", "", "", "Nguyễn Văn B"],
      ["", "Tháng 01 năm 2025"],
      ["Đơn vị", "Số người sử dụng", "NSD được lập hồ sơ quản lý"],
      ["Xã An Lộc", 10, 4],
      ["Xã An Bình", 11, 3],
    ];
    expect(read(rows)).toEqual({ NSD_HSQL: [10, 11], NSD_LAPHS: [4, 3] });
    expect(findingsIn(rows)).toEqual([]);
  });
});

it("does not read a second block of other figures under the headings of the first", () => {
  const rows: Rows = [
    title,
    ["STT", "Đơn vị", "Người nghiện có HSQL", "Tiếp cận dịch vụ"],
    [1, "Xã An Lộc", 40, 31],
    [2, "Xã An Bình", 30, 22],
    ["", "II. XỬ PHẠT", "Số vụ", "Số tiền"],
    [1, "Xã An Cư", 4, 3],
    [2, "Xã An Hòa", 3, 2],
  ];
  expect(Object.values(read(rows)).map((values) => values.filter((value) => value > 0))).toEqual([
    [40, 30],
    [31, 22],
  ]);
  expect(findingsIn(rows).join()).toMatch(/unmapped-column C5.*unmapped-column D5/);
});

it("reads the sum beside months that Excel keeps as dates", () => {
  const month = (value: number): Rows[number][number] => ({ value, format: "mm/yyyy" });
  const rows: Rows = [
    ["Kết quả quý II/2024"],
    ["STT", "Đơn vị", "CNBB", "", "", ""],
    ["", "", month(45383), month(45413), month(45444), "Cộng"],
    [1, "Xã An Lộc", 4, 5, 6, 15],
    [2, "Xã An Bình", 1, 2, 3, 6],
  ];
  expect(read(rows)).toEqual({ CNBB: [15, 6] });
  expect(findingsIn(rows)).toEqual([]);
});

describe("figures of which nobody says what they are", () => {
  it("are asked about under “Tổng số” where none of its parts is read", () => {
    const rows: Rows = [
      ["Số người nghiện có HSQL quý II/2024"],
      ["STT", "Đơn vị", "Tổng số", "Trong đó", "", "CNBB"],
      ["", "", "", "Nam", "Nữ", ""],
      [1, "Xã An Lộc", 40, 35, 5, 3],
      [2, "Xã An Bình", 30, 25, 5, 2],
    ];
    expect(findingsIn(rows)).toEqual(["C2", "D3", "E3"].map((cell) => `warning unmapped-column ${cell}`));
  });

  it("are asked about under “Tổng số” beside one other column, of which it can be no sum", () => {
    const rows: Rows = [
      ["ĐIỀU TRỊ METHADONE QUÝ II NĂM 2024"],
      ["STT", "Đơn vị", "Người nghiện có HSQL", "Tổng số", "Tỷ lệ %"],
      [1, "Xã An Lộc", 40, 5, 12.5],
      [2, "Xã An Bình", 30, 4, 13.3],
    ];
    expect(findingsIn(rows)).toEqual(["warning unmapped-column D2"]);
  });

  it("are pointed at left of the names", () => {
    const rows: Rows = [
      ["Số liệu quý II/2024"],
      ["STT", "NN có HSQL", "Đơn vị", "Tiếp cận dịch vụ"],
      [1, 40, "Xã An Lộc", 31],
      [2, 30, "Xã An Bình", 22],
    ];
    expect(findingsIn(rows)).toEqual(["warning unread-figures B3:B4", "warning incomplete-base D2"]);
  });
});
