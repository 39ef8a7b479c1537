import { assess, type Assessment } from "../../src/app/assess";
import { atOnce } from "../../src/domain/slices";
import { nothingRemembered, type Memory, type RawValue } from "../../src/domain/workbook";
import { rosters } from "../../src/plans/rosters";
import { headingKey } from "../../src/recognise/knowledge";
import { snapshotOf } from "../read/snapshot";

const wards = ["Phường Xuân Bình", "Phường Xuân An", "Phường Xuân Hòa", "Phường Bảo Vinh", "Phường Xuân Lập"];
const reach = "Số người được tiếp cận dịch vụ";

/** A table of that period with 25 people a ward, whose last columns have these heads (two rows) and figures. */
function assessed(
  title: string,
  heads: readonly (readonly [string, string])[],
  figures: readonly number[],
  memory: Memory = nothingRemembered,
): Assessment {
  const upper = ["STT", "Đơn vị", "Người nghiện có HSQL", "Người sử dụng có HSQL", ...heads.map(([head]) => head)];
  const lower = ["", "", "", "", ...heads.map(([, head]) => head)];
  const lines = wards.map((ward, index): RawValue[] => [index + 1, ward, 20, 5, ...figures]);
  const rows = [[title, ...upper.slice(1).map(() => "")], upper, lower, ...lines];
  const sheets = [snapshotOf(rows)];
  const structure = { sheets: [], isLocked: false };
  return atOnce(assess({ sheets, memory, reports: [], structure }, { rosters, plan: null }));
}

const reachedIn = ({ submission }: Assessment): number | undefined => submission.columns.get("DV_TONG")?.values[0];
const asks = ({ findings }: Assessment): string[] =>
  findings.flatMap((finding) => (finding.code === "ambiguous-column" ? [finding.header] : []));

describe("people reached in a part of the year and since New Year, side by side", () => {
  it.each([
    ["Trong kỳ", "Lũy kế"],
    ["Trong quý", "Lũy kế từ đầu năm"],
    ["Quý này", "Cộng dồn"],
    ["Quý II", "6 tháng đầu năm"],
    ["Thực hiện", "Lũy kế"],
    ["Kết quả", "Lũy kế"],
    ["Số người", "Lũy kế"],
    ["TH quý II", "LK 6 tháng"],
    ["Trong kỳ", "Lũy kế năm 2024"],
    ["Trong quý", "Lũy kế đến hết quý II/2024"],
    ["Trong kỳ báo cáo", "LK từ đầu năm"],
  ])("are “%s” and “%s”: the latter is the share of those managed", (part, sum) => {
    const assessment = assessed(
      "BÁO CÁO QUÝ II NĂM 2024",
      [
        [reach, part],
        ["", sum],
      ],
      [8, 21],
    );
    expect(reachedIn(assessment)).toBe(21);
    expect(asks(assessment)).toEqual([]);
  });

  it("are told apart where the year is named too, of which the part is the second half", () => {
    const heads = [
      [`${reach} 6 tháng cuối năm 2024`, ""],
      [`${reach} cả năm`, ""],
    ] as const;
    expect(reachedIn(assessed("BÁO CÁO 6 THÁNG CUỐI NĂM 2024", heads, [8, 21]))).toBe(21);
  });

  it("are told apart in one row of heads too, whichever comes first", () => {
    const heads = [
      [`${reach} lũy kế từ đầu năm`, ""],
      [`${reach} trong kỳ`, ""],
    ] as const;
    expect(reachedIn(assessed("BÁO CÁO QUÝ III NĂM 2024", heads, [21, 8]))).toBe(21);
  });
});

describe("a sum beside a part of the year", () => {
  const both = (head: string, part: string, sum: string, title = "BÁO CÁO QUÝ II NĂM 2024"): Assessment =>
    assessed(
      title,
      [
        [head, part],
        ["", sum],
      ],
      [8, 21],
    );
  const read = ({ submission }: Assessment, id: string): number | undefined => submission.columns.get(id)?.values[0];

  it("leaves a question at both where nobody says since when it adds up", () => {
    expect(asks(both(reach, "Thực hiện", "LK từ 15/12/2022"))).toEqual([`${reach} > Thực hiện`]);
    const bare = assessed(
      "BÁO CÁO QUÝ II NĂM 2024",
      [
        [reach, ""],
        ["Lũy kế", ""],
      ],
      [8, 21],
    );
    expect(reachedIn(bare)).toBeUndefined();
    expect(asks(bare)).toEqual([reach]);
  });

  it("does not matter where it is another year's", () => {
    expect(reachedIn(both(reach, "Thực hiện", "Lũy kế năm trước"))).toBe(8);
  });

  it("leaves a question at both where it is of people who are there", () => {
    const head = "Methadone";
    expect(asks(both(head, "Trong kỳ", "Lũy kế 6 tháng"))).toEqual([`${head} > Trong kỳ`, `${head} > Lũy kế 6 tháng`]);
    expect(asks(both(head, "Trong kỳ", "Lũy kế"))).toEqual([`${head} > Trong kỳ`, `${head} > Lũy kế`]);
    expect(read(both(head, "Đang điều trị", "Lũy tích"), "MMT_LT")).toBe(21);
  });

  it("is the figure of what adds up where the part is a month of the table's period", () => {
    const head = "Cai nghiện bắt buộc";
    expect(read(both(head, "Trong tháng", "Lũy kế", "BÁO CÁO 6 THÁNG ĐẦU NĂM 2024"), "CNBB")).toBe(21);
    expect(read(both(head, "Trong quý", "Lũy kế"), "CNBB")).toBe(8);
    expect(asks(both(head, "Trong quý", "Lũy kế"))).toEqual([]);
  });

  it("is seen in groups over several columns", () => {
    const heads = [
      ["Trong kỳ", "Người nghiện có HSQL"],
      ["", "Methadone"],
      ["", reach],
      ["Lũy kế", "Người nghiện có HSQL"],
      ["", "Methadone"],
      ["", reach],
    ] as const;
    const assessment = assessed("BÁO CÁO QUÝ II NĂM 2024", heads, [20, 4, 8, 22, 6, 21]);
    expect(reachedIn(assessment)).toBe(21);
    expect(read(assessment, "MMT_DT")).toBeUndefined();
    expect(asks(assessment)).toEqual(
      expect.arrayContaining(["Trong kỳ > Người nghiện có HSQL", "Trong kỳ > Methadone"]),
    );
  });
});

