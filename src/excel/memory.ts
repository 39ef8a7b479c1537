import { type Memory, nothingRemembered } from "../domain/workbook";
import type { ExcelRun } from "./session";

/** Under this name `workbook.settings` keeps what the clerk has told the product; it travels with the file. */
export const memoryKey = "tonghop";

/** What a stored setting says. Anything not understood (another version, a damaged file) counts as nothing remembered. */
export function memoryFrom(stored: unknown): Memory {
  if (typeof stored !== "string") return nothingRemembered;
  try {
    const parsed: unknown = JSON.parse(stored);
    if (typeof parsed !== "object" || parsed === null) return nothingRemembered;
    const answers = entriesOf(parsed, "answers").filter(isAnswer);
    const accepted = entriesOf(parsed, "accepted").filter(isReason);
    return { answers: Object.fromEntries(answers), accepted: Object.fromEntries(accepted) };
  } catch {
    return nothingRemembered;
  }
}

/** Keeps it in the workbook. Saved to disk when the clerk saves. */
export async function saveMemory(run: ExcelRun, memory: Memory): Promise<void> {
  await run(async (context) => {
    context.workbook.settings.add(memoryKey, JSON.stringify(memory));
    await context.sync();
  });
}

function entriesOf(parsed: object, key: string): [string, unknown][] {
  const part: unknown = Object.getOwnPropertyDescriptor(parsed, key)?.value;
  return typeof part === "object" && part !== null ? Object.entries(part) : [];
}

function isAnswer(entry: [string, unknown]): entry is [string, string | null] {
  return entry[1] === null || typeof entry[1] === "string";
}

function isReason(entry: [string, unknown]): entry is [string, string] {
  return typeof entry[1] === "string";
}
