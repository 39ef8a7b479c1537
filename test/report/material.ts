import { assess, type Setting } from "../../src/app/assess";
import { materialOf } from "../../src/app/sheetsOf";
import { nothingRemembered, type Memory, type RawValue } from "../../src/domain/workbook";
import { atOnce } from "../../src/domain/slices";
import type { ReportMaterial } from "../../src/report/material";
import { snapshotOf } from "../read/snapshot";

export type Literal = readonly (readonly RawValue[])[];

export interface Told {
  readonly setting?: Partial<Setting>;
  readonly memory?: Partial<Memory>;
}

/**
 * What a report on these sheets is made from, by the whole way of reading, checking and computing. A sheet is its rows
 * from cell A1: lines above the table, its heads ("Đơn vị", then names of indicators), its lines.
 */
export function materialOfSheets(
  sheets: Readonly<Record<string, Literal>>,
  { setting, memory }: Told = {},
): ReportMaterial {
  const snapshot = {
    sheets: Object.entries(sheets).map(([name, rows]) => snapshotOf(rectangle(rows), { name })),
    memory: { ...nothingRemembered, ...memory },
    reports: [],
    structure: { sheets: [], isLocked: false },
  };
  return materialOf(atOnce(assess(snapshot, { rosters: [], plan: null, ...setting })));
}

/** Of one sheet "Biểu" on 6 tháng đầu năm 2024, told by its table alone: heads in row 3, lines below. */
export function materialOfTable(table: Literal, told?: Told): ReportMaterial {
  return materialOfSheets({ Biểu: [["TỔNG HỢP SỐ LIỆU"], ["6 tháng đầu năm 2024"], ...table] }, told);
}

/** The heads of a coverage table in the words of the trade. */
export const coverageHeads = ["STT", "Đơn vị", "Người nghiện có HSQL", "NSD có HSQL", "Được tiếp cận dịch vụ"] as const;

/** A line for each unit: its name, addicts, users, reached; "" = not reported. */
export function coverageTable(units: readonly (readonly [string, RawValue, RawValue, RawValue])[]): Literal {
  return [coverageHeads, ...units.map((unit, index) => [index + 1, ...unit])];
}

function rectangle(rows: Literal): RawValue[][] {
  const width = Math.max(...rows.map(({ length }) => length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
}
