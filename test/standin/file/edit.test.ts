import { loadEngine, recalculate, saveWorkbook } from "../../../src/standin/file";
import type { WorkbookModel } from "../../../src/standin/model";
import { plain, put } from "./drafted";
import { cellIn, opened, sheetIn } from "./opened";
import { packageOf, sheetOf } from "./packageOf";
import { expectSound, textOf } from "./parts";

const engine = loadEngine();
const cells = (text: string): string => `<sheetData>${text}</sheetData>`;

/** Opens a file, lets it be changed, saves it and opens the result. */
async function changed(
  bytes: Uint8Array,
  change: (model: WorkbookModel) => void,
): Promise<{ model: WorkbookModel; saved: Uint8Array }> {
  const model = await opened(bytes);
  change(model);
  const saved = await saveWorkbook(bytes, model, await engine);
  expectSound(saved);
  return { model: await opened(saved), saved };
}

describe("cells of a sheet of the file", () => {
  const styles =
    '<fonts count="1"><font><name val="Arial"/><charset val="163"/></font></fonts><fills><fill><patternFill/></fill></fills><borders><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="9"/><xf><alignment horizontal="center"/></xf></cellXfs>';

  it("keep their look when their content changes, and neighbours keep their text", async () => {
    const bytes = sheetOf(
      cells('<row r="2" spans="1:3"><c r="A2" s="2" t="s"><v>0</v></c><c r="C2" s="1"><v>0.5</v></c></row>'),
      { styles, sharedStrings: "<si><t>cũ</t></si>" },
    );
    const { saved } = await changed(bytes, (model) => {
      const sheet = sheetIn(model);
      Object.assign(cellIn(sheet, "C2"), { value: 0.75 });
      put(sheet, 1, 1, 7, model.defaultStyle);
      put(sheet, 0, 0, "trên", model.defaultStyle);
      put(sheet, 4, 0, "dưới", model.defaultStyle);
    });
    expect(textOf(saved, "xl/worksheets/sheet1.xml")).toContain(
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">trên</t></is></c></row><row r="2"><c r="A2" s="2" t="s"><v>0</v></c><c r="B2"><v>7</v></c><c r="C2" s="1"><v>0.75</v></c></row><row r="5">',
    );
  });

  it("take a look the file already has by its number, and leave the file's looks as they are", async () => {
    const bytes = sheetOf(cells('<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>1</v></c></row>'), { styles });
    const { saved } = await changed(bytes, (model) => {
      cellIn(sheetIn(model), "A1").style = cellIn(sheetIn(model), "B1").style;
    });
    expect(textOf(saved, "xl/worksheets/sheet1.xml")).toContain('<c r="A1" s="1">');
    expect(textOf(saved, "xl/styles.xml")).toBe(textOf(bytes, "xl/styles.xml"));
  });

  it("give back a formula of their own to those that shared one with a changed cell", async () => {
    const bytes = sheetOf(
      cells(
        '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c></row>',
      ),
    );
    const { model, saved } = await changed(bytes, (before) =>
      Object.assign(cellIn(sheetIn(before), "A1"), { value: 9, formula: null }),
    );
    expect(
      ["A1", "A2", "A3"].map((address) => [
        cellIn(sheetIn(model), address).formula,
        cellIn(sheetIn(model), address).value,
      ]),
    ).toEqual([
      [null, 9],
      ["=B2*2", 4],
      ["=B3*2", 6],
    ]);
    expect(textOf(saved, "xl/worksheets/sheet1.xml")).not.toContain("shared");
  });

  it("can be emptied, and rows and columns hidden or sized, in a file with prefixes", async () => {
    const xml =
      '<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:cols><x:col min="1" max="4" width="9" style="0"/></x:cols><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const model = await opened(packageOf({ sheets: [{ name: "S", xml }] }));
    const sheet = sheetIn(model);
    sheet.cells.get(0)?.delete(0);
    sheet.rows.set(0, { height: 40 });
    sheet.columns.set(1, { width: 20, hidden: true });
    sheet.merges.push({ top: 3, left: 0, bottom: 3, right: 1 });
    const saved = await saveWorkbook(packageOf({ sheets: [{ name: "S", xml }] }), model, await engine);
    const after = sheetIn(await opened(saved));
    expect(textOf(saved, "xl/worksheets/sheet1.xml")).toContain(
      '<x:row r="1" ht="40" customHeight="1"><x:c r="B1"><x:v>2</x:v></x:c></x:row>',
    );
    expect([...after.columns]).toEqual([
      [0, { width: 9 }],
      [1, { width: 20, hidden: true }],
      [2, { width: 9 }],
      [3, { width: 9 }],
    ]);
    expect(after.merges).toEqual(sheet.merges);
  });

  it("keep an array formula one, and calculate it over whole blocks", async () => {
    const bytes = sheetOf(
      cells(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><f t="array" ref="C1">SUM(A1:A2*B1:B2)</f><v>14</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c></row>',
      ),
    );
    const model = await opened(bytes);
    put(sheetIn(model), 0, 0, 10, model.defaultStyle);
    await recalculate(model, await engine);
    const saved = await saveWorkbook(bytes, model, await engine);
    expect(textOf(saved, "xl/worksheets/sheet1.xml")).toContain(
      '<c r="C1"><f t="array" ref="C1">SUM(A1:A2*B1:B2)</f><v>32</v></c>',
    );
  });

  it("look as their row or column was told, without a cell being written for each", async () => {
    const bytes = sheetOf(
      `<cols><col min="1" max="3" width="9"/></cols>${cells('<row r="2"><c r="A2"><v>1</v></c></row>')}`,
      { styles },
    );
    const { model, saved } = await changed(bytes, (before) => {
      const sheet = sheetIn(before);
      sheet.columns.set(1, { width: 9, style: { ...plain, numberFormat: "0.000" } });
      sheet.rows.set(4, { style: plain });
    });
    const sheet = sheetIn(model);
    expect(sheet.columns.get(1)).toEqual({ width: 9, style: { ...plain, numberFormat: "0.000" } });
    expect(sheet.columns.get(2)).toEqual({ width: 9 });
    expect(sheet.rows.get(4)).toEqual({ style: plain });
    expect(textOf(saved, "xl/worksheets/sheet1.xml")).toContain('<row r="2"><c r="A2"><v>1</v></c></row><row r="5" s=');
    const whole = await changed(saved, (before) => (sheetIn(before).baseStyle = { ...plain, numberFormat: "0.0" }));
    expect(sheetIn(whole.model).columns.get(300)?.style?.numberFormat).toBeUndefined();
    expect(textOf(whole.saved, "xl/worksheets/sheet1.xml")).toMatch(
      /<col min="4" max="16384" width="[\d.]+" style="\d+"\/><\/cols>/,
    );
  });

  it("count no more once they are emptied, whatever kind of formula leans on them", async () => {
    const bytes = sheetOf(
      cells(
        '<row r="1"><c r="A1"><v>2</v></c><c r="A2"/><c r="B1"><f>SUM(A1:A9)</f><v>2</v></c><c r="C1"><f>SUMSQ(A1:A9)</f><v>6</v></c></row>',
      ),
    );
    const model = await opened(bytes);
    const sheet = sheetIn(model);
    sheet.cells.get(0)?.delete(0);
    sheet.changes.values.add("0,0");
    put(sheet, 1, 0, 4, model.defaultStyle);
    await recalculate(model, await engine);
    expect(["B1", "C1"].map((address) => cellIn(sheet, address).value)).toEqual([4, 16]);
  });

  it("get the results a program that does not calculate left out", async () => {
    const bytes = sheetOf(
      cells('<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*3</f></c><c r="C1"><f>B1+1</f></c></row>'),
    );
    const model = await opened(bytes);
    expect(model.needsCalculation).toBe(true);
    await recalculate(model, await engine);
    expect(["B1", "C1"].map((address) => cellIn(sheetIn(model), address).value)).toEqual([6, 7]);
  });

  it("bring their cached results up to date when what they add up changes", async () => {
    const bytes = sheetOf(
      cells(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><f>SUM(A1:B1)</f><v>3</v></c><c r="D1"><f>RAND()</f><v>0.25</v></c></row>',
      ),
    );
    const model = await opened(bytes);
    put(sheetIn(model), 0, 0, 10, model.defaultStyle);
    await recalculate(model, await engine);
    const after = sheetIn(await opened(await saveWorkbook(bytes, model, await engine)));
    expect(cellIn(after, "C1")).toMatchObject({ value: 12, formula: "=SUM(A1:B1)" });
    expect(cellIn(after, "D1").value).toBe(0.25);
  });
});

