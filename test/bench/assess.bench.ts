import { assess } from "../../src/app/assess";
import { nothingRemembered, type RawValue, type WorkbookSnapshot } from "../../src/domain/workbook";
import { atOnce } from "../../src/domain/slices";
import { indicators } from "../../src/plans/indicators";

/*
 * How reading, recognising, checking and computing grow with the number of wards: 40 columns, one table.
 * Linear growth keeps the time per ward the same from row to row.
 */

const heads = indicators.slice(0, 38).map(({ name }) => name);

function snapshot(wards: number): WorkbookSnapshot {
  const title: RawValue[] = ["TỔNG HỢP SỐ LIỆU", ...heads.map(() => ""), ""];
  const period: RawValue[] = ["Năm 2024", ...heads.map(() => ""), ""];
  const values = [title, period, ["STT", "Đơn vị", ...heads]];
  for (let ward = 1; ward <= wards; ward++) {
    values.push([ward, `Xã Thôn ${ward}`, ...heads.map((_, column) => (column < 3 ? 20 : 0))]);
  }
  const same = (value: string): string[][] => values.map((row) => row.map(() => value));
  const sheet = {
    name: "Số liệu",
    visible: true,
    isReport: false,
    isProtected: false,
    top: 0,
    left: 0,
    values,
    formulas: values,
    valueTypes: same("String"),
    numberFormats: same("General"),
    fonts: "Times New Roman",
    hiddenRows: [],
  };
  return { sheets: [sheet], reports: [], structure: { sheets: [], isLocked: false }, memory: nothingRemembered };
}

function bestOf(runs: number, wards: number): number {
  const given = snapshot(wards);
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const before = performance.now();
    atOnce(assess(given, { rosters: [], plan: null }));
    best = Math.min(best, performance.now() - before);
  }
  return best;
}

bestOf(5, 600);
const rows = [15, 600, 10_600].map((wards) => ({ wards, milliseconds: bestOf(wards > 1000 ? 3 : 10, wards) }));
console.table(
  rows.map(({ wards, milliseconds }) => ({
    wards,
    "ms, best": milliseconds.toFixed(1),
    "µs per ward": ((1000 * milliseconds) / wards).toFixed(0),
  })),
);
