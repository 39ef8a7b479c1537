import { readdirSync, readFileSync } from "node:fs";
import { checkWorkbook } from "../../src/app/checkWorkbook";
import { reportResult } from "../../src/app/reportResult";
import type { Coverage, ReportResult, UnitResult } from "../../src/domain/result";
import { rosters } from "../../src/plans/rosters";
import { open, samplePath } from "../support/open";

const setting = { rosters, plan: null };

/** What must come out of a sample, computed without this product. */
interface Truth {
  readonly period: { readonly year: number; readonly kind: string };
  readonly units?: readonly TruthUnit[];
  readonly districts?: readonly TruthUnit[];
  readonly total?: TruthUnit;
  readonly bounds?: readonly { readonly name: string; readonly low: number; readonly high: number }[];
  readonly faults?: readonly { readonly sheet: string; readonly cell: string; readonly code: string }[];
  readonly missing?: readonly string[];
  readonly duplicate?: readonly string[];
  readonly expect_findings: readonly string[];
}
interface TruthUnit {
  readonly code?: string;
  readonly name?: string;
  readonly values: Readonly<Record<string, number>>;
  readonly coverage: Pick<Coverage, "reached" | "managed" | "status" | "shortfall"> | null;
}

const samples = readdirSync(samplePath("")).filter((name) => name.endsWith(".xlsx"));

describe.each(samples)("the sample %s", (name) => {
  const truth = JSON.parse(readFileSync(samplePath(name.replace(".xlsx", ".truth.json")), "utf8")) as Truth;
  let result: ReportResult;
  beforeAll(async () => {
    const { run } = await open(samplePath(name));
    result = reportResult(await checkWorkbook(run, setting));
  });

  it("is about its period", () => {
    expect(result.period).toMatchObject(truth.period);
  });

  it("gives every unit its figures and nothing else, in roster order", () => {
    expect(result.units.length).toBeGreaterThan(0);
    if (truth.units !== undefined) expect(result.units.map(essentials)).toEqual(truth.units.map(essentials));
  });

  it("adds up the levels and the total", () => {
    for (const district of truth.districts ?? []) {
      expect(result.groups.find((group) => group.name === district.name)).toMatchObject(asResult(district));
    }
    if (truth.total !== undefined) expect(result.total).toMatchObject(asResult(truth.total));
    expect(result.groups).toHaveLength(truth.districts?.length ?? 0);
  });

  it("knows the reach only within bounds where people are not counted once", () => {
    for (const { name: unit, low, high } of truth.bounds ?? []) {
      const coverage = result.units.find((found) => found.name === unit)?.coverage;
      if (coverage?.managed === 0) expect([low, high]).toEqual([0, 0]);
      else expect(coverage).toMatchObject({ status: "estimated", low, high, reached: null, rate: null });
    }
    expect(result.units.some(({ coverage }) => coverage?.status === "estimated")).toBe(truth.bounds !== undefined);
  });

  it("finds what is wrong at its cell, and only that", () => {
    const found = result.findings.map(({ sheet, cell, code }) => ({ sheet, cell, code }));
    for (const fault of truth.faults ?? []) expect(found).toContainEqual(fault);
    const codes = new Set(result.findings.filter(({ severity }) => severity !== "info").map(({ code }) => code));
    // An error value is both: the formula is broken, and there is no number.
    codes.delete("formula-error");
    expect([...codes].toSorted()).toEqual([...truth.expect_findings].toSorted());
    const places = new Set(found.flatMap(({ cell, code }) => (isAtFigure(code) ? [cell] : [])));
    expect(places.size).toBe(truth.faults?.length ?? 0);
    expect(result.findings.filter(({ code }) => code === "missing-unit").map(({ unit }) => unit)).toEqual(
      truth.missing ?? [],
    );
    expect(result.findings.filter(({ code }) => code === "duplicate-unit").map(({ unit }) => unit)).toEqual(
      truth.duplicate ?? [],
    );
  });
});

function essentials({ code, name, values, coverage }: UnitResult | TruthUnit): object {
  const isKnown = coverage !== null && coverage.status !== "estimated" && "reached" in coverage;
  return { code, name, values, coverage: isKnown && coverage.managed > 0 ? asCoverage(coverage) : null };
}

function asResult({ values, coverage }: TruthUnit): object {
  return coverage === null ? { values } : { values, coverage: asCoverage(coverage) };
}

function asCoverage({
  reached,
  managed,
  status,
  shortfall,
}: Pick<Coverage, "reached" | "managed" | "status" | "shortfall">): object {
  return { reached, managed, status, shortfall };
}

function isAtFigure(code: string): boolean {
  return ![
    "estimated-reach",
    "missing-unit",
    "duplicate-unit",
    "hidden-sheet-skipped",
    "legacy-font",
    "hidden-rows-included",
  ].includes(code);
}
