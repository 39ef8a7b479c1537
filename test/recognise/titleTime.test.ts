import { assessed, findingsIn, type Rows } from "../check/given";

const figures: Rows = [
  ["STT", "Đơn vị", "CNBB", "CNTN tại cơ sở"],
  [1, "Xã Long Hòa", 3, 1],
  [2, "Xã Long Thành", 2, 2],
];
const main: Rows = [
  ["KẾT QUẢ NĂM 2024"],
  ["STT", "Đơn vị", "NN có HSQL"],
  [1, "Xã Long Hòa", 20],
  [2, "Xã Long Thành", 15],
];
const periodOfOnly = (rows: Rows | Record<string, Rows>): string => {
  const { period } = assessed(rows).submission;
  return period === null ? "" : `${period.kind} ${period.year} ${period.calendar}`;
};

describe("a title that says its figures are of several years", () => {
  it.each([
    "KẾT QUẢ CAI NGHIỆN GIAI ĐOẠN 2021 - 2024",
    "Giai đoạn 2022-2024",
    "Từ năm 2022 đến năm 2024",
    "Lũy kế từ trước đến nay",
    "Lũy kế từ đầu nhiệm kỳ",
    "Cộng dồn qua các năm",
    "Số liệu các năm trước",
    "Kết quả 5 năm thực hiện Luật",
    "KẾT QUẢ 3 NĂM 2022-2024",
  ])("leaves its table unread and pointed at beside one of a year (%s)", (title) => {
    const given = { A: main, B: [[title], ...figures] };
    expect([...assessed(given).submission.columns.keys()]).toEqual(["NN_HSQL"]);
    expect(findingsIn(given)).toContain("warning unclear-period B!A2:D4");
  });

  it("does so below the title of a year, where it says that the figures add up since ever", () => {
    expect(periodOfOnly([["KẾT QUẢ NĂM 2024"], ["(Lũy kế từ trước đến nay)"], ...figures])).toBe("");
  });

  it.each(["Thực hiện Kế hoạch giai đoạn 2021-2025", "Chương trình phòng, chống ma túy giai đoạn 2021 - 2025"])(
    "is none where a document has the years (%s)",
    (line) => {
      expect(findingsIn([[line], ["BÁO CÁO NĂM 2024"], ...figures])).toEqual([]);
      expect(findingsIn({ A: main, B: [[line], ...figures] })).toEqual([]);
    },
  );
});

describe("a title of two periods", () => {
  it.each([
    "QUÝ IV/2023 VÀ CẢ NĂM 2023",
    "Quý IV và năm 2023",
    "Tháng 12 và cả năm 2023",
    "6 tháng cuối năm và cả năm 2023",
    "Tháng 4 + 5 năm 2024",
  ])("is asked about (%s)", (title) => {
    expect(findingsIn([[title], ...figures])).toContain("error no-period workbook");
  });

  it.each(["BÁO CÁO THÁNG 6 VÀ 6 THÁNG ĐẦU NĂM 2024", "QUÝ II VÀ 6 THÁNG ĐẦU NĂM 2024"])(
    "is the longer one where the columns tell which figures are its own (%s)",
    (title) => {
      const part = title.includes("THÁNG 6") ? "Tháng 6" : "Quý II";
      const rows: Rows = [
        [title],
        ["STT", "Đơn vị", "CNBB", "", "Đang điều trị Methadone"],
        ["", "", part, "6 tháng", ""],
        [1, "Xã Long Hòa", 3, 11, 5],
        [2, "Xã Long Thành", 2, 12, 6],
      ];
      expect(periodOfOnly(rows)).toBe("half1 2024 statistical");
      expect(assessed(rows).submission.columns.get("CNBB")?.values).toEqual(Float64Array.of(11, 12));
    },
  );

  it("is asked about where a column that adds up over time does not tell which", () => {
    const rows: Rows = [
      ["BÁO CÁO THÁNG 6 VÀ 6 THÁNG ĐẦU NĂM 2024"],
      ["STT", "Đơn vị", "CNBB", "", "CNTN tại cơ sở"],
      ["", "", "Tháng 6", "6 tháng", ""],
      [1, "Xã Long Hòa", 3, 11, 5],
      [2, "Xã Long Thành", 2, 12, 6],
    ];
    expect(findingsIn(rows)).toContain("error no-period workbook");
  });

  it("is asked about where its figures run to another day", () => {
    const rows: Rows = [
      ["THÁNG 6 VÀ 6 THÁNG ĐẦU NĂM 2024 (Số liệu tính đến 31/3/2024)"],
      ["STT", "Đơn vị", "CNBB", ""],
      ["", "", "Tháng 6", "6 tháng"],
      [1, "Xã Long Hòa", 3, 11],
      [2, "Xã Long Thành", 2, 12],
    ];
    expect(findingsIn(rows)).toContain("error no-period workbook");
  });

  it("is asked about where one does not hold the other", () => {
    const rows: Rows = [["THÁNG 5 VÀ 6 THÁNG ĐẦU NĂM 2024"], ...figures];
    expect(findingsIn(rows)).toContain("error no-period workbook");
  });

  it("is that of what is done where the other is only estimated", () => {
    expect(periodOfOnly([["KẾT QUẢ 9 THÁNG ĐẦU NĂM, ƯỚC CẢ NĂM 2024"], ...figures])).toBe(
      "nineMonths 2024 statistical",
    );
  });

  it.each([
    ["Tháng 1, 2, 3/2024", "q1"],
    ["Tháng 4, tháng 5 và tháng 6 năm 2024", "q2"],
    ["T7, T8, T9/2024", "q3"],
  ])("is one period where its months make one (%s)", (title, kind) => {
    expect(periodOfOnly([[title], ...figures])).toBe(`${kind} 2024 statistical`);
  });
});

