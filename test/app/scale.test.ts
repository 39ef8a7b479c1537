import { checkWorkbook } from "../../src/app/checkWorkbook";
import { makeReport } from "../../src/app/makeReport";
import { indicators } from "../../src/plans/indicators";
import { rosters } from "../../src/plans/rosters";
import type { Scalar } from "../../src/standin/model";
import { open } from "../standin/excel";

const setting = { rosters, plan: null };
const wards = 600;
const heads = indicators.slice(0, 38);

/** A province: 20 districts of 30 wards each, districts as sums above their wards. */
function province(): Scalar[][] {
  const rows: Scalar[][] = [["TỔNG HỢP TOÀN TỈNH"], ["Năm 2024"], ["STT", "Đơn vị", ...heads.map(({ name }) => name)]];
  for (let district = 0; district < 20; district++) {
    const lines = Array.from({ length: wards / 20 }, (_, ward) => [
      ward + 1,
      `Xã Thôn ${String.fromCharCode(65 + district)}${ward + 1}`,
      ...heads.map(({ id }, index) => figureOf(id, district * 31 + ward * 7 + index)),
    ]);
    const sums = heads.map((_, index) => lines.reduce((sum, line) => sum + Number(line[index + 2]), 0));
    rows.push([roman(district + 1), `Huyện Số ${String.fromCharCode(65 + district)}`, ...sums], ...lines);
  }
  return rows;
}

/** Figures that contradict no rule: everything that is part of something else is 0. */
function figureOf(id: string, seed: number): number {
  if (id === "NN_HSQL") return 20;
  if (id === "NN_NGOAI") return 20;
  if (id === "NSD_HSQL") return 10;
  return id === "DV_TONG" ? 20 + (seed % 9) : 0;
}

function roman(value: number): string {
  return ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"][(value - 1) % 10] ?? "I";
}

describe("a province of 600 wards", () => {
  it("is read and checked in at most four requests", async () => {
    const { host, run } = open({ "Toàn tỉnh": province() });
    const assessment = await checkWorkbook((batch) => run(batch), setting);
    console.log(
      `reading 600 wards × 40 columns: ${host.counts.requests} requests, largest answer ${host.counts.largestResponse} bytes`,
    );
    expect(host.counts.requests).toBeLessThanOrEqual(4);
    expect(assessment.submission.units).toHaveLength(wards);
    expect(assessment.results.groups).toHaveLength(20);
    expect(assessment.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("gets its report in at most five requests, each under 5 MB", async () => {
    const { host, run } = open({ "Toàn tỉnh": province() });
    const outcome = await makeReport((batch) => run(batch), setting, { acceptErrors: false });
    console.log(`report on 600 wards: ${host.counts.requests} requests, largest ${host.counts.largestRequest} bytes`);
    expect(outcome.kind).toBe("written");
    expect(host.counts.requests).toBeLessThanOrEqual(5);
    expect(Math.max(host.counts.largestRequest, host.counts.largestResponse)).toBeLessThan(5 * 1024 * 1024);
  });
});
