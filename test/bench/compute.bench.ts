/**
 * Run with `npx tsx test/bench/compute.bench.ts`. Figures of all wards of the country to all results, against a bare
 * typed-array loop that does the same sums and verdicts, and against Arquero where it is installed. Times depend on the
 * machine; the ratios of one run are what counts. Aim: at most 3 times the bare loop.
 */
import { byDays } from "../../src/compute/pace";
import { compute, type Results } from "../../src/compute/compute";
import { evaluatePlan } from "../../src/compute/target";
import { periodOf } from "../../src/domain/period";
import type { FigureColumn, Submission } from "../../src/domain/submission";
import type { Plan } from "../../src/domain/target";
import { standardCoverage } from "../../src/plans/coverage";
import { indicators } from "../../src/plans/indicators";
import { hanoi2021 } from "../../src/plans/hanoi2021";

const [wards, districts, provinces, width] = [10_600, 705, 63, 40];
const year = periodOf(2021, "year");
const ids = indicators.slice(0, width).map(({ id }) => id);
const districtOf = Uint32Array.from({ length: wards }, (_, ward) => Math.floor((ward * districts) / wards));
const provinceOf = Uint32Array.from({ length: wards }, (_, ward) => Math.floor((ward * provinces) / wards));
const measured: Plan = {
  ...hanoi2021,
  targets: hanoi2021.targets.filter(({ goal }) => "of" in goal && goal.of.some((id) => ids.includes(id))),
};
const submission = madeUp();

function madeUp(): Submission {
  let seed = 20_240_630;
  const random = (): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  const column = (): FigureColumn => ({
    values: Float64Array.from({ length: wards }, () => (random() < 0.01 ? NaN : Math.floor(random() * 120))),
    at: [],
  });
  const units = Array.from({ length: wards }, (_, ward) => ({ code: String(ward), name: `Ward ${ward}` }));
  const groups = [districtOf, provinceOf].flatMap((parentOf, level) => {
    const members = Array.from({ length: level === 0 ? districts : provinces }, (): number[] => []);
    parentOf.forEach((parent, ward) => members[parent]?.push(ward));
    return members.map((own, parent) => ({ unit: { code: null, name: `${level}.${parent}` }, members: own }));
  });
  return { period: year, units, groups, columns: new Map(ids.map((id) => [id, column()])), missing: [] };
}

/** The least that must be done: sums of three levels and the total, each ward's verdict, both sides of each target. */
function bareLoop(): number {
  const columns = ids.map((id) => columnOf(id));
  let check = 0;
  for (const values of columns) {
    const [ofDistricts, ofProvinces] = [new Float64Array(districts), new Float64Array(provinces)];
    let total = 0;
    for (let ward = 0; ward < wards; ward++) {
      const value = values[ward] ?? NaN;
      if (Number.isNaN(value)) continue;
      const [district, province] = [districtOf[ward] ?? 0, provinceOf[ward] ?? 0];
      ofDistricts[district] = (ofDistricts[district] ?? 0) + value;
      ofProvinces[province] = (ofProvinces[province] ?? 0) + value;
      total += value;
    }
    check += total + (ofDistricts[0] ?? 0) + (ofProvinces[0] ?? 0);
  }
  const [addicts, users, reached] = [columnOf("NN_HSQL"), columnOf("NSD_HSQL"), columnOf("DV_TONG")];
  const met = new Uint8Array(wards);
  for (let ward = 0; ward < wards; ward++) {
    met[ward] = 1000 * (reached[ward] ?? NaN) > 800 * ((addicts[ward] ?? NaN) + (users[ward] ?? NaN)) ? 1 : 0;
  }
  for (const { goal } of measured.targets) {
    const of = "of" in goal ? goal.of.filter((id) => ids.includes(id)).map(columnOf) : [];
    const base =
      "base" in goal && goal.base !== "units" ? goal.base.filter((id) => ids.includes(id)).map(columnOf) : [];
    for (const values of [...of, ...base]) {
      let sum = 0;
      for (let ward = 0; ward < wards; ward++) {
        const value = values[ward] ?? NaN;
        if (!Number.isNaN(value)) sum += value;
      }
      check += sum;
    }
  }
  return check + (met[0] ?? 0);
}

