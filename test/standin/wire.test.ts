import { processorTime } from "../support/processorTime";
import { open } from "./excel";

const figures = {
  "Bảng 1": [
    ["Phường", "Số"],
    ["Xuân An", 12],
    ["Bàu Sen", 7],
  ],
};

describe("a request", () => {
  it("reads what was loaded and nothing else", async () => {
    const { run, failure } = open(figures);
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Bảng 1").getRange("A1:B3").load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["Phường", "Số"],
        ["Xuân An", 12],
        ["Bàu Sen", 7],
      ]);
    });
    expect(
      await failure(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange("A1");
        await context.sync();
        return range.values;
      }),
    ).toMatch(/^PropertyNotLoaded/);
  });

  it("resolves the names of properties whatever their case and however deep", async () => {
    const { run } = open(figures);
    await run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load("items/name, items/pageLayout/orientation");
      const cell = sheets
        .getFirst()
        .getRange("A1")
        .load({ format: { fill: { color: true } }, address: true });
      await context.sync();
      expect(sheets.items.map((sheet) => [sheet.name, sheet.pageLayout.orientation])).toEqual([["Bảng 1", "Portrait"]]);
      expect(cell.format.fill.color).toBe("#FFFFFF");
      expect(cell.address).toBe("'Bảng 1'!A1");
    });
  });

  it("loads all scalars of an object when none is named", async () => {
    const { run } = open(figures);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst().load();
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({ name: "Bảng 1", position: 0, visibility: "Visible", showGridlines: true });
    });
  });

  it("pages through a collection", async () => {
    const { run } = open({ A: [], B: [], C: [], D: [] });
    await run(async (context) => {
      const sheets = context.workbook.worksheets.load({ select: "name", skip: 1, top: 2 });
      await context.sync();
      expect(sheets.items.map(({ name }) => name)).toEqual(["B", "C"]);
    });
  });

  it("gives null objects below null objects", async () => {
    const { run } = open(figures);
    await run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Bảng 2");
      const range = missing.getRange("A1").load("values");
      await context.sync();
      expect([missing.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  it("refuses to change a null object", async () => {
    const { failure } = open(figures);
    expect(
      await failure(async (context) => {
        const missing = context.workbook.worksheets.getItemOrNullObject("Bảng 2");
        missing.name = "Bảng 3";
        await context.sync();
      }),
    ).toMatch(/^ItemNotFound/);
  });

  it("adds once, however often what was added is used later", async () => {
    const { run, model } = open(figures);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Báo cáo");
      await context.sync();
      sheet.getRange("A1").values = [["x"]];
      await context.sync();
      sheet.load("name");
      await context.sync();
      expect(sheet.name).toBe("Báo cáo");
    });
    expect(model.sheets.map(({ name }) => name)).toEqual(["Bảng 1", "Báo cáo"]);
  });

  it("keeps ranges between requests and lets go of them at the end", async () => {
    const { run, host } = open(figures);
    await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B1").load("address");
      await context.sync();
      range.format.font.bold = true;
      await context.sync();
      expect(range.address).toBe("'Bảng 1'!A1:B1");
    });
    expect(host.counts).toMatchObject({ requests: 2, housekeeping: 1 });
  });

  it("stops at the first failing action and leaves done what came before", async () => {
    const { failure, model } = open(figures);
    expect(
      await failure(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange("D1").values = [["before"]];
        sheet.getRange("D2").values = [["wrong", "shape"]];
        sheet.getRange("D3").values = [["after"]];
        await context.sync();
      }),
    ).toBe("InvalidArgument at Range.values");
    const column = [0, 1, 2].map((row) => model.sheets[0]?.cells.get(row)?.get(3)?.value);
    expect(column).toEqual(["before", undefined, undefined]);
  });

  it("names the class and the member an error came from", async () => {
    const { failure } = open(figures);
    expect(await failure((context) => context.workbook.worksheets.getItem("Bảng 9"))).toBe(
      "ItemNotFound at WorksheetCollection.getItem",
    );
    expect(await failure((context) => context.workbook.worksheets.getFirst().getRange("nowhere at all"))).toBe(
      "InvalidArgument at Worksheet.getRange",
    );
  });

  it("refuses a range of a sheet that is gone", async () => {
    const { failure } = open({ A: [["x"]], B: [] });
    expect(
      await failure(async (context) => {
        const sheet = context.workbook.worksheets.getItem("A");
        const range = sheet.getRange("A1").load("values");
        await context.sync();
        sheet.delete();
        range.load("values");
        await context.sync();
      }),
    ).toMatch(/^InvalidReference/);
  });
});

describe("a member the stand-in does not know", () => {
  it("is an error that names it, not a silent nothing", async () => {
    const { failure, run } = open(figures);
    expect(
      await failure(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1").showCard();
        await context.sync();
      }),
    ).toBe("ApiNotFound at Range.showCard");
    await expect(
      run(async (context) => {
        context.workbook.worksheets.getFirst().shapes.load("items");
        await context.sync();
      }),
    ).rejects.toThrow(/Worksheet\.shapes/);
  });

  it("is also one that came with a later version than this Excel", async () => {
    const old = open(figures, { apiVersion: "1.8" });
    expect(
      await old.failure(async (context) => {
        context.workbook.worksheets.getFirst().pageLayout.orientation = "Landscape";
        await context.sync();
      }),
    ).toBe("ApiNotFound at Worksheet.pageLayout");
    expect(old.Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(false);
    expect(open(figures).Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
    expect(open(figures).Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
  });
});

describe("size", () => {
  it("lets 600 × 40 cells be written and read well within a second", async () => {
    const { run, host } = open(figures);
    const table = Array.from({ length: 600 }, (_, row) => Array.from({ length: 40 }, (_, column) => row * column));
    const times: number[] = [];
    for (const name of ["first", "second", "third"]) {
      const spent = processorTime();
      const read = await run(async (context) => {
        const range = context.workbook.worksheets.add(name).getRange("A1:AN600");
        range.values = table;
        range.load("values");
        await context.sync();
        return range.values;
      });
      times.push(spent());
      expect(read).toEqual(table);
    }
    expect(Math.min(...times)).toBeLessThan(1000);
    expect(host.counts.requests).toBe(3);
    expect(host.counts.largestRequest).toBeGreaterThan(100_000);
    expect(host.counts.largestResponse).toBeGreaterThan(100_000);
  });

  it("refuses a request over five megabytes before anything is done", async () => {
    const { failure, model } = open(figures);
    const long = "x".repeat(30_000);
    expect(
      await failure(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        for (let row = 10; row < 200; row++) sheet.getCell(row, 0).values = [[long]];
        await context.sync();
      }),
    ).toBe("RequestPayloadSizeLimitExceeded");
    expect(model.sheets[0]?.cells.has(10)).toBe(false);
  });

  it("refuses a response over five megabytes", async () => {
    const long = "x".repeat(30_000);
    const { failure } = open({ A: Array.from({ length: 200 }, () => [long]) });
    expect(
      await failure(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1:A200").load("values");
        await context.sync();
      }),
    ).toBe("ResponsePayloadSizeLimitExceeded");
  });
});
