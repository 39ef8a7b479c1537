import { carryOver, type Heirs } from "../../src/compute/carryOver";
import type { Submission } from "../../src/domain/submission";
import type { Roster } from "../../src/domain/unit";
import type { Succession } from "../../src/plans/rosters/successors";

const date = "2025-07-01";

function roster(validFrom: string | null, codes: readonly string[]): Roster {
  const units = codes.map((code) => ({ code, name: `Xã ${code}` }));
  return { id: validFrom ?? "", parent: "", units, validFrom, validTo: null };
}

function submission({ units }: Roster, values: readonly number[]): Submission {
  const at = values.map((_, row) => ({ sheet: "Quý I", row, column: 2 }));
  const columns = new Map([["CN_TN", { values: Float64Array.from(values), at }]]);
  return { period: null, units, groups: [], columns, missing: [] };
}

const merging: readonly Succession[] = [
  { from: "1", to: "1", kind: "merged", date },
  { from: "2", to: "1", kind: "merged", date },
];

function carried(
  before: readonly string[],
  values: readonly number[],
  after: readonly string[],
  successions: readonly Succession[],
  heirs: Heirs = {},
): { figures: number[]; open: string[]; from: unknown } {
  const since = roster("2020-01-01", before);
  const until = roster(date, after);
  const current = submission(
    until,
    after.map(() => 0),
  );
  const { submission: past, open } = carryOver(
    submission(since, values),
    current,
    { since: [since], until: [until] },
    successions,
    heirs,
  );
  const column = past.columns.get("CN_TN");
  return { figures: [...(column?.values ?? [])], open: open.map(({ unit }) => unit.code ?? ""), from: column?.at };
}

describe("earlier figures by the units of today", () => {
  it("adds up units that merged, though the code of one of them is used again", () => {
    expect(carried(["1", "2", "3"], [5, 7, 9], ["1", "3"], merging).figures).toEqual([12, 9]);
  });

  it("gives a figure its cell where it was one, and none where it is a sum", () => {
    expect(carried(["1", "2", "3"], [5, 7, 9], ["1", "3"], merging).from).toEqual([
      null,
      { sheet: "Quý I", row: 2, column: 2 },
    ]);
  });

  it("knows nothing of a merged unit of which a part has not reported", () => {
    expect(carried(["1", "2"], [5, NaN], ["1"], merging).figures).toEqual([NaN]);
  });

  it("knows nothing of a merged unit of which a part was never in the lists", () => {
    expect(carried(["1"], [5], ["1"], merging).figures).toEqual([NaN]);
  });

  it("asks about a unit that was split", () => {
    const split: readonly Succession[] = ["2", "3"].map((to) => ({ from: "1", to, kind: "split", date }));
    expect(carried(["1", "2", "3"], [5, 7, 9], ["2", "3"], split)).toMatchObject({ figures: [7, 9], open: ["1"] });
  });

  it("asks about a unit of which no source says where it went", () => {
    const gone: readonly Succession[] = [{ from: "1", to: null, kind: "unknown", date }];
    expect(carried(["1", "2"], [5, 7], ["2"], gone)).toMatchObject({ figures: [7], open: ["1"] });
  });

  it("adds its figures to the unit the clerk has named, or to none", () => {
    const gone: readonly Succession[] = [{ from: "1", to: null, kind: "unknown", date }];
    expect(carried(["1", "2"], [5, 7], ["2"], gone, { 1: "2" })).toMatchObject({ figures: [12], open: [] });
    expect(carried(["1", "2"], [5, 7], ["2"], gone, { 1: null })).toMatchObject({ figures: [7], open: [] });
  });

  it("follows a unit through several changes", () => {
    const twice: readonly Succession[] = [
      { from: "1", to: "4", kind: "renamed", date: "2024-11-01" },
      { from: "4", to: "5", kind: "merged", date },
    ];
    expect(
      carried(["1"], [5], ["5"], [...twice.slice(0, 1), { from: "4", to: "5", kind: "renamed", date }]).figures,
    ).toEqual([5]);
  });

  it("leaves the figures as they are while the same lists are in force", () => {
    expect(
      carried(["1", "2"], [5, 7], ["1", "2"], [{ ...merging[0], date: "2019-01-01" } as Succession]).figures,
    ).toEqual([5, 7]);
  });
});
