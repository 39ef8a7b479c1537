import { byDays, expectedBy } from "../../src/compute/pace";
import { periodOf } from "../../src/domain/period";

describe("the pace of a year's plan", () => {
  it("counts the days of the year up to the cut-off, both ends included", () => {
    expect(byDays(2023, periodOf(2023, "half1"))).toEqual({ elapsed: 181, days: 365 });
    expect(byDays(2024, periodOf(2024, "half1"))).toEqual({ elapsed: 182, days: 366 });
    expect(byDays(2019, periodOf(2019, "q3"))).toEqual({ elapsed: 273, days: 365 });
    expect(byDays(2019, periodOf(2019, "m01"))).toEqual({ elapsed: 31, days: 365 });
  });

  it("runs from 15 December to 14 December in the administrative calendar", () => {
    expect(byDays(2022, periodOf(2022, "half1", "administrative"))).toEqual({ elapsed: 182, days: 365 });
    expect(byDays(2024, periodOf(2024, "q1", "administrative"))).toEqual({ elapsed: 91, days: 366 });
  });

  it.each(["year", "half2", "q4", "m12"] as const)("is over at the end of %s, in both calendars", (kind) => {
    expect(byDays(2024, periodOf(2024, kind))).toBeNull();
    expect(byDays(2024, periodOf(2024, kind, "administrative"))).toBeNull();
  });

  it("is over in a later year, has not begun in an earlier one, and is unknown without a period", () => {
    expect(byDays(2023, periodOf(2024, "m01"))).toBeNull();
    expect(byDays(2025, periodOf(2024, "m06"))).toEqual({ elapsed: 0, days: 365 });
    expect(byDays(2024, null)).toBeNull();
  });

  it("expects whole people, rounded down", () => {
    expect(expectedBy({ elapsed: 181, days: 365 }, 120)).toBe(59);
    expect(expectedBy({ elapsed: 91, days: 365 }, 26)).toBe(6);
    expect(expectedBy({ elapsed: 0, days: 365 }, 26)).toBe(0);
  });
});
