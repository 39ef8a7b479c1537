import type { Assessment } from "../../src/app/assess";
import { assess } from "../../src/app/assess";
import * as targetSheets from "../../src/app/targetSheets";
import { rosters } from "../../src/plans/rosters";
import { nothingRemembered, type RawValue, type SheetSnapshot } from "../../src/domain/workbook";
import { atOnce } from "../../src/domain/slices";
import { snapshotOf } from "../read/snapshot";
import { processorTime } from "../support/processorTime";

/** Generous: most of these take a few milliseconds, and none of them may hang. */
const patience = 4000;

/** An assessment that must come in time. */
export function inTime(sheets: readonly SheetSnapshot[]): Assessment {
  const spent = processorTime();
  const assessment = atOnce(
    assess(
      { sheets, memory: nothingRemembered, reports: [], structure: { sheets: [], isLocked: false } },
      { rosters, plan: null },
      targetSheets,
    ),
  );
  expect(spent()).toBeLessThan(patience);
  return assessment;
}

export function inTimeFrom(rows: readonly (readonly RawValue[])[], more: Partial<SheetSnapshot> = {}): Assessment {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const even = rows.map((row) => [...row, ...blanks(width - row.length)]);
  return inTime([snapshotOf(even, more)]);
}

export const blanks = (count: number): string[] => Array.from({ length: count }, () => "");
export const times = <T>(count: number, each: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => each(i));
export const codes = ({ findings }: Assessment): string[] => [...new Set(findings.map(({ code }) => code))];
export const valuesOf = ({ submission }: Assessment, id: string): number[] => [
  ...(submission.columns.get(id)?.values ?? []),
];

/** In the order of their roster. */
export const wards = ["Phường Xuân Bình", "Phường Xuân An", "Phường Xuân Hòa", "Phường Bảo Vinh", "Phường Xuân Lập"];
export const heads = [
  "STT",
  "Đơn vị",
  "Người nghiện có HSQL",
  "Người sử dụng có HSQL",
  "Số người được tiếp cận dịch vụ",
];
export const lines = wards.map((ward, index) => [index + 1, ward, 20 + index, 5, 20]);
export const table: RawValue[][] = [["Năm 2024"], heads, ...lines];

export function even(rows: readonly (readonly RawValue[])[], more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return snapshotOf(
    rows.map((row) => [...row, ...blanks(width - row.length)]),
    more,
  );
}
