import { assessed, findingsIn, type Rows } from "../check/given";

const addicts = "Người nghiện có HSQL";
const users = "NSD có HSQL";
const reached = "Số người được tiếp cận dịch vụ";
const figures: readonly (readonly [string, number, number, number])[] = [
  ["Phường Xuân An", 70, 5, 66],
  ["Xã Bảo Vinh", 40, 10, 45],
];
const indicators = [addicts, users, reached];

type Told = readonly [unit: string, indicator: string, value: number];
/** All of a unit, then the next. */
const byUnit = figures.flatMap(([unit, ...values]) =>
  indicators.map((indicator, index): Told => [unit, indicator, values[index] ?? 0]),
);
/** All units of an indicator, then the next. */
const byIndicator = indicators.flatMap((indicator, index) =>
  figures.map(([unit, ...values]): Told => [unit, indicator, values[index] ?? 0]),
);
/** What stands again right below itself is left out. */
const once = (texts: readonly string[]): string[] =>
  texts.map((text, index) => (text === texts[index - 1] ? "" : text));

const title = "BÁO CÁO 6 THÁNG ĐẦU NĂM 2024";
const sheet = (head: Rows[number], rows: Rows): Rows => [[title], [], head, ...rows];

function read(rows: Rows): Record<string, readonly number[]> {
  const { units, columns } = assessed(rows).submission;
  return Object.fromEntries(
    units.map(({ name }, index) => [
      name,
      ["NN_HSQL", "NSD_HSQL", "DV_TONG"].map((id) => columns.get(id)?.values[index] ?? NaN),
    ]),
  );
}
const all = Object.fromEntries(figures.map(([unit, ...values]) => [unit, values]));

describe("a table with a row for each figure", () => {
  const units = once(byUnit.map(([unit]) => unit));
  const given = once(byIndicator.map(([, indicator]) => indicator));
  it.each<[string, Rows]>([
    ["the unit on every row", sheet(["Đơn vị", "Chỉ tiêu", "Số lượng"], byUnit)],
    [
      "the unit given once",
      sheet(
        ["Đơn vị", "Chỉ tiêu", "Số lượng"],
        byUnit.map(([, ...rest], index) => [units[index] ?? "", ...rest]),
      ),
    ],
    ["the indicators sorted", sheet(["Đơn vị", "Chỉ tiêu", "Số lượng"], byIndicator)],
    [
      "the indicator before the unit",
      sheet(
        ["Chỉ tiêu", "Đơn vị", "Số lượng"],
        byIndicator.map(([unit, indicator, value]) => [indicator, unit, value]),
      ),
    ],
    [
      "the indicator given once",
      sheet(
        ["STT", "Chỉ tiêu", "Đơn vị", "Số lượng"],
        byIndicator.map(([unit, , value], index) => [index + 1, given[index] ?? "", unit, value]),
      ),
    ],
    [
      "numbers, units of measure and notes",
      sheet(
        ["STT", "Đơn vị", "Chỉ tiêu", "ĐVT", "Kỳ này", "Ghi chú"],
        byUnit.map(([unit, indicator, value], index) => [index + 1, unit, indicator, "Người", value, ""]),
      ),
    ],
    [
      "codes beside the indicators",
      sheet(
        ["Đơn vị", "Mã", "Chỉ tiêu", "Số liệu"],
        byUnit.map(([unit, indicator, value], index) => [
          unit,
          ["NN_HSQL", "NSD_HSQL"][index % 3] ?? "",
          indicator,
          value,
        ]),
      ),
    ],
    [
      "the district beside the ward",
      sheet(
        ["Huyện", "Xã", "Chỉ tiêu", "Số lượng"],
        byUnit.map((row) => ["Huyện Long Thành", ...row]),
      ),
    ],
    [
      "another period beside the one reported",
      sheet(
        ["Đơn vị", "Chỉ tiêu", "Kỳ trước", "Kỳ này"],
        byUnit.map(([unit, indicator, value]) => [unit, indicator, value + 3, value]),
      ),
    ],
    [
      "a plan beside what was done",
      sheet(
        ["Đơn vị", "Chỉ tiêu", "Kế hoạch", "Thực hiện", "Tỷ lệ (%)"],
        byUnit.map(([unit, indicator, value]) => [unit, indicator, 100, value, value]),
      ),
    ],
    [
      "women beside all",
      sheet(
        ["Đơn vị", "Chỉ tiêu", "Tổng số", "Trong đó: Nữ"],
        byUnit.map((row) => [...row, 1]),
      ),
    ],
    [
      "the table's own period on every row",
      sheet(
        ["Kỳ báo cáo", "Đơn vị", "Chỉ tiêu", "Số lượng"],
        byUnit.map((row) => ["6 tháng đầu năm 2024", ...row]),
      ),
    ],
    [
      "names spelled in two ways",
      sheet(
        ["Đơn vị", "Chỉ tiêu", "Số lượng"],
        byUnit.map(([unit, ...rest], index) => [index === 1 ? "P. Xuân An" : unit, ...rest]),
      ),
    ],
  ])("is read: %s", (_, rows) => {
    expect(read(rows)).toEqual(all);
    expect(findingsIn(rows)).toEqual([]);
  });
});

