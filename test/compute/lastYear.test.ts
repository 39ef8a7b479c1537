import * as fc from "fast-check";
import { coverageChange } from "../../src/compute/coverageChange";
import { lastYearOf } from "../../src/compute/lastYear";
import { targetChanges } from "../../src/compute/targetChange";
import type { OverTime } from "../../src/domain/indicator";
import type { LastYear, TargetChange } from "../../src/domain/lastYear";
import { type Calendar, type Period, type PeriodKind, periodKinds, periodOf } from "../../src/domain/period";
import type { Submission } from "../../src/domain/submission";
import type { Goal, Plan } from "../../src/domain/target";
import { standardCoverage } from "../../src/plans/coverage";

/** Figures by ward; null or left out = not reported. */
type Figures = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

function submission(period: Period | null, wards: Figures, groups: Submission["groups"] = []): Submission {
  const names = Object.keys(wards);
  const ids = [...new Set(Object.values(wards).flatMap(Object.keys))];
  return {
    period,
    units: names.map((name) => ({ code: null, name })),
    groups,
    columns: new Map(
      ids.map((id) => [
        id,
        { values: Float64Array.from(names, (name) => wards[name]?.[id] ?? NaN), at: names.map(() => null) },
      ]),
    ),
    missing: [],
  };
}

const overTime = (id: string): OverTime => (id === "CNBB" ? "flow" : "stock");
const reach = (managed: number | null, reached: number | null): Readonly<Record<string, number | null>> => ({
  NN_HSQL: managed,
  NSD_HSQL: managed === null ? null : 0,
  DV_TONG: reached,
});
const sent: Goal = { kind: "countAtLeast", count: 20, of: ["CNBB"] };

function planOf(...goals: readonly Goal[]): Plan {
  const targets = goals.map((goal, index) => ({ id: `T${index + 1}`, name: "", unit: "người", goal }));
  return { id: "", name: "", document: "", place: "", year: 2024, targets, notes: [] };
}

function changeOf(goal: Goal, lastYear: LastYear | null): TargetChange | null {
  return targetChanges(planOf(goal), lastYear, standardCoverage)[0] ?? null;
}

describe("the windows of two years", () => {
  const wards = { A: { CNBB: 4 } };
  const of = (year: number, kind: PeriodKind, figure = 4, calendar: Calendar = "statistical"): Submission =>
    submission(periodOf(year, kind, calendar), { A: { CNBB: figure } });

  it("are compared from the same day to the same day of the same calendar", () => {
    const half = of(2024, "half1");
    expect(lastYearOf(half, [of(2023, "half1")], overTime)?.inPeriod).not.toBeNull();
    expect(lastYearOf(half, [of(2023, "half1", 4, "administrative")], overTime)).toBeNull();
    expect(lastYearOf(half, [of(2022, "half1"), of(2023, "q2")], overTime)?.inPeriod ?? null).toBeNull();
    expect(lastYearOf(submission(null, wards), [of(2023, "half1")], overTime)).toBeNull();
  });

  it("are the same where a kind's name is, but not where the window was typed otherwise", () => {
    const typed = { ...periodOf(2023, "half1"), from: "2023-02-01" };
    expect(lastYearOf(of(2024, "half1"), [submission(typed, wards)], overTime)).toBeNull();
  });

  it("end on the last day of February in leap years too", () => {
    expect(lastYearOf(of(2024, "m02"), [of(2023, "m02")], overTime)?.inPeriod).not.toBeNull();
    expect(lastYearOf(of(2025, "m02"), [of(2024, "m02")], overTime)?.inPeriod).not.toBeNull();
  });

  it("hold two quarters against two quarters, and against a half year", () => {
    const [q1, q2] = [of(2024, "q1", 10), of(2024, "q2", 7)];
    for (const before of [[of(2023, "q1", 3), of(2023, "q2", 4)], [of(2023, "half1", 7)]]) {
      const change = changeOf(sent, lastYearOf(q2, [...before, q1], overTime));
      expect(change).toMatchObject({ window: "toDate", now: { numerator: 17 }, before: { numerator: 7 } });
    }
  });

  it("hold the quarter against the quarter where last year's first is wanting", () => {
    const change = changeOf(sent, lastYearOf(of(2024, "q2", 7), [of(2023, "q2", 4), of(2024, "q1", 10)], overTime));
    expect(change).toMatchObject({ window: "inPeriod", now: { numerator: 7 }, before: { numerator: 4 } });
  });

  it("leave last year's first quarter out where this year's is wanting", () => {
    const change = changeOf(sent, lastYearOf(of(2024, "q2", 7), [of(2023, "q1", 3), of(2023, "q2", 4)], overTime));
    expect(change).toMatchObject({ now: { numerator: 7 }, before: { numerator: 4 } });
  });

  it("do not add up over a gap that only one of the years has", () => {
    const [q1, q3] = [of(2024, "q1", 10), of(2024, "q3", 1)];
    const before = [of(2023, "q1", 1), of(2023, "q2", 2), of(2023, "q3", 3)];
    expect(lastYearOf(q3, [...before, q1], overTime)?.toDate).toBeNull();
    expect(lastYearOf(q3, [...before.filter((_, index) => index !== 1), q1], overTime)?.toDate).not.toBeNull();
  });
});

