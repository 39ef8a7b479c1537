import { opened, cellIn, sheetIn } from "./opened";
import { packageOf, sheetOf } from "./packageOf";

const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;
const data = (...rows: readonly string[]): string => `<sheetData>${rows.join("")}</sheetData>`;

describe("values of cells", () => {
  it("reads numbers, truth values, errors, and texts in all three ways files write them", async () => {
    const sheet = sheetIn(
      await opened(
        sheetOf(
          data(
            row(1, '<c r="A1"><v>12.5</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#REF!</v></c>'),
            row(
              2,
              '<c r="A2" t="s"><v>0</v></c><c r="B2" t="inlineStr"><is><t>P. Xuân An</t></is></c><c r="C2" t="str"><f>B2</f><v>P. Xuân An</v></c>',
            ),
          ),
          { sharedStrings: "<si><t>H&#7885; t&#234;n</t></si>" },
        ),
      ),
    );
    expect(cellIn(sheet, "A1")).toMatchObject({ value: 12.5, isError: false, formula: null });
    expect(cellIn(sheet, "B1").value).toBe(true);
    expect(cellIn(sheet, "C1")).toMatchObject({ value: "#REF!", isError: true });
    expect(cellIn(sheet, "A2").value).toBe("Họ tên");
    expect(cellIn(sheet, "B2").value).toBe("P. Xuân An");
    expect(cellIn(sheet, "C2")).toMatchObject({ value: "P. Xuân An", formula: "=B2" });
  });

  it("joins the runs of rich text and undoes Excel's escapes", async () => {
    const strings =
      "<si><r><rPr><b/></rPr><t>Tổng </t></r><r><t>cộng</t></r></si><si><t>a_x000A_b_x005F_x0041_</t></si>";
    const sheet = sheetIn(
      await opened(
        sheetOf(data(row(1, '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>')), { sharedStrings: strings }),
      ),
    );
    expect(cellIn(sheet, "A1").value).toBe("Tổng cộng");
    expect(cellIn(sheet, "B1").value).toBe("a\nb_x0041_");
  });

  it("keeps a text of 32,767 characters whole", async () => {
    const text = "ă".repeat(32_767);
    const sheet = sheetIn(await opened(sheetOf(data(row(1, `<c r="A1" t="inlineStr"><is><t>${text}</t></is></c>`)))));
    expect(cellIn(sheet, "A1").value).toBe(text);
  });

  it("gives a date as its serial number, to the last digit, in both date systems", async () => {
    const styles =
      '<fonts><font><name val="Arial"/></font></fonts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/></cellXfs>';
    const cells = data(
      row(
        1,
        '<c r="A1" s="1"><v>45473</v></c><c r="B1" s="2"><v>45473.12345678901</v></c><c r="C1" s="1"><v>1</v></c>',
      ),
    );
    const sheet = sheetIn(await opened(sheetOf(cells, { styles })));
    expect(["A1", "B1", "C1"].map((address) => cellIn(sheet, address).value)).toEqual([45473, 45473.12345678901, 1]);
    expect(cellIn(sheet, "A1").style.numberFormat).toBe("m/d/yyyy");
    const other = await opened(sheetOf(cells, { styles, before: '<workbookPr date1904="1"/>' }));
    expect(other.date1904).toBe(true);
    expect(cellIn(sheetIn(other), "A1").value).toBe(45473);
  });

  it("counts rows and cells that leave out their number, and knows any prefix", async () => {
    const xml =
      '<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row><x:c r="C2"><x:v>3</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A4:B5"/></x:mergeCells></x:worksheet>';
    const sheet = sheetIn(await opened(packageOf({ sheets: [{ name: "S", xml }] })));
    expect(["A1", "B1", "C2"].map((address) => cellIn(sheet, address).value)).toEqual([1, 2, 3]);
    expect(sheet.merges).toEqual([{ top: 3, left: 0, bottom: 4, right: 1 }]);
  });
});

describe("formulas", () => {
  it("gives every cell of a shared formula its own, references moved as Excel moves them", async () => {
    const sheet = sheetIn(
      await opened(
        sheetOf(
          data(
            row(
              1,
              `<c r="C1"><f t="shared" ref="C1:D2" si="0">SUM(A1:B1)*$A$1+A$1&amp;"A1"&amp;'T A1'!B2+LOG10(A1)</f><v>1</v></c><c r="D1"><f t="shared" si="0"/><v>2</v></c>`,
            ),
            row(2, '<c r="C2"><f t="shared" si="0"/><v>3</v></c><c r="D2"><f t="shared" si="0"></f><v>4</v></c>'),
          ),
        ),
      ),
    );
    expect(cellIn(sheet, "C1").formula).toBe(`=SUM(A1:B1)*$A$1+A$1&"A1"&'T A1'!B2+LOG10(A1)`);
    expect(cellIn(sheet, "D1").formula).toBe(`=SUM(B1:C1)*$A$1+B$1&"A1"&'T A1'!C2+LOG10(B1)`);
    expect(cellIn(sheet, "C2").formula).toBe(`=SUM(A2:B2)*$A$1+A$1&"A1"&'T A1'!B3+LOG10(A2)`);
    expect(cellIn(sheet, "D2")).toMatchObject({ value: 4, formula: `=SUM(B2:C2)*$A$1+B$1&"A1"&'T A1'!C3+LOG10(B2)` });
  });

  it("marks an array formula with the cells it fills", async () => {
    const sheet = sheetIn(
      await opened(
        sheetOf(
          data(row(1, '<c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c>'), row(2, '<c r="A2"><v>4</v></c>')),
        ),
      ),
    );
    expect(cellIn(sheet, "A1").arrayFormula).toEqual({
      formula: "=B1:B2*2",
      area: { top: 0, left: 0, bottom: 1, right: 0 },
    });
    expect(cellIn(sheet, "A2")).toMatchObject({ value: 4, formula: null });
  });

  it("keeps cached results of every type, and says when a file came without them", async () => {
    const withResults = data(
      row(
        1,
        '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1" t="b"><f>1=1</f><v>1</v></c><c r="C1"><f>_xlfn.IFS(TRUE,2)</f><v>2</v></c>',
      ),
    );
    const model = await opened(sheetOf(withResults));
    expect(cellIn(sheetIn(model), "A1")).toMatchObject({ value: "#DIV/0!", isError: true, formula: "=1/0" });
    expect(cellIn(sheetIn(model), "B1").value).toBe(true);
    expect(cellIn(sheetIn(model), "C1").formula).toBe("=IFS(TRUE,2)");
    expect(model.needsCalculation).toBe(false);
    expect((await opened(sheetOf(data(row(1, '<c r="A1"><f>1+1</f></c>'))))).needsCalculation).toBe(true);
  });
});

