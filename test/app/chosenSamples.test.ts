import { readdirSync } from "node:fs";
import { checkWorkbook } from "../../src/app/checkWorkbook";
import { areaAddress } from "../../src/domain/address";
import { rosters } from "../../src/plans/rosters";
import { open, samplePath } from "../support/open";

jest.setTimeout(60_000);

const samples = readdirSync(samplePath("")).filter((name) => name.endsWith(".xlsx"));

/** Ranges say of themselves that they were chosen; everything else has to be as it was. */
const others = ({ findings }: Awaited<ReturnType<typeof checkWorkbook>>) =>
  findings.filter(({ code }) => code !== "area-chosen");

describe.each(samples)("the sample %s", (sample) => {
  it("reads the same with all columns of every sheet chosen", async () => {
    const { run } = await open(samplePath(sample));
    const whole = await checkWorkbook(run, { rosters, plan: null });
    const areas = Object.fromEntries(whole.recognition.tables.map(({ area }) => [area.sheet, "A:XFD"]));
    const chosen = await checkWorkbook(run, { rosters, plan: null, areas });
    expect(chosen.recognition.tables).toEqual(whole.recognition.tables);
    expect(others(chosen)).toEqual(others(whole));
  });

  it("comes to the same with nothing but its tables chosen", async () => {
    const { run } = await open(samplePath(sample));
    const whole = await checkWorkbook(run, { rosters, plan: null });
    const areas = Object.fromEntries(
      whole.recognition.tables
        .filter(({ area }, _, all) => all.filter((other) => other.area.sheet === area.sheet).length === 1)
        .map(({ area }) => [area.sheet, areaAddress(area)]),
    );
    expect(Object.keys(areas).length).toBeGreaterThan(0);
    const chosen = await checkWorkbook(run, { rosters, plan: null, areas });
    expect(chosen.submission).toEqual(whole.submission);
    expect(chosen.results).toEqual(whole.results);
    expect(chosen.findings.filter(({ code }) => code === "figures-beside-area")).toEqual([]);
  });
});
