import { checkWorkbook } from "../../src/app/checkWorkbook";
import { makeReport } from "../../src/app/makeReport";
import { rosters } from "../../src/plans/rosters";
import { open } from "../standin/excel";
import { province } from "../support/province";

const setting = { rosters, plan: null };
const wards = 600;

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
