import fc from "fast-check";
import { assess, type Assessment } from "../../../src/app/assess";
import { type FilledTemplate, filledTemplate } from "../../../src/app/filledTemplate";
import { cellAddress } from "../../../src/domain/address";
import type { PlanCell } from "../../../src/domain/sheetPlan";
import type { UnfilledReason } from "../../../src/domain/template";
import { nothingRemembered, type RawValue, type SheetSnapshot } from "../../../src/domain/workbook";
import { atOnce } from "../../../src/domain/slices";
import { snapshotOf } from "../../read/snapshot";

type Row = readonly [name: string, addicts: RawValue, users: RawValue, reached: RawValue];

const wards: readonly Row[] = [
  ["Phường Xuân An", 40, 10, 45],
  ["Phường Xuân Tân", 30, 20, 30],
  ["Xã Bình Lộc", 8000, 1000, 7196],
];

/** The wards' figures of 6 tháng đầu năm 2024 beside a form. */
function assessmentOf(form: SheetSnapshot, rows: readonly (Row | readonly [string])[] = wards): Assessment {
  const heads = ["Đơn vị", "Người nghiện có HSQL", "NSD có HSQL", "Được tiếp cận dịch vụ"];
  const table = [["Số liệu 6 tháng đầu năm 2024"], heads, ...rows].map((row) => [...row, "", "", ""].slice(0, 4));
  const sheets = [snapshotOf(table, { name: "Số liệu" }), form];
  return atOnce(
    assess(
      { sheets, reports: [], structure: { sheets: [], isLocked: false }, memory: nothingRemembered },
      { rosters: [], plan: null, template: form.name },
    ),
  );
}

function formOf(rows: readonly (readonly RawValue[])[], more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const width = Math.max(...rows.map(({ length }) => length));
  return snapshotOf(
    rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? "")),
    { name: "Biểu mẫu", ...more },
  );
}

function withFormats(form: SheetSnapshot, formats: Readonly<Record<string, string>>): SheetSnapshot {
  const numberFormats = form.values.map((row, at) =>
    row.map((_, column) => formats[cellAddress({ row: at, column })] ?? "General"),
  );
  return { ...form, numberFormats };
}

function contents({ copy }: FilledTemplate): Record<string, RawValue> {
  return Object.fromEntries((copy?.filling.cells ?? []).map((cell) => [cellAddress(cell), shown(cell.content)]));
}

function shown(content: PlanCell): RawValue {
  switch (content.kind) {
    case "number":
      return content.value;
    case "formula":
      return content.formula;
    case "text":
      return content.text;
    default:
      return "";
  }
}

function told({ unfilled }: FilledTemplate): (readonly [string, UnfilledReason])[] {
  return unfilled.map(({ at, why }) => [at === null ? "-" : cellAddress(at), why]);
}

describe("a form with units across", () => {
  const form = formOf([
    ["BIỂU TỔNG HỢP"],
    ["STT", "Chỉ tiêu", "ĐVT", "Xã Bình Lộc", "Xuân An", "Tổng cộng"],
    [1, "Người nghiện có hồ sơ quản lý", "Người"],
    [2, "Số người được tiếp cận dịch vụ", "Người"],
  ]);

  it("gets each unit's figures in its column and the totals in theirs", () => {
    const filled = filledTemplate(assessmentOf(form));
    expect(contents(filled)).toEqual({ D3: 8000, E3: 40, F3: 8070, D4: 7196, E4: 45, F4: 7271 });
    expect(told(filled)).toEqual([["F2", { kind: "unitsLeftOut", names: ["Phường Xuân Tân"] }]]);
  });
});

describe("a form with upper levels", () => {
  it("gets the sums of an upper level in its line", () => {
    const rows: readonly (Row | readonly [string])[] = [
      ["Huyện Đông"],
      ["Xã Bình Lộc", 1, 2, 3],
      ["Xã Bảo Quang", 10, 20, 30],
      ["Huyện Tây"],
      ["Xã Bàu Trâm", 100, 200, 300],
    ];
    const heads = [["TT", "Tên đơn vị", "Người nghiện có HSQL"]];
    const lines = [
      ["I", "Huyện Tây"],
      [1, "Xã Bàu Trâm"],
      ["II", "Huyện Đông"],
      [1, "Xã Bình Lộc"],
      [2, "Xã Bảo Quang"],
      ["", "Cộng"],
    ];
    const filled = filledTemplate(assessmentOf(formOf([...heads, ...lines]), rows));
    expect(contents(filled)).toEqual({ C2: 100, C3: 100, C4: 11, C5: 1, C6: 10, C7: 111 });
    expect(told(filled)).toEqual([]);
  });
});

