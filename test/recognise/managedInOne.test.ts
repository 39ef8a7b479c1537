import { assessed, findingsIn, type Rows } from "../check/given";

const reached = "Số người được tiếp cận dịch vụ";

/** Three wards by the headings of two or three columns. */
function wards(heads: readonly string[], rows: readonly (readonly (number | string)[])[]): Rows {
  const names = ["Xã An Lộc", "Xã Bình Minh", "Xã Cẩm Hà"];
  return [
    ["BÁO CÁO 6 THÁNG ĐẦU NĂM 2024"],
    ["STT", "Đơn vị", ...heads],
    ...rows.map((figures, index) => [index + 1, names[index] ?? "", ...figures]),
  ];
}

const figures = [
  [40, 36],
  [30, 20],
  [10, 9],
];

describe("addicts and users in one column", () => {
  it.each([
    "Tổng số người nghiện, người sử dụng trái phép chất ma túy có hồ sơ quản lý",
    "Số NN, NSD có HSQL",
    "Tổng số đối tượng quản lý",
    "Tổng số quản lý",
  ])("“%s” are the people managed where the table does not tell them apart", (head) => {
    const { results, submission, findings } = assessed(wards([head, reached], figures));
    expect([...submission.columns.keys()]).toEqual(["NN_NSD_HSQL", "DV_TONG"]);
    expect(results.total.coverage).toMatchObject({ managed: 80, reached: 65, status: "met" });
    expect(results.units.map(({ coverage }) => coverage?.status)).toEqual(["met", "missed", "met"]);
    expect(findings).toEqual([]);
  });

  it("are a sum that is checked where it does", () => {
    const table = wards(
      ["Người nghiện có HSQL", "NSD có HSQL", "Tổng số NN và NSD có HSQL", reached],
      [
        [30, 10, 40, 36],
        [20, 10, 31, 20],
        [10, 0, 10, 9],
      ],
    );
    expect([...assessed(table).submission.columns.keys()]).toEqual(["NN_HSQL", "NSD_HSQL", "DV_TONG"]);
    expect(findingsIn(table)).toEqual(["warning parts-mismatch E4 Xã Bình Minh"]);
  });

  it("are held against one of them beside it", () => {
    const table = wards(
      ["Tổng số NN và NSD có HSQL", "Trong đó: người nghiện", reached],
      [
        [40, 30, 36],
        [30, 31, 20],
        [10, 10, 9],
      ],
    );
    expect(findingsIn(table)).toEqual(["error part-exceeds-whole D4 Xã Bình Minh"]);
  });

  it("are held against both on another sheet", () => {
    const findings = findingsIn({
      "Biểu 1": wards(["Tổng số NN và NSD có HSQL", reached], figures),
      "Biểu 2": wards(
        ["Người nghiện có HSQL", "NSD có HSQL"],
        [
          [30, 10],
          [20, 11],
          [10, 0],
        ],
      ),
    });
    expect(findings).toEqual(["warning parts-mismatch Biểu 1!C4 Xã Bình Minh"]);
  });

  it("are not whoever else is managed", () => {
    const table = wards(["Tổng số quản lý", "Số người hoàn thành cai nghiện trong kỳ"], figures);
    expect([...assessed(table).submission.columns.keys()]).toEqual(["HT_CAI"]);
  });

  it("may not be fewer than were reached", () => {
    const table = wards(["Số NN, NSD có HSQL", reached], [[40, 41], ...figures.slice(1)]);
    expect(findingsIn(table)).toEqual(["error rate-over-100 D3 Xã An Lộc"]);
  });

  it("bear out the rate typed beside them", () => {
    const table = wards(
      ["Số NN, NSD có HSQL", reached, "Tỷ lệ được tiếp cận dịch vụ (%)"],
      [
        [40, 36, 90],
        [30, 20, 96.7],
        [10, 9, 90],
      ],
    );
    expect(findingsIn(table)).toEqual(["warning rate-mismatch E4 Xã Bình Minh"]);
  });
});

describe("people reached", () => {
  it("give no rate beside addicts alone, and that is said", () => {
    const table = wards(["Số người nghiện có hồ sơ quản lý", reached], figures);
    expect(assessed(table).results.total.coverage).toBeNull();
    expect(findingsIn(table)).toEqual(["warning incomplete-base D2"]);
  });
});
