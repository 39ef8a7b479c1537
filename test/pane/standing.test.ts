import { groupLines, standingOf } from "../../src/pane/results/standing";
import { assessmentOf, cell, type Row, wards } from "../../src/standin/gallery/sample";

const names = (lines: readonly { readonly name: string }[]): string[] => lines.map(({ name }) => name);

describe("the standing of the units", () => {
  it("puts the lowest rate first, and of equal rates the one with more people wanting", () => {
    const rows: readonly Row[] = [
      ["half of 10", 10, 5],
      ["met", 10, 9],
      ["half of 100", 100, 50],
      ["a third", 3, 1],
    ];
    expect(names(standingOf(assessmentOf({ rows })).missed)).toEqual(["a third", "half of 100", "half of 10"]);
  });

  it("counts exactly 80 % among the missed", () => {
    const { missed, met } = standingOf(assessmentOf({ rows: wards }));
    expect(names(missed)).toContain("Phường Suối Tre");
    expect([missed.length, met.length]).toEqual([6, 9]);
  });

  it("sets units apart that have nobody to reach, that did not report, and that are in no table", () => {
    const rows: readonly Row[] = [
      ["nobody", 0, 0],
      ["silent", null, null],
      ["half said", 10, null],
      ["met", 10, 9],
    ];
    const standing = standingOf(assessmentOf({ rows, missing: ["absent"] }));
    expect(names(standing.noSubjects)).toEqual(["nobody"]);
    expect(names(standing.noData)).toEqual(["silent", "half said"]);
    expect(names(standing.missing)).toEqual(["absent"]);
    expect(standing).toMatchObject({ complete: 2, counted: 2, expected: 5 });
  });

  it("counts estimates in, but not as complete", () => {
    const standing = standingOf(assessmentOf({ rows: [["only services", 50, null]], columns: { MMT_DT: [30] } }));
    expect(names(standing.estimated)).toEqual(["only services"]);
    expect(standing).toMatchObject({ complete: 0, counted: 1, expected: 1 });
  });

  it("places every unit in each list once", () => {
    const { missed, met, estimated, noSubjects, noData } = standingOf(assessmentOf({ rows: wards }));
    const all = [missed, met, estimated, noSubjects, noData].flatMap(names);
    expect(all.toSorted()).toEqual(wards.map(([name]) => name).toSorted());
  });

  it("leads to the figure of people reached, else to another figure of the unit's row", () => {
    const rows: readonly Row[] = [
      ["met", 10, 9],
      ["half said", 10, null],
      ["silent", null, null],
    ];
    const { met, noData } = standingOf(assessmentOf({ rows }));
    expect(met[0]?.at).toEqual(cell(0, 4));
    expect(noData.map(({ at }) => at)).toEqual([cell(1, 2), null]);
  });
});

describe("the upper levels", () => {
  it("have their units beneath them, lowest rate first and those without a rate last", () => {
    const [north, south] = groupLines(
      assessmentOf({
        rows: [
          ["Xã A", 10, 9],
          ["Xã B", 10, null],
          ["Xã C", 10, 4],
          ["Xã D", 10, 10],
        ],
        groups: [
          ["Phía Bắc", [0, 1, 2]],
          ["Phía Nam", [3]],
        ],
      }),
    );
    expect(north?.members.map(({ name }) => name)).toEqual(["Xã C", "Xã A", "Xã B"]);
    expect(south?.group.name).toBe("Phía Nam");
    expect(south?.members.map(({ name }) => name)).toEqual(["Xã D"]);
  });
});
