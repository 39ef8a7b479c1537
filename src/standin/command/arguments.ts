import type { Plan } from "../../domain/target";
import { planById } from "../../plans/plans";
import { parseArgs } from "node:util";
import { basename, extname, join } from "node:path";

export interface CommandLine {
  readonly workbook: string;
  readonly out: string;
  readonly json: string | null;
  readonly acceptErrors: boolean;
  /** null = the plan the workbook keeps, if any. */
  readonly plan: Plan | null;
}

const sample = join("assets", "samples", "long-khanh-6-thang-dau-nam-2024.xlsx");

/** What was asked for; null when the words make no sense. Without a workbook the sample is taken. */
export function readArguments(words: readonly string[]): CommandLine | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        out: { type: "string" },
        json: { type: "string" },
        "accept-errors": { type: "boolean" },
        plan: { type: "string" },
      },
    });
    if (positionals.length > 1) return null;
    const workbook = positionals[0] ?? sample;
    const out = values.out ?? join("build", `${basename(workbook, extname(workbook))}-bao-cao.xlsx`);
    const plan = values.plan === undefined ? null : planById(values.plan);
    if (plan === undefined) return null;
    return { workbook, out, plan, json: values.json ?? null, acceptErrors: values["accept-errors"] ?? false };
  } catch {
    return null;
  }
}