describe("a title that says its figures add up since New Year", () => {
  const quarter = (period: string, line: string, figure: number): Rows => [
    [`KẾT QUẢ ${period}`],
    [line],
    ["TT", "Đơn vị", "CNBB"],
    [1, "Phường Xuân An", figure],
    [2, "Phường Xuân Bình", figure + 1],
  ];

  it.each(["(Số liệu lũy kế từ đầu năm)", "Cộng dồn từ đầu năm", "(Tính từ đầu năm đến nay)"])(
    "is about the longer period that ends with its quarter (%s)",
    (line) => {
      const given = { Q1: quarter("QUÝ I/2024", line, 3), Q2: quarter("QUÝ II/2024", line, 5) };
      expect(periodOfOnly(given)).toBe("half1 2024 statistical");
      expect([...(assessed(given).toDate.columns.get("CNBB")?.values ?? [])]).toEqual([5, 6]);
    },
  );

  it.each([
    ["QUÝ II/2024", "(Số lũy kế)"],
    ["THÁNG 5/2024", "(Lũy kế từ đầu năm)"],
    ["QUÝ II/2024 VÀ LŨY KẾ TỪ ĐẦU NĂM", ""],
  ])("is asked about where that is no period, or not told (%s, %s)", (period, line) => {
    const given = { Q1: quarter("QUÝ I/2024", "", 3), Q2: quarter(period, line, 5) };
    expect(findingsIn(given)).toContain("warning unclear-period Q2!A3:C5");
  });

  it("leaves to its columns which of them do", () => {
    const rows: Rows = [
      ["KẾT QUẢ QUÝ II/2024 VÀ LŨY KẾ TỪ ĐẦU NĂM"],
      ["Đơn vị", "CNBB trong quý", "CNBB lũy kế từ đầu năm"],
      ["Phường Xuân An", 3, 7],
      ["Phường Xuân Bình", 4, 8],
    ];
    expect(periodOfOnly(rows)).toBe("q2 2024 statistical");
    expect([...(assessed(rows).submission.columns.get("CNBB")?.values ?? [])]).toEqual([3, 4]);
  });
});

