import type { Goal } from "../../src/domain/target";
import { indicatorById } from "../../src/plans/indicators";
import { planById, plans } from "../../src/plans/plans";

const targets = plans.flatMap((plan) => plan.targets);

function namedBy(goal: Goal): readonly string[] {
  return [
    "of" in goal ? goal.of : [],
    "base" in goal && goal.base !== "units" ? goal.base : [],
    "added" in goal ? goal.added : [],
    "per" in goal && goal.per !== "unit" && goal.per !== "group" ? goal.per : [],
  ].flat();
}

describe("the plans", () => {
  it("are the five of the documents, with every target of each", () => {
    expect(plans.map(({ id, year, targets: own }) => [id, year, own.length])).toEqual([
      ["hanoi-2021", 2021, 17],
      ["hanoi-2024", 2024, 11],
      ["long-khanh-2024", 2024, 13],
      ["quang-ninh-2016", 2016, 11],
      ["soc-son-2019", 2019, 10],
    ]);
    expect(planById("long-khanh-2024")?.document).toContain("62/KH-UBND");
    expect(planById("elsewhere")).toBeUndefined();
  });

  it("number their targets in order, each id once", () => {
    const ids = targets.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { targets: own } of plans) {
      expect(own.map(({ id }) => id)).toEqual(own.map(({ id }) => id).toSorted());
    }
  });

  it("name only indicators of the catalogue", () => {
    const strangers = targets.flatMap(({ goal }) => namedBy(goal)).filter((id) => indicatorById(id) === undefined);
    expect(strangers).toEqual([]);
  });

  it("state whole numbers, and permille within 1 to 1000", () => {
    for (const { id, goal } of targets) {
      const permille = "permille" in goal ? [goal.permille] : [];
      const counts = Object.values(goal).filter((value) => typeof value === "number");
      expect([id, permille.every((value) => value >= 1 && value <= 1000)]).toEqual([id, true]);
      expect([id, counts.every((value) => Number.isInteger(value) && value >= 0)]).toEqual([id, true]);
    }
  });

  it("are worded in NFC, without stray spaces, and note what their documents contradict themselves about", () => {
    const texts = [...plans.flatMap(({ notes }) => notes), ...targets.flatMap(({ name, note = "-" }) => [name, note])];
    expect(texts.filter((text) => text !== text.normalize("NFC").trim() || text === "" || /\s\s/u.test(text))).toEqual(
      [],
    );
    const notesOf = (id: string): string => (planById(id)?.notes ?? []).join(" ");
    expect(notesOf("soc-son-2019")).toMatch(/105.*26 \+ 82 \+ 17 = 125/u);
    expect(notesOf("hanoi-2021")).toMatch(/4\.986.*1\.500.*6\.486.*6\.500/u);
    expect(notesOf("long-khanh-2024")).toMatch(/27,5 %.*13/u);
  });

  it("count over their own denominators", () => {
    const goalOf = (id: string): Goal | undefined => targets.find((target) => target.id === id)?.goal;
    expect(goalOf("HN21-02")).toMatchObject({ kind: "rateAtLeast", permille: 900, base: ["NN_NGOAI", "NSD_NGOAI"] });
    expect(goalOf("HN24-06")).toMatchObject({ kind: "rateAbove", permille: 800, base: ["NN_HSQL", "NSD_HSQL"] });
    expect(goalOf("LK24-01")).toMatchObject({ kind: "rateAbove", permille: 800, base: ["NN_HSQL", "NSD_HSQL"] });
    expect(goalOf("LK24-02")).toMatchObject({ kind: "percentOfBase", base: ["NN_HSQL"] });
    expect(goalOf("SS19-10")).toMatchObject({ kind: "rateAtLeast", permille: 800, base: ["NN_HSQL", "NSD_HSQL"] });
  });
});
