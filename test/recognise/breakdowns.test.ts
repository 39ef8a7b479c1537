import { assessed, findingsIn, type Rows } from "../check/given";

const wards = ["Xã An Lộc", "Xã An Bình", "Xã Long Tân"];
/** The same columns for all wards, but for 1 more a ward in those of whole numbers above 9. */
const table = (heads: Rows, columns: readonly number[]): Rows => [
  ["Quý II năm 2024"],
  ...heads.map((head, index) => [index === 0 ? "Đơn vị" : "", ...head]),
  ...wards.map((ward, index) => [ward, ...columns.map((value) => (value > 9 ? value + index : value))]),
];
const read = (rows: Rows): Readonly<Record<string, number | undefined>> =>
  Object.fromEntries([...assessed(rows).submission.columns].map(([id, { values }]) => [id, values[0]]));
const questions = (rows: Rows): readonly string[] => findingsIn(rows).filter((finding) => finding.includes("column"));

describe("people told apart by what they are or use", () => {
  it.each<[string, Rows]>([
    [
      "by age",
      [
        ["Người nghiện có HSQL", "Chia theo độ tuổi", ""],
        ["", "Dưới 18", "Trên 18"],
      ],
    ],
    [
      "by what they use",
      [
        ["NSD có HSQL", "Loại ma túy sử dụng", ""],
        ["", "Heroin", "Ma túy tổng hợp"],
      ],
    ],
    [
      "by sex",
      [
        ["Người nghiện có HSQL", "Chia theo giới tính", ""],
        ["", "Nam", "Nữ"],
      ],
    ],
    [
      "below “Trong đó” too",
      [
        ["Tổng số người nghiện có HSQL", "Trong đó", ""],
        ["", "Độ tuổi", ""],
        ["", "Dưới 18", "Từ 18 trở lên"],
      ],
    ],
    ["by people", [["Người nghiện có HSQL", "Trong đó nữ", "Trong đó dân tộc thiểu số"]]],
    ["by sex at the end", [["Người nghiện có HSQL", "Nam", "Nữ"]]],
    [
      "below their own heading",
      [
        ["Người nghiện có HSQL", "", ""],
        ["Tổng số", "Dưới 30 tuổi", "Trên 30 tuổi"],
      ],
    ],
  ])("are no question beside all of them (%s)", (_, heads) => {
    const rows = table(heads, [30, 4, 5]);
    expect(Object.values(read(rows))).toEqual([30]);
    expect(questions(rows)).toEqual([]);
  });

  it("are asked about where they are more than all, or nobody tells all", () => {
    const heads = [
      ["Người nghiện có HSQL", "Chia theo độ tuổi", ""],
      ["", "Dưới 18", "Trên 18"],
    ];
    expect(questions(table(heads, [30, 8, 60]))).toContain("warning unmapped-column D3");
    const alone = [
      ["NSD có HSQL", "Người nghiện có HSQL", ""],
      ["", "Dưới 30 tuổi", "Trên 30 tuổi"],
    ];
    expect(questions(table(alone, [30, 8, 9]))).toContain("warning unmapped-column C3");
  });
});

