import type { StyleModel } from "../../../src/standin/model";
import { plain, put } from "./drafted";
import { cellIn } from "./opened";
import { written } from "./written";

describe("values", () => {
  it("writes a formula's result in its own type", async () => {
    const { xml } = await written((sheet) => {
      put(sheet, 0, 0, 2);
      put(sheet, 0, 1, "=A1*1.5");
      put(sheet, 0, 2, '=IF(A1>1,"đạt","")');
      put(sheet, 0, 3, "=A1>1");
      put(sheet, 0, 4, "=A1/0");
    });
    expect(xml).toContain("<f>A1*1.5</f><v>3</v></c>");
    expect(xml).toContain('t="str"><f>IF(A1&gt;1,&quot;đạt&quot;,&quot;&quot;)</f><v>đạt</v>');
    expect(xml).toContain('t="b"><f>A1&gt;1</f><v>1</v>');
    expect(xml).toContain('t="e"><f>A1/0</f><v>#DIV/0!</v>');
    expect(xml).not.toMatch(/t="str"><f>A1\*/);
  });

  it.each([
    "=1+1",
    "+84 90",
    "-5",
    "@an",
    "  hai đầu  ",
    "dòng\nhai",
    "a_x0041_b",
    "tab\tvà \u0007",
    "😀",
    "'",
    "0012",
  ])("keeps the text %j as text", async (text) => {
    const { sheet } = await written((draft) => {
      put(draft, 0, 0, "").value = text;
    });
    expect(cellIn(sheet, "A1")).toMatchObject({ value: text, formula: null });
  });

  it("writes 32,767 characters and no more, as many as Excel holds", async () => {
    const { sheet } = await written((draft) => put(draft, 0, 0, "ă".repeat(40_000)));
    expect(cellIn(sheet, "A1").value).toBe("ă".repeat(32_767));
  });

  it("keeps numbers to the last digit and truth values apart from them", async () => {
    const numbers = [0, -1, 0.1 + 0.2, 1e21, 123456789012345.67, 5e-324];
    const { sheet } = await written((draft) => {
      for (const [index, number] of numbers.entries()) put(draft, index, 0, number);
      put(draft, 0, 1, true);
    });
    expect(numbers.map((_, index) => sheet.cells.get(index)?.get(0)?.value)).toEqual(numbers);
    expect(cellIn(sheet, "B1").value).toBe(true);
  });

  it("writes newer functions under the name files know them by", async () => {
    const { sheet, xml } = await written((draft) => put(draft, 0, 0, '=IFS(TRUE,"IFS(")'));
    expect(xml).toContain("<f>_xlfn.IFS(TRUE,&quot;IFS(&quot;)</f>");
    expect(cellIn(sheet, "A1").formula).toBe('=IFS(TRUE,"IFS(")');
  });
});

describe("looks", () => {
  const framed: StyleModel = {
    numberFormat: '#,##0.0"%"',
    font: {
      name: "Arial",
      size: 13.5,
      bold: true,
      italic: true,
      underline: "Double",
      strikethrough: true,
      color: "#C00000",
    },
    fill: "#E7E6E6",
    horizontal: "CenterAcrossSelection",
    vertical: "Top",
    wrapText: true,
    shrinkToFit: false,
    indentLevel: 0,
    textOrientation: -45,
    borders: {
      left: { style: "Continuous", weight: "Hairline", color: "#000000" },
      right: { style: "Dash", weight: "Medium", color: "#FF0000" },
      top: { style: "DashDotDot", weight: "Thin", color: "#00FF00" },
      bottom: { style: "Double", weight: "Thick", color: "#0000FF" },
      diagonalUp: { style: "SlantDashDot", weight: "Medium", color: "#000000" },
    },
    locked: false,
    formulaHidden: true,
    quotePrefix: false,
  };

  it("reads back every side of a look it wrote", async () => {
    const { sheet } = await written((draft) => {
      put(draft, 0, 0, 1, framed);
      put(draft, 0, 1, "", {
        ...plain,
        numberFormat: "0.00%",
        textOrientation: 180,
        horizontal: "Right",
        indentLevel: 3,
      });
    });
    expect(cellIn(sheet, "A1").style).toEqual(framed);
    expect(cellIn(sheet, "B1").style).toMatchObject({
      numberFormat: "0.00%",
      textOrientation: 180,
      horizontal: "Right",
      indentLevel: 3,
    });
  });

  it("makes a look once, however many cells wear it and in whatever order it was put together", async () => {
    const { xml } = await written((draft) => {
      for (let row = 0; row < 50; row++) put(draft, row, 0, row, { ...framed, font: { ...framed.font } });
      const { font, ...rest } = framed;
      put(draft, 50, 0, 1, { ...rest, font });
    });
    expect(new Set([...xml.matchAll(/\ss="(\d+)"/g)].map(([, number]) => number)).size).toBe(1);
  });

  it("remembers the apostrophe that keeps digits text", async () => {
    const { sheet } = await written((draft) => {
      put(draft, 0, 0, "0012", { ...framed, quotePrefix: true });
      put(draft, 1, 0, "0012", framed);
    });
    expect(["A1", "A2"].map((address) => cellIn(sheet, address).style.quotePrefix)).toEqual([true, false]);
    expect(cellIn(sheet, "A1").style).toEqual({ ...framed, quotePrefix: true });
  });
});