describe.each(["Quý II/2024", "Kết quả trong kỳ báo cáo"])("below “%s” over all columns", (group) => {
  it("people reached in the quarter and since New Year are told apart as without it", () => {
    const rows = [
      ["BÁO CÁO QUÝ II NĂM 2024", "", "", "", ""],
      ["Đơn vị", group, "", "", ""],
      ["", "Người nghiện có HSQL", "Người sử dụng có HSQL", reach, ""],
      ["", "", "", "Trong quý", "Lũy kế"],
      ...wards.map((ward): RawValue[] => [ward, 20, 5, 8, 21]),
    ];
    const sheets = [snapshotOf(rows)];
    const snapshot = { sheets, memory: nothingRemembered, reports: [], structure: { sheets: [], isLocked: false } };
    const assessment = atOnce(assess(snapshot, { rosters, plan: null }));
    expect(reachedIn(assessment)).toBe(21);
    expect(asks(assessment)).toEqual([]);
  });
});

describe("people reached in a part of the year alone", () => {
  it("are asked about where the part does not begin the year", () => {
    const assessment = assessed("BÁO CÁO QUÝ II NĂM 2024", [[`${reach} trong kỳ`, ""]], [8]);
    expect(reachedIn(assessment)).toBeUndefined();
    expect(asks(assessment)).toEqual([`${reach} trong kỳ`]);
  });

  it.each(["Được tư vấn", "Được tạo việc làm", "Được vay vốn"])(
    "are asked about whatever they were given (%s)",
    (head) => {
      expect(asks(assessed("BÁO CÁO QUÝ II NĂM 2024", [[`${head} trong kỳ`, ""]], [8]))).toEqual([`${head} trong kỳ`]);
      expect(asks(assessed("BÁO CÁO QUÝ I NĂM 2024", [[`${head} trong kỳ`, ""]], [8]))).toEqual([]);
    },
  );

  it.each(["BÁO CÁO QUÝ I NĂM 2024", "BÁO CÁO 6 THÁNG ĐẦU NĂM 2024", "BÁO CÁO NĂM 2024", "BÁO CÁO THÁNG 01 NĂM 2024"])(
    "are all there are in “%s”",
    (title) => expect(reachedIn(assessed(title, [[`${reach} trong kỳ`, ""]], [8]))).toBe(8),
  );

  it("are taken where the clerk has said so", () => {
    const answers = { [headingKey([`${reach} trong kỳ`])]: "DV_TONG" };
    const memory = { ...nothingRemembered, answers };
    expect(reachedIn(assessed("BÁO CÁO QUÝ II NĂM 2024", [[`${reach} trong kỳ`, ""]], [8], memory))).toBe(8);
  });
});

it("takes what happens in a period, and adds up, as it stands", () => {
  const assessment = assessed("BÁO CÁO QUÝ II NĂM 2024", [["Cai nghiện bắt buộc trong kỳ", ""]], [3]);
  expect(assessment.submission.columns.get("CNBB")?.values[0]).toBe(3);
});

describe("who is there at the end, told both for the period and since New Year", () => {
  const managed = (part: number, sum: number): Assessment =>
    assessed(
      "BÁO CÁO QUÝ II NĂM 2024",
      [
        ["Quản lý sau cai", "Trong kỳ"],
        ["", "Lũy kế"],
      ],
      [part, sum],
    );

  it("is the figure where both tell the same", () => {
    expect(managed(6, 6).submission.columns.get("QLSC")?.values[0]).toBe(6);
    expect(asks(managed(6, 6))).toEqual([]);
  });

  it("is asked about where they differ", () => {
    expect(managed(4, 6).submission.columns.get("QLSC")).toBeUndefined();
    expect(asks(managed(4, 6))).toHaveLength(2);
  });
});

it("reads this month's people where the last month's stand beside them", () => {
  const told = assessed(
    "BÁO CÁO THÁNG 10/2024",
    [
      ["Được tư vấn", "Tháng trước"],
      ["", "Tháng này"],
    ],
    [6, 7],
  );
  expect(told.submission.columns.get("DV_TUVAN")?.values[0]).toBe(7);
  expect(asks(told)).toEqual([]);
});
