import { areaAddress } from "../domain/address";
import type { ReportResult, Source } from "../domain/result";
import type { Table } from "../domain/table";
import type { Assessment } from "./assess";
import { describe } from "./describe";
import { targetsToDate } from "./progress";

/** An assessment in the result format that the command line writes and tests compare. */
export function reportResult(assessment: Assessment): ReportResult {
  const { recognition, submission, results, findings, plan } = assessment;
  return {
    format: "tonghop-result/1",
    period: submission.period,
    plan: plan?.id ?? null,
    sources: recognition.tables.map(sourceOf),
    units: results.units,
    groups: results.groups,
    total: results.total,
    targets: targetsToDate(assessment).map(({ result }) => result),
    findings: findings.map(describe),
  };
}

function sourceOf({ area, layout, lines, measures }: Table): Source {
  return {
    sheet: area.sheet,
    range: areaAddress(area),
    layout,
    units: lines.filter(({ role }) => role === "unit").length,
    indicators: measures.flatMap(({ meaning }) => (meaning.kind === "indicator" ? [meaning.id] : [])),
  };
}
