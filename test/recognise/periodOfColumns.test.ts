import { assessed, findingsIn, type Rows } from "../check/given";

const wards = ["Xã An Lộc", "Xã An Bình", "Xã Long Tân"];
/** Columns of figures, the same for all wards but for the ward's number. */
const table = (title: string, heads: Rows, columns: readonly number[]): Rows => [
  [title],
  ...heads.map((head, index) => [index === 0 ? "Đơn vị" : "", ...head]),
  ...wards.map((ward, index) => [ward, ...columns.map((value) => value + index)]),
];
const read = (rows: Rows): Readonly<Record<string, number | undefined>> => {
  const { columns } = assessed(rows).submission;
  return Object.fromEntries([...columns].map(([id, { values }]) => [id, values[0]]));
};
const periodOf = (rows: Rows): string => {
  const { period } = assessed(rows).submission;
  return `${period?.year} ${period?.kind}`;
};

const stock = "Người nghiện có HSQL";
const flow = "CNBB";

describe("a title of several periods over columns that tell them", () => {
  it.each<[string, Rows, string]>([
    [
      "SO SÁNH KẾT QUẢ NĂM 2023 VỚI NĂM 2022",
      [
        ["Năm 2022", "", "Năm 2023", ""],
        [stock, flow, stock, flow],
      ],
      "2023 year",
    ],
    [
      "KẾT QUẢ CAI NGHIỆN NĂM 2022, 2023",
      [
        ["2022", "", "2023", ""],
        [stock, flow, stock, flow],
      ],
      "2023 year",
    ],
    [
      "KẾT QUẢ GIAI ĐOẠN 2022 - 2023",
      [
        ["Năm 2022", "", "Năm 2023", ""],
        [stock, flow, stock, flow],
      ],
      "2023 year",
    ],
    [
      "6 THÁNG ĐẦU NĂM 2023 VÀ 2024",
      [
        ["6 tháng 2023", "", "6 tháng 2024", ""],
        [stock, flow, stock, flow],
      ],
      "2024 half1",
    ],
    [
      "SO SÁNH QUÝ II VỚI QUÝ I NĂM 2024",
      [
        ["Quý I/2024", "", "Quý II/2024", ""],
        [stock, flow, stock, flow],
      ],
      "2024 q2",
    ],
    [
      "NĂM 2023 VÀ 6 THÁNG ĐẦU NĂM 2024",
      [
        ["Năm 2023", "", "6 tháng 2024", ""],
        [stock, flow, stock, flow],
      ],
      "2024 half1",
    ],
  ])("is about the last of them: %s", (title, heads, period) => {
    const rows = table(title, heads, [50, 5, 40, 8]);
    expect(periodOf(rows)).toBe(period);
    expect(read(rows)).toEqual({ NN_HSQL: 40, CNBB: 8 });
    expect(findingsIn(rows)).toEqual([]);
  });

  it("is about the whole where its parts stand beside it", () => {
    const heads = [
      ["Quý I/2024", "", "Quý II/2024", "", "6 tháng", ""],
      [stock, flow, stock, flow, stock, flow],
    ];
    const rows: Rows = [
      ["KẾT QUẢ QUÝ I, QUÝ II VÀ 6 THÁNG ĐẦU NĂM 2024"],
      ...heads.map((head, index) => [index === 0 ? "Đơn vị" : "", ...head]),
      ["Xã An Lộc", 48, 3, 50, 4, 50, 7],
      ["Xã An Bình", 38, 1, 40, 2, 40, 3],
    ];
    expect(periodOf(rows)).toBe("2024 half1");
    expect(read(rows)).toEqual({ NN_HSQL: 50, CNBB: 7 });
    expect(findingsIn(rows)).toEqual([]);
  });

  it("is about what was done, and not about what is planned for the year after", () => {
    const heads = [
      ["Kết quả năm 2023", "", "Chỉ tiêu năm 2024", ""],
      [stock, flow, stock, flow],
    ];
    const rows = table("KẾT QUẢ NĂM 2023 VÀ CHỈ TIÊU NĂM 2024", heads, [50, 5, 40, 8]);
    expect(periodOf(rows)).toBe("2023 year");
    expect(read(rows)).toEqual({ NN_HSQL: 50, CNBB: 5 });
    expect(findingsIn(rows)).toEqual([]);
  });

  it("is asked about where no column tells a time, or one that adds up does not", () => {
    const bare = table("KẾT QUẢ NĂM 2022, 2023", [[stock, flow]], [50, 5]);
    expect(findingsIn(bare)).toContain("error no-period workbook");
    const mixed = table("KẾT QUẢ NĂM 2022, 2023", [[`${stock} năm 2023`, flow]], [50, 5]);
    expect(findingsIn(mixed)).toContain("error no-period workbook");
  });

  it("is not about a year of its stretch that no column reaches", () => {
    const rows = table(
      "KẾT QUẢ GIAI ĐOẠN 2021 - 2025",
      [
        ["Năm 2021", "Năm 2022"],
        [stock, stock],
      ],
      [50, 40],
    );
    expect(periodOf(rows)).toBe("2022 year");
    expect(read(rows)).toEqual({ NN_HSQL: 40 });
  });
});

