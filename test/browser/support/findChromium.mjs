// Prints where a Chromium is and the environment it needs, as JSON: the one that ships in an npm package on
// Linux x64, else an installed Chrome, Edge or Chromium; CHROME_PATH before both.
import { existsSync } from "node:fs";

const installed = [
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

async function shipped() {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  // Asked for as if on Lambda, the package also unpacks the few libraries a bare machine lacks.
  process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs20.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  const path = await chromium.executablePath();
  return { path, libraries: process.env.LD_LIBRARY_PATH ?? "" };
}

const named = process.env.CHROME_PATH;
const found =
  named === undefined
    ? ((await shipped()) ?? { path: installed.find((path) => existsSync(path)) ?? null, libraries: "" })
    : { path: named, libraries: "" };
if (found.path === null) throw new Error("No Chromium, Chrome or Edge found; name one in CHROME_PATH.");
console.log(JSON.stringify(found));
