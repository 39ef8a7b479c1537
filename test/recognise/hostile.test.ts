import { blanks, inTime, inTimeFrom, times, codes, valuesOf, wards, heads, lines, table, even } from "./hostileSheets";
import { type RawValue, type SheetSnapshot } from "../../src/domain/workbook";
import { snapshotOf } from "../read/snapshot";
import { longTexts } from "./longTexts";

describe("a workbook with nothing to read", () => {
  it.each<[string, SheetSnapshot[]]>([
    ["without sheets", []],
    ["of empty sheets", times(3, (index) => snapshotOf([], { name: `Sheet${index + 1}` }))],
    [
      "of cells that hold white space",
      [
        snapshotOf([
          [" ", "\u00a0"],
          ["\u200b", "\n"],
        ]),
      ],
    ],
    ["whose only sheet is hidden", [snapshotOf(table.slice(1), { visible: false })]],
    ["of a letter", [snapshotOf([["Kính gửi: Phường Xuân An"], ["Đề nghị báo cáo số liệu người nghiện có hồ sơ."]])]],
    ["of heading words without data", [snapshotOf([heads])]],
    ["of a list of units", [snapshotOf(wards.map((ward) => [ward]))]],
    ["of a list of indicators", [snapshotOf(heads.slice(2).map((head) => [head]))]],
    ["of truth values and errors", [snapshotOf(times(50, () => times(9, () => true)))]],
  ])("%s is told that there is no table", (_, sheets) => {
    const assessment = inTime(sheets);
    expect(codes(assessment)).toEqual(expect.arrayContaining(["no-table", "no-period"]));
    expect(assessment.submission.units).toEqual([]);
  });

  it("but numbers is told where they are", () => {
    const { findings } = inTimeFrom(times(1000, (row) => times(20, (column) => row * column)));
    const at = { sheet: "Biểu", top: 0, left: 0, bottom: 999, right: 19 };
    expect(findings).toContainEqual({ code: "unread-figures", severity: "warning", count: 20_000, at });
  });

  it("but units with their figures left blank names them", () => {
    const assessment = inTimeFrom([...table.slice(0, 2), ...wards.map((ward, index) => [index + 1, ward])]);
    expect(codes(assessment)).toContain("no-table");
  });
});

describe("a sheet full of text", () => {
  it.each<[string, (row: number, column: number) => string]>([
    ["sentences", (row, column) => `Dòng ${row} cột ${column}: công tác quản lý người nghiện ma túy của phường`],
    ["headings", (row, column) => heads[(row + column) % heads.length] ?? ""],
    ["names", (row, column) => wards[(row + column) % wards.length] ?? ""],
    ["“Đơn vị”", () => "Đơn vị"],
    ["“Chỉ tiêu”", () => "Chỉ tiêu"],
  ])("of %s holds no table", (_, text) => {
    const assessment = inTimeFrom(times(250, (row) => times(12, (column) => text(row, column))));
    expect(codes(assessment)).toEqual(["no-table", "no-period"]);
  });

  it("around a table does not get in its way", () => {
    const notes = times(300, (row) => [`Ghi chú ${row}: số liệu do công an phường cung cấp, đề nghị đối chiếu.`]);
    expect(valuesOf(inTimeFrom([...table, [""], ...notes]), "NN_HSQL")).toEqual([20, 21, 22, 23, 24]);
  });
});

describe("many sheets", () => {
  it("with the same table each are one table", () => {
    const assessment = inTime(times(200, (index) => even(table, { name: `Bản ${index}` })));
    expect(valuesOf(assessment, "NN_HSQL")).toEqual([20, 21, 22, 23, 24]);
  });

  it("with a form each give every unit its figures", () => {
    const form = (index: number): SheetSnapshot =>
      even([["Năm 2024"], ["Chỉ tiêu", "Số liệu"], [heads[2] ?? "", index], [heads[3] ?? "", 5]], {
        name: `Xã Thôn ${String.fromCharCode(65 + (index % 26))}${index}`,
      });
    const assessment = inTime(times(200, form));
    expect(valuesOf(assessment, "NN_HSQL")).toEqual(times(200, (index) => index));
  });

  it("that are empty but for one do not matter", () => {
    const assessment = inTime([...times(199, (index) => snapshotOf([], { name: `Sheet${index}` })), even(table)]);
    expect(valuesOf(assessment, "DV_TONG")).toEqual([20, 20, 20, 20, 20]);
  });
});

