import { areaAddress } from "../../domain/address";
import type { Plan } from "../../domain/target";
import { planById } from "../../plans/plans";
import { parseAddress } from "../objects/grid/address";
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
  /** By the name of a sheet: the range that is its table, before what the workbook keeps. */
  readonly areas: Readonly<Record<string, string>>;
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
        area: { type: "string", multiple: true },
      },
    });
    const [workbook = sample, ...submissions] = positionals;
    const out = values.out ?? join("build", `${basename(workbook, extname(workbook))}-bao-cao.xlsx`);
    const plan = values.plan === undefined ? null : planById(values.plan);
    const areas = areasFrom(values.area ?? []);
    if (plan === undefined || areas === null) return null;
    const { json = null, template = null, "accept-errors": acceptErrors = false } = values;
    return { workbook, submissions, out, plan, json, template, areas, acceptErrors };
  } catch {
    return null;
  }
}

/** Each "Sheet!A1:F20" or "'Sheet 1'!A:F"; null when one names no range, or a sheet a second time. */
function areasFrom(words: readonly string[]): Readonly<Record<string, string>> | null {
  const areas = new Map<string, string>();
  for (const word of words) {
    const parsed = parseAddress(word);
    const [area, ...more] = parsed?.areas ?? [];
    if (parsed?.sheet == null || area === undefined || more.length > 0 || areas.has(parsed.sheet)) return null;
    areas.set(parsed.sheet, areaAddress(area));
  }
  return Object.fromEntries(areas);
}
