import fc from "fast-check";
import { count, date, list, percent } from "../../src/i18n/display";

const seeded = { seed: 20240630, numRuns: 3000 };

describe("numbers, dates and rates as Vietnamese documents print them", () => {
  it("groups thousands by dots and writes decimals after a comma", () => {
    expect([0, 7, 999, 1000, 4986, 1234567, -3, 2.5, 1100.5].map(count)).toEqual([
      "0",
      "7",
      "999",
      "1.000",
      "4.986",
      "1.234.567",
      "-3",
      "2,5",
      "1.100,5",
    ]);
  });

  it("writes the month with a leading zero only in January and February", () => {
    expect(["2024-01-05", "2024-02-29", "2024-06-30", "2024-12-31"].map(date)).toEqual([
      "05/01/2024",
      "29/02/2024",
      "30/6/2024",
      "31/12/2024",
    ]);
  });

  it("joins the last two of a list by a word", () => {
    expect(list(["a"], "và")).toBe("a");
    expect(list(["a", "b", "c"], "và")).toBe("a, b và c");
  });

  it("prints one decimal unless that would contradict the verdict", () => {
    expect(percent(536, 950, 800)).toBe("56,4");
    expect(percent(80, 100, 800)).toBe("80,0");
    expect(percent(1999, 2500, 800)).toBe("79,96");
    expect(percent(321, 401, 800)).toBe("80,05");
    expect(percent(3201, 4001, 800)).toBe("80,005");
    expect(percent(5, 1000, 800)).toBe("0,5");
    expect(percent(3, 3, 800)).toBe("100,0");
  });

  it("never prints 80,0 or more for a rate that misses, nor 80,0 or less for one that exceeds", () => {
    const people = fc.integer({ min: 1, max: 9_999 });
    fc.assert(
      fc.property(people, fc.nat(), (managed, seed) => {
        const reached = seed % (managed + 1);
        const printed = Number(percent(reached, managed, 800).replace(",", "."));
        if (10 * reached > 8 * managed) expect(printed).toBeGreaterThan(80);
        else if (10 * reached < 8 * managed) expect(printed).toBeLessThan(80);
        else expect(printed).toBe(80);
      }),
      seeded,
    );
  });
});
