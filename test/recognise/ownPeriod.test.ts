import { assessed, findingsIn, type Rows } from "../check/given";

const table = (title: string, ...heads: readonly (string | number)[]): Rows => [
  [title],
  ["Đơn vị", ...heads],
  ["Xã An Lộc", ...heads.map((_, index) => 30 + index)],
  ["Xã An Bình", ...heads.map((_, index) => 40 + index)],
];
const read = (rows: Rows): Readonly<Record<string, readonly number[]>> =>
  Object.fromEntries([...assessed(rows).submission.columns].map(([id, { values }]) => [id, [...values]]));

describe("a heading that names a period", () => {
  it.each([
    ["6 tháng đầu năm 2024", "Tư vấn 6 tháng"],
    ["6 tháng đầu năm 2024", "Tư vấn (6T/2024)"],
    ["6 tháng đầu năm 2024", "Tư vấn trong 6 tháng đầu năm 2024"],
    ["6 tháng đầu năm 2024", "Tư vấn tính đến 14/6/2024"],
    ["6 tháng cuối năm 2024", "Tư vấn 6 tháng cuối năm"],
    ["Quý II năm 2024", "Quý 2: Tư vấn"],
    ["Tháng 6 năm 2024", "Tư vấn T6"],
    ["9 tháng năm 2024", "Tư vấn 9 tháng"],
    ["Năm 2024", "Tư vấn năm 2024"],
  ])("is read where it is the table's own (%s: %s)", (title, head) => {
    expect(read(table(title, head))).toEqual({ DV_TUVAN: [30, 40] });
    expect(findingsIn(table(title, head))).toEqual([]);
  });

  it.each([
    ["Tháng 6 năm 2024", "CNBB (trong tháng)"],
    ["Tháng 6 năm 2024", "CNBB tháng này"],
    ["Quý II năm 2024", "CNBB trong quý"],
    ["Quý II năm 2024", "CNBB quý này"],
    ["Quý II năm 2024", "CNBB kỳ này"],
    ["Năm 2024", "Tư vấn năm 2024"],
    ["Năm 2024", "Tư vấn 2024"],
    ["Năm 2024", "Tư vấn trong năm"],
    ["Năm 2024", "Tư vấn TH 2024"],
    ["6 tháng đầu năm 2024", "Tư vấn lũy kế từ đầu năm"],
    ["6 tháng đầu năm 2024", "Tư vấn TH đến 14/6"],
    ["6 tháng đầu năm 2024", "Tư vấn 6T/24"],
    ["9 tháng năm 2024", "Tư vấn đến hết tháng 9"],
  ])("is read where it is the table's own in its plainest words (%s: %s)", (title, head) => {
    const id = head.startsWith("CNBB") ? "CNBB" : "DV_TUVAN";
    expect(read(table(title, head))).toEqual({ [id]: [30, 40] });
    expect(findingsIn(table(title, head))).toEqual([]);
  });

  it.each([
    ["Tháng 6 năm 2024", "NN có HSQL đến cuối tháng"],
    ["Quý II năm 2024", "NN có HSQL đến cuối quý"],
    ["Quý II năm 2024", "NN có HSQL thời điểm cuối quý"],
    ["Quý II năm 2024", "NN có HSQL đến hết quý II"],
    ["Quý II năm 2024", "NN có HSQL đến 30/6"],
    ["6 tháng đầu năm 2024", "NN có HSQL đến 30/6"],
  ])("is read of those who are there on its last day (%s: %s)", (title, head) => {
    expect(read(table(title, head))).toEqual({ NN_HSQL: [30, 40] });
  });

  it.each([
    ["6 tháng đầu năm 2024", "NN có HSQL đến 15/6/2024", "NSD có HSQL tính đến ngày 15/6/2024"],
    ["6 tháng đầu năm 2024", "NN có HSQL (tính đến hết ngày 20/6/2024)", "NSD có HSQL đến ngày 15 tháng 6 năm 2024"],
    ["Quý III năm 2024", "NN có HSQL đến 15/9", "NSD có HSQL đến 25/9/2024"],
    ["Năm 2024", "NN có HSQL tính đến 15/11/2024", "NSD có HSQL tính đến 15/12/2024"],
  ])("is read of those who are there near its end, as books are closed (%s: %s, %s)", (title, addicts, users) => {
    expect(read(table(title, addicts, users))).toEqual({ NN_HSQL: [30, 40], NSD_HSQL: [31, 41] });
  });

  it.each([
    ["6 tháng đầu năm 2024", "NN có HSQL đến 15/6/2023"],
    ["6 tháng đầu năm 2024", "NN có HSQL đến 15/3/2024"],
    ["6 tháng đầu năm 2024", "NN có HSQL đến 10/6/2024"],
    ["6 tháng đầu năm 2024", "NN có HSQL từ 15/12/2023 đến 15/6/2024"],
    ["6 tháng đầu năm 2024", "CNBB từ 15/3/2024 đến 15/6/2024"],
    ["Quý II năm 2024", "CNBB từ 15/12/2023 đến 15/6/2024"],
    ["Quý II năm 2024", "CNBB đến 15/6/2024"],
  ])("is asked about where the days are not its own, or not those of such a figure (%s: %s)", (title, head) => {
    expect(read(table(title, head))).toEqual({});
    expect(findingsIn(table(title, head)).filter((found) => /ambiguous|unmapped/.test(found))).toHaveLength(1);
  });

  it.each([
    ["6 tháng đầu năm 2024", "CNBB từ 15/12/2023 đến 15/6/2024"],
    ["6 tháng đầu năm 2024", "CNBB (từ ngày 01/01/2024 đến ngày 30/6/2024)"],
    ["Quý II năm 2024", "CNBB 15/3/2024 - 14/6/2024"],
    ["Quý II năm 2024", "CNBB từ 15/3/2024 đến 15/6/2024"],
  ])("is read where it is told by both its ends (%s: %s)", (title, head) => {
    expect(read(table(title, head))).toEqual({ CNBB: [30, 40] });
  });

  it("is read in every line of a form", () => {
    const form: Rows = [
      ["UBND XÃ AN LỘC"],
      ["Báo cáo 6 tháng đầu năm 2024"],
      ["TT", "Nội dung", "Số lượng"],
      [1, "Số người nghiện có HSQL tính đến ngày 15/6/2024", 70],
      [2, "Tính đến 15/6/2024, số NSD có HSQL", 5],
      [3, "Số người CNBB từ 15/12/2023 đến 15/6/2024", 3],
    ];
    expect(read(form)).toEqual({ NN_HSQL: [70], NSD_HSQL: [5], CNBB: [3] });
  });

  it("is read beside the one before", () => {
    expect(read(table("Quý II năm 2024", "NN có HSQL kỳ này", "NN có HSQL kỳ trước"))).toEqual({ NN_HSQL: [30, 40] });
  });

  it("is read in all columns of a quarter's report", () => {
    const heads = ["Số NN có hồ sơ QL đến cuối quý", "Số NSD có hồ sơ QL đến cuối quý", "CNBB trong quý"];
    const columns = { NN_HSQL: [30, 40], NSD_HSQL: [31, 41], CNBB: [32, 42] };
    expect(read(table("BÁO CÁO QUÝ I NĂM 2025", ...heads))).toEqual(columns);
  });

  it.each([
    ["Tháng 6 năm 2024", "Tư vấn trong quý"],
    ["Quý II năm 2024", "Tư vấn trong tháng"],
    ["Quý II năm 2024", "Số người được tiếp cận dịch vụ kỳ này"],
    ["Quý IV năm 2024", "Số người được tiếp cận dịch vụ quý IV năm 2024"],
    ["6 tháng cuối năm 2024", "Số người được tiếp cận dịch vụ 6 tháng cuối năm 2024"],
    ["Quý II năm 2024", "Tư vấn trong quý I"],
    ["Quý II năm 2024", "CNBB đến 30/6"],
    ["Quý II năm 2024", "CNBB lũy kế từ đầu năm"],
    ["Quý II năm 2024", "NN có HSQL trong quý"],
    ["Quý II năm 2024", "NN có HSQL đến hết quý I"],
    ["6 tháng đầu năm 2024", "NN có HSQL đến 31/3"],
    ["6 tháng đầu năm 2024", "Tư vấn 6T/23"],
    ["6 tháng đầu năm 2024", "Tư vấn đến 30/6/2023"],
    ["Năm 2024", "Tư vấn 2023"],
    ["Năm 2024", "Tư vấn đầu năm 2024"],
    ["Năm 2024", "Tư vấn quý I năm 2024"],
    ["Năm 2024", "Tư vấn tháng 6/2024"],
    ["Năm 2024", "Tư vấn KH 2024"],
    ["6 tháng đầu năm 2024", "Tư vấn 6 tháng 2023"],
    ["6 tháng đầu năm 2024", "Tư vấn 6 tháng cuối năm"],
    ["6 tháng đầu năm 2024", "Tư vấn 6 tháng đầu năm trước"],
    ["6 tháng đầu năm 2024", "Kế hoạch tư vấn 6 tháng"],
    ["6 tháng đầu năm 2024", "Tư vấn tính đến 31/12/2023"],
    ["6 tháng đầu năm 2024", "Tư vấn T6"],
    ["6 tháng đầu năm 2024", "Tư vấn năm 2024"],
    ["Quý II năm 2024", "Tư vấn quý I"],
    ["Quý I năm 2024", "Tư vấn quý II"],
    ["6 tháng đầu năm 2024", "Tư vấn trong quý"],
    ["Năm 2024", "Tư vấn từ năm 2024"],
  ])("is asked about where it may be another, a part of it, or more (%s: %s)", (title, head) => {
    expect(read(table(title, head))).toEqual({});
    expect(findingsIn(table(title, head)).join()).toMatch(/(?:ambiguous|unmapped)-column B2/);
  });

  it("is read below a group that names it, as are sums of what is read", () => {
    const rows: Rows = [
      ["Quý II năm 2024"],
      ["Đơn vị", "Quý II/2024", ""],
      ["", "CNBB", "Tổng số người đang quản lý"],
      ["Xã An Lộc", 3, 40],
      ["Xã An Bình", 2, 31],
    ];
    expect(read(rows)).toEqual({ CNBB: [3, 2] });
    expect(findingsIn(rows)).toEqual([]);
  });

  it("leaves open whether those “trong kỳ” are all of a stock or what is new of it", () => {
    expect(findingsIn(table("Quý II năm 2024", "QLSC trong quý")).join()).toMatch(/column B2/);
    expect(read(table("Quý II năm 2024", "QLSC quý này"))).toEqual({ QLSC: [30, 40] });
  });

  it("is an entry of a form though it is left blank, and no heading of what follows", () => {
    const rows: Rows = [
      ["UBND XÃ AN LỘC"],
      ["Tháng 9 năm 2024"],
      ["Chỉ tiêu", "Số liệu"],
      ["CNBB", 3],
      ["T9/2024: Số người có nhu cầu việc làm", ""],
      ["Được tư vấn việc làm (tháng 9)", 12],
    ];
    expect(read(rows)).toMatchObject({ CNBB: [3], VL_TUVAN: [12] });
    expect(findingsIn(rows)).toEqual([]);
  });

  it("is read by its months alone in the second half of a year", () => {
    expect(read(table("6 tháng cuối năm 2024", "CNBB trong 6 tháng"))).toEqual({ CNBB: [30, 40] });
    expect(read(table("6 tháng cuối năm 2024", "CNBB trong 6 tháng đầu năm"))).toEqual({});
  });

  it("is read by the end of its year beside that of another", () => {
    const rows = table("Năm 2018", "NN có HSQL cuối năm 2017", "NN có HSQL cuối năm 2018");
    expect(read(rows)).toEqual({ NN_HSQL: [31, 41] });
  });

  it("is read by the bare year where the same heading stands beside it for another", () => {
    const rows = table("6 tháng đầu năm 2024", "CNBB 2023", "CNBB 2024", "Tư vấn năm 2024", "Tư vấn năm 2023");
    expect(read(rows)).toEqual({ CNBB: [31, 41], DV_TUVAN: [32, 42] });
  });
});