describe("conditional formats of the file", () => {
  const rules =
    '<conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>5</formula></cfRule><cfRule type="expression" dxfId="0" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="B1"><cfRule type="duplicateValues" dxfId="0" priority="3" stopIfTrue="1"/></conditionalFormatting>';
  const styles =
    '<fonts count="1"><font><name val="Arial"/></font></fonts><fills count="1"><fill><patternFill/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs>';
  const bytes = sheetOf(cells("") + rules, { styles });

  it("go one by one, leaving those that shared their cells", async () => {
    const { saved } = await changed(bytes, (model) => {
      const sheet = sheetIn(model);
      sheet.conditionalFormats = sheet.conditionalFormats.filter(({ rule }) => rule.type !== "Custom");
    });
    expect(textOf(saved, "xl/worksheets/sheet1.xml")).toContain(
      rules.replace('<cfRule type="expression" dxfId="0" priority="1"><formula>A1=1</formula></cfRule>', ""),
    );
  });

  it("move with their cells, also those we cannot write, and give way to one put before them", async () => {
    const { model, saved } = await changed(bytes, (before) => {
      const sheet = sheetIn(before);
      const below = (area: { top: number; left: number; bottom: number; right: number }): typeof area => ({
        ...area,
        top: area.top + 1,
        bottom: area.bottom + 1,
      });
      for (const format of sheet.conditionalFormats) {
        format.areas = format.areas.map(below);
        format.priority++;
      }
      sheet.conditionalFormats.push({
        id: "{new}",
        areas: [{ top: 0, left: 0, bottom: 0, right: 0 }],
        priority: 0,
        stopIfTrue: false,
        rule: { type: "Custom", formula: "=TRUE", fill: "#FF0000", fontColor: null, bold: null },
        fromFile: false,
      });
    });
    const formats = [...sheetIn(model).conditionalFormats].sort((a, b) => a.priority - b.priority);
    expect(
      formats.map(({ rule, areas: [area], stopIfTrue }) => [
        rule.type === "Custom" ? rule.formula : rule.excelType,
        area?.top,
        stopIfTrue,
      ]),
    ).toEqual([
      ["=TRUE", 0, false],
      ["=A1=1", 1, false],
      ["CellValue", 1, false],
      ["PresetCriteria", 1, true],
    ]);
    expect(textOf(saved, "xl/worksheets/sheet1.xml")).toContain(
      '<cfRule type="duplicateValues" dxfId="0" priority="4" stopIfTrue="1"/>',
    );
  });
});
