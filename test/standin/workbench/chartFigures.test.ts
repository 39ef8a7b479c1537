import { makeReport } from "../../../src/app/makeReport";
import { rosters } from "../../../src/plans/rosters";
import { loadEngine, recalculate } from "../../../src/standin/file";
import { viVN } from "../../../src/standin/objects/text/culture";
import { chartFigures, type ChartFigures } from "../../../src/standin/workbench/chartFigures";
import { open, samplePath } from "../../support/open";

/** The charts of the report of a sample, as the workbench draws them. */
async function drawn(sample: string): Promise<readonly (ChartFigures | null)[]> {
  const { run, host } = await open(samplePath(sample));
  await makeReport(run, { rosters, plan: null }, { acceptErrors: false });
  await recalculate(host.model, await loadEngine());
  const sheet = host.model.sheets.find(({ name }) => name === "Biểu đồ");
  return (sheet?.charts ?? []).map((chart) => chartFigures(host.model, chart, viVN));
}

describe("the charts of a report in the workbench", () => {
  it("have a column for each unit and the line it has to pass, from the cells they stand for", async () => {
    const [coverage] = await drawn("02-grouped-messy.xlsx");
    const [rates, bar] = coverage?.series ?? [];
    const at = coverage?.categories.indexOf("Phường Xuân Hoà") ?? -1;
    expect(coverage?.categories).toHaveLength(14);
    expect(rates).toMatchObject({ isLine: false });
    expect(rates?.values[at]).toBeCloseTo(19 / 31);
    expect(bar).toMatchObject({ isLine: true, values: Array(14).fill(0.8) });
    expect(coverage?.steps.map(({ text }) => text)).toEqual(["0%", "20%", "40%", "60%", "80%", "100%", "120%"]);
  });
});
