import type { Assessment } from "../../app/assess";
import { bySeverity } from "../../check/check";
import { overTime } from "../../app/planInForce";
import { compute } from "../../compute/compute";
import { lastYearOf } from "../../compute/lastYear";
import type { CellRef } from "../../domain/cell";
import type { Finding } from "../../domain/finding";
import { type Period, periodOf } from "../../domain/period";
import type { FigureColumn, Submission } from "../../domain/submission";
import type { Table } from "../../domain/table";
import type { Plan } from "../../domain/target";
import type { Roster, Unit } from "../../domain/unit";
import { type Memory, nothingRemembered } from "../../domain/workbook";
import { standardCoverage } from "../../plans/coverage";

/** A unit's name with its people managed and reached; null = not reported. Invented. Without any reached the column is left out. */
export type Row = readonly [name: string, managed: number | null, reached: number | null];

export interface Sample {
  readonly rows: readonly Row[];
  readonly findings?: readonly Finding[];
  readonly missing?: readonly string[];
  readonly period?: Period | null;
  readonly rosters?: readonly Roster[];
  readonly tables?: readonly Table[];
  /** More columns by indicator, one figure a row. */
  readonly columns?: Readonly<Record<string, readonly (number | null)[]>>;
  /** Upper levels with the positions of their rows. */
  readonly groups?: readonly (readonly [name: string, members: readonly number[]])[];
  readonly accepted?: Assessment["accepted"];
  readonly answers?: Memory["answers"];
  readonly areas?: Memory["areas"];
  readonly plan?: Plan | null;
  /** Names of report sheets the workbook has. */
  readonly reports?: readonly string[];
  readonly quotas?: Assessment["quotas"];
  /** The same period a year before. */
  readonly lastYear?: Pick<Sample, "rows" | "columns">;
  /** Sheets that can be the agency's own form, and the one that is. */
  readonly forms?: readonly string[];
  readonly form?: string;
  /** The lines above the table. */
  readonly title?: readonly string[];
}

export const sheet = "Biểu 1";
/** Sheet row of the first unit, from 0. */
const firstRow = 8;

/** An assessment of one table with units in rows, as reading such a sheet gives it. */
export function assessmentOf(sample: Sample): Assessment {
  const {
    rows,
    findings = [],
    rosters = [],
    accepted = [],
    answers = {},
    areas = {},
    plan = null,
    title = [],
  } = sample;
  const { period = periodOf(2024, "half1"), lastYear, form = null } = sample;
  const submission = submissionOf(sample, period);
  const { units } = submission;
  return {
    recognition: {
      tables: sample.tables ?? (rows.length === 0 ? [] : [tableOf(units, title)]),
      rosters,
      rostersBefore: new Map(),
      findings: [],
    },
    submission,
    coverage: standardCoverage,
    results: compute(submission, standardCoverage, "Tổng cộng"),
    findings: bySeverity([...findings, ...accepted.map(({ finding }) => finding)]),
    accepted,
    memory: { ...nothingRemembered, answers, areas },
    structure: { sheets: [{ id: "1", name: sheet }], isLocked: false },
    reports: (sample.reports ?? []).map((name) => ({
      name,
      stamp: { period: "", bounds: { top: 0, left: 0, bottom: 0, right: 0 }, print: "0" },
    })),
    plan,
    quotas: sample.quotas ?? [],
    toDate: submission,
    lastYear: lastYear === undefined ? null : lastYearOf(submission, [submissionOf(lastYear, yearBefore)], overTime),
    template: form === null ? null : { sheet: form, form: null },
    forms: sample.forms ?? [],
  };
}

const yearBefore = periodOf(2023, "half1");

function submissionOf({ rows, columns = {}, groups = [], missing = [] }: Sample, period: Period | null): Submission {
  return {
    period,
    units: rows.map(([name]): Unit => ({ code: null, name })),
    groups: groups.map(([name, members]) => ({ unit: { code: null, name }, members })),
    columns: columnsOf(rows, columns),
    missing: missing.map((name) => ({ code: null, name })),
  };
}

/** Who is managed, of both kinds; who was reached, where anyone was; and what else there is. */
function columnsOf(
  rows: readonly Row[],
  others: Readonly<Record<string, readonly (number | null)[]>>,
): ReadonlyMap<string, FigureColumn> {
  const managed = rows.map(([, number]) => number);
  const reached = rows.map(([, , number]) => number);
  const none = managed.map((number) => (number === null ? null : 0));
  return new Map([
    ["NN_HSQL", column(managed, 2)],
    ["NSD_HSQL", column(none, 3)],
    ...(reached.every((number) => number === null) ? [] : [["DV_TONG", column(reached, 4)] as const]),
    ...Object.entries(others).map(([id, values], index) => [id, column(values, 5 + index)] as const),
  ]);
}

function column(values: readonly (number | null)[], index: number): FigureColumn {
  return {
    values: Float64Array.from(values, (value) => value ?? NaN),
    at: values.map((value, row) => (value === null ? null : cell(row, index))),
  };
}

/** A cell in the row of the unit at that position. */
export function cell(position: number, column: number): CellRef {
  return { sheet, row: firstRow + position, column };
}

function tableOf(units: readonly Unit[], title: readonly string[]): Table {
  return {
    area: { sheet, top: firstRow - 2, left: 0, bottom: firstRow + units.length, right: 12 },
    layout: "units-in-rows",
    period: periodOf(2024, "half1"),
    title,
    measures: [],
    lines: units.map((unit, row) => ({
      role: "unit",
      name: unit.name,
      at: cell(row, 1),
      unit,
      group: null,
      parts: [],
      figures: [],
    })),
  };
}

/** Fifteen wards, of which nine exceed 80 %. */
export const wards: readonly Row[] = [
  ["Phường Xuân Trung", 51, 44],
  ["Phường Xuân Thanh", 101, 81],
  ["Phường Xuân Bình", 63, 54],
  ["Phường Xuân An", 52, 32],
  ["Phường Xuân Hoà", 96, 96],
  ["Phường Phú Bình", 63, 39],
  ["Xã Bình Lộc", 227, 141],
  ["Xã Bảo Quang", 27, 25],
  ["Phường Suối Tre", 100, 80],
  ["Phường Bảo Vinh", 88, 79],
  ["Phường Xuân Lập", 40, 35],
  ["Phường Bàu Sen", 33, 25],
  ["Xã Bàu Trâm", 1234, 986],
  ["Xã Hàng Gòn", 61, 52],
  ["Phường Xuân Tân", 45, 40],
];