describe("a period as clerks type it", () => {
  it.each([
    ["Tháng 6/24", "m06 2024 statistical"],
    ["Tháng sáu năm 2024", "m06 2024 statistical"],
    ["Tháng mười hai năm 2024", "m12 2024 statistical"],
    ["Quý II/24", "q2 2024 statistical"],
    ["từ 0h00 ngày 15/12/2023 đến 24h00 ngày 14/6/2024", "half1 2024 administrative"],
  ])("is read from a title (%s)", (title, period) => {
    expect(periodOfOnly([[title], ...figures])).toBe(period);
  });

  it.each([[["Kỳ báo cáo:", "Quý II", "Năm:", 2024]], [["Quý", "II", "năm", 2024]]])(
    "is read from several cells above a form (%j)",
    (line) => {
      const form: Rows = [line, ["Đơn vị:", "Xã Long Hòa"], ["Chỉ tiêu", "Số lượng"], ["Số người nghiện có HSQL", 12]];
      expect(periodOfOnly(form)).toBe("q2 2024 statistical");
    },
  );

  const untimed: Rows = [["KẾT QUẢ CAI NGHIỆN"], ...figures];

  it.each(["06-2024", "6.2024", "2024-06"])("is read from a sheet's name (%s)", (name) => {
    expect(periodOfOnly({ [name]: untimed })).toBe("m06 2024 statistical");
  });

  it("is the year of each sheet where all are named for years and nothing else tells the time", () => {
    expect(periodOfOnly({ "KQ 2023": untimed, "KQ 2024": untimed })).toBe("year 2024 statistical");
    expect(periodOfOnly([["CÔNG TÁC CAI NGHIỆN Ở CƠ SỞ 6 THÁNG ĐẦU NĂM 2024"], ...untimed])).toBe(
      "half1 2024 statistical",
    );
    expect(periodOfOnly({ "2024": untimed })).toBe("");
    expect(periodOfOnly({ "2024": [["KẾT QUẢ CAI NGHIỆN 2023"], ...untimed] })).toBe("");
    for (const title of ["BÁO CÁO 6T CAI NGHIỆN 2024", "BÁO CÁO QUÝ 2024", "KẾT QUẢ CAI NGHIỆN TỪ ĐẦU NĂM 2024"])
      expect(periodOfOnly({ "2024": [[title], ...untimed] })).not.toMatch(/^year/);
  });
});

const indicatorsIn = (rows: Rows | Record<string, Rows>): string[] => [...assessed(rows).submission.columns.keys()];

describe("a note above a table", () => {
  it.each([
    "Ghi chú: số liệu dưới đây là của năm 2023",
    "Lưu ý: bảng sau đây là số liệu năm 2023",
    "* Ghi chú: Bảng này lấy số năm 2023",
  ])("tells of which time it is where it says so (%s)", (note) => {
    expect(indicatorsIn({ A: main, B: [[note], ...figures] })).toEqual(["NN_HSQL"]);
  });

  it("is else about the table above it", () => {
    const below: Rows = [["Ghi chú: năm 2023 có 30 người"], [], ...figures];
    expect(indicatorsIn([...main, ...below])).toEqual(["NN_HSQL", "CNBB", "CNTN_CL"]);
  });
});

describe("two tables of two times below one title", () => {
  const table = (first: number): Rows => [
    ["STT", "Đơn vị", "NN có HSQL", "CNBB"],
    [1, "Xã Long Hòa", first, 3],
    [2, "Xã Long Thành", first + 1, 2],
  ];
  it.each([
    ["Số liệu kỳ trước:", "Số liệu kỳ này:"],
    ["A. Cùng kỳ năm trước", "B. Kỳ báo cáo"],
    ["I. NĂM 2023", "II. NĂM 2024"],
  ])("are told apart whichever stands first (%s, %s)", (before, now) => {
    const old = [[before], ...table(10)];
    const own = [[now], ...table(20)];
    for (const [first, second] of [
      [old, own],
      [own, old],
    ] as const) {
      const rows = [["BÁO CÁO 6 THÁNG ĐẦU NĂM 2024"], ...first, [], ...second];
      expect(periodOfOnly(rows)).toMatch(/^half1 2024/);
      expect([...(assessed(rows).submission.columns.get("NN_HSQL")?.values ?? [])]).toEqual([20, 21]);
      expect(findingsIn(rows).filter((finding) => !/past-table|other-period/.test(finding))).toEqual([]);
    }
  });
});