describe("its totals", () => {
  const sums = indicators.map((_, index) => figures.reduce((sum, values) => sum + Number(values[index + 1]), 0));
  const below = (first: number): Rows =>
    sheet(
      ["Đơn vị", "Chỉ tiêu", "Số lượng"],
      [
        ...byUnit,
        ...indicators.map((indicator, index) => ["Tổng cộng", indicator, index === 0 ? first : (sums[index] ?? 0)]),
      ],
    );
  /** "1 | Người nghiện có HSQL | | 110" with the wards below it. */
  const above = (name: string, first: number): Rows =>
    sheet(
      ["STT", "Chỉ tiêu", "Đơn vị", "Số lượng"],
      [
        ...indicators.flatMap((indicator, index) => [
          [index + 1, indicator, name, index === 1 ? first : (sums[index] ?? 0)],
          ...figures.map(([unit, ...values]) => ["", "", unit, values[index] ?? 0]),
        ]),
      ],
    );

  it("are held against the units", () => {
    for (const rows of [below(110), above("", 15), above("Toàn thành phố", 15)]) {
      expect(read(rows)).toEqual(all);
      expect(findingsIn(rows)).toEqual([]);
    }
  });

  it("are errors at their cell where they differ", () => {
    expect(findingsIn(below(111))).toEqual(["error total-mismatch C10"]);
    expect(findingsIn(above("", 16))).toEqual(["error total-mismatch D7"]);
  });
});

describe("what cannot be told in it", () => {
  const head = ["Đơn vị", "Chỉ tiêu", "Số lượng"];

  it("is asked about at the indicator's own cell", () => {
    const rows = sheet(head, [...byUnit, ["Xã Bảo Vinh", "Số vụ đánh nhau", 3]]);
    expect(read(rows)).toEqual(all);
    expect(findingsIn(rows)).toEqual(["warning unmapped-column B10"]);
  });

  it("is asked about where the indicator is missing", () => {
    const rows = sheet(
      head,
      byUnit.map(([unit, indicator, value], index) => [unit, index === 4 ? "" : indicator, value]),
    );
    expect(findingsIn(rows)).toEqual(["warning unmapped-column B8", "warning incomplete-unit C7 Xã Bảo Vinh"]);
  });

  it("is an error where a unit's figure stands twice with two values, and a warning where they are the same", () => {
    const again = (value: number): string[] => findingsIn(sheet(head, [...byUnit, ["Phường Xuân An", addicts, value]]));
    expect(again(71)).toContain("error conflicting-values C10 Phường Xuân An");
    expect(again(70)).toEqual(["warning duplicate-unit A10 Phường Xuân An"]);
  });

  it("is asked about where rows are of other times than the table", () => {
    const rows = sheet(
      ["Quý", ...head],
      byUnit.map((row, index) => [index < 3 ? "Quý I" : "Quý II", ...row]),
    );
    expect(read(rows)).toEqual({ "Phường Xuân An": [NaN, NaN, NaN], "Xã Bảo Vinh": [NaN, NaN, NaN] });
    expect(findingsIn(rows).filter((finding) => finding.includes("ambiguous-column"))).toHaveLength(6);
  });

  it("is asked about where times are counted, not people", () => {
    const rows = sheet(
      ["Đơn vị", "Chỉ tiêu", "ĐVT", "Số lượng"],
      byUnit.map(([unit, indicator, value]) => [unit, indicator, indicator === reached ? "Lượt" : "Người", value]),
    );
    expect(findingsIn(rows)).toEqual(["warning unmapped-column B6"]);
  });
});

it("is none where the headings name figures themselves", () => {
  const rows = sheet(
    ["Đơn vị", "Hình thức", addicts, users, reached],
    figures.map(([unit, ...values]) => [unit, "Cai nghiện tại gia đình", ...values]),
  );
  expect(read(rows)).toEqual(all);
});