describe("many tables on one sheet", () => {
  it("with totals are read and checked in time that grows with their number", () => {
    const one = [...table, ["", "Tổng cộng", 110, 25, 100], [""], [""]];
    const assessment = inTimeFrom(times(300, () => one).flat());
    expect(valuesOf(assessment, "NN_HSQL")).toEqual([20, 21, 22, 23, 24]);
    expect(codes(assessment)).not.toContain("total-mismatch");
  });

  it.each<[string, (column: number) => string, (row: number, column: number) => RawValue]>([
    ["lists", (column) => (column % 2 === 0 ? "Đơn vị" : "Người nghiện có HSQL"), (row) => wards[row] ?? ""],
    ["forms", (column) => (column % 2 === 0 ? "Chỉ tiêu" : "Số liệu"), (row) => heads[row + 2] ?? ""],
  ])("side by side, more %s than anybody has, are left unread and said so", (_, head, name) => {
    const rows = times(3, (row) => times(6000, (column) => (column % 2 === 0 ? name(row, column) : column % 50)));
    const assessment = inTimeFrom([["Năm 2024"], times(6000, head), ...rows]);
    expect(codes(assessment)).toEqual(expect.arrayContaining(["no-table", "unread-figures"]));
  });
});

describe("a sheet as wide as Excel has them, 16,384 columns", () => {
  it("with one stray number at its end is read, and the number is asked about", () => {
    const rows = table.map((row) => [...row, ...blanks(16_384 - row.length)]);
    rows[3]?.splice(16_383, 1, "7");
    const assessment = inTime([snapshotOf(rows)]);
    expect(valuesOf(assessment, "NN_HSQL")).toEqual([20, 21, 22, 23, 24]);
    expect(assessment.findings).toContainEqual(expect.objectContaining({ code: "unmapped-column", header: "" }));
  });

  it("with the same indicators over and over finds them in conflict", () => {
    const wide = times(16_382, (column) => heads[2 + (column % 3)] ?? "");
    const two = wards.slice(0, 2);
    const rows = two.map((ward, index) => [index + 1, ward, ...wide.map((_, column) => column % 7)]);
    const assessment = inTimeFrom([["Năm 2024"], ["STT", "Đơn vị", ...wide], ...rows]);
    expect(codes(assessment)).toContain("conflicting-values");
    expect(valuesOf(assessment, "NN_HSQL")).toEqual([NaN, NaN]);
  });

  it("of words holds no table", () => {
    const assessment = inTimeFrom(times(2, (row) => times(16_384, (column) => `ghi chú ${row}.${column % 1000}`)));
    expect(codes(assessment)).toEqual(["no-table", "no-period"]);
  });
});

describe("a cell as long as Excel has them, 32,767 characters", () => {
  const all = Object.values(longTexts);

  it.each(Object.entries(longTexts))("%s is neither heading nor name nor title nor figure", (_, text) => {
    const assessment = inTimeFrom([
      [text],
      ["Năm 2024"],
      [...heads, text],
      ...lines.map((line) => [...line, 1]),
      [6, "Phường Xuân Tân", text, 5, 5, 1],
      [7, text, 3, 4, 5, 1],
    ]);
    expect(valuesOf(assessment, "NSD_HSQL").slice(0, 5)).toEqual([5, 5, 5, 5, 5]);
    expect([...assessment.submission.columns.keys()]).toEqual(["NN_HSQL", "NSD_HSQL", "DV_TONG"]);
  });

  it.each([60, 160, 300, 500])("cut to %i characters is read as quickly", (length) => {
    const cut = all.map((text) => text.slice(0, length));
    inTimeFrom([...cut.map((text) => [text]), ["Năm 2024"], [...heads, ...cut], ...lines]);
    inTimeFrom([["Năm 2024"], heads, ...cut.map((text, index) => [index, text, 1, 2, text]), ...lines]);
    inTimeFrom([["Phường Xuân An"], ["Chỉ tiêu", "Số liệu"], ...cut.map((text) => [text, 3])]);
  });

  it("in the clerk's own sheets of units and targets does no harm", () => {
    const cells = all.map((text) => [text, text, text, text]);
    inTime([
      snapshotOf([["Đơn vị", "Mã", "Tên khác", "Trực thuộc"], ...cells], { name: "Đơn vị" }),
      snapshotOf([["Chỉ tiêu", "Loại", "Mức", "Của"], ...cells], { name: "Chỉ tiêu" }),
      even(table),
    ]);
  });

  it.each([".VnTime", "VNI-Times"])("is decoded as quickly where the font is %s", (fonts) => {
    inTimeFrom([...all.map((text) => [text]), ...table], { fonts });
  });

  it("as a formula is looked through for other workbooks as quickly", () => {
    const openings = ["=[", "='[", "='", '="', "=a!["];
    const rows = all.flatMap((text) => openings.map((opening) => [`${opening}${text}`.slice(0, 8192)]));
    const formulas = [
      ...rows,
      ...openings.map((opening) => [opening.slice(1).repeat(2000)].map((text) => `=!${text}`)),
    ];
    inTime([
      snapshotOf(
        formulas.map(() => [1]),
        { formulas },
      ),
    ]);
  });
});
