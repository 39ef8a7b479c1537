import { assessed, factIn, findingsIn, type Rows } from "../check/given";

const heads = ["Đơn vị", "Số người nghiện có hồ sơ quản lý"];
const now: Rows = [["6 tháng đầu năm 2024"], heads, ["Xã An Lộc", 31], ["Xã An Bình", 12]];
const before: Rows = [
  ["Đơn vị", "CNBB"],
  ["Xã An Lộc", 5],
  ["Xã An Bình", 4],
];
const read = (given: Parameters<typeof assessed>[0]): (readonly [string, readonly number[]])[] =>
  [...assessed(given).submission.columns].map(([id, { values }]) => [id, [...values]]);

describe("a table of an earlier period that is told only by this one", () => {
  it.each(["Số liệu cùng kỳ năm trước", "CÙNG KỲ NĂM 2023", "(Kết quả kỳ trước)", "Biểu 2: Số liệu năm trước"])(
    "is not read as this period's under “%s”",
    (title) => {
      const rows = [...now, [""], [title], ...before];
      expect(read(rows)).toEqual([["NN_HSQL", [31, 12]]]);
      expect(findingsIn(rows)).toContain("warning past-table A7:B9");
      expect(factIn(rows, "past-table")).toMatchObject({ title });
    },
  );

  it("is not read from a sheet of that name", () => {
    expect(read({ "6T 2024": now, "Năm trước": before })).toEqual([["NN_HSQL", [31, 12]]]);
  });

  it("is compared with where a title names its period", () => {
    const { submission, findings } = assessed({ "Kỳ này": now, "Kỳ trước": [["6 tháng đầu năm 2023"], ...before] });
    expect([...submission.columns.keys()]).toEqual(["NN_HSQL"]);
    expect(findings.map(({ code }) => code)).not.toContain("past-table");
  });

  it("is not what a comparison in the title makes of this one", () => {
    expect(read([["So với cùng kỳ năm trước"], ...now])).toEqual([["NN_HSQL", [31, 12]]]);
  });
});

describe("a line between the units that says the figures below it are others", () => {
  it.each(["Kế hoạch giao năm 2024", "Cùng kỳ năm 2023"])("ends the table, and they are pointed at (%s)", (line) => {
    const rows: Rows = [...now, [line], ["Xã Bình Minh", 90], ["Xã Bình Hòa", 91]];
    expect(read(rows)).toEqual([["NN_HSQL", [31, 12]]]);
    expect(findingsIn(rows)).toContain("warning unread-figures B6:B7");
  });

  it("leaves nothing to be read where it stands before the first of them", () => {
    const part = (letter: string, line: string): Rows[number] => [letter, line, ""];
    const rows: Rows = [
      ["6 tháng đầu năm 2024"],
      ["STT", ...heads],
      part("A", "Số liệu cùng kỳ năm 2023"),
      [1, "Xã An Lộc", 31],
      part("B", "Số liệu năm nay"),
      [1, "Xã An Bình", 12],
    ];
    expect(read(rows)).toEqual([]);
    expect(findingsIn(rows).join()).toMatch(/unread-figures/);
  });
});

describe("a table of what is still to come", () => {
  it.each([
    "DỰ KIẾN SỐ NGƯỜI CAI NGHIỆN 6 THÁNG CUỐI NĂM",
    "BẢNG ĐĂNG KÝ CHỈ TIÊU NĂM 2024",
    "TỔNG HỢP NHU CẦU CAI NGHIỆN NĂM 2024",
    "Phụ lục 1: Nhu cầu điều trị Methadone",
    "ĐỀ XUẤT CHỈ TIÊU CAI NGHIỆN NĂM 2025",
    "PHƯƠNG ÁN GIAO CHỈ TIÊU NĂM 2025",
    "DỰ THẢO CHỈ TIÊU NĂM 2025",
    "THAM MƯU GIAO CHỈ TIÊU NĂM 2025",
    "XÂY DỰNG CHỈ TIÊU NĂM 2025",
    "BIỂU ĐỀ NGHỊ CHỈ TIÊU 2025",
    "KHUNG CHỈ TIÊU 2025",
    "MỤC TIÊU ĐẠT NĂM 2025",
    "MỤC TIÊU TRÊN 70% NGƯỜI NGHIỆN NĂM 2025",
  ])("is not read as done under “%s”", (title) => {
    const rows = [...now, [""], [title], ...before];
    expect(read(rows)).toEqual([["NN_HSQL", [31, 12]]]);
    expect(factIn(rows, "plan-table")).toMatchObject({ title });
  });

  it("is not what a title makes of needs that are counted: “Nhu cầu học nghề”", () => {
    expect(read([["TỔNG HỢP NHU CẦU HỌC NGHỀ"], ...now])).toEqual([["NN_HSQL", [31, 12]]]);
  });
});

