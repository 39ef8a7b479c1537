import type { Scalar, SheetModel } from "../../src/standin/model";
import { open } from "./excel";

const at = (sheet: SheetModel | undefined, row: number, column: number): Scalar | null | undefined => {
  const cell = sheet?.cells.get(row)?.get(column);
  return cell && (cell.formula ?? cell.value);
};

describe("inserting and deleting", () => {
  const content = {
    A: [
      ["a", 1],
      ["b", 2],
      ["Cộng", "=SUM(B1:B2)"],
    ],
    B: [["=A!B2", "=SUM(A!B:B)", "=$A$1"]],
  };

  it("moves rows down, and every reference with them", async () => {
    const { run, model } = open(content);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("A");
      context.workbook.names.add("tong", sheet.getRange("B3"));
      sheet.getRange("C3:D3").merge(true);
      sheet.getRange("3:3").format.rowHeight = 30;
      sheet.getRange("B1:B2").conditionalFormats.add("Custom").custom.rule.formula = "=B2>1";
      sheet.getRange("2:2").insert("Down");
      await context.sync();
    });
    const [a, b] = model.sheets;
    expect([at(a, 1, 0), at(a, 2, 0), at(a, 3, 0), at(a, 3, 1)]).toEqual([undefined, "b", "Cộng", "=SUM(B1:B3)"]);
    expect([0, 1, 2].map((column) => at(b, 0, column))).toEqual(["=A!B3", "=SUM(A!B:B)", "=$A$1"]);
    expect(model.names[0]?.formula).toBe("=A!$B$4");
    expect(a?.merges).toEqual([{ top: 3, left: 2, bottom: 3, right: 3 }]);
    expect([...(a?.rows ?? [])].map(([row, { height }]) => [row, height])).toEqual([[3, 30]]);
    expect(a?.conditionalFormats[0]).toMatchObject({
      areas: [{ top: 0, left: 1, bottom: 2, right: 1 }],
      rule: { formula: "=B3>1" },
    });
  });

  it("stretches sums around new rows and shrinks them around deleted ones", async () => {
    const { run, model } = open(content);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("A");
      sheet.getRange("2:2").insert("Down");
      await context.sync();
      expect(at(model.sheets[0], 3, 1)).toBe("=SUM(B1:B3)");
      sheet.getRange("1:2").delete("Up");
      await context.sync();
    });
    expect(at(model.sheets[0], 1, 1)).toBe("=SUM(B1:B1)");
    expect(at(model.sheets[1], 0, 0)).toBe("=A!B1");
  });

  it("leaves #REF! where all referenced cells went", async () => {
    const { run, model } = open(content);
    await run(async (context) => {
      context.workbook.worksheets.getItem("A").getRange("B:B").delete("Left");
      await context.sync();
    });
    expect([0, 1].map((column) => at(model.sheets[1], 0, column))).toEqual(["=A!#REF!", "=SUM(A!#REF!)"]);
  });

  it("moves only the cells of its strip", async () => {
    const { run, model } = open({
      A: [
        ["a", 1],
        ["b", 2],
        ["c", 3],
      ],
    });
    await run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("B1").insert("Down");
      context.workbook.worksheets.getFirst().getRange("A2").delete("Left");
      await context.sync();
    });
    const rows = [0, 1, 2, 3].map((row) => [0, 1].map((column) => at(model.sheets[0], row, column)));
    expect(rows).toEqual([
      ["a", undefined],
      [1, undefined],
      ["c", 2],
      [undefined, 3],
    ]);
  });

  it("is refused where it would tear a merge or push cells off the sheet", async () => {
    const { run, failure } = open({ A: [] });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A5:C5").merge();
      sheet.getRange("E1048576").values = [["last"]];
      await context.sync();
    });
    const insert = (address: string): Promise<string> =>
      failure(async (context) => {
        context.workbook.worksheets.getFirst().getRange(address).insert("Down");
        await context.sync();
      });
    expect(await insert("B1")).toBe("InsertDeleteConflict at Range.insert");
    expect(await insert("E1")).toBe("NonBlankCellOffSheet at Range.insert");
    expect(await insert("A1:C1")).toBe("no failure");
  });

  it("lets what was read from the file be written back where it is now", async () => {
    const { run, model } = open({ A: [["a"], ["b"]] });
    const sheet = model.sheets[0];
    if (sheet) model.sheets[0] = { ...sheet, originalName: "A" };
    await run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("1:1").insert("Down");
      await context.sync();
    });
    expect([...(model.sheets[0]?.changes.values ?? [])].sort()).toEqual(["0,0", "1,0", "2,0"]);
  });
});

describe("clearing", () => {
  it("takes contents, looks or both", async () => {
    const { run, model } = open({ A: [["a", "b", "c"]] });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:C1").format.fill.color = "#FF0000";
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("B1").clear("Formats");
      sheet.getRange("C1").clear();
      await context.sync();
    });
    const cells = model.sheets[0]?.cells.get(0);
    expect([cells?.get(0)?.value, cells?.get(0)?.style.fill]).toEqual(["", "#FF0000"]);
    expect([cells?.get(1)?.value, cells?.get(1)?.style.fill]).toEqual(["b", null]);
    expect(cells?.get(2)).toBeUndefined();
  });
});

describe("copying", () => {
  it("takes values, formulas and looks along, and relative references with them", async () => {
    const { run, model } = open({
      A: [
        [1, "=A1*2"],
        [3, "=A2*$A$1"],
      ],
      B: [],
    });
    await run(async (context) => {
      const [a, b] = [context.workbook.worksheets.getItem("A"), context.workbook.worksheets.getItem("B")];
      a.getRange("A1").format.font.bold = true;
      b.getRange("C3").copyFrom(a.getRange("A1:B2"));
      b.getRange("C7").copyFrom("A!A1:B2", "Values");
      b.getRange("F1").copyFrom("A!A1:B2", "Formulas", false, true);
      b.getRange("A9").copyFrom("A!A1", "Link");
      await context.sync();
    });
    const b = model.sheets[1];
    expect([at(b, 2, 2), at(b, 2, 3), at(b, 3, 3)]).toEqual([1, "=C3*2", "=C4*$A$1"]);
    expect(b?.cells.get(2)?.get(2)?.style.font.bold).toBe(true);
    expect([at(b, 6, 3), b?.cells.get(6)?.get(2)?.style.font.bold]).toEqual([0, false]);
    expect([at(b, 0, 5), at(b, 0, 6), at(b, 8, 0)]).toEqual([1, 3, "=A!$A$1"]);
  });

  it("fills a target that is a multiple of the source", async () => {
    const { run, model } = open({ A: [["x"]] });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B2:C3").copyFrom("A1");
      await context.sync();
    });
    expect([1, 2].flatMap((row) => [1, 2].map((column) => at(model.sheets[0], row, column)))).toEqual([
      "x",
      "x",
      "x",
      "x",
    ]);
  });
});