describe("a rate", () => {
  const bare = formOf([["Đơn vị", "Tỷ lệ tiếp cận dịch vụ"], ...wards.map(([name]) => [name])]);

  it("is per cent in a plain cell, with as many decimals as tell it from the bar", () => {
    expect(contents(filledTemplate(assessmentOf(bare)))).toEqual({
      B2: "=ROUND(100*45/50,1)",
      B3: "=ROUND(100*30/50,1)",
      B4: "=ROUND(100*7196/9000,2)",
    });
  });

  it("is a fraction where the cell's format shows per cent", () => {
    const form = withFormats(bare, { B2: "0.0%", B3: "0%", B4: "0.00%" });
    expect(contents(filledTemplate(assessmentOf(form)))).toEqual({ B2: "=45/50", B3: "=30/50", B4: "=7196/9000" });
  });

  it.each(["0.0%", "0%", "0.0", "#,##0"])("stays blank where %s would print 79,96 %% as 80", (format) => {
    const filled = filledTemplate(assessmentOf(withFormats(bare, { B4: format })));
    expect(contents(filled)).not.toHaveProperty("B4");
    expect(told(filled)).toEqual([["B4", { kind: "coarseFormat", part: 7196, whole: 9000, abovePermille: 800 }]]);
  });

  it("of all stays blank where it would not go with the people managed above it", () => {
    const rows: readonly Row[] = [...wards.slice(0, 2), ["Xã Bình Lộc", 100, 0, ""]];
    const form = formOf([
      ["Đơn vị", "Tổng số người quản lý", "Tỷ lệ tiếp cận dịch vụ"],
      ["Tổng cộng"],
      ...rows.map(([name]) => [name]),
    ]);
    const filled = filledTemplate(assessmentOf(form, rows));
    expect(contents(filled)).toEqual({
      B2: 200,
      B3: 50,
      B4: 50,
      B5: 100,
      C3: "=ROUND(100*45/50,1)",
      C4: "=ROUND(100*30/50,1)",
    });
    expect(told(filled)).toEqual([
      ["C2", { kind: "partialRate", name: "Tổng cộng" }],
      ["C5", { kind: "noFigure", name: "Xã Bình Lộc", header: "Tỷ lệ tiếp cận dịch vụ" }],
    ]);
  });
});

describe("what is told of a form", () => {
  it("is a figure nobody has reported, whose cell stays blank and is never 0", () => {
    const rows: readonly Row[] = [["Phường Xuân An", "", 10, 5], ...wards.slice(1)];
    const form = formOf([["Đơn vị", "Người nghiện có HSQL"], ["Phường Xuân An"], ["Phường Xuân Tân"]]);
    const filled = filledTemplate(assessmentOf(form, rows));
    expect(contents(filled)).toEqual({ B3: 30 });
    expect(told(filled)).toEqual([
      ["B2", { kind: "noFigure", name: "Phường Xuân An", header: "Người nghiện có HSQL" }],
    ]);
  });

  it("is a total that is not of all units, where the form does not show them one by one", () => {
    const rows: readonly Row[] = [["Phường Xuân An", "", 10, 5], ...wards.slice(1)];
    const form = formOf([["Chỉ tiêu", "Số liệu"], ["Người nghiện có HSQL"], ["Được tiếp cận dịch vụ"]]);
    const filled = filledTemplate(assessmentOf(form, rows));
    expect(contents(filled)).toEqual({ B2: 8030, B3: 7231 });
    expect(told(filled)).toEqual([
      ["B2", { kind: "partialTotal", header: "Người nghiện có HSQL", counted: 2, all: 3 }],
    ]);
  });

  it("is a cell formatted as text, which would keep a figure from being added up", () => {
    const form = formOf([["Chỉ tiêu", "Số liệu"], ["Người nghiện có HSQL"], ["Được tiếp cận dịch vụ"]]);
    const filled = filledTemplate(assessmentOf(withFormats(form, { B2: "@" })));
    expect(contents(filled)).toEqual({ B3: 7271 });
    expect(told(filled)).toEqual([["B2", { kind: "textFormat" }]]);
  });

  it("is a title of another period", () => {
    const form = formOf([["Năm 2019"], ["Chỉ tiêu", "Số liệu"], ["Người nghiện có HSQL"]]);
    expect(told(filledTemplate(assessmentOf(form)))).toMatchObject([
      ["A1", { kind: "otherPeriod", period: { year: 2019 } }],
    ]);
  });

  it("is a column of a plan, of another period, or of something nobody knows", () => {
    const form = formOf([
      ["Đơn vị", "Người nghiện có HSQL", "Người nghiện có HSQL cùng kỳ năm trước", "Số xe tuần tra"],
      ...wards.map(([name]) => [name]),
    ]);
    const filled = filledTemplate(assessmentOf(form));
    expect(contents(filled)).toEqual({ B2: 40, B3: 30, B4: 8000 });
    expect(told(filled).map(([at, { kind }]) => [at, kind])).toEqual([
      ["C1", "unclearHeading"],
      ["D1", "unclearHeading"],
    ]);
  });

  it.each(["Tháng 6", "Quý II/2024", "6 tháng đầu năm 2023", "Kế hoạch năm", "Năm 2023"])(
    "is a column of values headed “%s”",
    (head) => {
      const form = formOf([
        ["Chỉ tiêu", "ĐVT", head],
        ["Người nghiện có HSQL", "Người"],
        ["Được tiếp cận dịch vụ", "Người"],
      ]);
      const filled = filledTemplate(assessmentOf(form));
      expect(contents(filled)).toEqual({});
      expect(told(filled)).toEqual([["C1", { kind: "unclearHeading", header: head }]]);
    },
  );

  it.each(["Số liệu", "Thực hiện trong kỳ", "6 tháng đầu năm 2024", "Kết quả"])(
    "is nothing where values are headed “%s”",
    (head) => {
      const form = formOf([
        ["Chỉ tiêu", "ĐVT", head],
        ["Người nghiện có HSQL", "Người"],
        ["Được tiếp cận dịch vụ", "Người"],
      ]);
      const filled = filledTemplate(assessmentOf(form));
      expect(contents(filled)).toEqual({ C2: 8070, C3: 7271 });
      expect(told(filled)).toEqual([]);
    },
  );

  it("is that it asks for nothing", () => {
    const filled = filledTemplate(assessmentOf(formOf([["Công văn"], ["Kính gửi: Sở"]])));
    expect(filled).toMatchObject({ copy: null, unfilled: [{ at: null, why: { kind: "nothingAsked" } }] });
  });
});

