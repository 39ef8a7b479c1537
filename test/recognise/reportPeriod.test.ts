import { assessed, factIn, findingsIn, type Rows } from "../check/given";

const form = (unit: string, title: string): Rows => [
  ["PHIẾU BÁO CÁO"],
  [title],
  ["Đơn vị:", unit],
  ["STT", "Chỉ tiêu", "Số lượng"],
  [1, "Số người nghiện có HSQL", 12],
  [2, "Số người sử dụng có HSQL", 3],
];
const list = (title: string, heads: readonly string[]): Rows => [
  [title],
  ["TT", "Đơn vị", ...heads],
  [1, "Phường Xuân An", ...heads.map((_, index) => 9 - index)],
  [2, "Phường Xuân Bình", ...heads.map((_, index) => 8 - index)],
];
const base = ["NN có HSQL", "NSD có HSQL", "CNBB"];
const periodOfAll = (given: Record<string, Rows>): string => {
  const { period } = assessed(given).submission;
  return period === null ? "" : `${period.kind} ${period.year}`;
};

describe("one unit's slip in the period", () => {
  it.each(["BÁO CÁO QUÝ II/2025", "6 THÁNG ĐẦU NĂM 2024", "QUÝ I/2024", "THÁNG 6/2024"])(
    "leaves the others' the period to report on, and is pointed at (%s)",
    (title) => {
      const given = {
        A: form("Xã Long Hòa", "QUÝ II/2024"),
        B: form("Xã Long Thành", "QUÝ II/2024"),
        C: form("Xã Long Bình", title),
      };
      expect(periodOfAll(given)).toBe("q2 2024");
      expect(findingsIn(given)).toContain("warning lone-period C!A4:C6");
      expect(factIn(given, "lone-period")).toMatchObject({ others: { kind: "q2", year: 2024 } });
    },
  );

  it("is pointed at where nobody can say which of two is wrong", () => {
    const given = { A: form("Xã Long Hòa", "QUÝ II/2024"), B: form("Xã Long Thành", "QUÝ II/2025") };
    expect(findingsIn(given).join()).toContain("lone-period A!");
  });
});

describe("a period that few units report so far", () => {
  const early = { A: "Xã Long Hòa", B: "Xã Long Thành", C: "Xã Long Bình" };
  const given = Object.fromEntries([
    ...Object.entries(early).map(([name, unit]) => [name, form(unit, "QUÝ I/2024")] as const),
    ["D", form("Xã Long Hòa", "QUÝ II/2024")] as const,
  ]);

  it("is reported on, and pointed at", () => {
    expect(periodOfAll(given)).toBe("q2 2024");
    expect(findingsIn(given)).toContain("warning lone-period D!A4:C6");
  });

  it("is nothing to ask about where most of them do", () => {
    const both = { ...given, E: form("Xã Long Thành", "QUÝ II/2024"), F: form("Xã Long Bình", "QUÝ II/2024") };
    expect(findingsIn(both).join()).not.toContain("period");
  });
});

describe("a table beside the report that names a later or longer period", () => {
  it.each([
    ["ĐỘI CÔNG TÁC XÃ HỘI TÌNH NGUYỆN NĂM 2024", ["Số đội", "Số tình nguyện viên"]],
    ["KINH PHÍ ĐƯỢC CẤP NĂM 2024", ["Kinh phí (triệu đồng)"]],
    ["KẾT QUẢ TẬP HUẤN THÁNG 9/2024", ["Số cán bộ được tập huấn"]],
  ])("leaves the people managed the period to report on, and is pointed at (%s)", (title, heads) => {
    const given = { TH: list("KẾT QUẢ QUÝ II/2024", base), "Biểu 2": list(title, heads) };
    expect(periodOfAll(given)).toBe("q2 2024");
    expect([...assessed(given).submission.columns.keys()]).toEqual(["NN_HSQL", "NSD_HSQL", "CNBB"]);
    expect(findingsIn(given).filter((found) => found.includes("period"))).toEqual([
      `warning other-period Biểu 2!A2:${heads.length > 1 ? "D" : "C"}4`,
    ]);
  });

  it("does not take tables without a period with it", () => {
    const given = {
      TH: list("KẾT QUẢ QUÝ II/2024", base),
      Khác: list("KẾT QUẢ ĐIỀU TRỊ", ["Methadone"]),
      KP: list("KINH PHÍ NĂM 2024", ["Kinh phí (triệu đồng)"]),
    };
    expect([...assessed(given).submission.columns.keys()]).toContain("MMT_DT");
  });

  it("is the report where it is the next of its kind, whatever it counts", () => {
    const given = { Q1: list("QUÝ I/2024", base), Q2: list("QUÝ II/2024", ["Methadone"]) };
    expect(periodOfAll(given)).toBe("q2 2024");
  });

  it("is reported on, and pointed at, where it is of another year", () => {
    const given = { "2023": list("NĂM 2023", base), KP: list("QUÝ I/2024", ["Tái nghiện"]) };
    expect(periodOfAll(given)).toBe("q1 2024");
    expect(findingsIn(given)).toContain("warning lone-period KP!A2:C4");
  });
});