describe("looks", () => {
  it("knows how places without a cell look: by their row, their column or the whole sheet", async () => {
    const styles =
      '<fonts><font><name val="Arial"/></font></fonts><cellXfs><xf/><xf numFmtId="9"/><xf numFmtId="3"/><xf numFmtId="1"/></cellXfs>';
    const of = async (columns: string): Promise<ReturnType<typeof sheetIn>> =>
      sheetIn(
        await opened(
          sheetOf(`<cols>${columns}</cols>${data('<row r="2" s="1" customFormat="1"/><row r="3" s="1"/>')}`, {
            styles,
          }),
        ),
      );
    const sheet = await of('<col min="2" max="2" width="9" style="2"/><col min="3" max="3" width="9" style="0"/>');
    expect(sheet.rows.get(1)?.style?.numberFormat).toBe("0%");
    expect(sheet.rows.has(2)).toBe(false);
    expect(sheet.columns.get(1)?.style?.numberFormat).toBe("#,##0");
    expect(sheet.columns.get(2)).toEqual({ width: 9 });
    expect(sheet.baseStyle).toBeUndefined();
    expect((await of('<col min="1" max="16384" width="9" style="3"/>')).baseStyle?.numberFormat).toBe("0");
  });

  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="#,##0&quot; người&quot;"/></numFmts>' +
    '<fonts><font><sz val="13"/><name val="Times New Roman"/><u val="none"/><b val="0"/></font><font><b/><i/><strike/><u/><color theme="4" tint="0.39997558519241921"/><sz val="14"/><name val="Arial"/></font></fonts>' +
    '<fills><fill><patternFill/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.14999847407452621"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>' +
    '<borders><border/><border diagonalUp="1"><left style="thin"/><right style="mediumDashed"><color rgb="FFFF0000"/></right><bottom style="double"><color indexed="64"/></bottom><diagonal style="hair"/></border></borders>' +
    '<cellXfs><xf fontId="0"/><xf numFmtId="164" fontId="1" fillId="2" borderId="1" quotePrefix="1"><alignment horizontal="centerContinuous" vertical="top" wrapText="1" indent="2" textRotation="135"/><protection locked="0" hidden="1"/></xf><xf numFmtId="10" fillId="3"/></cellXfs>';

  it("reads fonts, fills, borders, alignment and protection in office.js's words, theme colours as the screen shows them", async () => {
    const model = await opened(sheetOf(data(row(1, '<c r="A1" s="1"/><c r="B1" s="2"><v>0.5</v></c>')), { styles }));
    expect(model.defaultStyle.font).toEqual({
      name: "Times New Roman",
      size: 13,
      bold: false,
      italic: false,
      underline: "None",
      strikethrough: false,
      color: "#000000",
    });
    expect(cellIn(sheetIn(model), "A1").style).toEqual({
      numberFormat: '#,##0" người"',
      font: {
        name: "Arial",
        size: 14,
        bold: true,
        italic: true,
        underline: "Single",
        strikethrough: true,
        color: "#95B3D7",
      },
      fill: "#D9D9D9",
      horizontal: "CenterAcrossSelection",
      vertical: "Top",
      wrapText: true,
      shrinkToFit: false,
      indentLevel: 2,
      textOrientation: -45,
      borders: {
        left: { style: "Continuous", weight: "Thin", color: "#000000" },
        right: { style: "Dash", weight: "Medium", color: "#FF0000" },
        bottom: { style: "Double", weight: "Thick", color: "#000000" },
        diagonalUp: { style: "Continuous", weight: "Hairline", color: "#000000" },
      },
      locked: false,
      formulaHidden: true,
      quotePrefix: true,
    });
    expect(cellIn(sheetIn(model), "B1").style).toMatchObject({ numberFormat: "0.00%", fill: "#FFFF00" });
  });

  it("shares one record among cells that look alike", async () => {
    const sheet = sheetIn(await opened(sheetOf(data(row(1, '<c r="A1" s="1"/><c r="B1" s="1"/>')), { styles })));
    expect(cellIn(sheet, "A1").style).toBe(cellIn(sheet, "B1").style);
  });
});
