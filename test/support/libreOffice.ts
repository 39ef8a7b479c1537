import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeWith } from "./aloud";

/** `describe` for checks that need LibreOffice. */
export const describeWithLibreOffice = describeWith("LibreOffice", spawnSync("soffice", ["--version"]).status === 0);

/** LibreOffice recalculates every formula on loading, whatever results the file brings. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The workbook as LibreOffice writes it after recalculating it: "xlsx" to read values, "pdf" to look at pages. */
export function converted(workbook: Uint8Array, to: "xlsx" | "pdf"): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "tonghop-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), settings);
    writeFileSync(join(folder, "in.xlsx"), workbook);
    const out = join(folder, "out");
    const words = ["--headless", `-env:UserInstallation=file://${profile}`, "--convert-to", to, "--outdir", out];
    const { status, stderr } = spawnSync("soffice", [...words, join(folder, "in.xlsx")], { timeout: 120_000 });
    if (status !== 0) throw new Error(`LibreOffice failed: ${String(stderr)}`);
    return new Uint8Array(readFileSync(join(out, `in.${to}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
