import { readSheet } from "../../src/read/readSheet";
import { snapshotOf } from "./snapshot";

describe("readSheet, the cells", () => {
  it("gives every raw value its kind", () => {
    const { sheet, findings } = readSheet(
      snapshotOf([["Xuân  Hòa\n", 15, true, "", " \u00A0", "15"]], { top: 6, left: 2, name: "Biểu 1" }),
    );
    expect(sheet).toEqual({
      name: "Biểu 1",
      top: 6,
      left: 2,
      rows: [
        [
          { kind: "text", text: "Xuân Hòa" },
          { kind: "number", value: 15 },
          { kind: "boolean", value: true },
          { kind: "blank" },
          { kind: "blank" },
          { kind: "text", text: "15" },
        ],
      ],
    });
    expect(findings).toEqual([]);
  });

  it("knows an error by its type, never by its text", () => {
    const { sheet } = readSheet(snapshotOf([["#REF!", "#REF!"]], { valueTypes: [["Error", "String"]] }));
    expect(sheet.rows[0]).toEqual([
      { kind: "error", error: "#REF!" },
      { kind: "text", text: "#REF!" },
    ]);
  });

  it("knows a date by its number format", () => {
    const { sheet } = readSheet(snapshotOf([[45540, 45540, "5/9"]], { numberFormats: [["d/m", "#,##0", "d/m"]] }));
    expect(sheet.rows[0]).toEqual([
      { kind: "date", serial: 45540 },
      { kind: "number", value: 45540 },
      { kind: "text", text: "5/9" },
    ]);
  });

  it("reads a number under a percent format as people see it, for 100% is no count of one", () => {
    const { sheet } = readSheet(snapshotOf([[1, 0.29, 0.8666666666666667]], { numberFormats: [["0%", "0.0%", "0%"]] }));
    expect(sheet.rows[0]).toEqual([
      { kind: "text", text: "100%" },
      { kind: "text", text: "29%" },
      { kind: "text", text: "86,6666666667%" },
    ]);
  });

  it("reads a number that its format shows in thousands as people see it", () => {
    const { sheet } = readSheet(snapshotOf([[5]], { numberFormats: [['0" nghìn"']] }));
    expect(sheet.rows[0]).toEqual([{ kind: "text", text: "5 nghìn" }]);
  });

  it("reads an empty sheet", () => {
    expect(readSheet(snapshotOf([]))).toEqual({ sheet: { name: "Biểu", top: 0, left: 0, rows: [] }, findings: [] });
  });
});

describe("readSheet, old fonts", () => {
  it("decodes before it cleans, so that ư, a soft hyphen elsewhere, is kept", () => {
    const { sheet } = readSheet(snapshotOf([["Ph\u00ADêng"]], { fonts: ".VnTime" }));
    expect(sheet.rows[0]).toEqual([{ kind: "text", text: "Phường" }]);
  });

  it("tells of each font once, at the area of the cells it decoded", () => {
    const { findings } = readSheet(
      snapshotOf(
        [
          ["STT", "§¬n vÞ", 7],
          ["1", "X· B¾c S¬n", "Phöôøng"],
        ],
        {
          top: 3,
          left: 1,
          fonts: [
            [".VnTimeH", ".VnTimeH", ".VnTime"],
            [".VnTime", ".VnTime", "VNI-Times"],
          ],
        },
      ),
    );
    const at = (row: number, column: number) => ({ sheet: "Biểu", top: row, left: column, bottom: row, right: column });
    expect(findings).toEqual([
      { code: "legacy-font", font: ".VnTimeH", severity: "info", at: at(3, 2) },
      { code: "legacy-font", font: ".VnTime", severity: "info", at: at(4, 2) },
      { code: "legacy-font", font: "VNI-Times", severity: "info", at: at(4, 3) },
    ]);
  });

  it("reads a doubtful text as most of the sheet proves to be typed", () => {
    const unicode = snapshotOf([["Phường Xuân Hòa"], ["Xã Minh Phú"]], { fonts: ".VnTime" });
    expect(readSheet(unicode).sheet.rows[1]).toEqual([{ kind: "text", text: "Xã Minh Phú" }]);
    expect(readSheet(unicode).findings).toEqual([]);
    const legacy = snapshotOf([["Ph\u00ADêng Xu©n Hßa"], ["Phó"]], { fonts: ".VnTime" });
    expect(readSheet(legacy).sheet.rows[1]).toEqual([{ kind: "text", text: "Phú" }]);
  });
});

describe("readSheet, hidden rows", () => {
  it("counts those that hold something", () => {
    const { findings } = readSheet(
      snapshotOf(
        [
          ["a", 1],
          ["", 2],
          ["", " "],
          ["b", 4],
        ],
        { top: 10, hiddenRows: [3, 11, 12, 13, 99] },
      ),
    );
    expect(findings).toEqual([
      {
        code: "hidden-rows-included",
        count: 2,
        severity: "info",
        at: { sheet: "Biểu", top: 11, left: 0, bottom: 13, right: 1 },
      },
    ]);
  });

  it("says nothing of hidden rows that are blank", () => {
    expect(readSheet(snapshotOf([[""], ["a"]], { hiddenRows: [0] })).findings).toEqual([]);
  });
});

describe("readSheet, other workbooks", () => {
  it("warns of each once, at the first cell that reads it", () => {
    const { findings } = readSheet(
      snapshotOf([[1, 2, 3]], {
        top: 4,
        formulas: [["=B5", "='D:\\[Q2.xlsx]A'!A1", "=[Q2.xlsx]A!A2+[Q1.xlsx]A!A2"]],
      }),
    );
    expect(findings).toEqual([
      { code: "external-link", file: "Q2.xlsx", severity: "warning", at: { sheet: "Biểu", row: 4, column: 1 } },
      { code: "external-link", file: "Q1.xlsx", severity: "warning", at: { sheet: "Biểu", row: 4, column: 2 } },
    ]);
  });
});