describe("places that add up to everyone on file", () => {
  const heads = (group: string): Rows => [
    ["Người nghiện có HSQL", group, "", ""],
    ["", "Cộng đồng", "Cơ sở cai nghiện", "Trại giam"],
  ];

  it("are where those are, whatever stands above them", () => {
    const rows = table(heads("Diễn biến"), [16, 10, 4, 2]);
    expect(read(rows)).toEqual({ NN_HSQL: 16, NN_NGOAI: 10, NN_COSO: 4, NN_TRAI: 2 });
    expect(questions(rows)).toEqual([]);
  });

  it("are asked about where they do not", () => {
    expect(questions(table(heads("Diễn biến"), [17, 10, 4, 2]))).toContain("warning unmapped-column C3");
  });

  it.each<[string, Rows, readonly number[]]>([
    [
      "below others",
      [
        ["Người nghiện có HSQL", "Tái nghiện", "", ""],
        ["", "Tổng số", "Ở cộng đồng", "Ở CSCN"],
      ],
      [40, 12, 10, 2],
    ],
    ["after others", [["Người nghiện có HSQL", "Nữ", "Ở cộng đồng", "Ở CSCN"]], [40, 12, 10, 2]],
    ["where most are nowhere", [["Người nghiện có HSQL", "Ở cộng đồng", "Ở CSCN", "Tổng số cai"]], [20, 3, 2, 5]],
    [
      "below users",
      [
        ["Người nghiện có HSQL", "NSD có HSQL", "Hiện trạng", ""],
        ["", "", "Tại địa bàn", "Trại giam"],
      ],
      [40, 12, 10, 2],
    ],
    [
      "below those in treatment",
      [
        ["Người nghiện có HSQL", "Đang cai nghiện", ""],
        ["", "Tại địa phương", "Tại cơ sở cai nghiện"],
      ],
      [40, 7, 2],
    ],
  ])("are not those of everyone %s", (_, heads, columns) => {
    expect(read(table(heads, columns))).not.toHaveProperty("NN_NGOAI");
    expect(questions(table(heads, columns))).not.toEqual([]);
  });
});

describe("how many there are beside how many of them were informed", () => {
  it("is told by “Tổng số” below the same heading", () => {
    const rows = table(
      [
        ["Công tác tuyên truyền", ""],
        ["Tổng số trường học", "Số trường học được truyền thông"],
      ],
      [8, 6],
    );
    expect(read(rows)).toEqual({ TRUONG: 8, TRUONG_TT: 6 });
    expect(questions(rows)).toEqual([]);
  });

  it("is told by the pair alone", () => {
    const rows = table(
      [
        ["Tuyên truyền phòng, chống ma túy", "", "", ""],
        ["Số ấp", "Số ấp được truyền thông", "Số cơ quan, doanh nghiệp", "Số cơ quan, doanh nghiệp được tuyên truyền"],
      ],
      [8, 6, 9, 5],
    );
    expect(read(rows)).toEqual({ TDP: 8, TDP_TT: 6, COQUAN: 9, COQUAN_TT: 5 });
    expect(questions(rows)).toEqual([]);
  });

  it.each(["Kế hoạch năm 2024", "Kinh phí (triệu đồng)", "Tuyên truyền > Số buổi", "Tuyên truyền về HIV/AIDS"])(
    "is not told below what makes them others (%s)",
    (group) => {
      const heads = ["Tổng số trường học", "Số trường được tuyên truyền"].map((head) => `${group} > ${head}`);
      const depth = group.split(" > ").length + 1;
      const lines = Array.from({ length: depth }, (_, level) => heads.map((head) => head.split(" > ")[level] ?? ""));
      expect(read(table(lines, [8, 6]))).not.toHaveProperty("TRUONG");
    },
  );
});

describe("services below “Trong đó”", () => {
  const services = ["CNBB", "Cai nghiện tại gia đình, cộng đồng", "Đang điều trị Methadone"];

  it("are of all who were reached", () => {
    const rows = table(
      [
        ["Số người nghiện, người sử dụng được tiếp cận dịch vụ", "Trong đó", "", ""],
        ["", ...services],
      ],
      [30, 3, 4, 5],
    );
    expect(read(rows)).toEqual({ DV_TONG: 30, CNBB: 3, CN_GDCD: 4, MMT_DT: 5 });
    expect(questions(rows)).toEqual([]);
  });

  it("are of everybody after the users, where some are for addicts", () => {
    const rows = table(
      [
        ["Người nghiện có HSQL", "NSD có HSQL", "Trong đó được:", "", ""],
        ["", "", "Tư vấn", ...services.slice(0, 2)],
      ],
      [30, 20, 9, 4, 5],
    );
    expect(read(rows)).toEqual({ NN_HSQL: 30, NSD_HSQL: 20, DV_TUVAN: 9, CNBB: 4, CN_GDCD: 5 });
  });
});

