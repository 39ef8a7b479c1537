import { open } from "./excel";

const table = {
  Dữ_liệu: [
    ["Phường", "Nữ", "Nam"],
    ["Xuân An", 3, 4],
    ["Bàu Sen", 5, 6],
    ["", "", ""],
    ["Cộng", 8, 10],
  ],
};

describe("reaching ranges", () => {
  it.each([
    ["1:3", { rowCount: 3, columnCount: 16_384, isEntireRow: true, isEntireColumn: false }],
    ["A:C", { rowCount: 1_048_576, columnCount: 3, isEntireRow: false, isEntireColumn: true }],
    ["$B$2:C4", { address: "Dữ_liệu!B2:C4", rowIndex: 1, columnIndex: 1, cellCount: 6 }],
    [undefined, { rowCount: 1_048_576, columnCount: 16_384, cellCount: -1 }],
  ])("reads the address %j", async (address, expected) => {
    const { run } = open(table);
    await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange(address).load();
      await context.sync();
      expect(range.toJSON()).toMatchObject(
        "address" in expected
          ? { ...expected, address: expect.stringMatching(/^'?Dữ_liệu'?!B2:C4$/) as string }
          : expected,
      );
    });
  });

  it("walks from one range to others", async () => {
    const { run } = open(table);
    await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("B2:C3");
      const reached = {
        cell: range.getCell(1, 0),
        outside: range.getCell(3, 3),
        row: range.getRow(1),
        column: range.getColumn(0),
        lastRow: range.getLastRow(),
        lastCell: range.getLastCell(),
        offset: range.getOffsetRange(1, -1),
        resized: range.getResizedRange(1, 2),
        absolute: range.getAbsoluteResizedRange(1, 1),
        above: range.getRowsAbove(1),
        after: range.getColumnsAfter(2),
        bounding: range.getBoundingRect("E5"),
        common: range.getIntersectionOrNullObject("C3:D9"),
        rows: range.getEntireRow(),
        columns: range.getEntireColumn(),
      };
      for (const one of Object.values(reached)) one.load("address");
      const nothing = range.getIntersectionOrNullObject("F9").load("address");
      await context.sync();
      const addresses = Object.entries(reached).map(([name, { address }]) => [name, address.split("!")[1]]);
      expect(Object.fromEntries(addresses)).toEqual({
        cell: "B3",
        outside: "E5",
        row: "B3:C3",
        column: "B2:B3",
        lastRow: "B3:C3",
        lastCell: "C3",
        offset: "A3:B4",
        resized: "B2:E4",
        absolute: "B2",
        above: "B1:C1",
        after: "D2:E3",
        bounding: "B2:E5",
        common: "C3",
        rows: "2:3",
        columns: "B:C",
      });
      expect(nothing.isNullObject).toBe(true);
    });
  });

  it("refuses to leave the sheet", async () => {
    const { failure } = open(table);
    expect(
      await failure((context) => context.workbook.worksheets.getFirst().getRange("A1").getOffsetRange(-1, 0)),
    ).toBe("InvalidArgument at Range.getOffsetRange");
    expect(await failure((context) => context.workbook.worksheets.getFirst().getRange("XFE1"))).toBe(
      "InvalidArgument at Worksheet.getRange",
    );
  });

  it("finds the used cells, with or without those that only look different", async () => {
    const { run } = open({ ...table, Trống: [] });
    await run(async (context) => {
      const [sheet, empty] = [context.workbook.worksheets.getFirst(), context.workbook.worksheets.getItem("Trống")];
      sheet.getRange("F9").format.fill.color = "#FF0000";
      const used = sheet.getUsedRange().load("address");
      const values = sheet.getUsedRange(true).load("address");
      const part = sheet.getRange("B3:Z100").getUsedRange(true).load("address");
      const none = empty.getUsedRangeOrNullObject();
      const corner = empty.getUsedRange().load("address");
      await context.sync();
      expect([used, values, part, corner].map(({ address }) => address.split("!")[1])).toEqual([
        "A1:F9",
        "A1:C5",
        "B3:C5",
        "A1",
      ]);
      expect(none.isNullObject).toBe(true);
    });
    const { failure } = open(table);
    expect(
      await failure((context) => context.workbook.worksheets.getFirst().getRange("K1:L9").getUsedRange(true)),
    ).toBe("ItemNotFound at Range.getUsedRange");
  });

  it("finds special cells", async () => {
    const { run } = open({
      A: [
        ["a", "", 1],
        ["b", "=C1*2", ""],
        ["c", "", 3],
      ],
    });
    await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:C3");
      const found = {
        constants: range.getSpecialCellsOrNullObject("Constants"),
        numbers: range.getSpecialCellsOrNullObject("Constants", "Numbers"),
        formulas: range.getSpecialCellsOrNullObject("Formulas"),
        blanks: range.getSpecialCellsOrNullObject("Blanks"),
        logical: range.getSpecialCellsOrNullObject("Constants", "Logical"),
      };
      for (const one of Object.values(found)) one.load("address");
      await context.sync();
      expect(found.constants.address).toBe("A!A1:A3,A!C1,A!C3");
      expect(found.numbers.address).toBe("A!C1,A!C3");
      expect(found.formulas.address).toBe("A!B2");
      expect(found.blanks.address.split(",").sort()).toEqual(["A!B1", "A!B3", "A!C2"]);
      expect(found.logical.isNullObject).toBe(true);
    });
  });
});

