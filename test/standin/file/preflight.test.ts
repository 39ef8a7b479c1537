import { strToU8, zipSync } from "fflate";
import { loadWorkbook, preflight } from "../../../src/standin/file";
import { packageOf, partsOf, sheetOf, zipped } from "./packageOf";
import { realWorkbooks } from "./opened";
import { processorTime } from "../../support/processorTime";

const good = sheetOf("<sheetData/>");

/** The first bytes of an OLE file, with the name of a stream in its directory. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(
    Array.from(stream).flatMap((letter) => [letter.charCodeAt(0), 0]),
    1024,
  );
  return bytes;
}

/** Rewrites four bytes at an offset inside every entry of the central directory whose name is given. */
function withDirectoryField(bytes: Uint8Array, name: string, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(copy.subarray(at + 46, at + 46 + length)) === name)
      view.setUint32(at + offset, value, true);
  }
  return copy;
}

const sizeField = 24;

describe("a file is looked at before anything opens it", () => {
  it("finds nothing wrong with real workbooks", () => {
    expect(realWorkbooks.map(([, bytes]) => preflight(bytes))).toEqual(realWorkbooks.map(() => null));
  });

  it("tells an empty file, a text under a workbook's name, and a zip that is no workbook", () => {
    expect(preflight(new Uint8Array())).toBe("empty");
    expect(preflight(strToU8("STT;Đơn vị;Số người\n1;Xuân An;12\n"))).toBe("notWorkbook");
    expect(preflight(zipSync({ "a.txt": strToU8("a") }))).toBe("notWorkbook");
  });

  it("tells a locked workbook from one of Excel 97", () => {
    expect(preflight(compoundFile("EncryptedPackage"))).toBe("encrypted");
    expect(preflight(compoundFile("Workbook"))).toBe("legacyXls");
    expect(preflight(compoundFile("WordDocument"))).toBe("notWorkbook");
  });

  it("calls a file damaged that was cut off, wherever the cut is", () => {
    expect(preflight(good.subarray(0, good.length - 30))).toBe("damaged");
    expect(preflight(good.subarray(0, 200))).toBe("damaged");
  });

  it("refuses two parts of one name, even when only their case differs", () => {
    const parts = partsOf({ sheets: [{ name: "S", xml: "<sheetData/>" }] });
    expect(preflight(zipped({ ...parts, "XL/workbook.xml": "<workbook/>" }))).toBe("unsafe");
  });

  it("refuses a part that would leave the package", () => {
    expect(
      preflight(zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "xl/../../evil.xml": strToU8("<a/>") })),
    ).toBe("unsafe");
  });

  it("refuses a bomb by the ratio the directory declares, without inflating it", () => {
    const bomb = zipSync({
      "[Content_Types].xml": strToU8("<Types/>"),
      "xl/worksheets/sheet1.xml": new Uint8Array(8 << 20),
    });
    expect(bomb.length).toBeLessThan(20_000);
    expect(preflight(bomb)).toBe("unsafe");
  });

  it("refuses what is declared larger than anything it opens", () => {
    expect(preflight(withDirectoryField(good, "xl/workbook.xml", sizeField, 0xffffffff))).toBe("tooLarge");
  });
});

describe("loading answers with a reason and never throws", () => {
  const cases: readonly (readonly [what: string, bytes: Uint8Array, problem: string])[] = [
    ["an empty file", new Uint8Array(), "empty"],
    ["a locked workbook", compoundFile("EncryptedPackage"), "encrypted"],
    [
      "a part larger than its declared size",
      withDirectoryField(
        sheetOf(`<sheetData><row r="1"><c r="A1"><v>${"1".repeat(5000)}</v></c></row></sheetData>`),
        "xl/worksheets/sheet1.xml",
        sizeField,
        100,
      ),
      "damaged",
    ],
    ["a workbook without sheets", packageOf({ sheets: [] }), "damaged"],
    [
      "a listed sheet whose part is missing",
      zipped(without(partsOf({ sheets: [{ name: "S", xml: "<sheetData/>" }] }), "xl/worksheets/sheet1.xml")),
      "damaged",
    ],
    [
      "a row that is cut off in the middle",
      sheetOf('<sheetData><row r="1"><c r="A1"><v>1</v></c></sheetData>'),
      "damaged",
    ],
    [
      "rows that a broken tag would hide",
      sheetOf('<sheetData><row r="1"><c r="A1"><v>1</v></c></row><rwo r="2"><c r="A2"><v>2</v></c></rwo></sheetData>'),
      "damaged",
    ],
    [
      "a sheet part that ends too early",
      packageOf({
        sheets: [
          {
            name: "S",
            xml: '<?xml version="1.0"?><worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
          },
        ],
      }),
      "damaged",
    ],
    [
      "a text number that is not in the table of texts",
      sheetOf('<sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData>', {
        sharedStrings: "<si><t>a</t></si>",
      }),
      "damaged",
    ],
    ["a cell outside the grid", sheetOf('<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>'), "damaged"],
    [
      "a row beyond the last",
      sheetOf('<sheetData><row r="1048577"><c r="A1048577"><v>1</v></c></row></sheetData>'),
      "damaged",
    ],
    [
      "a workbook that declares entities",
      zipped({
        ...partsOf({ sheets: [{ name: "S", xml: "<sheetData/>" }] }),
        "xl/workbook.xml": '<!DOCTYPE w [<!ENTITY a "aaaa">]><workbook><sheets>&a;</sheets></workbook>',
      }),
      "damaged",
    ],
    [
      "a Word document",
      zipped({
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels":
          '<Relationships><Relationship Id="rId1" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": "<document/>",
      }),
      "notWorkbook",
    ],
  ];

  it.each(cases)("%s", async (_what, bytes, problem) => {
    expect(await loadWorkbook(bytes, "x.xlsx")).toEqual({ ok: false, problem });
  });

  it("opens a sheet called __proto__ without touching any object's prototype", async () => {
    const loaded = await loadWorkbook(
      packageOf({
        sheets: [{ name: "__proto__", xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }],
      }),
      "x.xlsx",
    );
    expect(loaded.ok && loaded.model.sheets.map(({ name }) => name)).toEqual(["__proto__"]);
    expect(({} as Record<string, unknown>)["cells"]).toBeUndefined();
  });

  it("reads whole-sheet merges and columns to the end of the grid at once", async () => {
    const spent = processorTime();
    const loaded = await loadWorkbook(
      sheetOf(
        '<cols><col min="1" max="16384" width="9" hidden="1"/></cols><sheetData/><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
      ),
      "x.xlsx",
    );
    expect(loaded.ok && loaded.model.sheets[0]?.merges).toEqual([
      { top: 0, left: 0, bottom: 1_048_575, right: 16_383 },
    ]);
    expect(spent()).toBeLessThan(1000);
  });
});

function without(parts: Readonly<Record<string, string>>, path: string): Record<string, string> {
  return Object.fromEntries(Object.entries(parts).filter(([name]) => name !== path));
}
