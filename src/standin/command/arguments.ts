import type { Plan } from "../../domain/target";
import { planById } from "../../plans/plans";
import { parseArgs } from "node:util";
import { basename, extname, join } from "node:path";

export interface CommandLine {
  readonly workbook: string;
  /** Submissions whose sheets are added to the workbook first. */
  readonly submissions: readonly string[];
  readonly out: string;
  readonly json: string | null;
  readonly acceptErrors: boolean;
  /** null = the plan the workbook keeps, if any. */
  readonly plan: Plan | null;
  /** The sheet to fill in as the agency's own form; null = the one the workbook keeps, if any. */
  readonly template: string | null;
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
        template: { type: "string" },
      },
    });
    const [workbook = sample, ...submissions] = positionals;
    const out = values.out ?? join("build", `${basename(workbook, extname(workbook))}-bao-cao.xlsx`);
    const plan = values.plan === undefined ? null : planById(values.plan);
    if (plan === undefined) return null;
    const { json = null, template = null, "accept-errors": acceptErrors = false } = values;
    return { workbook, submissions, out, plan, json, template, acceptErrors };
  } catch {
    return null;
  }
}