describe("a sheet named for a part of the year its title names", () => {
  const quarter = (head: string): Rows => table("BÁO CÁO NĂM 2024", head);

  it("is about that part", () => {
    const { submission } = assessed({ "Quý 1": quarter("Tư vấn"), "Quý 2": quarter("CNBB") });
    expect(submission.period).toMatchObject({ year: 2024, kind: "q2" });
    expect([...submission.columns.keys()]).toEqual(["CNBB"]);
  });

  it("is about the year its title names where the sheet's name is of another", () => {
    expect(assessed({ "Quý 4 2023": quarter("Tư vấn") }).submission.period).toMatchObject({ year: 2024, kind: "year" });
  });
});

describe("a heading that tells how long", () => {
  const sixMonths = "6 tháng đầu năm 2024";

  it("is asked about, for it is not the table's period", () => {
    const findings = findingsIn(table(sixMonths, "CNTN trên 6 tháng", "Vắng dưới 6 tháng"));
    expect(findings.slice(1)).toEqual(["warning ambiguous-column B2", "warning unmapped-column C2"]);
    const rows = [
      [sixMonths],
      ["Đơn vị", "CNBB", "", ""],
      ["", "3 tháng", "6 tháng", "12 tháng"],
      ["Xã An Lộc", 1, 2, 3],
    ];
    expect(read(rows)).toEqual({});
  });

  it("is asked about where it tells how long after rehabilitation", () => {
    expect(read(table(sixMonths, "Số người tái nghiện trong 6 tháng sau cai"))).toEqual({});
    expect(read(table(sixMonths, "Số người sau cai tái nghiện trong 6 tháng đầu năm"))).toEqual({
      TAINGHIEN: [30, 40],
    });
  });

  it("is no such word for one that ends so (“Kết quả 6 tháng”)", () => {
    expect(read(table(sixMonths, "Kết quả 6 tháng: Tư vấn"))).toEqual({ DV_TUVAN: [30, 40] });
  });
});