describe("people reached below “Trong đó”", () => {
  it("are all of them after everybody managed, and asked about after users", () => {
    const after = (whole: string): Rows =>
      table([["NN có HSQL", whole, "Trong đó: được tiếp cận dịch vụ"]], [9, 13, 10]);
    expect(read(after("Tổng số NN và NSD"))).toMatchObject({ NN_HSQL: 9, DV_TONG: 10 });
    expect(questions(after("Tổng số NN và NSD"))).toEqual([]);
    expect(read(after("NSD có HSQL"))).toEqual({ NN_HSQL: 9, NSD_HSQL: 13 });
    expect(questions(after("NSD có HSQL"))).toHaveLength(1);
  });
});

describe("people who are there now", () => {
  it("are those at the end of the period, though the heading above says “Trong năm”", () => {
    const rows = table(
      [
        ["Trong kỳ", ""],
        ["CNBB", "Đang điều trị Methadone"],
      ],
      [3, 5],
    );
    expect(read(rows)).toEqual({ CNBB: 3, MMT_DT: 5 });
    expect(questions(rows)).toEqual([]);
  });

  it("are asked about where “thực hiện” alone stands beside the quarter", () => {
    const rows = table([["CNBB", "Số người thực hiện quản lý sau cai trong quý"]], [3, 5]);
    expect(questions(rows)).toEqual(["warning ambiguous-column C2"]);
  });
});

describe("what was asked of the units", () => {
  it("is no question beside what they did, but below “Kết quả thực hiện” it is", () => {
    expect(questions(table([["CNBB", "Chỉ tiêu cai nghiện năm 2024"]], [3, 5]))).toEqual([]);
    const done = table(
      [
        ["CNBB", "Kết quả thực hiện"],
        ["", "Chỉ tiêu cai nghiện tự nguyện"],
      ],
      [3, 5],
    );
    expect(questions(done).join()).toMatch(/column C3/);
  });

  it("is no question in a column of its own for a year, or below “Chỉ tiêu giao”", () => {
    const named = table([["Chỉ tiêu điều trị Methadone năm 2024", "Số đang điều trị Methadone"]], [9, 5]);
    expect(read(named)).toEqual({ MMT_DT: 5 });
    expect(questions(named)).toEqual([]);
    const below = table(
      [
        ["CNBB", "Chỉ tiêu giao", ""],
        ["", "Tỷ lệ", "Số người"],
      ],
      [3, 8, 5],
    );
    expect(read(below)).toEqual({ CNBB: 3 });
    expect(questions(below)).toEqual([]);
    const done = table(
      [
        ["NN có HSQL", "Chỉ tiêu giao", "", ""],
        ["", "Số giao", "Đã thực hiện", "Tỷ lệ %"],
      ],
      [40, 5, 4, 80],
    );
    expect(questions(done).join()).toMatch(/column D3/);
  });
});

describe("files opened", () => {
  it("are those of the users found, or who are on file, right before them", () => {
    const found = "Số người sử dụng trái phép chất ma túy phát hiện trong quý";
    const opened = "Số người đã lập hồ sơ quản lý trong quý";
    expect(read(table([[found, opened]], [5, 4]))).toEqual({ NSD_PHATHIEN: 5, NSD_LAPHS: 4 });
    const part = table([["NSD có hồ sơ quản lý", "Trong đó: lập hồ sơ quản lý trong quý"]], [9, 4]);
    expect(read(part)).toEqual({ NSD_HSQL: 9, NSD_LAPHS: 4 });
  });

  it("are asked about after others, and where the part may be of all who are there", () => {
    expect(questions(table([["CNBB", "Số người đã lập hồ sơ quản lý trong quý"]], [5, 4])).join()).toMatch(/column C2/);
    const part = table([["NSD hiện nay", "Trong đó: lập hồ sơ quản lý"]], [9, 4]);
    expect(read(part)).not.toHaveProperty("NSD_LAPHS");
  });
});
