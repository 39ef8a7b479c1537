import { viVN } from "../../src/standin/objects/text/culture";
import { eventsArrive, open } from "./excel";

const write =
  (text: string) =>
  async (context: Excel.RequestContext): Promise<void> => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [[text]];
    await context.sync();
  };

describe("cell edit mode", () => {
  it("fails every request", async () => {
    const { host, failure, model } = open({ A: [] });
    host.editMode.begin();
    expect(await failure(write("x"))).toBe("InvalidOperationInCellEditMode");
    host.editMode.end();
    expect(await failure(write("y"))).toBe("no failure");
    expect(model.sheets[0]?.cells.get(0)?.get(0)?.value).toBe("y");
  });

  it("only delays a request that said it would wait", async () => {
    const { host, run, model } = open({ A: [] });
    host.editMode.begin();
    const written = run({ delayForCellEdit: true }, write("x"));
    await eventsArrive();
    expect(model.sheets[0]?.cells.size).toBe(0);
    host.editMode.end();
    await written;
    expect(model.sheets[0]?.cells.get(0)?.get(0)?.value).toBe("x");
  });
});

describe("faults", () => {
  it("fail a request before it is carried out", async () => {
    const { failure, model, host } = open(
      { A: [] },
      { faults: [{ when: "before", request: 2, failure: "GeneralException" }] },
    );
    expect([await failure(write("1")), await failure(write("2")), await failure(write("3"))]).toEqual([
      "no failure",
      "GeneralException",
      "no failure",
    ]);
    expect(host.counts.requests).toBe(3);
    expect(model.sheets[0]?.cells.get(0)?.get(0)?.value).toBe(3);
  });

  it("lose the response to a request that was carried out", async () => {
    const { failure, model, host } = open({ A: [] });
    host.faults.push({ when: "after", request: 1, failure: "InvalidOrTimedOutSession" });
    expect(await failure(write("1"))).toBe("InvalidOrTimedOutSession");
    expect(model.sheets[0]?.cells.get(0)?.get(0)?.value).toBe(1);
  });

  it("stop a request midway, with what came before done", async () => {
    const { failure, model, host } = open({ A: [] });
    host.faults.push({ when: "midway", request: 1, afterActions: 7, error: "AccessDenied" });
    expect(
      await failure(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        for (let row = 0; row < 9; row++) sheet.getCell(row, 0).values = [[row]];
        await context.sync();
      }),
    ).toMatch(/^AccessDenied/);
    const written = model.sheets[0]?.cells.size ?? 0;
    expect(written).toBeGreaterThan(0);
    expect(written).toBeLessThan(9);
  });

  it("can make every request slow", async () => {
    const { run, host } = open({ A: [] });
    host.delay = 30;
    const start = performance.now();
    await run(write("x"));
    expect(performance.now() - start).toBeGreaterThan(28);
  });
});

describe("events", () => {
  it("tell the add-in what it wrote itself, after the response", async () => {
    const { run } = open({ A: [["old"]] });
    const heard: Excel.WorksheetChangedEventArgs[] = [];
    const ranges: string[] = [];
    await run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void heard.push(event)));
      await context.sync();
      context.workbook.worksheets.getFirst().getRange("A1").values = [["new"]];
      await context.sync();
      await eventsArrive();
      const range = heard[0]?.getRangeOrNullObject(context).load("address");
      await context.sync();
      ranges.push(range?.address ?? "");
    });
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({
      type: "WorksheetChanged",
      address: "A1",
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "ThisLocalAddin",
      worksheetId: "{SHEET-1}",
      details: { valueBefore: "old", valueAfter: "new", valueTypeBefore: "String", valueTypeAfter: "String" },
    });
    expect(ranges).toEqual(["A!A1"]);
  });

  it("tell what the clerk and others do", async () => {
    const { run, host } = open({ A: [], B: [] }, { culture: viVN });
    const heard: string[] = [];
    await run(async (context) => {
      const sheets = context.workbook.worksheets;
      const [a] = [sheets.getItem("A")];
      a.load("id");
      await context.sync();
      a.onChanged.add(({ address, source }) => Promise.resolve(void heard.push(`changed ${address} ${source}`)));
      a.onSelectionChanged.add(({ address }) => Promise.resolve(void heard.push(`selected ${address}`)));
      sheets.onActivated.add(() => Promise.resolve(void heard.push("activated")));
      sheets.onAdded.add(() => Promise.resolve(void heard.push("added")));
      sheets.onDeleted.add(() => Promise.resolve(void heard.push("deleted")));
      await context.sync();
    });
    host.clerk.type("A", "B2", "1.234,5");
    host.clerk.paste("A", "A5", [["x", "y"], ["z"]]);
    host.clerk.elsewhere((other) => other.clear("A", "B2"));
    host.clerk.select("A", "C3:C4");
    host.clerk.activate("B");
    host.clerk.addSheet("C");
    host.clerk.deleteSheet("C");
    await eventsArrive();
    expect(heard.sort()).toEqual(
      [
        "changed B2 Local",
        "changed A5:B6 Local",
        "changed B2 Remote",
        "selected C3:C4",
        "activated",
        "added",
        "deleted",
      ].sort(),
    );
    expect(host.model.sheets[0]?.cells.get(4)?.get(1)?.value).toBe("y");
  });

  it("are not told while they are switched off, nor after their handler went", async () => {
    const { run } = open({ A: [] });
    let heard = 0;
    await run(async (context) => {
      const handler = context.workbook.worksheets.onChanged.add(() => {
        heard++;
        return Promise.resolve();
      });
      await context.sync();
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
      context.runtime.enableEvents = true;
      await context.sync();
      handler.remove();
      await context.sync();
      context.workbook.worksheets.getFirst().getRange("A1").values = [[2]];
      await context.sync();
    });
    await eventsArrive();
    expect(heard).toBe(0);
  });

  it("can be made to happen by a test", async () => {
    const { run, host } = open({ A: [] });
    const heard: string[] = [];
    await run(async (context) => {
      context.workbook.worksheets.onCalculated.add(({ worksheetId }) => Promise.resolve(void heard.push(worksheetId)));
      await context.sync();
    });
    host.fire("calculated", "A", { address: "A1" });
    await eventsArrive();
    expect(heard).toEqual(["{SHEET-1}"]);
  });
});

describe("workbooks", () => {
  it("opened side by side share nothing", async () => {
    const [one, two] = [open({ A: [["one"]] }), open({ A: [["two"]] })];
    const read = (run: typeof Excel.run): Promise<unknown> =>
      run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange("A1").load("values");
        await context.sync();
        return range.values[0]?.[0] as unknown;
      });
    expect(await Promise.all([read(one.run), read(two.run)])).toEqual(["one", "two"]);
  });
});