describe("several ranges at once", () => {
  it("look alike, are listed and cleared together", async () => {
    const { run, model } = open(table);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const areas = sheet.getRanges("A1:C1,A5:C5");
      areas.format.font.bold = true;
      areas.load("address,areaCount,cellCount");
      areas.areas.load("items/values");
      const common = areas.getIntersectionOrNullObject("B:B").load("address");
      const head = sheet.getRange("B1").load("format/font/bold");
      await context.sync();
      expect([areas.areaCount, areas.cellCount, head.format.font.bold]).toEqual([2, 6, true]);
      expect(areas.areas.items.map(({ values }) => values[0]?.[1] as unknown)).toEqual(["Nữ", 8]);
      expect(common.address.replaceAll("'", "")).toBe("Dữ_liệu!B1,Dữ_liệu!B5");
      areas.clear("Contents");
      await context.sync();
    });
    expect([0, 4].map((row) => model.sheets[0]?.cells.get(row)?.get(1)?.value)).toEqual(["", ""]);
  });
});

describe("whole rows and columns", () => {
  it("answer null for their cells, as do more than five million cells", async () => {
    const { run } = open(table);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const column = sheet.getRange("A:A").load("values,formulas,text,numberFormat");
      const many = sheet.getRange("A1:F1000000").load("values");
      await context.sync();
      expect([column.values, column.formulas, column.text, column.numberFormat, many.values]).toEqual(
        Array(5).fill(null),
      );
    });
  });

  it("cannot be written at once, but take one format and one look", async () => {
    const { run, failure, model } = open(table);
    expect(
      await failure(async (context) => {
        context.workbook.worksheets.getFirst().getRange("D:D").values = "x" as unknown as string[][];
        await context.sync();
      }),
    ).toBe("InvalidArgument at Range.values");
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B:C").numberFormat = "#,##0" as unknown as string[][];
      sheet.getRange().format.font.name = "Times New Roman";
      const [known, fresh] = [sheet.getRange("B2"), sheet.getRange("C900")];
      for (const cell of [known, fresh]) cell.load("numberFormat,format/font/name");
      await context.sync();
      for (const cell of [known, fresh]) {
        expect(cell.numberFormat).toEqual([["#,##0"]]);
        expect(cell.format.font.name).toBe("Times New Roman");
      }
    });
    expect(model.sheets[0]?.cells.size).toBe(4);
  });
});

describe("merged cells", () => {
  it("keep the first content and lose what is written under them", async () => {
    const { run } = open({
      A: [
        ["", "b"],
        ["c", "d"],
      ],
    });
    await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
      range.merge();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["b", ""],
        ["", ""],
      ]);
      range.values = [
        ["x", "y"],
        ["z", 1],
      ];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["x", ""],
        ["", ""],
      ]);
    });
  });

  it("can be merged row by row, listed and taken apart", async () => {
    const { run, model } = open({ A: [] });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:C2").merge(true);
      const merged = sheet.getRange("A1:C9").getMergedAreasOrNullObject().load("address,areaCount");
      const missed = sheet.getRange("B1:C9").getMergedAreasOrNullObject();
      await context.sync();
      expect([merged.address, merged.areaCount]).toEqual(["A!A1:C1,A!A2:C2", 2]);
      expect(missed.isNullObject).toBe(true);
      sheet.getRange("B2").unmerge();
      await context.sync();
    });
    expect(model.sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
  });

  it("grow to take in merges they touch", async () => {
    const { run, model } = open({ A: [] });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("C1:D2").merge();
      sheet.getRange("A1:C1").merge();
      await context.sync();
    });
    expect(model.sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 3 }]);
  });
});
