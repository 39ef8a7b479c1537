import { type Agency, unknownAgency } from "../domain/agency";
import { rectangleFrom } from "../domain/area";
import { reportSheets, type ReportSheet } from "../domain/reportSheet";
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
    const template = partOf(parsed, "template");
    return {
      answers: Object.fromEntries(answers),
      accepted: Object.fromEntries(accepted),
      heirs: Object.fromEntries(entriesOf(parsed, "heirs").filter(isAnswer)),
      agency: agencyFrom(partOf(parsed, "agency")),
      sheets: sheetsFrom(partOf(parsed, "sheets")),
      template: typeof template === "string" ? template : null,
      areas: Object.fromEntries(entriesOf(parsed, "areas").filter(isAddress)),
    };
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

function partOf(parsed: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(parsed, key)?.value;
}

function entriesOf(parsed: object, key: string): [string, unknown][] {
  const part = partOf(parsed, key);
  return typeof part === "object" && part !== null ? Object.entries(part) : [];
}

/** Every name and list that has the right type; what is missing counts as left open. */
function agencyFrom(stored: unknown): Agency | null {
  if (typeof stored !== "object" || stored === null) return null;
  const told = Object.entries(unknownAgency).map(([key, open]: [string, unknown]) => {
    const value = partOf(stored, key);
    if (Array.isArray(open)) return [key, isLines(value) ? value : []];
    return [key, typeof value === "string" ? value : ""];
  });
  return { ...unknownAgency, ...(Object.fromEntries(told) as Partial<Agency>) };
}

function isLines(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((line) => typeof line === "string");
}

function sheetsFrom(stored: unknown): readonly ReportSheet[] | null {
  return Array.isArray(stored) ? reportSheets.filter((sheet) => stored.includes(sheet)) : null;
}

function isAnswer(entry: [string, unknown]): entry is [string, string | null] {
  return entry[1] === null || typeof entry[1] === "string";
}

function isAddress(entry: [string, unknown]): entry is [string, string] {
  return typeof entry[1] === "string" && rectangleFrom(entry[1]) !== null;
}

function isReason(entry: [string, unknown]): entry is [string, string] {
  return typeof entry[1] === "string";
}