describe("a plan below or beside the results", () => {
  it.each([
    "II. KẾ HOẠCH NĂM 2024",
    "BẢNG KẾ HOẠCH CAI NGHIỆN NĂM 2024",
    "II. PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM",
  ])("is not read however its title is numbered and worded (%s)", (title) => {
    const rows = [["I. KẾT QUẢ 6 THÁNG ĐẦU NĂM 2024"], ...now.slice(1), [""], [title], ...before];
    expect(read(rows)).toEqual([["NN_HSQL", [31, 12]]]);
    expect(factIn(rows, "plan-table")).toMatchObject({ title });
  });

  it.each(["Tổng hợp", "Báo cáo", "Số liệu"])(
    "is not read from the sheet “%s”, whose name says nothing of it",
    (name) => {
      const given = { "6 tháng": now, [name]: [["KẾ HOẠCH CAI NGHIỆN NĂM 2024"], ...before] };
      expect(read(given)).toEqual([["NN_HSQL", [31, 12]]]);
      expect(findingsIn(given)).toContain(`warning plan-table ${name}!A2:B4`);
    },
  );

  it("is not read where a line higher up announces results", () => {
    const given: Rows = [["BÁO CÁO KẾT QUẢ NĂM 2024"], ["Kế hoạch năm 2025"], ...before];
    expect(findingsIn(given)).toContain("warning plan-table A3:B5");
  });

  it("does not keep the table beside it from being read", () => {
    const rows: Rows = [
      ["KẾT QUẢ NĂM 2024", "", "", "KẾ HOẠCH NĂM 2025", ""],
      ["Đơn vị", "CNBB", "", "Đơn vị", "CNBB"],
      ["Xã An Lộc", 5, "", "Xã An Lộc", 9],
      ["Xã An Bình", 4, "", "Xã An Bình", 8],
    ];
    expect(read(rows)).toEqual([["CNBB", [5, 4]]]);
    expect(findingsIn(rows)).toEqual(["warning plan-table D2:E4"]);
  });
});

describe("results whose title names a plan", () => {
  it.each([
    ["Thực hiện Kế hoạch số 12/KH-UBND năm 2023", "Quý I năm 2024"],
    ["SỐ NGƯỜI CAI NGHIỆN QUÝ I/2024", "(Kế hoạch số 12/KH-UBND ngày 05/01/2024)"],
    ["KẾ HOẠCH CAI NGHIỆN NĂM 2024", "Kết quả thực hiện quý I/2024"],
    ["KẾT QUẢ THỰC HIỆN CHỈ TIÊU", "Quý I/2024"],
    ["CHỈ TIÊU THỐNG KÊ VỀ CAI NGHIỆN QUÝ I/2024", "Đơn vị tính: Người"],
    ["KẾT QUẢ QUÝ I/2024", "(Mục tiêu: trên 70% người nghiện được tiếp cận dịch vụ)"],
  ])("are read: “%s”, “%s”", (...lines) => {
    const { submission } = assessed([...lines.map((line) => [line]), ...before]);
    expect(submission.period).toMatchObject({ kind: "q1", year: 2024 });
    expect([...(submission.columns.get("CNBB")?.values ?? [])]).toEqual([5, 4]);
  });
});

describe("a plan told beside what was done of it", () => {
  const rows = (title: string, done: string): Rows => [
    [title],
    ["Đơn vị", "CNBB", "", "Tư vấn", ""],
    ["", "KH giao", done, "KH giao", done],
    ["Xã An Lộc", 5, 4, 9, 8],
    ["Xã An Bình", 4, 3, 7, 6],
  ];

  it("is read by what was done in the year of the title", () => {
    expect(read(rows("BIỂU TỔNG HỢP CHỈ TIÊU CAI NGHIỆN NĂM 2020", "TH năm 2020"))).toEqual([
      ["CNBB", [4, 3]],
      ["DV_TUVAN", [8, 6]],
    ]);
  });

  it.each(["TH năm 2019", "Thực hiện"])("is not read where that may be another year (%s)", (done) => {
    expect(read(rows("BIỂU TỔNG HỢP CHỈ TIÊU CAI NGHIỆN NĂM 2020", done))).toEqual([]);
  });
});

