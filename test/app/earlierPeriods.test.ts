import { assess, type Assessment } from "../../src/app/assess";
import { targetsToDate } from "../../src/app/progress";
import { atOnce } from "../../src/domain/slices";
import type { Goal, Plan } from "../../src/domain/target";
import { nothingRemembered, type RawValue } from "../../src/domain/workbook";
import { snapshotOf } from "../read/snapshot";

const heads = ["STT", "Đơn vị", "Người nghiện có HSQL", "NSD có HSQL", "Được tiếp cận dịch vụ", "CNBB"];

type Ward = readonly [name: string, addicts: number, users: number, reached: number, compulsory: number];

/** 20 people a year are to be sent to compulsory rehabilitation. */
const goals: readonly Goal[] = [{ kind: "countAtLeast", count: 20, of: ["CNBB"] }];
const plan: Plan = {
  id: "own",
  name: "",
  document: "",
  place: "",
  year: 2024,
  targets: goals.map((goal, index) => ({ id: `T${index + 1}`, name: "", unit: "người", goal })),
  notes: [],
};

/** A sheet for each title, with the wards below it. */
function told(periods: readonly (readonly [title: string, wards: readonly Ward[]])[]): Assessment {
  const sheets = periods.map(([title, wards], index) => {
    const rows = [[title], heads, ...wards.map((ward, place): RawValue[] => [place + 1, ...ward])];
    const whole = rows.map((row) => heads.map((_, column): RawValue => row[column] ?? ""));
    return snapshotOf(whole, { name: `Trang ${index + 1}` });
  });
  const structure = { sheets: [], isLocked: false };
  return atOnce(assess({ sheets, reports: [], structure, memory: nothingRemembered }, { rosters: [], plan }));
}

const two: readonly Ward[] = [
  ["Xã Ất", 30, 0, 30, 1],
  ["Xã Bính", 20, 0, 20, 2],
];

describe("the periods before the one reported on", () => {
  it("tell by their units who is missing now, where no list of units does", () => {
    const assessment = told([
      ["Tháng 1 năm 2024", [...two, ["Xã Đinh", 10, 0, 9, 5]]],
      ["Tháng 2 năm 2024", two],
    ]);
    expect(assessment.findings).toContainEqual(expect.objectContaining({ code: "missing-unit", name: "Xã Đinh" }));
    expect(assessment.submission.missing.map(({ name }) => name)).toEqual(["Xã Đinh"]);
    expect(targetsToDate(assessment)[0]).toMatchObject({ numerator: 6, notes: [{ code: "units-left-out", units: 1 }] });
  });

  it("tell nothing of who is missing where they were told by other units, or were of another year", () => {
    const districts: readonly Ward[] = [["Huyện Giáp", 50, 0, 50, 3]];
    for (const earlier of [["Tháng 1 năm 2024", districts] as const, ["Tháng 2 năm 2023", districts] as const])
      expect(told([earlier, ["Tháng 2 năm 2024", two]]).submission.missing).toEqual([]);
  });

  it("name the cells that contradict each other, so that no sum of the year lacks a figure unseen", () => {
    const { findings } = told([
      ["Tháng 1 năm 2024", two],
      ["Tháng 1 năm 2024", [["Xã Ất", 30, 0, 30, 4]]],
      ["Tháng 2 năm 2024", two],
    ]);
    expect(findings.filter(({ code }) => code === "conflicting-values")).toMatchObject([
      { severity: "error", at: { sheet: "Trang 2", row: 2, column: 5 } },
    ]);
  });

  it("are asked about more people reached than managed, and compared without them", () => {
    const { findings, lastYear } = told([
      [
        "Tháng 2 năm 2023",
        [
          ["Xã Ất", 30, 0, 35, 1],
          ["Xã Bính", 20, 0, 20, 2],
        ],
      ],
      ["Tháng 2 năm 2024", two],
    ]);
    expect(findings.filter(({ code }) => code === "rate-over-100")).toMatchObject([
      { severity: "error", at: { sheet: "Trang 1", row: 2, column: 4 }, reached: 35, managed: 30 },
    ]);
    expect(Array.from(lastYear?.inPeriod?.before.columns.get("DV_TONG")?.values ?? [])).toEqual([NaN, 20]);
  });
});
