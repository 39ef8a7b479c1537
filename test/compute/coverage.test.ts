import fc from "fast-check";
import { coverageOf, estimatedCoverage, exceeds, leastAbove } from "../../src/compute/coverage";

const seeded = { seed: 20240630, numRuns: 2000 };
const people = fc.integer({ min: 1, max: 1_000_000 });

describe("the coverage of managed people", () => {
  it("counts 80 of 100 as one short, because the plan says above 80 %", () => {
    expect(coverageOf(80, 100, 800)).toEqual({ reached: 80, managed: 100, rate: 0.8, status: "missed", shortfall: 1 });
  });

  it("is met by 81 of 100 and by 17 of 21, not by 16 of 20", () => {
    expect(coverageOf(81, 100, 800).status).toBe("met");
    expect(coverageOf(17, 21, 800).status).toBe("met");
    expect(coverageOf(16, 20, 800).status).toBe("missed");
  });

  it("has no rate where nobody is managed", () => {
    expect(coverageOf(0, 0, 800)).toMatchObject({ rate: null, status: "noSubjects", shortfall: 0 });
    expect(coverageOf(null, 0, 800).status).toBe("noSubjects");
  });

  it("takes a blank for not reported, never for nobody reached", () => {
    expect(coverageOf(null, 50, 800)).toMatchObject({ reached: null, rate: null, status: "noData" });
    expect(coverageOf(0, 50, 800)).toMatchObject({ reached: 0, rate: 0, status: "missed", shortfall: 41 });
  });

  it("needs everybody where only up to five are managed", () => {
    expect([1, 2, 3, 4, 5, 6, 10, 11].map((managed) => leastAbove(managed, 800))).toEqual([1, 2, 3, 4, 5, 5, 9, 9]);
  });

  it("decides thresholds exactly where floating point does not", () => {
    expect(exceeds(7, 100, 70)).toBe(false);
    expect(exceeds(14, 100, 140)).toBe(false);
    expect(exceeds(28, 100, 280)).toBe(false);
  });

  it("gives the least number of people that changes the verdict as the shortfall", () => {
    fc.assert(
      fc.property(people, fc.nat(), fc.integer({ min: 1, max: 999 }), (managed, seed, bar) => {
        const reached = seed % (managed + 1);
        const { shortfall, status } = coverageOf(reached, managed, bar);
        expect(exceeds(reached + shortfall, managed, bar)).toBe(true);
        if (status === "missed") expect(exceeds(reached + shortfall - 1, managed, bar)).toBe(false);
      }),
      seeded,
    );
  });

  it("is never made worse by one more person reached", () => {
    fc.assert(
      fc.property(people, fc.nat(), (managed, seed) => {
        const reached = seed % managed;
        const [before, after] = [coverageOf(reached, managed, 800), coverageOf(reached + 1, managed, 800)];
        expect(after.shortfall).toBeLessThanOrEqual(before.shortfall);
        expect(before.status === "met" && after.status !== "met").toBe(false);
      }),
      seeded,
    );
  });

  it("gives no rate and the largest possible shortfall where only bounds are known", () => {
    expect(estimatedCoverage(19, 25, 26, 800)).toEqual({
      reached: null,
      managed: 26,
      low: 19,
      high: 25,
      rate: null,
      status: "estimated",
      shortfall: 2,
    });
  });
});
