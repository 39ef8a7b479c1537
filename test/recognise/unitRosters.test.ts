import { rosters } from "../../src/plans/rosters";
import type { Roster } from "../../src/domain/unit";
import { chooseRosters } from "../../src/recognise/units/unitMatch";
import { periodOf } from "../../src/domain/period";

function namesOf(id: string): string[] {
  return (rosters.find((roster) => roster.id === id)?.units ?? []).map(({ name }) => name);
}

function chosen(names: readonly string[], when: Parameters<typeof chooseRosters>[2] = null): string[] {
  return chooseRosters(names, rosters, when).map(({ id }) => id);
}

const elsewhere = ["Phường Hàng Bạc", "Phường Hàng Bồ", "Phường Cửa Đông", "Phường Tràng Tiền", "Phường Đồng Xuân"];

describe("chooseRosters", () => {
  it.each(rosters)("finds $id by its own names", ({ id }) => {
    expect(chosen(namesOf(id))).toEqual([id]);
  });

  it("finds the state in force at the date", () => {
    const names = namesOf("long-khanh-2024");
    expect(chosen(names, "2024-06-30")).toEqual(["long-khanh-2019"]);
    expect(chosen(names, "2024-11-01")).toEqual(["long-khanh-2024"]);
    expect(chosen(names, "2024-10-31")).toEqual(["long-khanh-2019"]);
  });

  it("leaves the choice to the names when the roster changed within the period", () => {
    const year = periodOf(2024, "year");
    expect(chosen(namesOf("long-khanh-2019"), year)).toEqual(["long-khanh-2019"]);
    expect(chosen(namesOf("long-khanh-2024"), year)).toEqual(["long-khanh-2024"]);
    expect(chosen(namesOf("long-khanh-2024"), periodOf(2024, "half1"))).toEqual(["long-khanh-2019"]);
  });

  it("takes without a date the state with fewer units missing, then the later", () => {
    expect(chosen(namesOf("long-khanh-2024"))).toEqual(["long-khanh-2024"]);
    const twice: Roster[] = ["2001-01-01", "2011-01-01"].map((validFrom) => ({
      id: validFrom,
      parent: "Huyện Sóc Sơn",
      units: namesOf("soc-son").map((name) => ({ code: null, name })),
      validFrom,
      validTo: null,
    }));
    expect(chooseRosters(namesOf("soc-son"), twice, null).map(({ id }) => id)).toEqual(["2011-01-01"]);
  });

  it("finds a roster by most of its names, some missing and some misspelled", () => {
    const names = [...namesOf("long-khanh-2019").slice(2, 11), "Phường Xuân Am", "Xã Hàn Gòn"];
    expect(chosen(names, "2024-06-30")).toEqual(["long-khanh-2019"]);
  });

  it("takes several for the table of a province, best first", () => {
    const names = ["Thành phố Long Khánh", ...namesOf("long-khanh-2019"), "Huyện Sóc Sơn", ...namesOf("soc-son")];
    expect(chosen(names, "2024-06-30")).toEqual(["soc-son", "long-khanh-2019"]);
    expect(chosen(names.filter((name) => !/^(Huyện|Thành phố)/.test(name)))).toEqual(["soc-son", "long-khanh-2019"]);
  });

  it("takes none when most names are of districts it does not know", () => {
    const province = Array.from({ length: 100 }, (_, at) => `Phường ${at + 1}`);
    expect(chosen([...namesOf("long-khanh-2019"), ...province])).toEqual([]);
    expect(chosen(elsewhere)).toEqual([]);
    expect(chosen([])).toEqual([]);
  });

  it("does not go by two names that are common everywhere", () => {
    expect(chosen(["Xã Tân Minh", "Xã Phú Cường"], "2024-06-30")).toEqual([]);
    expect(chosen(["Xã Tân Minh", "Xã Phú Cường", "Huyện Sóc Sơn"], "2024-06-30")).toEqual(["soc-son"]);
    expect(chosen(["Xã Tân Minh", "Xã Phú Cường", "Xã Phù Lỗ"], "2024-06-30")).toEqual(["soc-son"]);
  });

  it("believes a superior typed beside the names", () => {
    const names = namesOf("soc-son").map((name) => `${name}, huyện Thường Tín`);
    expect(chosen(names)).toEqual([]);
  });

  it("takes a small roster of the clerk's own", () => {
    const own: Roster = {
      id: "own",
      parent: "",
      units: [
        { code: null, name: "Phường Hàng Bạc" },
        { code: null, name: "Phường Hàng Bồ" },
      ],
      validFrom: null,
      validTo: null,
    };
    expect(chooseRosters(["P. Hàng Bạc", "P. Hàng Bồ"], [own, ...rosters], null)).toEqual([own]);
  });

  it("does not depend on the order or the repetition of names", () => {
    const names = [...namesOf("soc-son"), ...namesOf("long-khanh-2019")];
    expect(chosen([...names, ...names].toReversed(), "2024-06-30")).toEqual(chosen(names, "2024-06-30"));
  });
});
