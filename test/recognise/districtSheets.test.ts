import { assessed, findingsIn, type Rows } from "../check/given";

const wards = (title: string, first: number, second: number): Rows => [
  [title],
  ["Đơn vị", "NN có HSQL", "CNBB"],
  ["Phường 1", 40, first],
  ["Phường 2", 30, second],
];
const unitsIn = (sheets: Readonly<Record<string, Rows>>): readonly string[] =>
  assessed(sheets).submission.units.map(({ name }) => name);

describe("sheets named after quarters", () => {
  it.each([
    ["Q1", "Q2"],
    ["Q.1", "Q.2"],
    ["Q01", "Q02"],
    ["Q1 2024", "Q2 2024"],
    ["Q1-2024", "Q2-2024"],
    ["Q1_2024", "Q2_2024"],
    ["Q1 (TH)", "Q2 (TH)"],
    ["Q I", "Q II"],
  ])("are no districts: their wards are the same from one to the next (%s, %s)", (first, second) => {
    const sheets = { [first]: wards("QUÝ I/2024", 3, 2), [second]: wards("QUÝ II/2024", 4, 1) };
    expect(unitsIn(sheets)).toEqual(["Phường 1", "Phường 2"]);
    expect([...(assessed(sheets).toDate.columns.get("CNBB")?.values ?? [])]).toEqual([7, 3]);
    expect(findingsIn(sheets)).toEqual([]);
  });

  it("join their wards where they hold different figures of one quarter", () => {
    const second: Rows = [["QUÝ II/2024"], ["Đơn vị", "Methadone"], ["Phường 1", 4], ["Phường 2", 3]];
    const sheets = { Q2: wards("QUÝ II/2024", 4, 1), "Q2 MMT": second };
    expect(unitsIn(sheets)).toEqual(["Phường 1", "Phường 2"]);
  });

  it("stay quarters where a title was left as copied, and their figures are set against each other", () => {
    const sheets = { Q1: wards("QUÝ II/2024", 3, 2), Q2: wards("QUÝ II/2024", 4, 1) };
    expect(findingsIn(sheets)).toContain("error conflicting-values Q2!C3 Phường 1");
  });
});

describe("sheets named after districts", () => {
  it.each([
    ["Quận 1", "Quận 3", "QUÝ I/2024"],
    ["Q.1", "Q.7", "QUÝ I/2024"],
    ["Q.3", "Q.4", "6 THÁNG ĐẦU NĂM 2024"],
    ["Quận 7 MMT", "Quận 8 MMT", "QUÝ I/2024"],
    ["TX Sơn Tây Q1", "H. Sóc Sơn Q1", "QUÝ I/2024"],
  ])("part wards of the same name (%s, %s)", (first, second, title) => {
    expect(unitsIn({ [first]: wards(title, 3, 2), [second]: wards(title, 4, 1) })).toHaveLength(4);
  });

  it.each([
    ["Q7", "Q7 MMT"],
    ["Huyện Sóc Sơn 6T", "Huyện Sóc Sơn - Quý 1"],
  ])("join those of one district (%s, %s)", (first, second) => {
    expect(unitsIn({ [first]: wards("QUÝ I/2024", 3, 2), [second]: wards("QUÝ I/2024", 3, 2) })).toHaveLength(2);
  });

  it("may be told by wards that are others on each sheet", () => {
    const listed = (...names: string[]): Rows => [
      ["NĂM 2024"],
      ["Đơn vị", "NN có HSQL"],
      ...names.map((name) => [name, 20]),
    ];
    const sheets = {
      "Q.1": listed("Phường Bến Nghé", "Phường Đa Kao", "Phường Tân Định"),
      "Q.2": listed("Phường An Khánh", "Phường Thảo Điền"),
    };
    expect(unitsIn(sheets)).toHaveLength(5);
    expect(assessed(sheets).submission.period?.kind).toBe("year");
    expect(findingsIn(sheets)).toEqual([]);
  });

  it("may be told by their titles", () => {
    const titled = (district: string): Rows => [[`UBND QUẬN ${district}`], ...wards("QUÝ I/2024", 3, 2)];
    expect(unitsIn({ "Q.1": titled("1"), "Q.3": titled("3") })).toHaveLength(4);
  });

  it("are not, where a district of that name keeps a sheet for each quarter", () => {
    const titled = (title: string, first: number): Rows => [["UBND QUẬN 1"], ...wards(title, first, 2)];
    expect(unitsIn({ Q1: titled("QUÝ I/2024", 3), Q2: titled("QUÝ II/2024", 4) })).toHaveLength(2);
  });
});
