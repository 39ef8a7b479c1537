import type { Finding } from "../domain/finding";
import { findingKey } from "../domain/findingKey";
import type { IndicatorId } from "../domain/indicator";
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

async function kept(run: ExcelRun, memory: Memory): Promise<Memory> {
  await saveMemory(run, memory);
  return memory;
}