function columnOf(id: string): Float64Array {
  return submission.columns.get(id)?.values ?? new Float64Array(wards).fill(NaN);
}

function allResults(): Results {
  const results = compute(submission, standardCoverage, "Total");
  evaluatePlan(measured, { submission, period: year, pace: byDays, coverage: standardCoverage });
  return results;
}

/** As a report of every single figure needs it: every unit's record is built and read. */
function allRecords(): number {
  const { units, groups, total } = allResults();
  let check = 0;
  for (const { values } of [...units, ...groups, total]) for (const id of ids) check += values[id] ?? 0;
  return check;
}

/** What this bench needs of Arquero, so that it compiles where that is not installed. */
interface ArqueroTable {
  groupby(key: string): ArqueroTable;
  rollup(values: Record<string, string>): ArqueroTable;
  derive(values: Record<string, string>): ArqueroTable;
}

async function peer(): Promise<(() => unknown) | null> {
  const name: string = "arquero";
  const arquero = (await import(name).catch(() => null)) as {
    table: (columns: Record<string, ArrayLike<number>>) => ArqueroTable;
  } | null;
  if (arquero === null) return null;
  const columns = Object.fromEntries(ids.map((id) => [id, columnOf(id)]));
  const table = arquero.table({ ...columns, district: districtOf, province: provinceOf });
  const sums = Object.fromEntries(ids.map((id) => [id, `d => op.sum(d.${id})`]));
  const verdicts = { met: "d => 1000 * d.DV_TONG > 800 * (d.NN_HSQL + d.NSD_HSQL)" };
  return () => [
    table.groupby("district").rollup(sums).derive(verdicts),
    table.groupby("province").rollup(sums).derive(verdicts),
    table.rollup(sums).derive(verdicts),
    table.derive(verdicts),
  ];
}

interface Timing {
  readonly median: number;
  readonly best: number;
}

/** Milliseconds a run of each of two, turn by turn, so that a busy machine slows both alike and each pays for its own garbage. */
function against(first: () => unknown, second: () => unknown): readonly [Timing, Timing] {
  const rounds = Array.from({ length: 120 }, () => [timeOf(first), timeOf(second)] as const).slice(20);
  return [timing(rounds.map(([time]) => time)), timing(rounds.map(([, time]) => time))];
}

function timeOf(run: () => unknown): number {
  const begin = performance.now();
  run();
  return performance.now() - begin;
}

function timing(times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b);
  return { median: sorted[sorted.length >> 1] ?? 0, best: sorted[0] ?? 0 };
}

async function main(): Promise<void> {
  const arquero = await peer();
  const contenders: readonly (readonly [string, () => unknown])[] = [
    ["all results", allResults],
    ["all results, every record read", allRecords],
    ...(arquero === null ? [] : [["Arquero, sums and rates only", arquero] as const]),
  ];
  console.log(`${wards} wards, ${ids.length} indicators, 3 levels, ${measured.targets.length} targets`);
  for (const [name, run] of contenders) {
    const [bare, own] = against(bareLoop, run);
    const [usual, least] = [(own.median / bare.median).toFixed(2), (own.best / bare.best).toFixed(2)];
    console.log(
      `${name.padEnd(32)} median ${own.median.toFixed(2)} ms against ${bare.median.toFixed(2)} = ${usual} x, ` +
        `best ${own.best.toFixed(2)} ms against ${bare.best.toFixed(2)} = ${least} x`,
    );
  }
  if (arquero === null) console.log("Arquero is NOT installed: no peer in this run (npm install --save-dev arquero).");
}

void main();
