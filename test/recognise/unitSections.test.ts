import { assessed, findingsIn, type Rows } from "../check/given";

const indicators = ["Người nghiện có HSQL", "NSD có HSQL", "Số người được tiếp cận dịch vụ"];
const figures: readonly (readonly [string, number, number, number])[] = [
  ["Phường Xuân An", 70, 5, 66],
  ["Phường Xuân Bình", 40, 10, 45],
  ["Xã Bảo Vinh", 30, 20, 41],
];
const sums = [140, 35, 152];
const roman = ["I", "II", "III", "IV"];
const title = "BÁO CÁO 6 THÁNG ĐẦU NĂM 2024";

const sheet = (head: Rows[number], rows: Rows): Rows => [[title], [], head, ...rows];
/** The columns read, unit by unit. */
function read(rows: Rows): readonly (readonly number[])[] {
  const { units, columns } = assessed(rows).submission;
  return units.map((_, index) => ["NN_HSQL", "NSD_HSQL", "DV_TONG"].map((id) => columns.get(id)?.values[index] ?? NaN));
}
const all = figures.map(([, ...values]) => values);

type UnitHead = (unit: string, index: number) => Rows[number];
type Entry = (indicator: string, index: number, value: number, unit: number) => Rows[number];

const byUnit = (head: UnitHead, entry: Entry): Rows =>
  figures.flatMap(([unit, ...values], at) => [
    head(unit, at),
    ...indicators.map((indicator, index) => entry(indicator, index, values[index] ?? 0, at)),
  ]);
const byIndicator = (head: UnitHead, entry: Entry): Rows =>
  indicators.flatMap((indicator, at) => [
    head(indicator, at),
    ...figures.map(([unit, ...values], index) => entry(unit, index, values[at] ?? 0, at)),
  ]);
const three = ["STT", "Nội dung", "Số lượng"];
const numbered: Entry = (text, index, value) => [index + 1, text, value];
const inCapitals: UnitHead = (unit, index) => [roman[index] ?? "", unit.toUpperCase(), ""];

describe("units over their indicators", () => {
  it.each<[string, Rows]>([
    ["in capitals under a numeral", sheet(three, byUnit(inCapitals, numbered))],
    [
      "numeral and name in one cell",
      sheet(
        ["Nội dung", "Số lượng"],
        byUnit(
          (unit, index) => [`${roman[index] ?? ""}. ${unit.toUpperCase()}`, ""],
          (text, index, value) => [`${index + 1}. ${text}`, value],
        ),
      ),
    ],
    [
      "merged over numbers and names",
      sheet(
        three,
        byUnit((unit, index) => [`${roman[index] ?? ""}. ${unit}`, "", ""], numbered),
      ),
    ],
    [
      "numbered, over a list",
      sheet(
        three,
        byUnit(
          (unit, index) => [index + 1, unit, ""],
          (text, _, value) => ["", `- ${text}`, value],
        ),
      ),
    ],
    [
      "numbered in points",
      sheet(
        three,
        byUnit(
          (unit, index) => [index + 1, unit, ""],
          (text, index, value, unit) => [`${unit + 1}.${index + 1}`, text, value],
        ),
      ),
    ],
    [
      "without any mark",
      sheet(
        ["Nội dung", "Số lượng"],
        byUnit(
          (unit) => [unit, ""],
          (text, _, value) => [text, value],
        ),
      ),
    ],
    ["below “Đơn vị”", sheet(["STT", "Đơn vị", "Số lượng"], byUnit(inCapitals, numbered))],
    [
      "beside another period",
      sheet(
        ["STT", "Chỉ tiêu", "ĐVT", "Kỳ trước", "Kỳ này"],
        byUnit(
          (unit, index) => [roman[index] ?? "", unit, "", "", ""],
          (text, index, value) => [index + 1, text, "Người", 3, value],
        ),
      ),
    ],
    ["below their district", sheet(three, [["A", "HUYỆN LONG THÀNH", ""], ...byUnit(inCapitals, numbered)])],
  ])("are read: %s", (_, rows) => {
    expect(read(rows)).toEqual(all);
    expect(findingsIn(rows)).toEqual([]);
  });

  it("are held against what stands for all of them, above or below", () => {
    const whole = (first: number): Rows =>
      sums.map((sum, index) => [index + 1, indicators[index] ?? "", index === 0 ? first : sum]);
    const units = byUnit(inCapitals, numbered);
    const headed = (first: number): Rows => [["", "TOÀN THÀNH PHỐ", ""], ...whole(first)];
    expect(findingsIn(sheet(three, [...headed(140), ...units]))).toEqual([]);
    expect(findingsIn(sheet(three, [...units, ...headed(140)]))).toEqual([]);
    expect(findingsIn(sheet(three, [...whole(140), ...units]))).toEqual([]);
    expect(findingsIn(sheet(three, [...headed(141), ...units]))).toEqual(["error total-mismatch C5"]);
    expect(findingsIn(sheet(three, [...units, ...headed(141)]))).toEqual(["error total-mismatch C17"]);
  });

  it("are asked about figures beside their names", () => {
    const rows = sheet(
      three,
      byUnit((unit, index) => [roman[index] ?? "", unit, 75], numbered),
    );
    expect(read(rows)).toEqual(all);
    expect(findingsIn(rows)).toEqual(["warning unmapped-column B4"]);
  });
});

