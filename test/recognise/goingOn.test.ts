import { assess } from "../../src/app/assess";
import { atOnce } from "../../src/domain/slices";
import type { Plan } from "../../src/domain/target";
import { nothingRemembered } from "../../src/domain/workbook";
import { assessed, findingsIn, type Rows } from "../check/given";
import { snapshotOf } from "../read/snapshot";

const home = "Số người đang cai nghiện tự nguyện tại gia đình";
const table = (heads: readonly string[], title = "6 tháng đầu năm 2024"): (string | number)[][] => [
  [title, ...heads.map(() => "")],
  ["Đơn vị", ...heads],
  ["Xã An Lộc", ...heads.map((_, index) => 9 - index)],
  ["Xã An Bình", ...heads.map((_, index) => 8 - index)],
];
const idsIn = (rows: Rows | Readonly<Record<string, Rows>>): string[] => [...assessed(rows).submission.columns.keys()];

describe("those who are in rehabilitation just now", () => {
  it.each([
    [home, "CN_GD"],
    ["Người nghiện hiện đang cai nghiện tại cộng đồng", "CN_CD"],
    ["Đang cai nghiện tự nguyện tại gia đình, cộng đồng", "CN_GDCD"],
    ["Đang được cai nghiện tự nguyện tại cơ sở ngoài công lập", "CNTN_NCL"],
  ])("are those who went where nothing is added up (%s)", (head, id) => {
    expect(idsIn(table(["NN có HSQL", head]))).toEqual(["NN_HSQL", id]);
  });

  it("are asked about beside those who went", () => {
    const rows = table([home, "Số người cai nghiện tự nguyện tại gia đình trong kỳ"]);
    expect(idsIn(rows)).toEqual(["CN_GD"]);
    expect(findingsIn(rows)).toContain("warning ambiguous-column B2");
  });

  it.each([
    ["Số người đăng ký", home],
    [home, "Số người ra khỏi cơ sở"],
    ["Đang ở ngoài xã hội", home],
    ["Đang cai nghiện bắt buộc", home],
  ])("are asked about beside who came or left, and where people are (%s | %s)", (...heads) => {
    expect(idsIn(table(heads))).not.toContain("CN_GD");
  });

  it("are asked about in compulsory rehabilitation, for they may be all who are in a facility", () => {
    expect(idsIn(table(["NN có HSQL", "Đang cai nghiện bắt buộc"]))).toEqual(["NN_HSQL"]);
  });

  it("are asked about where the heading above says where people are", () => {
    const rows = [
      ["6 tháng đầu năm 2024", "", ""],
      ["Đơn vị", "Quản lý người nghiện", ""],
      ["", "Ngoài xã hội", "Đang cai nghiện tại cộng đồng"],
      ["Xã An Lộc", 9, 1],
      ["Xã An Bình", 8, 2],
    ];
    expect(idsIn(rows)).toEqual(["NN_NGOAI"]);
  });

  it("are asked about where the workbook tells another period of the year, for they would be counted twice", () => {
    const books = { "Quý I": table([home], "Quý I năm 2024"), "Quý II": table([home], "Quý II năm 2024") };
    expect(idsIn(books)).toEqual([]);
  });

  it("are asked about where a plan counts who went in the year", () => {
    const goal = { kind: "countAtLeast", count: 20, of: ["CN_GD"] } as const;
    const targets = [{ id: "T1", name: "", unit: "người", goal }];
    const plan: Plan = { id: "own", name: "", document: "", place: "", year: 2024, targets, notes: [] };
    const structure = { sheets: [], isLocked: false };
    const snapshot = { sheets: [snapshotOf(table([home]))], reports: [], structure, memory: nothingRemembered };
    expect([...atOnce(assess(snapshot, { rosters: [], plan })).submission.columns.keys()]).toEqual([]);
  });
});