describe("“Năm trước | Năm nay | +/-”", () => {
  it.each(["+/-", "(+,-)", "±", "+ / -", "-/+"])(
    "is the table's time beside the year before, and a change (%s)",
    (sign) => {
      const rows = [
        ["6 tháng đầu năm 2024"],
        ["Đơn vị", "NSD có HSQL", "", ""],
        ["", "Năm trước", "Năm nay", sign],
        ["Xã An Lộc", 41, 47, 6],
        ["Xã An Bình", 42, 45, 3],
      ];
      expect(read(rows)).toEqual({ NSD_HSQL: [47, 45] });
      expect(findingsIn(rows)).toEqual([]);
    },
  );
});

describe("what arose in the period", () => {
  const rows = (...heads: readonly string[]): Rows => [
    ["Quý II năm 2024"],
    ["Đơn vị", "Phát sinh trong kỳ", ...heads.slice(1).map(() => "")],
    ["", ...heads],
    ["Xã An Lộc", ...heads.map((_, index) => 5 + index)],
    ["Xã An Bình", ...heads.map((_, index) => 3 + index)],
  ];

  it("is what happened, and not who or what is there", () => {
    expect(read(rows("Tụ điểm ma túy", "CNBB"))).toEqual({ TUDIEM_MOI: [5, 3], CNBB: [6, 4] });
    expect(read(rows("CNBB", "Tái nghiện"))).toEqual({ CNBB: [5, 3], TAINGHIEN: [6, 4] });
    expect(read(rows("NN có HSQL", "CNBB"))).toEqual({ CNBB: [6, 4] });
  });
});