describe("units below each indicator", () => {
  const headed: UnitHead = (indicator, index) => [roman[index] ?? "", indicator, ""];
  const summed: UnitHead = (indicator, index) => [index + 1, indicator, sums[index] ?? 0];
  it.each<[string, Rows]>([
    ["numbered", sheet(three, byIndicator(headed, numbered))],
    ["numbered, below “Đơn vị”", sheet(["STT", "Đơn vị", "Số lượng"], byIndicator(headed, numbered))],
    [
      "in a list, with their sum beside the indicator",
      sheet(
        three,
        byIndicator(summed, (unit, _, value) => ["", `- ${unit}`, value]),
      ),
    ],
    [
      "without any mark",
      sheet(
        ["Nội dung", "Số lượng"],
        byIndicator(
          (indicator, index) => [indicator, sums[index] ?? 0],
          (unit, _, value) => [unit, value],
        ),
      ),
    ],
    [
      "with plan and result",
      sheet(
        ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện"],
        byIndicator(
          (indicator, index) => [roman[index] ?? "", indicator, "Người", 300, sums[index] ?? 0],
          (unit, index, value) => [index + 1, unit, "Người", 100, value],
        ),
      ),
    ],
  ])("are read: %s", (_, rows) => {
    expect(read(rows)).toEqual(all);
    expect(findingsIn(rows)).toEqual([]);
  });

  it("are held against their sum", () => {
    const rows = sheet(
      three,
      byIndicator(
        (indicator, index) => [index + 1, indicator, (sums[index] ?? 0) + index],
        (unit, _, value) => ["", `- ${unit}`, value],
      ),
    );
    expect(findingsIn(rows)).toEqual(["error total-mismatch C8", "error total-mismatch C12"]);
  });

  it("are asked about an indicator nobody knows, at its own cell", () => {
    const rows = sheet(three, [
      ...byIndicator(headed, numbered),
      ["IV", "Số vụ đánh nhau", ""],
      ...figures.map(([unit], index) => [index + 1, unit, 2]),
    ]);
    expect(read(rows)).toEqual(all);
    expect(findingsIn(rows)).toEqual(["warning unmapped-column B16"]);
  });

  it("are told where one of them stands twice below an indicator", () => {
    const rows = sheet(three, [...byIndicator(headed, numbered), [4, "Phường Xuân An", 9]]);
    expect(findingsIn(rows)).toContain("error conflicting-values C16 Phường Xuân An");
  });

  it("are one unit more where a name is mistyped, so that both lack a figure", () => {
    const rows = sheet(
      three,
      byIndicator(headed, (unit, index, value, at) => [index + 1, at === 1 && index === 1 ? "Xuan Bin" : unit, value]),
    );
    expect(findingsIn(rows).join()).toMatch(/incomplete-unit \w+ Phường Xuân Bình/);
  });
});

describe("what names places in the form of one unit", () => {
  const form = (...rows: Rows): Rows => [
    ["UBND PHƯỜNG XUÂN AN"],
    ...sheet(three, [[1, indicators[0] ?? "", 70], ...rows, [2, indicators[1] ?? "", 5], [3, indicators[2] ?? "", 66]]),
  ];

  it("is no unit: its villages, and where its people are from", () => {
    for (const rows of [
      form(["", "- Khu phố 1", 30], ["", "- Khu phố 2", 40]),
      form(["", "- Tỉnh Bình Dương", 3], ["", "- Nơi khác", 4]),
    ]) {
      expect(read(rows)).toEqual([[70, 5, 66]]);
    }
  });
});