describe("tables below the title of a plan", () => {
  it("hold the plan too where their own titles name but what is counted", () => {
    const rows: Rows = [
      ...now,
      [""],
      ["KẾ HOẠCH NĂM 2025"],
      ...before,
      [""],
      ["2. Điều trị"],
      ["Đơn vị", "Methadone"],
      ["Xã An Lộc", 8],
    ];
    expect(read(rows)).toEqual([["NN_HSQL", [31, 12]]]);
    expect(findingsIn(rows)).toEqual(["warning plan-table A7:B9", "warning plan-table A12:B13"]);
  });

  it("are read where they say that they hold results, of the time the title of both names", () => {
    const rows: Rows = [["BÁO CÁO NĂM 2024"], ["1. Kế hoạch"], ...before, [""], ["2. Kết quả"], ...now.slice(1)];
    const { submission } = assessed(rows);
    expect(submission.period).toMatchObject({ kind: "year", year: 2024 });
    expect([...submission.columns.keys()]).toEqual(["NN_HSQL"]);
  });

  it("are not told by a note below the table above", () => {
    const rows: Rows = [...now, ["Ghi chú:"], ["- Kế hoạch năm 2025 chưa giao"], [""], ["2. Cai nghiện"], ...before];
    expect(read(rows).map(([id]) => id)).toEqual(["NN_HSQL", "CNBB"]);
  });
});

describe("an estimate", () => {
  it.each([
    "II. ƯỚC THỰC HIỆN CẢ NĂM 2024",
    "(Ước đến 31/12/2024)",
    "Dự báo năm 2025",
    "Ước thực hiện 6 tháng đầu năm 2024",
  ])("beside results is not read (%s)", (title) => {
    const rows = [...now, [""], [title], ...before];
    expect(read(rows)).toEqual([["NN_HSQL", [31, 12]]]);
    expect(factIn(rows, "estimate-table")).toMatchObject({ title });
  });

  it("is not read from a sheet of that name, whatever is copied above it", () => {
    const given = { "6 tháng": now, "Ước cả năm": [["KẾT QUẢ NĂM 2024"], ...before] };
    expect(read(given)).toEqual([["NN_HSQL", [31, 12]]]);
    expect(findingsIn(given)).toEqual(["warning estimate-table Ước cả năm!A2:B4"]);
  });

  it("is the report where it is all there is, for reports are due before their period ends", () => {
    const rows = [["ƯỚC THỰC HIỆN 6 THÁNG ĐẦU NĂM 2024"], ...before];
    expect(read(rows)).toEqual([["CNBB", [5, 4]]]);
    expect(findingsIn(rows)).toEqual([]);
  });

  it("of an earlier time than the results was the report of its time", () => {
    const given = { A: [["Ước thực hiện quý I/2024"], ...before], B: [["Kết quả quý II/2024"], ...before] };
    expect([...(assessed(given).toDate.columns.get("CNBB")?.values ?? [])]).toEqual([10, 8]);
  });
});

describe("an example of how to fill in a table", () => {
  const heads = ["STT", "Đơn vị", "Cai nghiện bắt buộc"];
  const report: Rows = [["BÁO CÁO QUÝ II/2024"], heads, [1, "Phường An Lộc", 4], [2, "Phường An Bình", 3]];
  const example: Rows = [heads, [1, "Phường A", 10]];

  it.each(["Ví dụ", "VD", "Hướng dẫn"])("is not read beside those filled in, by its sheet's name (%s)", (sheet) => {
    const sheets = { "Biểu 1": report, [sheet]: [["BÁO CÁO QUÝ II/2024"], ...example] };
    expect(assessed(sheets).submission.units).toHaveLength(2);
    expect(findingsIn(sheets)).toEqual([`warning example-table ${sheet}!A2:C3`]);
  });

  it.each(["Ví dụ cách ghi:", "Hướng dẫn điền biểu"])("is not read below them, by its title (%s)", (title) => {
    const rows = [...report, [], [title], ...example];
    expect(assessed(rows).submission.units).toHaveLength(2);
    expect(findingsIn(rows)).toEqual(["warning example-table A7:C8"]);
  });

  it("is the report where there is no other table", () => {
    expect(findingsIn({ VD: report })).toEqual([]);
  });
});

it.each(["Giao CT", "KeHoach", "Phân bổ"])("sets aside a plan that only its sheet's short name tells (%s)", (sheet) => {
  const rows = (title: string): Rows => [[title], ["Đơn vị", "CNBB"], ["Phường An Lộc", 4], ["Phường An Bình", 3]];
  const sheets = { "Biểu 1": rows("Quý II/2024"), [sheet]: rows("") };
  expect(findingsIn(sheets)).toEqual([`warning plan-table ${sheet}!A2:B4`]);
});
