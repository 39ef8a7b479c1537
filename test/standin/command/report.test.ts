import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ReportResult } from "../../../src/domain/result";
import { reportCommand } from "../../../src/standin/command/reportCommand";
import { loadWorkbook } from "../../../src/standin/file";
import { samplePath } from "../../support/open";

jest.setTimeout(60_000);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tonghop-command-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);
const json = (): ReportResult => JSON.parse(readFileSync(at("r.json"), "utf8")) as ReportResult;

async function sheetNames(path: string): Promise<string[]> {
  const loaded = await loadWorkbook(new Uint8Array(readFileSync(path)), path);
  return loaded.ok ? loaded.model.sheets.map(({ name }) => name) : [];
}

describe("the command line", () => {
  it("writes report and JSON and prints the result as a table", async () => {
    const { code, text } = await reportCommand([
      samplePath("01-wide.xlsx"),
      "--out",
      at("r.xlsx"),
      "--json",
      at("r.json"),
    ]);
    expect(code).toBe(0);
    expect(text).toMatch(/Xã Bình Lộc +227 +141 +62,1 +41 +chưa đạt/);
    expect(text).toMatch(/Tổng cộng +1\.065 +806 +75,7 +47 +chưa đạt/);
    expect(await sheetNames(at("r.xlsx"))).toEqual([
      "Tổng hợp",
      "Lời văn",
      "Bảng 1",
      "Thiếu hụt",
      "Chi tiết",
      "Biểu đồ",
      "Dữ liệu",
    ]);
    expect(json()).toMatchObject({
      format: "tonghop-result/1",
      period: { kind: "half1" },
      total: { values: { DV_TONG: 806 } },
    });
    expect(readdirSync(folder).toSorted()).toEqual(["r.json", "r.xlsx"]);
  });

  it("lists errors with their cells, writes the JSON and no report", async () => {
    const words = [samplePath("08-faults.xlsx"), "--out", at("r.xlsx"), "--json", at("r.json")];
    const { code, text } = await reportCommand(words);
    expect(code).toBe(1);
    for (const cell of ["F9", "G11", "H13", "I15", "E18", "C23"]) expect(text).toContain(`Lỗi Tổng hợp!${cell}:`);
    expect(existsSync(at("r.xlsx"))).toBe(false);
    expect(json().findings.filter(({ severity }) => severity === "error").length).toBeGreaterThanOrEqual(6);
  });

  it("reports all the same when told to, still saying that there are errors", async () => {
    const { code } = await reportCommand([samplePath("08-faults.xlsx"), "--accept-errors", "--out", at("r.xlsx")]);
    expect(code).toBe(1);
    expect(await sheetNames(at("r.xlsx"))).toContain("Bảng 1");
  });

  it("follows a plan and prints its targets", async () => {
    const words = [
      samplePath("03-three-sheets.xlsx"),
      "--plan",
      "soc-son-2019",
      "--out",
      at("r.xlsx"),
      "--json",
      at("r.json"),
    ];
    const { code, text } = await reportCommand(words);
    expect(code).toBe(0);
    expect(text).toMatch(/SS19-02 +58 +82 +chậm tiến độ/);
    expect(json().plan).toBe("soc-son-2019");
    expect(await sheetNames(at("r.xlsx"))).toContain("Bảng 2");
  });

  it("adds submissions that came as files, answering for each", async () => {
    const words = [samplePath("01-wide.xlsx"), samplePath("03-three-sheets.xlsx"), __filename, "--out", at("r.xlsx")];
    const { code, text } = await reportCommand([...words, "--accept-errors"]);
    expect(code).toBe(1);
    expect(text).toContain("03-three-sheets.xlsx: Đã thêm: số liệu của 26 đơn vị");
    expect(text).toContain("report.test.ts: Chưa thêm: đây không phải tệp Excel .xlsx.");
    expect(await sheetNames(at("r.xlsx"))).toEqual(
      expect.arrayContaining([expect.stringContaining("03-three-sheets - ")]),
    );
  });

  it.each([[["--nonsense"]], [["a.xlsx", "--plan", "no-such-plan"]]])(
    "explains itself when it does not understand %j",
    async (words) => {
      const { code, text } = await reportCommand(words);
      expect(code).toBe(2);
      expect(text).toContain("npm run report");
    },
  );

  it("never writes over the workbook it reads", async () => {
    writeFileSync(at("book.xlsx"), readFileSync(samplePath("01-wide.xlsx")));
    for (const option of ["--out", "--json"]) {
      expect((await reportCommand([at("book.xlsx"), option, at("book.xlsx")])).code).toBe(2);
    }
    expect(readFileSync(at("book.xlsx"))).toEqual(readFileSync(samplePath("01-wide.xlsx")));
  });

  it.each([
    ["nothing.xlsx", null, /Không đọc được/],
    ["empty.xlsx", Buffer.alloc(0), /trống/],
    ["text.xlsx", Buffer.from("Phường Xuân An;41;11;32"), /không phải là sổ Excel/],
    ["cut.xlsx", readFileSync(samplePath("01-wide.xlsx")).subarray(0, 3000), /hỏng|cắt cụt/],
    ["old.xls", compound("Workbook"), /\.xls/],
    ["locked.xlsx", compound("EncryptedPackage"), /mật khẩu/],
  ])("says why it cannot read %s, and writes nothing", async (name, content, why) => {
    if (content !== null) writeFileSync(at(name), content);
    const { code, text } = await reportCommand([at(name), "--out", at("r.xlsx"), "--json", at("r.json")]);
    expect(code).toBe(2);
    expect(text).toMatch(why);
    expect(existsSync(at("r.xlsx")) || existsSync(at("r.json"))).toBe(false);
  });

  it("leaves nothing behind when one of its files cannot be written", async () => {
    writeFileSync(at("file"), "");
    const words = [samplePath("01-wide.xlsx"), "--out", at("r.xlsx"), "--json", join(at("file"), "r.json")];
    expect((await reportCommand(words)).code).toBe(2);
    expect(readdirSync(folder)).toEqual(["file"]);
  });
});

/** The beginning of an OLE compound file with one stream of that name. */
function compound(stream: string): Buffer {
  const file = Buffer.alloc(2048);
  file.writeUInt32BE(0xd0cf11e0, 0);
  file.writeUInt32BE(0xa1b11ae1, 4);
  file.write(stream, 1024, "utf16le");
  return file;
}
