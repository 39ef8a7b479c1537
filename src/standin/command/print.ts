import type { ReportedFinding, ReportResult, UnitResult } from "../../domain/result";
import { commandText } from "../../i18n/commandText";
import { count, percent } from "../../i18n/display";
import { periodName, periodWindow } from "../../i18n/names";

/** The result as a table to read on a terminal, and below it every finding with its cell. */
export function printed(result: ReportResult, abovePermille: number): string {
  const lines = [...result.units, ...result.groups, result.total].map((unit) => cells(unit, abovePermille));
  const period = result.period === null ? [] : [`${periodName(result.period)} ${periodWindow(result.period)}`, ""];
  const table = result.units.length === 0 ? [] : [...aligned([[...commandText.headings], ...lines]), ""];
  const targets = result.targets.map(({ id, actual, goal, status }) => [
    id,
    shownTarget(actual),
    shownTarget(goal),
    commandText.targetStatus[status],
  ]);
  const progress = targets.length === 0 ? [] : [...aligned([[...commandText.targets], ...targets]), ""];
  return [...period, ...table, ...progress, ...result.findings.map(findingLine)].join("\n");
}

/** Rates are fractions and shown to four decimals; counts are whole. */
function shownTarget(value: number | null): string {
  return value === null ? "" : count(Math.round(value * 10_000) / 10_000);
}

function cells({ name, coverage }: UnitResult, abovePermille: number): string[] {
  if (coverage === null) return [name, "", "", "", "", commandText.status.noData];
  const { managed, reached, low, high, shortfall, status } = coverage;
  const reach =
    reached === null ? (status === "estimated" ? `${count(low ?? 0)}–${count(high ?? 0)}` : "") : count(reached);
  const rate = reached === null || managed === 0 ? "" : percent(reached, managed, abovePermille);
  return [name, count(managed), reach, rate, shortfall === 0 ? "" : count(shortfall), commandText.status[status]];
}

/** Columns lined up: names to the left, figures to the right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => letters(row[column] ?? ""))));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const gap = " ".repeat((widths[column] ?? 0) - letters(cell));
        return column === 0 || column === row.length - 1 ? cell + gap : gap + cell;
      })
      .join("  ")
      .trimEnd(),
  );
}

export function findingLine({ severity, sheet, cell, message }: ReportedFinding): string {
  const place = sheet === null ? "" : ` ${sheet}!${cell ?? ""}`;
  return `${commandText.severity[severity]}${place}: ${message}`;
}

/** How many places a text takes on a terminal: letters as they are read, not code units. */
function letters(text: string): number {
  return Array.from(new Intl.Segmenter("vi").segment(text)).length;
}
