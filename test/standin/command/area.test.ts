import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readArguments } from "../../../src/standin/command/arguments";
import { reportCommand } from "../../../src/standin/command/reportCommand";
import { samplePath } from "../../support/open";

jest.setTimeout(60_000);

const sample = samplePath("01-wide.xlsx");

async function inFolder(work: (path: (name: string) => string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "tonghop-"));
  try {
    await work((name) => join(folder, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("npm run report -- --area", () => {
  it("reads only that range of the sheet, and says so with the figures it leaves out", async () => {
    await inFolder(async (path) => {
      const json = path("ket-qua.json");
      const words = [sample, "--out", path("bao-cao.xlsx"), "--json", json, "--area", "Tổng hợp!A1:M12"];
      const { text } = await reportCommand([...words, "--accept-errors"]);
      expect(text).toContain("Trang này chỉ đọc vùng đã chọn");
      expect(text).toContain("nằm liền với vùng đã chọn A1:M12");
      const { units } = JSON.parse(readFileSync(json, "utf8")) as { readonly units: readonly unknown[] };
      expect(units.length).toBeLessThan(15);
    });
  });

  it("takes one range for each of several sheets, quoted or not, whole columns too", () => {
    const asked = readArguments([sample, "--area", "'Biểu 1'!$A$1:$F$20", "--area", "Quý II!A:F"]);
    expect(asked?.areas).toEqual({ "Biểu 1": "A1:F20", "Quý II": "A1:F1048576" });
  });

  it.each([["A1:F20"], ["Biểu 1!"], ["Biểu 1!A1:F20,H1:K20"], ["Biểu 1!quý"]])("does not understand “%s”", (area) => {
    expect(readArguments([sample, "--area", area])).toBeNull();
  });

  it("does not understand two ranges of one sheet", () => {
    expect(readArguments([sample, "--area", "A!A1:B2", "--area", "A!A1:B3"])).toBeNull();
  });

  it("refuses a sheet that is not there, and writes nothing", async () => {
    await inFolder(async (path) => {
      const answer = await reportCommand([sample, "--out", path("bao-cao.xlsx"), "--area", "Không có!A1:F20"]);
      expect(answer.code).toBe(2);
      expect(answer.text).toContain("“Không có”");
      expect(() => readFileSync(path("bao-cao.xlsx"))).toThrow();
    });
  });
});
