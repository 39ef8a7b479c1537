import { loadEngine, recalculate, saveWorkbook } from "../../../src/standin/file";
import type { ConditionalFormatModel, SheetModel } from "../../../src/standin/model";
import { drafted, put } from "./drafted";
import { opened, realWorkbooks, sheetIn } from "./opened";
import { changedParts, expectSound, texts } from "./parts";

const engine = loadEngine();

/** All of a sheet but what only describes the session. */
const content = (sheet: SheetModel): unknown => ({ ...sheet, changes: null, id: null });

const warning = (): ConditionalFormatModel => ({
  id: "{new}",
  areas: [{ top: 8, left: 2, bottom: 20, right: 4 }],
  priority: 0,
  stopIfTrue: false,
  rule: { type: "Custom", formula: '=AND(N("tonghop")=0,C9<80)', fill: "#FFEB9C", fontColor: null, bold: null },
  fromFile: false,
});

describe.each(realWorkbooks)("%s", (name, bytes) => {
  it("gives its own bytes back when nothing was changed", async () => {
    const model = await opened(bytes, name);
    expect(await saveWorkbook(bytes, model, await engine)).toBe(bytes);
  });

  it("keeps every part but the lists byte for byte, and every value and look, when a report is added", async () => {
    const model = await opened(bytes, name);
    const first = sheetIn(model);
    const report = drafted(model, "Báo cáo");
    put(report, 0, 0, "BÁO CÁO", { ...model.defaultStyle, font: { ...model.defaultStyle.font, bold: true } });
    put(report, 1, 0, `='${first.name}'!A1`);
    await recalculate(model, await engine);
    const saved = await saveWorkbook(bytes, model, await engine);
    const added = `xl/worksheets/sheet${model.sheets.length}.xml`;
    const lists = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"];
    expect(changedParts(bytes, saved)).toEqual([...lists, added].sort());
    expectSound(saved);
    const [before, after] = [await opened(bytes, name), await opened(saved, name)];
    expect(after.sheets.slice(1).map(content)).toEqual(before.sheets.map(content));
    expect(after).toMatchObject({ names: before.names, defaultStyle: before.defaultStyle, date1904: before.date1904 });
  });

  it("adds one conditional format to a sheet and changes nothing else there; taken away, no trace is left", async () => {
    const model = await opened(bytes, name);
    sheetIn(model).conditionalFormats.push(warning());
    const marked = await saveWorkbook(bytes, model, await engine);
    const again = await opened(marked, name);
    const { areas, rule } = warning();
    expect(sheetIn(again).conditionalFormats).toMatchObject([{ areas, rule, fromFile: true }]);
    const block = /<conditionalFormatting sqref="C9:E21">.*?<\/conditionalFormatting>/;
    const others = ["xl/styles.xml", "xl/workbook.xml"];
    expect(changedParts(bytes, marked, (text) => text.replace(block, ""))).toEqual(others);
    sheetIn(again).conditionalFormats = [];
    expect(changedParts(bytes, await saveWorkbook(marked, again, await engine))).toEqual(others);
  });

  it("writes one changed cell and leaves every other cell's text as it was", async () => {
    const model = await opened(bytes, name);
    const sheet = sheetIn(model);
    const [row, line] = [...sheet.cells].at(-1) ?? [];
    const [column, cell] = [...(line ?? [])].at(-1) ?? [];
    if (row === undefined || column === undefined || cell === undefined) throw new Error("an empty sheet");
    cell.value = 4321;
    cell.formula = null;
    const saved = await saveWorkbook(bytes, model, await engine);
    const changed = changedParts(bytes, saved);
    expect(changed).toEqual(["xl/workbook.xml", expect.stringMatching(/^xl\/worksheets\//)]);
    const cells = (of: Uint8Array): string[] =>
      texts(of)
        .get(changed[1] ?? "")
        ?.match(/<c\b[^>]*?(?:\/>|>.*?<\/c>)/g) ?? [];
    const [old, now] = [cells(bytes), cells(saved)];
    expect(now.filter((text) => !old.includes(text))).toEqual([expect.stringMatching(/<v>4321<\/v>/)]);
    const after = sheetIn(await opened(saved, name))
      .cells.get(row)
      ?.get(column);
    expect(after).toEqual({ ...cell, value: 4321 });
  });
});
