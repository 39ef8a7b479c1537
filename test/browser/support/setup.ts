import { spawnSync } from "node:child_process";
import { join } from "node:path";

const project = join(__dirname, "..", "..", "..");

/** Builds the pages once for all browser tests, as they ship, and finds a Chromium. */
export default function setup(): void {
  const pages = join(project, "build", "browser-test");
  const webpack = join(project, "node_modules", "webpack", "bin", "webpack.js");
  run([webpack, "--mode", "production", "--env", "workbench", "--output-path", pages]);
  const found = JSON.parse(run([join(__dirname, "findChromium.mjs")])) as { path: string; libraries: string };
  process.env["TONGHOP_PAGES"] = pages;
  process.env["TONGHOP_CHROMIUM"] = found.path;
  process.env["TONGHOP_CHROMIUM_LIBRARIES"] = found.libraries;
}

function run(words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: project, encoding: "utf8" });
  if (status !== 0) throw new Error(`${words.join(" ")}\n${stdout}\n${stderr}`);
  return stdout;
}
