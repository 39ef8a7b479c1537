import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, resolve } from "node:path";
import { commandText } from "../../i18n/commandText";
import { sideloadSteps } from "./steps";

const manifest = resolve("manifest.xml");
const id = /<Id>([^<]+)<\/Id>/.exec(readFileSync(manifest, "utf8"))?.[1] ?? "";
const steps = sideloadSteps(process.platform, homedir(), manifest, id);

if (steps === null) {
  process.stderr.write(`${commandText.noDesktopExcel}\n`);
  process.exitCode = 2;
} else {
  if (steps.copyTo !== null) {
    mkdirSync(dirname(steps.copyTo), { recursive: true });
    copyFileSync(manifest, steps.copyTo);
  }
  for (const [program, words] of steps.programs) execFileSync(program, words, { stdio: "inherit" });
  process.stdout.write(`${commandText.sideloaded}\n`);
}
