import type { Agency } from "../domain/agency";
import type { Finding } from "../domain/finding";
import { findingKey } from "../domain/findingKey";
import type { IndicatorId } from "../domain/indicator";
import type { ReportSheet } from "../domain/reportSheet";
import type { Memory } from "../domain/workbook";
import { saveMemory } from "../excel/memory";
import type { ExcelRun } from "../excel/session";
import { headingKey } from "../recognise/knowledge";

/**
 * Keeps in the workbook what a column means, by the heading a finding names; null leaves the column out.
 * The next reading uses it. Says what is remembered from now on.
 */
export async function answerColumn(
  run: ExcelRun,
  memory: Memory,
  header: string,
  meaning: IndicatorId | null,
): Promise<Memory> {
  const answers = { ...memory.answers, [headingKey(header.split(" > "))]: meaning };
  return kept(run, { ...memory, answers });
}

/** Lets a warning stand for a reason, which the report's notes print. It counts until the facts of the warning change. */
export async function acceptWarning(run: ExcelRun, memory: Memory, warning: Finding, reason: string): Promise<Memory> {
  return kept(run, { ...memory, accepted: { ...memory.accepted, [findingKey(warning)]: reason } });
}

/** Takes an acceptance back. */
export async function withdrawAcceptance(run: ExcelRun, memory: Memory, warning: Finding): Promise<Memory> {
  const accepted = Object.entries(memory.accepted).filter(([key]) => key !== findingKey(warning));
  return kept(run, { ...memory, accepted: Object.fromEntries(accepted) });
}

/** Keeps whose the earlier figures of a unit that is gone are now, by their codes; null for nobody's. */
export async function nameHeir(run: ExcelRun, memory: Memory, former: string, heir: string | null): Promise<Memory> {
  return kept(run, { ...memory, heirs: { ...memory.heirs, [former]: heir } });
}

/** Keeps which sheets the report is to have; null for all. */
export async function chooseSheets(
  run: ExcelRun,
  memory: Memory,
  sheets: readonly ReportSheet[] | null,
): Promise<Memory> {
  return kept(run, { ...memory, sheets });
}

/** Keeps which sheet is the agency's own form; null for none. */
export async function chooseTemplate(run: ExcelRun, memory: Memory, template: string | null): Promise<Memory> {
  return kept(run, { ...memory, template });
}

/** Keeps which range of a sheet is to be read, by its address there. */
export async function chooseArea(run: ExcelRun, memory: Memory, sheet: string, address: string): Promise<Memory> {
  return kept(run, withArea(memory, sheet, address));
}

export function withArea(memory: Memory, sheet: string, address: string): Memory {
  return { ...memory, areas: { ...memory.areas, [sheet]: address } };
}

/** Lets these sheets be read whole again. Where no range of them was chosen, nothing is written. */
export async function forgetAreas(run: ExcelRun, memory: Memory, sheets: readonly string[]): Promise<Memory> {
  const areas = Object.entries(memory.areas).filter(([sheet]) => !sheets.includes(sheet));
  if (areas.length === Object.keys(memory.areas).length) return memory;
  return kept(run, { ...memory, areas: Object.fromEntries(areas) });
}

/** Keeps who reports and who signs; what is left open stays open. */
export async function tellAgency(run: ExcelRun, memory: Memory, agency: Agency): Promise<Memory> {
  return kept(run, { ...memory, agency });
}

async function kept(run: ExcelRun, memory: Memory): Promise<Memory> {
  await saveMemory(run, memory);
  return memory;
}