describe("figures of a time beside those of an earlier one", () => {
  it.each<[string, readonly string[]]>([
    ["NĂM 2023", [`${stock} năm 2022`, `${stock} năm 2023`]],
    ["6 THÁNG ĐẦU NĂM 2024", [`${stock} 31/12/2023`, `${stock} 30/6/2024`]],
    ["QUÝ II/2024", [`${stock} quý I`, `${stock} quý II`]],
    ["NĂM 2023", [`${stock} đầu năm`, `${stock} cuối năm`]],
  ])("are those of the table (%s: %s)", (title, heads) => {
    const rows = table(title, [heads], [50, 40]);
    expect(read(rows)).toEqual({ NN_HSQL: 40 });
    expect(findingsIn(rows)).toEqual([]);
  });

  it("are none where they are told by another name of the period only: “6 tháng cuối năm”", () => {
    const rows = table("6 THÁNG CUỐI NĂM 2024", [[`${flow} 6 tháng cuối năm`]], [5]);
    expect(read(rows)).toEqual({ CNBB: 5 });
  });
});

describe("a title's words without a period", () => {
  it.each([
    ["(Số liệu đến 31/12/2023)", "2023 year"],
    ["Thời điểm 31/12/2023", "2023 year"],
    ["Số liệu tính đến 30/6/2024", "2024 half1"],
  ])("say by a day how far the year has come: %s", (title, period) => {
    expect(periodOf(table(title, [[stock]], [50]))).toBe(period);
  });

  it.each(["(so với thời điểm 30/6/2023)", "Kể từ thời điểm 30/6/2023"])(
    "say nothing by a day compared with: %s",
    (note) => {
      expect(periodOf([["TỔNG HỢP NĂM 2023"], ...table(note, [[stock]], [50])])).toBe("2023 year");
    },
  );

  it.each(["BÁO CÁO QUÝ", "SỐ LIỆU ĐẦU KỲ", "SỐ LIỆU 2024"])("do not tell the year by a day below %s", (above) => {
    expect(periodOf([[above], ...table("Thời điểm 31/12/2023", [[stock]], [50])])).not.toMatch(/^2023 year/);
  });

  it.each(["Lũy kế đến 31/12/2023", "Số liệu đến 12/11/2023"])("do not say since when: %s", (title) => {
    expect(findingsIn(table(title, [[stock]], [50]))).toContain("error no-period workbook");
  });

  it("leave it to the letter they are annexed to", () => {
    const letter: Rows = [["BÁO CÁO"], ["Kết quả công tác cai nghiện năm 2023"], ["Chi tiết tại Phụ lục I."]];
    const rows = { BC: letter, PL1: table("NGƯỜI NGHIỆN CÓ HỒ SƠ QUẢN LÝ", [[stock]], [50]) };
    expect(assessed(rows).submission.period).toMatchObject({ year: 2023, kind: "year" });
  });
});
