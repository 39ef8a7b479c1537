import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reportCommand } from "../../../src/standin/command/reportCommand";
import { loadWorkbook } from "../../../src/standin/file";
import { addSheet, drawPortraitForm } from "../../app/template/forms";
import { open, samplePath } from "../../support/open";

jest.setTimeout(60_000);

describe("npm run report -- --template", () => {
  it("fills a copy of the sheet named, and lists what could not be filled with its cell", async () => {
    const folder = mkdtempSync(join(tmpdir(), "tonghop-"));
    try {
      const [input, out] = [join(folder, "so.xlsx"), join(folder, "bao-cao.xlsx")];
      const workbook = await open(samplePath("01-wide.xlsx"));
      await addSheet(workbook, "Phụ lục", drawPortraitForm);
      writeFileSync(input, await workbook.save());
      const { code, text } = await reportCommand([input, "--out", out, "--template", "Phụ lục"]);
      expect(code).toBe(0);
      expect(text).toContain(
        "Biểu mẫu Phụ lục (đã điền)!C14: Chưa rõ “Số vụ việc phát sinh” là chỉ tiêu nào nên để trống.",
      );
      const loaded = await loadWorkbook(readFileSync(out), "bao-cao.xlsx");
      const sheets = loaded.ok ? loaded.model.sheets : [];
      expect(sheets.at(-1)?.name).toBe("Phụ lục (đã điền)");
      expect(sheets.at(-1)?.cells.get(6)?.get(4)?.value).toBe(810);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
