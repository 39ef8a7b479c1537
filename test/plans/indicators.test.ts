import { compositions, partsOfWholes } from "../../src/plans/identities";
import { standardCoverage } from "../../src/plans/coverage";
import { indicatorById, indicators } from "../../src/plans/indicators";

/** The ids of the ward indicators reports and plans speak of. */
const named = `
  NN_HSQL NSD_HSQL NN_NGOAI NN_COSO NN_TRAI NN_VANG NSD_PHATHIEN NSD_LAPHS DV_TONG DV_TUVAN CNBB CNTN_CL CNTN_NCL
  CN_GD CN_CD CN_GDCD CNBB_CD MMT_DT MMT_MOI MMT_LT GDX GDX_DV DV_HOANHAP DV_GIAMHAI HT_CAI HT_MMT QLSC_MOI QLSC
  QLSC_CHUYEN TAINGHIEN TN_DANHGIA HN_NHUCAU HN_TUVAN HN_DAYNGHE VL_NHUCAU VL_TUVAN VL_TAO VAY DIEM_TV DOI_CTXH TNV
  TNV_GIUP CLB CLB_DAT MOHINH CB CB_TH XP_KHONGMT XP_DATCHUAN TDP TDP_TT TRUONG TRUONG_TT TUDIEM TUDIEM_XOA KINHPHI
`
  .trim()
  .split(/\s+/);

describe("the indicators", () => {
  it("hold every ward indicator, each once", () => {
    const ids = indicators.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(named));
  });

  it("hold every id the coverage rule and the identities use", () => {
    const used = [
      standardCoverage.reached,
      ...standardCoverage.managed,
      ...standardCoverage.services,
      ...compositions.flatMap(({ whole, parts, optional }) => [whole, ...parts, ...optional]),
      ...partsOfWholes.flat(),
    ];
    expect(used.filter((id) => indicatorById(id) === undefined)).toEqual([]);
  });

  it("have a name, a short head and a unit of their own, composed and tidy", () => {
    for (const text of indicators.flatMap(({ name, short, unit }) => [name, short, unit])) {
      expect(text).toBe(text.normalize("NFC").trim());
      expect(text).not.toBe("");
    }
    for (const key of ["name", "short"] as const) {
      expect(new Set(indicators.map((indicator) => indicator[key])).size).toBe(indicators.length);
    }
  });

  it("count stocks as they stand and events as they add up", () => {
    const kind = (id: string): string | undefined => indicatorById(id)?.overTime;
    expect(["NN_HSQL", "QLSC", "MMT_DT", "DIEM_TV", "DV_TONG"].map(kind)).toEqual(Array(5).fill("stock"));
    expect(["CNBB", "CNTN_CL", "CN_GDCD", "HT_CAI", "NSD_PHATHIEN", "QLSC_MOI"].map(kind)).toEqual(
      Array(6).fill("flow"),
    );
    expect(["MMT_LT", "DV_TUVAN", "VAY"].map(kind)).toEqual(Array(3).fill("cumulative"));
  });

  it("know nothing of an id that is not theirs", () => {
    expect(indicatorById("CNBB")?.short).toBe("CNBB");
    expect(indicatorById("KHAC")).toBeUndefined();
  });
});
