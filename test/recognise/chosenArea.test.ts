import { assess, type Assessment } from "../../src/app/assess";
import { areaAddress, cellAddress } from "../../src/domain/address";
import { nothingRemembered, type RawValue } from "../../src/domain/workbook";
import { atOnce } from "../../src/domain/slices";
import { snapshotOf } from "../read/snapshot";

type Rows = readonly (readonly RawValue[])[];

const heads = ["STT", "Đơn vị", "Người nghiện có HSQL", "NSD có HSQL", "Được tiếp cận dịch vụ"];
const ward = (number: number, name: string): RawValue[] => [number, `Phường ${name}`, 50 + number, 0, 40 + number];
/** Rows 1 to 7: two lines of title, a blank one, the headings, three wards. */
const plain: Rows = [
  ["UBND THÀNH PHỐ LONG KHÁNH"],
  ["KẾT QUẢ 6 THÁNG ĐẦU NĂM 2024"],
  [],
  heads,
  ward(1, "Xuân An"),
  ward(2, "Xuân Tân"),
  ward(3, "Xuân Lập"),
];
const table = "A4:E7";

function read(rows: Rows, address: string | null, more: Parameters<typeof snapshotOf>[1] = {}): Assessment {
  const width = Math.max(...rows.map((row) => row.length));
  const sheet = snapshotOf(
    rows.map((row) => Array.from({ length: width }, (_, column): RawValue => row[column] ?? "")),
    { name: "Biểu 1", ...more },
  );
  const memory = { ...nothingRemembered, areas: address === null ? {} : { "Biểu 1": address } };
  const structure = { sheets: [], isLocked: false };
  return atOnce(assess({ sheets: [sheet], structure, reports: [], memory }, { rosters: [], plan: null }));
}

function said({ findings }: Assessment): string[] {
  return findings.map(({ severity, code, at }) =>
    [severity, code, at === null ? "" : "row" in at ? cellAddress(at) : areaAddress(at)].join(" ").trim(),
  );
}

const managed = ({ results }: Assessment): unknown => results.total.values["NN_HSQL"];

describe("a range chosen as the table of its sheet", () => {
  it("reads as the whole sheet does where nothing else stands on it, period and agency included", () => {
    const chosen = read(plain, table);
    expect(said(chosen)).toEqual(["info area-chosen A4:E7"]);
    expect(chosen.results).toEqual(read(plain, null).results);
    expect(chosen.submission.period).toMatchObject({ kind: "half1", year: 2024 });
    expect(chosen.recognition.tables[0]?.title).toEqual(["UBND THÀNH PHỐ LONG KHÁNH", "KẾT QUẢ 6 THÁNG ĐẦU NĂM 2024"]);
  });

  it("leaves out another table of the sheet, and says where that stands", () => {
    const beside = plain.map((row, index) => {
      const scratch: Rows = [[], [], [], ["Đơn vị", "Người nghiện có HSQL"], ["Xuân An", 900], ["Xuân Tân", 800]];
      return [...row, ...Array<string>(6 - row.length).fill(""), ...(scratch[index] ?? [])];
    });
    expect(said(read(beside, null)).some((line) => line.startsWith("error conflicting-values"))).toBe(true);
    const chosen = read(beside, table);
    expect(said(chosen)).toEqual(["info area-chosen A4:E7"]);
    expect(chosen.findings[0]).toMatchObject({ leftOut: ["G4:H6"] });
    expect(managed(chosen)).toBe(156);
  });

  it("takes the period from the table above that is left out, as reading the whole sheet would", () => {
    const stacked = [...plain, [], ["Biểu 2"], heads, ward(7, "Xuân Hoà"), ward(8, "Xuân Bình")];
    const chosen = read(stacked, "A10:E12");
    expect(chosen.submission.period).toMatchObject({ kind: "half1", year: 2024 });
    expect(managed(chosen)).toBe(115);
    expect(chosen.recognition.tables[0]?.title).toEqual(["Biểu 2"]);
  });

  it("may be whole columns or rows: they end where the sheet's content does, so rows added later count", () => {
    const grown = [...plain, ward(4, "Xuân Hoà")];
    expect(said(read(grown, "A:E"))).toEqual(["info area-chosen A1:E8"]);
    expect(managed(read(grown, "A:E"))).toBe(210);
    expect(said(read(plain, "4:7"))).toEqual(["info area-chosen A4:E7"]);
  });

  it("tells of hidden rows only where they are read", () => {
    const notes = [...plain, [], [], [], ["Nháp", "", 7]];
    expect(said(read(notes, table, { hiddenRows: [10] }))).toEqual(["info area-chosen A4:E7"]);
    expect(said(read(notes, table, { hiddenRows: [5] }))).toContain("info hidden-rows-included A6:E6");
  });
});

describe("figures that a chosen range leaves out", () => {
  it("are warned of when wards have been added right below", () => {
    const grown = [...plain, ward(4, "Xuân Hoà"), ward(5, "Xuân Bình")];
    const chosen = read(grown, table);
    expect(said(chosen)).toEqual(["warning figures-beside-area C8:E9", "info area-chosen A4:E7"]);
    expect(chosen.findings[0]).toMatchObject({ chosen: "A4:E7", count: 6 });
    expect(managed(chosen)).toBe(156);
  });

  it("are warned of when they come with headings of their own, or after a blank row, but not as a table with a title", () => {
    const added = [heads, ward(4, "Xuân Hoà"), ward(5, "Xuân Bình")];
    expect(said(read([...plain, [], ...added], table))).toContain("warning figures-beside-area C10:E11");
    expect(said(read([...plain, [], ["Biểu 2"], ...added], table))).toEqual(["info area-chosen A4:E7"]);
  });

  it("are warned of when they are a total, or columns of the same table", () => {
    const total: Rows = [...plain, ["", "Tổng cộng", 156, 0, 126]];
    expect(said(read(total, table))).toContain("warning figures-beside-area C8:E8");
    expect(said(read(plain, "A4:D7"))).toContain("warning figures-beside-area E5:E7");
  });

  it("are no matter when they are a page number or a text", () => {
    const signed = [...plain, ["", "Người lập biểu"], ["", 1]];
    expect(said(read(signed, table))).toEqual(["info area-chosen A4:E7"]);
  });

  it("are an error when rows put in above have pushed the table out of the range", () => {
    const pushed = [...Array.from({ length: 10 }, (): RawValue[] => ["ghi chú"]), ...plain];
    expect(said(read(pushed, table))).toContain("error area-without-table A4:E7");
  });
});

describe("a range of a sheet that is gone, renamed or empty", () => {
  it("has no effect", () => {
    const renamed = read(plain, table, { name: "Biểu mới" });
    expect(said(renamed)).toEqual(said(read(plain, null, { name: "Biểu mới" })));
    expect(said(read([], table))).toEqual(said(read([], null)));
  });
});
