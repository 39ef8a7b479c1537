import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../../src/app/checkWorkbook";
import { reportResult } from "../../src/app/reportResult";
import type { ReportResult, TargetResult } from "../../src/domain/result";
import { planById } from "../../src/plans/plans";
import { rosters } from "../../src/plans/rosters";
import { open, samplePath } from "../support/open";

type Values = Readonly<Record<string, number>>;

async function followed(path: string, planId: string): Promise<ReportResult> {
  const plan = planById(planId);
  if (plan === undefined) throw new Error(planId);
  const { run } = await open(path);
  return reportResult(await checkWorkbook(run, { rosters, plan }));
}

function truthOf(name: string): { total: { values: Values }; units: { values: Values }[] } {
  return JSON.parse(readFileSync(samplePath(name), "utf8")) as {
    total: { values: Values };
    units: { values: Values }[];
  };
}

function byId(results: readonly TargetResult[]): Readonly<Record<string, TargetResult | undefined>> {
  return Object.fromEntries(results.map((result) => [result.id, result]));
}

describe("each of the five plans on its sample", () => {
  it.each([
    ["ha-noi-2021", "hanoi-2021"],
    ["ha-noi-2024", "hanoi-2024"],
    ["long-khanh-2024", "long-khanh-2024"],
    ["quang-ninh-2016", "quang-ninh-2016"],
    ["soc-son-2019", "soc-son-2019"],
  ])("gives %s the results that were reviewed target by target", async (file, planId) => {
    const golden = JSON.parse(readFileSync(join(__dirname, "..", "golden", `${planId}.json`), "utf8")) as object;
    const path = join(__dirname, "..", "..", "assets", "samples", `${file}.xlsx`);
    const { period, total, targets, findings } = await followed(path, planId);
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(JSON.parse(JSON.stringify({ period, total, targets }))).toEqual(golden);
  });
});

describe("targets, worked out a second way from the truth of the sample", () => {
  it("follows all of Long Khánh's plan of 2024", async () => {
    const { targets } = await followed(samplePath("02-grouped-messy.xlsx"), "long-khanh-2024");
    const { values: sum } = truthOf("02-grouped-messy.truth.json").total;
    const addicts = sum["NN_HSQL"] ?? 0;
    const rate = (part: number, whole: number, goal: number): object => ({ actual: part / whole, goal });
    const home = sum["CN_GDCD"] ?? 0;
    const centre = (sum["CNTN_CL"] ?? 0) + (sum["CNTN_NCL"] ?? 0);
    const forced = sum["CNBB"] ?? 0;
    const found = byId(targets);
    expect(targets).toHaveLength(13);
    expect(found["LK24-01"]).toMatchObject({
      ...rate(sum["DV_TONG"] ?? 0, addicts + (sum["NSD_HSQL"] ?? 0), 0.8),
      status: "met",
    });
    expect(found["LK24-02"]).toMatchObject({ ...rate(forced + centre + home, addicts, 0.275), status: "missed" });
    expect(found["LK24-02"]?.shortfall).toBe(Math.ceil(0.275 * addicts) - forced - centre - home);
    expect(found["LK24-02a"]).toMatchObject(rate(forced, addicts, 0.09));
    expect(found["LK24-02b"]).toMatchObject(rate(centre, addicts, 0.07));
    expect(found["LK24-02c"]).toMatchObject(rate(home, addicts, 0.115));
    expect(found["LK24-03"]).toMatchObject({ actual: sum["MMT_DT"], goal: null, status: "notMeasured" });
    expect(found["LK24-04"]).toMatchObject({ actual: null, goal: 1, status: "noData" });
    expect(found["LK24-05"]).toMatchObject({
      actual: sum["DIEM_TV"],
      goal: 15,
      status: "missed",
      shortfall: 15 - (sum["DIEM_TV"] ?? 0),
    });
    expect(found["LK24-06"]).toMatchObject({ actual: sum["DOI_CTXH"], goal: 15, status: "met" });
    expect(found["LK24-07"]).toMatchObject({ status: "notMeasured" });
    expect(found["LK24-08"]).toMatchObject(rate(sum["QLSC_MOI"] ?? 0, sum["HT_CAI"] ?? 0, 1));
    expect(found["LK24-09"]).toMatchObject(rate(sum["NSD_LAPHS"] ?? 0, sum["NSD_PHATHIEN"] ?? 0, 1));
    expect(found["LK24-10"]).toMatchObject({ status: "noData" });
  });

  it("follows Sóc Sơn's plan of 2019 at its third quarter", async () => {
    const { targets } = await followed(samplePath("03-three-sheets.xlsx"), "soc-son-2019");
    const { values: sum } = truthOf("03-three-sheets.truth.json").total;
    const found = byId(targets);
    const elapsed = 273 / 365;
    const paced = (actual: number, goal: number): object => ({
      actual,
      goal,
      progress: actual / goal,
      status: actual >= goal ? "met" : actual >= Math.floor(goal * elapsed) ? "onTrack" : "behind",
    });
    expect(found["SS19-01"]).toMatchObject(paced(sum["CNBB"] ?? 0, 26));
    expect(found["SS19-02"]).toMatchObject(paced((sum["CNTN_CL"] ?? 0) + (sum["CNTN_NCL"] ?? 0), 82));
    expect(found["SS19-03"]).toMatchObject(paced(sum["CN_GDCD"] ?? 0, 17));
    expect(found["SS19-05"]).toMatchObject({ actual: (sum["QLSC_MOI"] ?? 0) / (sum["HT_CAI"] ?? 0), goal: 1 });
    expect(found["SS19-10"]).toMatchObject({
      actual: (sum["DV_TONG"] ?? 0) / ((sum["NN_HSQL"] ?? 0) + (sum["NSD_HSQL"] ?? 0)),
      goal: 0.8,
    });
    for (const id of ["SS19-04", "SS19-06", "SS19-07", "SS19-08", "SS19-09"]) expect(found[id]?.status).toBe("noData");
  });
});
