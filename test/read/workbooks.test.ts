import type { Cell, Sheet } from "../../src/domain/cell";
import { readFigure } from "../../src/read/figure";
import { readSheet } from "../../src/read/readSheet";
import { foldTone } from "../../src/read/text";
import { sampleSnapshot, sampleTruth } from "./snapshot";

const rowsOf = (sheet: Sheet, first: number, count: number): readonly (readonly Cell[])[] =>
  sheet.rows.slice(first, first + count);

const textOf = (cell: Cell | undefined): string => (cell?.kind === "text" ? cell.text : "");

/** "P.Xuân Hòa", "UBND phường Xuân An" and "XÃ HÀNG GÒN" without what stands before the name. */
const bareName = (name: string): string =>
  foldTone(name).replace(/^(?:ubnd )?(?:phường |xã |thị trấn |p\. ?|x\. ?)/, "");

describe("the sample with names and numbers typed in many ways", () => {
  it("gives every figure its truth file states, without one problem", async () => {
    const { sheet } = readSheet(await sampleSnapshot("02-grouped-messy.xlsx"));
    const { units } = sampleTruth("02-grouped-messy.xlsx");
    const read = rowsOf(sheet, 9, units.length).map((cells) => ({
      name: bareName(textOf(cells[1])),
      figures: cells.slice(2, 21).map((cell) => readFigure(cell)),
    }));
    expect(read).toHaveLength(15);
    for (const unit of units) {
      // The truth lists the indicators in the order of the columns.
      const figures = read.find(({ name }) => name === bareName(unit.name))?.figures;
      expect(figures).toEqual(Object.values(unit.values).map((value) => ({ value, problem: null })));
    }
  });
});

describe("the sample under .VnTime", () => {
  it("reads every name as the roster spells it and every figure", async () => {
    const { sheet } = readSheet(await sampleSnapshot("06-legacy-font.xlsx"));
    const { units } = sampleTruth("06-legacy-font.xlsx");
    const read = rowsOf(sheet, 8, units.length);
    expect(read.map((cells) => foldTone(textOf(cells[1])))).toEqual(units.map(({ name }) => foldTone(name)));
    expect(read.map((cells) => cells.slice(2, 13).map((cell) => readFigure(cell).value))).toEqual(
      units.map(({ values }) => Object.values(values)),
    );
  });

  it("reads titles in capitals and heads in small letters", async () => {
    const { sheet } = readSheet(await sampleSnapshot("06-legacy-font.xlsx"));
    expect(rowsOf(sheet, 0, 5).map((cells) => textOf(cells[0]))).toEqual([
      "UBND HUYỆN SÓC SƠN",
      "PHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",
      "",
      "BIỂU TỔNG HỢP CÔNG TÁC CAI NGHIỆN MA TÚY",
      "Quý III năm 2019",
    ]);
    expect(textOf(sheet.rows[0]?.[7])).toBe("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    expect(textOf(sheet.rows[6]?.[4])).toBe("Số người được tiếp cận ít nhất 01 dịch vụ (không trùng người)");
    expect(textOf(sheet.rows[6]?.[11])).toBe("Điểm tư vấn, hỗ trợ điều trị nghiện");
  });

  it("tells of the font once, at the area it covers", async () => {
    const { findings } = readSheet(await sampleSnapshot("06-legacy-font.xlsx"));
    expect(findings).toEqual([
      {
        code: "legacy-font",
        font: ".VnTime",
        severity: "info",
        at: { sheet: "TH", top: 0, left: 0, bottom: 34, right: 13 },
      },
    ]);
  });
});

describe("the sample in decomposed Unicode, its numbers typed as text", () => {
  it("gives names in NFC and every figure", async () => {
    const { sheet, findings } = readSheet(await sampleSnapshot("07-nfd-and-hidden.xlsx"));
    const { units } = sampleTruth("07-nfd-and-hidden.xlsx");
    const read = rowsOf(sheet, 7, units.length);
    expect(read.map((cells) => bareName(textOf(cells[1])))).toEqual(units.map(({ name }) => bareName(name)));
    expect(read.map((cells) => cells.slice(2, 13).map((cell) => readFigure(cell).value))).toEqual(
      units.map(({ values }) => Object.values(values)),
    );
    expect(findings).toEqual([]);
  });
});

describe("the sample with planted faults", () => {
  it("names what is wrong with each cell that is no figure", async () => {
    const { sheet } = readSheet(await sampleSnapshot("08-faults.xlsx"));
    const problems = sheet.rows
      .slice(7, 23)
      .flatMap((cells) => cells.slice(2, 16).map((cell) => readFigure(cell).problem))
      .filter((problem) => problem !== null);
    expect(problems).toEqual([
      { code: "negative", value: -3 },
      { code: "fraction", value: 2.5 },
      { code: "not-a-number", shown: "k có số" },
      { code: "formula-error", shown: "#REF!" },
    ]);
  });
});
