import { spawnSync } from "node:child_process";
import { accessSync, constants, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** LibreOffice's program, looked for on the PATH; null where it is not installed. */
export const soffice: string | null =
  (process.env["PATH"] ?? "")
    .split(delimiter)
    .map((folder) => join(folder, "soffice"))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    }) ?? null;

const always =
  '<?xml version="1.0"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>';

/** Lets LibreOffice open workbooks, calculate every formula anew, and save them under the same names. */
export function recalculatedByLibreOffice(files: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  if (soffice === null) throw new Error("LibreOffice is not installed");
  const folder = mkdtempSync(join(tmpdir(), "standin-"));
  try {
    const profile = join(folder, "profile");
    const out = join(folder, "out");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), always);
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    const names = Object.keys(files).map((name) => join(folder, name));
    const { status, stderr } = spawnSync(
      soffice,
      ["--headless", `-env:UserInstallation=file://${profile}`, "--convert-to", "xlsx", "--outdir", out, ...names],
      { encoding: "utf8", timeout: 100_000 },
    );
    if (status !== 0) throw new Error(stderr);
    return Object.fromEntries(Object.keys(files).map((name) => [name, new Uint8Array(readFileSync(join(out, name)))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