describe("the units of two years", () => {
  const lastYear = (now: Figures, before: Figures, groups?: Submission["groups"]): LastYear | null =>
    lastYearOf(
      submission(periodOf(2024, "half1"), now, groups),
      [submission(periodOf(2023, "half1"), before)],
      overTime,
    );
  const reached = (now: Figures, before: Figures): ReturnType<typeof coverageChange> => {
    const pair = lastYear(now, before)?.inPeriod ?? null;
    return pair === null ? null : coverageChange(pair, standardCoverage);
  };

  it("are all compared where the same ones reported, in whatever order", () => {
    expect(reached({ A: reach(10, 9), B: reach(20, 10) }, { B: reach(20, 8), A: reach(10, 5) })).toMatchObject({
      now: { reached: 19, managed: 30 },
      before: { reached: 13, managed: 30 },
      units: 2,
      leftOut: [],
    });
  });

  it("are left out of both sides where they reported in one year only", () => {
    expect(reached({ A: reach(10, 9), New: reach(90, 90) }, { A: reach(10, 5), Gone: reach(50, 40) })).toMatchObject({
      now: { reached: 9, managed: 10 },
      before: { reached: 5, managed: 10 },
      units: 1,
      leftOut: [{ name: "New" }, { name: "Gone" }],
    });
  });

  it("are left out where one side of the rate is wanting in one of the years", () => {
    expect(reached({ A: reach(10, 9), B: reach(20, null) }, { A: reach(10, 5), B: reach(20, 8) })).toMatchObject({
      now: { reached: 9 },
      before: { reached: 5 },
      leftOut: [{ name: "B" }],
    });
  });

  it("say so where none can be compared", () => {
    expect(reached({ A: reach(10, 9) }, { B: reach(10, 5) })).toMatchObject({ units: 0 });
    expect(changeOf(sent, lastYear({ A: { CNBB: 1 } }, { B: { CNBB: 2 } }))).toMatchObject({ units: 0 });
    expect(changeOf(sent, lastYear({ A: { NN_HSQL: 1 } }, { A: { NN_HSQL: 2 } }))).toBeNull();
  });

  it("are not compared where the same thing was written down in other columns", () => {
    const goal: Goal = { kind: "countAtLeast", count: 9, of: ["CN_GD", "CN_CD", "CN_GDCD"] };
    expect(changeOf(goal, lastYear({ A: { CN_GD: 1, CN_CD: 4 } }, { A: { CN_GDCD: 5 } }))).toMatchObject({ units: 0 });
  });

  it("count for each target by its own figures", () => {
    const years = lastYear(
      { A: { CNBB: 3, NN_HSQL: 9 }, B: { NN_HSQL: 8 } },
      { A: { CNBB: 2, NN_HSQL: 7 }, B: { NN_HSQL: 6 } },
    );
    const kept: Goal = { kind: "maintain", count: 1, of: ["NN_HSQL"] };
    expect(changeOf(sent, years)).toMatchObject({ units: 1, leftOut: [], now: { numerator: 3 } });
    expect(changeOf(kept, years)).toMatchObject({ units: 2, now: { numerator: 17 }, before: { numerator: 13 } });
  });

  it("are whole groups where every group is asked about, never rows in their place", () => {
    const goal: Goal = { kind: "perUnit", atLeast: 1, of: ["MOHINH"], per: "group" };
    const groups = [
      { unit: { code: null, name: "North" }, members: [0, 1] },
      { unit: { code: null, name: "South" }, members: [2] },
    ];
    const now = { A: { MOHINH: 1 }, B: { MOHINH: 0 }, C: { MOHINH: 0 } };
    expect(changeOf(goal, lastYear(now, { A: { MOHINH: 0 }, C: { MOHINH: 1 } }, groups))).toMatchObject({
      now: { result: { actual: 0, goal: 1 } },
      before: { result: { actual: 1, goal: 1 } },
    });
    expect(changeOf(goal, lastYear(now, { A: { MOHINH: 1 } }, groups))).toMatchObject({ units: 0 });
  });

  it("give the same numbers, whichever wards only one of the years has", () => {
    const figure = fc.option(fc.integer({ min: 0, max: 300 }), { nil: null });
    const ward = fc.record({ NN_HSQL: figure, NSD_HSQL: figure, DV_TONG: figure, CNBB: figure });
    const year = fc.dictionary(fc.constantFrom("A", "B", "C", "D", "E", "F"), ward);
    fc.assert(
      fc.property(year, year, (now, before) => {
        const years = lastYear(now, before);
        const both = Object.keys(now).filter((name) => name in before);
        const given = (name: string, ids: readonly (keyof (typeof now)[string])[]): boolean =>
          [now, before].every((each) => ids.every((id) => each[name]?.[id] != null));
        const sum = (each: typeof now, names: readonly string[], id: "DV_TONG" | "CNBB"): number =>
          names.reduce((all, name) => all + (each[name]?.[id] ?? 0), 0);

        const sides = both.filter((name) => given(name, ["NN_HSQL", "NSD_HSQL", "DV_TONG"]));
        const change = years?.inPeriod == null ? null : coverageChange(years.inPeriod, standardCoverage);
        expect(change?.units ?? 0).toBe(sides.length);
        expect([change?.now.reached ?? 0, change?.before.reached ?? 0]).toEqual([
          sum(now, sides, "DV_TONG"),
          sum(before, sides, "DV_TONG"),
        ]);

        const senders = both.filter((name) => given(name, ["CNBB"]));
        const target = changeOf(sent, years);
        expect(target?.units ?? 0).toBe(senders.length);
        if (target === null || target.units === 0) return;
        expect([target.now.numerator, target.before.numerator]).toEqual([
          sum(now, senders, "CNBB"),
          sum(before, senders, "CNBB"),
        ]);
        const inOne = Object.keys({ ...now, ...before }).filter(
          (name) => (now[name]?.CNBB == null) !== (before[name]?.CNBB == null),
        );
        expect(target.leftOut.map(({ name }) => name).toSorted()).toEqual(inOne.toSorted());
      }),
    );
  });
});

it("compares no two windows that are not the same days of two years in a row", () => {
  const period = fc
    .tuple(
      fc.integer({ min: 2022, max: 2025 }),
      fc.constantFrom(...periodKinds),
      fc.constantFrom<Calendar>("statistical", "administrative"),
    )
    .map(([year, kind, calendar]) => periodOf(year, kind, calendar));
  fc.assert(
    fc.property(period, fc.array(period, { maxLength: 6 }), (current, periods) => {
      const earlier = periods.filter(({ to }) => to < current.to).map((each) => submission(each, { A: { CNBB: 1 } }));
      const years = lastYearOf(submission(current, { A: { CNBB: 1 } }), earlier, overTime);
      const expected = periodOf(current.year - 1, current.kind, current.calendar);
      const isThere = earlier.some((past) => past.period?.from === expected.from && past.period.to === expected.to);
      expect(years?.inPeriod?.before.period?.from).toBe(isThere ? expected.from : undefined);
      if (years?.toDate == null) return;
      const { now, before } = years.toDate;
      expect(before.period?.calendar).toBe(current.calendar);
      expect([now.period?.from.slice(5), before.period?.to]).toEqual([before.period?.from.slice(5), expected.to]);
    }),
  );
});
