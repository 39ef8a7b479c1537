import { periodOf } from "../../src/domain/period";
import { assessed, findingsIn, type Rows } from "../check/given";

describe("a sheet for each month", () => {
  it("is about its month of the year that the titles name, and the sheet of all of them about the year", () => {
    const sheet = (...figures: readonly [number, number]): Rows => [
      ["Năm 2023"],
      ["Đơn vị", "CNBB"],
      ["Xã An Lộc", figures[0]],
      ["Xã An Bình", figures[1]],
    ];
    const { recognition, submission, findings } = assessed({
      T1: sheet(1, 2),
      T02: sheet(3, 0),
      "Cả năm": sheet(4, 2),
    });
    expect(recognition.tables.map(({ period }) => period)).toEqual(
      (["m01", "m02", "year"] as const).map((kind) => periodOf(2023, kind)),
    );
    expect([...(submission.columns.get("CNBB")?.values ?? [])]).toEqual([4, 2]);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

const sheet = (title: string, figure = 5): Rows => [
  [title],
  ["Đơn vị", "CNBB"],
  ["Xã An Lộc", figure],
  ["Xã An Bình", 2],
];
const periods = (given: Parameters<typeof assessed>[0]): string[] =>
  assessed(given).recognition.tables.map(({ period }) => (period === null ? "" : `${period.kind} ${period.year}`));

describe("a sheet called after the last month or quarter of the year that its title names", () => {
  it.each(["Thang 11", "T12", "Quý IV"])("may hold the year's report, made then: the period is asked (%s)", (name) => {
    const { submission, findings } = assessed({ [name]: sheet("TỔNG HỢP NĂM 2022") });
    expect(submission.period).toBeNull();
    expect(findings.map(({ code }) => code)).toContain("no-period");
  });

  it("is about it beside the other parts of the year, and where an earlier part is named", () => {
    const title = "TỔNG HỢP NĂM 2022";
    expect(periods({ "Thang 11": sheet(title), "Thang 12": sheet(title) })).toEqual(["m11 2022", "m12 2022"]);
    expect(periods({ "NN T12": sheet(title), "DV T12": sheet(title) })).toEqual(["", ""]);
    expect(periods({ T11: sheet("THÁNG 11 NĂM 2022"), T12: sheet(title) })).toEqual(["m11 2022"]);
    expect(periods({ "Quý III": sheet(title) })).toEqual(["q3 2022"]);
    expect(periods({ "6 tháng cuối năm": sheet(title) })).toEqual(["half2 2022"]);
  });
});

describe("a form whose units have reported nothing yet", () => {
  it("is not the period to report on because its sums are 0", () => {
    const blank: Rows = [["QUÝ II/2024"], ["Đơn vị", "CNBB"], ["Xã An Lộc", ""], ["Xã An Bình", ""], ["Tổng", 0]];
    const { submission, findings } = assessed({ "Quý I": sheet("QUÝ I/2024"), "Quý II": blank });
    expect(submission.period).toMatchObject({ kind: "q1", year: 2024 });
    expect(findings.map(({ code }) => code)).toContain("not-filled-in");
  });
});

describe("a table whose words name a time that is no period of a known year", () => {
  it.each(["SỐ LIỆU 4 THÁNG ĐẦU NĂM 2024", "Số liệu đợt 1", "QUÝ I, II NĂM 2024", "SỐ LIỆU QUÝ IV"])(
    "is left out and pointed at beside the table of a known one (%s)",
    (title) => {
      const given = { A: sheet(title, 77), B: sheet("QUÝ II/2024") };
      expect(periods(given)).toEqual(["q2 2024"]);
      expect(findingsIn(given)).toEqual(["warning unclear-period A!A2:B4"]);
      expect(assessed([...sheet("QUÝ II/2024"), [""], ...sheet(title, 77)]).findings.map(({ code }) => code)).toEqual([
        "unclear-period",
      ]);
    },
  );

  it("is left out where its sheet is named for a year of which the workbook has no other table", () => {
    const given = { "MMT 2023": sheet("", 77).slice(1), B: sheet("QUÝ II/2024") };
    expect(periods(given)).toEqual(["q2 2024"]);
    expect(findingsIn(given)).toEqual(["warning unclear-period MMT 2023!A1:B3"]);
  });

  it("is asked about with the whole workbook where no table names a period", () => {
    expect(findingsIn(sheet("SỐ LIỆU 4 THÁNG ĐẦU NĂM 2024"))).toEqual(["error no-period workbook"]);
  });

  it("is about the period of the table above where it names none", () => {
    expect(periods([...sheet("QUÝ II/2024"), [""], ...sheet("2. Cai nghiện")])).toEqual(["q2 2024", "q2 2024"]);
  });
});

describe("a period named without its year", () => {
  it.each([
    ["SỐ LIỆU QUÝ I", "QUÝ II/2024", "q1 2024"],
    ["THÁNG 7", "6 tháng đầu năm 2024", "m07 2024"],
    ["Quý III", "Từ 15/12/2023 đến 14/6/2024", "q3 2024"],
  ])("is of the others' year where it is not after them, or follows at once (%s, %s)", (title, other, period) => {
    expect(periods({ A: sheet(title), B: sheet(other) })).toContain(period);
    expect(findingsIn({ A: sheet(title, 6), B: sheet(other, 6) })).toEqual([]);
  });

  it("is of the year of the table above", () => {
    const rows: Rows = [...sheet("QUÝ I/2024"), [""], ...sheet("QUÝ II")];
    expect(periods({ "2023": sheet("Quý IV/2023"), "2024": rows })).toEqual(["q4 2023", "q1 2024", "q2 2024"]);
  });

  it("is not guessed among several years", () => {
    const given = { A: sheet("QUÝ I"), B: sheet("QUÝ I/2024"), C: sheet("QUÝ I/2023") };
    expect(periods(given)).toEqual(["q1 2024", "q1 2023"]);
  });

  it.each([
    ["T5", "m05 2024"],
    ["6T", "half1 2024"],
    ["6T.24", "half1 2024"],
    ["6T2024", "half1 2024"],
    ["T5.24", "m05 2024"],
  ])("may be the sheet's name (%s)", (name, period) => {
    expect(periods({ [name]: sheet("").slice(1), B: sheet("QUÝ III/2024") })).toEqual([period, "q3 2024"]);
  });
});

describe("the calendar of periods named without their days", () => {
  it("is that of the workbook's periods told by their days", () => {
    const given = { A: sheet("Từ 15/12/2023 đến 14/6/2024", 6), B: sheet("QUÝ III/2024", 1) };
    const { submission, toDate } = assessed(given);
    expect(submission.period).toEqual(periodOf(2024, "q3", "administrative"));
    expect([...(toDate.columns.get("CNBB")?.values ?? [])]).toEqual([7, 4]);
  });
});

describe("a title of two lines", () => {
  it("is about what was done, and not about what is to be done next", () => {
    const rows = sheet("Kết quả công tác cai nghiện tháng 01 năm 2025,");
    const next = ["phương hướng nhiệm vụ tháng 02 năm 2025"];
    expect(periods([...rows.slice(0, 1), next, ...rows.slice(1)])).toEqual(["m01 2025"]);
    expect(findingsIn([...rows.slice(0, 1), next, ...rows.slice(1)])).toEqual([]);
    for (const title of ["BÁO CÁO", "KẾT QUẢ CÔNG TÁC THÁNG 01 NĂM 2025"]) {
      expect(findingsIn([[title], ["PHƯƠNG HƯỚNG THÁNG 02 NĂM 2025"], ...rows.slice(1)]).join()).toContain(
        "plan-table",
      );
    }
    expect(findingsIn([["II. PHƯƠNG HƯỚNG THÁNG 02 NĂM 2025"], ...rows.slice(1)]).join()).toContain("plan-table");
  });
});

describe("a sheet named for another time than its title", () => {
  it.each([
    ["Quý I", "QUÝ II/2024"],
    ["T5", "THÁNG 6/2024"],
    ["2023", "QUÝ II/2024"],
    ["Quý I", "9 tháng đầu năm 2024"],
    ["6T2023", "6 tháng đầu năm 2024"],
    ["6 tháng đầu năm", "6 tháng cuối năm 2024"],
    ["6 tháng 23", "6 tháng cuối năm 2024"],
  ])("is pointed at, and its title counts (%s, %s)", (name, title) => {
    expect(findingsIn({ [name]: sheet(title) })).toEqual([`warning period-sheet-mismatch ${name}!A2:B4`]);
  });

  it.each([
    ["T6", "6 tháng đầu năm 2024"],
    ["Quý II", "6 tháng đầu năm 2024"],
    ["6 tháng", "QUÝ II/2024"],
    ["2024", "QUÝ II/2024"],
    ["Quý I", "THÁNG 2/2024"],
    ["Mẫu 2021", "QUÝ II/2024"],
    ["T1", "6 tháng đầu năm 2024"],
    ["BC 6 thang", "6 tháng cuối năm 2024"],
  ])("is not one that is of a part of it, or of the whole (%s, %s)", (name, title) => {
    expect(findingsIn({ [name]: sheet(title) })).toEqual([]);
  });

  it("is not one that holds a table of its time among others", () => {
    const rows = [...sheet("QUÝ I/2024"), [""], ...sheet("QUÝ II/2024")];
    expect(findingsIn({ "Quý II": rows })).toEqual([]);
  });
});

describe("a title that says only until when", () => {
  const rows = (first: string, second: string): Rows => [
    ...sheet(first),
    [""],
    [second],
    ["Đơn vị", "Tái nghiện"],
    ["Xã An Lộc", 7],
    ["Xã An Bình", 8],
  ];

  it("is about the period of the table above, or of the workbook, where that ends then", () => {
    const until = "Tính đến ngày 30/6/2024";
    expect(periods(rows("QUÝ II/2024", until))).toEqual(["q2 2024", "q2 2024"]);
    expect(findingsIn({ A: sheet("QUÝ II/2024"), B: [[until], ["Đơn vị", "Tái nghiện"], ["Xã An Lộc", 7]] })).toEqual(
      expect.not.arrayContaining([expect.stringContaining("unclear-period")]),
    );
  });

  it("is about none of them where it is another day", () => {
    const until = "Lũy kế đến hết quý III năm 2024";
    expect(assessed(rows("QUÝ II/2024", until)).submission.columns.has("TAINGHIEN")).toBe(false);
    expect(findingsIn(rows("QUÝ II/2024", until)).join()).toContain("warning unclear-period");
    const apart = { A: sheet("QUÝ II/2024"), B: rows("QUÝ II/2024", until).slice(5) };
    expect(assessed(apart).submission.columns.has("TAINGHIEN")).toBe(false);
    expect(findingsIn(apart).join()).toContain("warning unclear-period");
  });
});
