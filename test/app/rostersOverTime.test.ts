import { assess, type Assessment } from "../../src/app/assess";
import { nothingRemembered, type Memory, type RawValue } from "../../src/domain/workbook";
import { atOnce } from "../../src/domain/slices";
import { rosters } from "../../src/plans/rosters";
import { snapshotOf } from "../read/snapshot";

const fifteen = ["Xuân Trung", "Xuân Thanh"];
const thirteen = [
  "Xuân Bình",
  "Xuân An",
  "Xuân Hoà",
  "Phú Bình",
  "Bình Lộc",
  "Bảo Quang",
  "Suối Tre",
  "Bảo Vinh",
  "Xuân Lập",
  "Bàu Sen",
  "Bàu Trâm",
  "Xuân Tân",
  "Hàng Gòn",
];

/** A quarter's sheet: every ward has reported 30 addicts, no users, all reached, and so many in voluntary rehabilitation. */
function quarter(name: string, title: string, wards: readonly string[], voluntary: (index: number) => number) {
  const heads = [
    "STT",
    "Đơn vị",
    "Người nghiện có HSQL",
    "NSD có HSQL",
    "Được tiếp cận dịch vụ",
    "CNTN tại cơ sở công lập",
  ];
  const lines = wards.map((ward, index): RawValue[] => [index + 1, ward, 30, 0, 30, voluntary(index)]);
  const rows = [[title], heads, ...lines].map((row) => heads.map((_, column): RawValue => row[column] ?? ""));
  return snapshotOf(rows, { name });
}

function crossing(memory: Partial<Memory> = {}): Assessment {
  const sheets = [
    quarter("Quý III", "Quý III năm 2024", [...fifteen, ...thirteen], (index) => index + 1),
    quarter("Quý IV", "Quý IV năm 2024", thirteen, () => 10),
  ];
  return atOnce(
    assess(
      { sheets, reports: [], structure: { sheets: [], isLocked: false }, memory: { ...nothingRemembered, ...memory } },
      { rosters, plan: null },
    ),
  );
}

function voluntary({ toDate }: Assessment, ward: string): number | undefined {
  const [id = ""] = [...toDate.columns.keys()].filter((each) => each.startsWith("CNTN"));
  const position = toDate.units.findIndex(({ name }) => name.endsWith(ward));
  return toDate.columns.get(id)?.values[position];
}

describe("a year in which the list of units changed", () => {
  it("reads every period by the list of its time", () => {
    const { recognition, findings } = crossing();
    expect(findings.filter(({ code }) => code === "unknown-unit")).toEqual([]);
    expect(recognition.rosters.map(({ id }) => id)).toEqual(["long-khanh-2024"]);
    expect([...recognition.rostersBefore.values()].flat().map(({ id }) => id)).toEqual(["long-khanh-2019"]);
  });

  it("asks at their cells whose the figures of wards that are gone are now", () => {
    const gone = crossing().findings.filter(({ code }) => code === "unit-gone");
    expect(gone).toMatchObject([
      { severity: "error", name: "Phường Xuân Trung", former: "26071", at: { sheet: "Quý III", row: 2, column: 1 } },
      { severity: "error", name: "Phường Xuân Thanh", former: "26074", at: { sheet: "Quý III", row: 3, column: 1 } },
    ]);
  });

  it("adds them to the wards the clerk names, and to the year's sums", () => {
    const told = crossing({ heirs: { 26071: "26080", 26074: null } });
    expect(told.findings.filter(({ code }) => code === "unit-gone")).toEqual([]);
    expect(voluntary(told, "Xuân An")).toBe(10 + 4 + 1);
    expect(voluntary(told, "Xuân Bình")).toBe(10 + 3);
  });
});
