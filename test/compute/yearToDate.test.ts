import { yearToDate } from "../../src/compute/yearToDate";
import type { OverTime } from "../../src/domain/indicator";
import { type PeriodKind, periodOf } from "../../src/domain/period";
import type { Submission } from "../../src/domain/submission";

const units = [
  { code: "26071", name: "Phường Xuân Trung" },
  { code: "26074", name: "Phường Xuân Thanh" },
];

/** A submission of two wards: new cases (a flow) and people managed (a stock). NaN = not reported. */
function submission(kind: PeriodKind, year: number, flow: readonly number[], stock: readonly number[]): Submission {
  const column = (values: readonly number[]) => ({ values: Float64Array.from(values), at: values.map(() => null) });
  const columns = new Map([
    ["CNBB", column(flow)],
    ["NN_HSQL", column(stock)],
  ]);
  return { period: periodOf(year, kind), units, groups: [], columns, missing: [] };
}

const overTime = (id: string): OverTime => (id === "CNBB" ? "flow" : "stock");
const figures = ({ columns }: Submission, id: string): number[] => [...(columns.get(id)?.values ?? [])];

describe("the year to date", () => {
  const q1 = submission("q1", 2024, [2, 3], [40, 50]);
  const q2 = submission("q2", 2024, [1, 4], [42, 48]);
  const q3 = submission("q3", 2024, [5, 0], [41, 47]);

  it("adds flows over the quarters and takes stocks from the last", () => {
    const { submission: sum, gaps } = yearToDate(q3, [q1, q2], overTime);
    expect(figures(sum, "CNBB")).toEqual([8, 7]);
    expect(figures(sum, "NN_HSQL")).toEqual([41, 47]);
    expect(sum.period).toMatchObject({ from: "2024-01-01", to: "2024-09-30" });
    expect(gaps).toEqual([]);
  });

  it("does not add a half year to the quarters within it", () => {
    const half = submission("half1", 2024, [3, 7], [42, 48]);
    expect(figures(yearToDate(half, [q1, q2], overTime).submission, "CNBB")).toEqual([3, 7]);
  });

  it("names the window that no period covers", () => {
    const { submission: sum, gaps } = yearToDate(q3, [q1], overTime);
    expect(gaps).toEqual([{ from: "2024-04-01", to: "2024-06-30" }]);
    expect(figures(sum, "CNBB")).toEqual([7, 3]);
  });

  it("says from when the flows are, where the year's beginning is missing", () => {
    expect(yearToDate(q2, [], overTime).submission.period).toMatchObject({ from: "2024-04-01", to: "2024-06-30" });
  });

  it("adds nothing of the other calendar, and names the window that is missing for it", () => {
    const half = { ...submission("half1", 2024, [3, 7], [42, 48]), period: periodOf(2024, "half1", "administrative") };
    const { submission: sum, gaps } = yearToDate(q3, [half], overTime);
    expect(figures(sum, "CNBB")).toEqual([5, 0]);
    expect(gaps).toEqual([{ from: "2024-01-01", to: "2024-06-30" }]);
  });

  it("has no sum for a unit that left a flow blank in one of the periods", () => {
    const blank = submission("q2", 2024, [NaN, 4], [42, 48]);
    expect(figures(yearToDate(q3, [q1, blank], overTime).submission, "CNBB")).toEqual([NaN, 7]);
  });

  it("leaves other years out", () => {
    const before = submission("q3", 2023, [9, 9], [30, 30]);
    expect(figures(yearToDate(q3, [before, q1, q2], overTime).submission, "CNBB")).toEqual([8, 7]);
  });
});
