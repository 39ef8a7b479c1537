import { loadEngine, saveWorkbook } from "../../../src/standin/file";
import type { WorkbookModel } from "../../../src/standin/model";
import { blankWorkbook, drafted, plain, put } from "./drafted";
import { cellIn, opened, sheetIn } from "./opened";
import { packageOf, sheetOf } from "./packageOf";
import { expectSound, textOf, texts } from "./parts";

const engine = loadEngine();
const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
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

describe("sheets of the file", () => {
  const three = packageOf({
    sheets: ["Một", "Hai", "Ba"].map((name, index) => ({
      name,
      xml: cells(`<row r="1"><c r="A1"><v>${index + 1}</v></c></row>`),
    })),
    before: '<bookViews><workbookView activeTab="2" firstSheet="1"/></bookViews>',
    after:
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="2" hidden="1">Ba!$A$1:$B$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">Hai!$1:$2</definedName><definedName name="Chung" comment="ghi chú">Ba!$A$1</definedName></definedNames><calcPr calcId="191029"/><extLst><ext uri="{x}"/></extLst>',
  });

  it("are renamed, moved, hidden and deleted, and names follow them", async () => {
    const { model, saved } = await changed(three, (before) => {
      const [first, second, third] = before.sheets;
      if (first === undefined || second === undefined || third === undefined) throw new Error("three sheets");
      second.name = "Nguồn & cũ";
      third.visibility = "VeryHidden";
      before.sheets = [third, second];
      before.activeSheetId = second.id;
      before.deletedOriginalNames.push(first.name);
    });
    expect(model.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Ba", "VeryHidden"],
      ["Nguồn & cũ", "Visible"],
    ]);
    expect(model.sheets.map((sheet) => cellIn(sheet, "A1").value)).toEqual([3, 2]);
    expect(sheetIn(model, "Nguồn & cũ").page.titleRows).toEqual({ first: 0, last: 1 });
    const workbook = textOf(saved, "xl/workbook.xml");
    expect(workbook).toContain(
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Ba!$A$1:$B$9</definedName>',
    );
    expect(workbook).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">\'Nguồn &amp; cũ\'!$1:$2</definedName>',
    );
    expect(workbook).toContain('<definedName name="Chung" comment="ghi chú">Ba!$A$1</definedName>');
    expect(workbook).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/><extLst><ext uri="{x}"/></extLst>');
    expect([...texts(saved).keys()].filter((path) => path.includes("worksheets/"))).toHaveLength(2);
  });

  it("can all go, and a new one may take an old name", async () => {
    const { model } = await changed(three, (before) => {
      before.sheets = [];
      const fresh = drafted(before, "Một");
      put(fresh, 0, 0, "mới");
      before.activeSheetId = fresh.id;
    });
    expect(model.sheets.map(({ name }) => name)).toEqual(["Một"]);
    expect(cellIn(sheetIn(model), "A1").value).toBe("mới");
  });

  it("are selected one at a time: the new one in front takes the mark", async () => {
    const view = '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>';
    const bytes = packageOf({
      sheets: [
        { name: "A", xml: view + cells("") },
        { name: "B", xml: view + cells("") },
      ],
    });
    const { saved } = await changed(bytes, (before) => {
      before.activeSheetId = drafted(before, "C").id;
    });
    const selected = [...texts(saved)].filter(
      ([path, text]) => path.startsWith("xl/worksheets/") && text.includes('tabSelected="1"'),
    );
    expect(selected.map(([path]) => path)).toEqual(["xl/worksheets/sheet3.xml"]);
  });

  it("take their drawings and tables with them when they are deleted", async () => {
    const bytes = packageOf({
      sheets: [
        {
          name: "A",
          xml: `${cells('<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>')}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
          relations: `<Relationship Id="rId1" Type="${relation}/table" Target="../tables/table1.xml"/>`,
        },
        { name: "B", xml: cells("") },
      ],
      more: {
        "xl/tables/table1.xml":
          '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="A1:A2"><tableColumns count="1"><tableColumn id="1" name="x"/></tableColumns></table>',
      },
    });
    const { saved } = await changed(bytes, (before) => {
      before.sheets.shift();
      before.activeSheetId = before.sheets[0]?.id ?? "";
    });
    expect([...texts(saved).keys()].filter((path) => /table|sheet1/.test(path))).toEqual([]);
  });
});

describe("parts nobody here understands", () => {
  const rich = packageOf({
    sheets: [
      {
        name: "Nguồn",
        xml: `${cells('<row r="1"><c r="A1"><v>1</v></c></row>')}<pageSetup paperSize="9" r:id="rId1"/><drawing r:id="rId2"/><legacyDrawing r:id="rId3"/><extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"/></extLst>`,
        relations:
          `<Relationship Id="rId1" Type="${relation}/printerSettings" Target="../printerSettings/printerSettings1.bin"/>` +
          `<Relationship Id="rId2" Type="${relation}/drawing" Target="../drawings/drawing1.xml"/>` +
          `<Relationship Id="rId3" Type="${relation}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/>` +
          `<Relationship Id="rId4" Type="${relation}/comments" Target="../comments1.xml"/>`,
      },
      { name: "Khác", xml: cells("") },
    ],
    more: {
      "xl/printerSettings/printerSettings1.bin": "máy in",
      "xl/drawings/drawing1.xml":
        '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:oneCellAnchor><xdr:pic/></xdr:oneCellAnchor></xdr:wsDr>',
      "xl/drawings/_rels/drawing1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/image" Target="../media/image1.png"/></Relationships>`,
      "xl/drawings/vmlDrawing1.vml": "<xml/>",
      "xl/media/image1.png": "ảnh",
      "xl/comments1.xml":
        '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>A</author></authors><commentList><comment ref="A1" authorId="0"><text><t>ghi chú</t></text></comment></commentList></comments>',
    },
  });
  const kept = [...texts(rich).keys()].filter((path) => /printer|drawing|media|comments/.test(path));

  it("stay byte for byte when a sheet is added, another deleted, and this one edited", async () => {
    const { saved } = await changed(rich, (before) => {
      put(sheetIn(before), 0, 1, "thêm", before.defaultStyle);
      before.sheets.pop();
      put(drafted(before, "Mới"), 0, 0, 1);
    });
    expect(kept).toHaveLength(6);
    expect(kept.map((path) => [path, texts(saved).get(path)])).toEqual(
      kept.map((path) => [path, texts(rich).get(path)]),
    );
    const sheet = textOf(saved, "xl/worksheets/sheet1.xml");
    expect(sheet).toContain(
      '<pageSetup paperSize="9" r:id="rId1"/><drawing r:id="rId2"/><legacyDrawing r:id="rId3"/><extLst>',
    );
    expect(textOf(saved, "xl/worksheets/_rels/sheet1.xml.rels")).toBe(
      textOf(rich, "xl/worksheets/_rels/sheet1.xml.rels"),
    );
  });

  it("go with the sheet they belong to", async () => {
    const { saved } = await changed(rich, (before) => {
      before.sheets.shift();
      before.activeSheetId = before.sheets[0]?.id ?? "";
    });
    expect([...texts(saved).keys()].filter((path) => kept.includes(path))).toEqual([]);
  });
});

describe("the workbook", () => {
  const bytes = sheetOf(cells(""));

  it("keeps settings of any kind and length, and forgets those taken away", async () => {
    const long = "ă".repeat(5000);
    const { saved } = await changed(bytes, ({ settings }) =>
      settings.set("a", { list: [1, "<&>", null], long }).set("__proto__", true),
    );
    const again = await opened(saved);
    expect(Object.fromEntries(again.settings)).toEqual(
      Object.fromEntries([
        ["a", { list: [1, "<&>", null], long }],
        ["__proto__", true],
      ]),
    );
    again.settings.delete("a");
    const last = await opened(await saveWorkbook(saved, again, await engine));
    expect([...last.settings.keys()]).toEqual(["__proto__"]);
  });

  it("locks and opens its structure without leaving an empty element", async () => {
    const locked = await changed(bytes, (model) => (model.structureProtected = true));
    expect(locked.model.structureProtected).toBe(true);
    const open = await opened(locked.saved);
    open.structureProtected = false;
    expect(textOf(await saveWorkbook(locked.saved, open, await engine), "xl/workbook.xml")).not.toContain(
      "workbookProtection",
    );
  });

  it("has no order of calculation left that names cells without formulas", async () => {
    const withChain = packageOf({
      sheets: [{ name: "S", xml: cells('<row r="1"><c r="A1"><f>1</f><v>1</v></c></row>') }],
      relations: `<Relationship Id="rId50" Type="${relation}/calcChain" Target="calcChain.xml"/>`,
      more: {
        "xl/calcChain.xml":
          '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/></calcChain>',
      },
    });
    const { saved } = await changed(withChain, (model) => put(sheetIn(model), 0, 0, 5, plain));
    expect([...texts(saved)].filter(([path, text]) => /calcChain/.test(path + text)).map(([path]) => path)).toEqual([]);
  });

  it("keeps what File > Info shows, and the properties nobody sees", async () => {
    const properties = {
      title: "Báo cáo <6 tháng>",
      subject: "",
      author: "Phòng LĐ-TB&XH",
      keywords: "cai nghiện",
      comments: "",
      category: "",
      manager: "",
      company: "UBND",
      custom: new Map<string, string | number | boolean>([
        ["Kỳ", "6 tháng"],
        ["Số", 12],
        ["Tỷ lệ", 0.5],
        ["Xong", true],
      ]),
    };
    const { model, saved } = await changed(bytes, (before) => {
      before.properties = properties;
      sheetIn(before).customProperties.set("nguồn", "Bảng 1 😀");
    });
    expect(model.properties).toEqual(properties);
    expect([...sheetIn(model).customProperties]).toEqual([["nguồn", "Bảng 1 😀"]]);
    const again = await changed(saved, (before) => {
      before.properties = { ...properties, title: "", custom: new Map() };
      sheetIn(before).customProperties.clear();
    });
    expect(again.model.properties).toEqual({ ...properties, title: "", custom: new Map() });
    expect(sheetIn(again.model).customProperties.size).toBe(0);
    expect([...texts(again.saved).keys()].filter((path) => path.includes("customProperty"))).toEqual([]);
  });

  it("keeps the mode of calculation, and locks with a password", async () => {
    const { model, saved } = await changed(bytes, (before) => {
      before.calculationMode = "Manual";
      before.structureProtected = true;
      before.structurePassword = "test";
    });
    expect(model).toMatchObject({ calculationMode: "Manual", structureProtected: true });
    expect(textOf(saved, "xl/workbook.xml")).toContain(
      '<workbookProtection lockStructure="1" workbookPassword="CBEB"/>',
    );
  });

  it("is written the same way twice", async () => {
    const write = async (): Promise<Uint8Array> => {
      const { model, sheet } = blankWorkbook();
      put(sheet, 0, 0, 1);
      return saveWorkbook(null, model, await engine);
    };
    expect(await write()).toEqual(await write());
  });
});