describe("placeholders", () => {
  it.each([
    ["{{NN_HSQL}}", 8070],
    ["{{ nn_hsql }}", 8070],
    ["{{Người nghiện có HSQL}}", 8070],
    ["{{Xuân An: NN_HSQL}}", 40],
    ["{{xã Bình Lộc: quản lý}}", 9000],
    ["{{kỳ}}", "6 tháng đầu năm 2024"],
    ["Kỳ {{KY BAO CAO}}:", "Kỳ 6 tháng đầu năm 2024:"],
    ["Có {{NN_HSQL}} người;\n{{Bình Lộc: tỷ lệ}}", "Có 8.070 người;\n79,96%"],
    ["({{thời gian}})", "(từ ngày 01/01/2024 đến ngày 30/6/2024)"],
  ])("“%s” become %p", (text, content) => {
    expect(contents(filledTemplate(assessmentOf(formOf([[text]]))))).toEqual({ A1: content });
  });

  it.each(["{{Xuân Ân: NN_HSQL}}", "{{số xe}}", "{{}}", "{{người ký}}", "{{CNBB}}"])(
    "“%s” stay and are told",
    (mark) => {
      const filled = filledTemplate(assessmentOf(formOf([[`${mark} {{kỳ}}`]])));
      expect(contents(filled)).toEqual({ A1: `${mark} 6 tháng đầu năm 2024` });
      expect(filled.unfilled).toHaveLength(1);
    },
  );
});

describe("any form", () => {
  const names = wards.map(([name]) => name);
  const own = fc.constantFrom<RawValue>("", "", "", 7, "x", "đã có");
  const formulas = fc.constantFrom<RawValue>("", "", '=""', "=1+1");

  it("gets the right figures in blank cells and is left alone in all others", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(names, { minLength: 2 }),
        fc.array(fc.tuple(own, formulas), { minLength: 9, maxLength: 9 }),
        fc.boolean(),
        (order, typed, hasTotal) => {
          const heads = ["TT", "Đơn vị", "Người nghiện có HSQL", "NSD có HSQL", "Được tiếp cận dịch vụ"];
          const cell = (line: number, column: number): readonly [RawValue, RawValue] => {
            const [value = "", formula = ""] = typed[(line * 3 + column) % typed.length] ?? [];
            return formula === "" ? [value, value] : [formula === "=1+1" ? 2 : "", formula];
          };
          const lines = [...order, ...(hasTotal ? ["Tổng cộng"] : [])];
          const grid = (part: 0 | 1): RawValue[][] => [
            ["BIỂU SỐ 1", "", "", "", ""],
            heads,
            ...lines.map((name, line) => [line + 1, name, ...[0, 1, 2].map((column) => cell(line, column)[part])]),
          ];
          const form = snapshotOf(grid(0), { name: "Biểu mẫu", formulas: grid(1) });
          const filled = contents(filledTemplate(assessmentOf(form)));
          const expected = lines.flatMap((name, line) =>
            [1, 2, 3].flatMap((figure, column) => {
              if (cell(line, column)[1] !== "") return [];
              const rows = name === "Tổng cộng" ? wards : wards.filter(([ward]) => ward === name);
              const value = rows.reduce((sum, row) => sum + Number(row[figure]), 0);
              return [[cellAddress({ row: 2 + line, column: 2 + column }), value]];
            }),
          );
          expect(filled).toEqual(Object.fromEntries(expected));
        },
      ),
    );
  });
});
