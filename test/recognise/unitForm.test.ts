import { factIn, findingsIn, assessed, type Rows } from "../check/given";

/** One ward's form with two columns of figures; `heads` stand above them. */
const form = (...heads: readonly (string | number)[][]): Rows => [
  ["UBND XÃ AN LỘC"],
  ["Quý II năm 2024"],
  ...heads,
  ["Số người nghiện có hồ sơ quản lý", 31, 35],
  ["Quản lý sau cai", 7, 9],
];
const figures = (rows: Rows): (number | undefined)[] =>
  ["NN_HSQL", "QLSC"].map((id) => assessed(rows).submission.columns.get(id)?.values[0]);

describe("a form with two columns of figures", () => {
  it("is not read while nothing says which counts; its figures are pointed at", () => {
    const rows = form(["Chỉ tiêu", "Đợt 1", "Đợt 2"]);
    expect(findingsIn(rows)).toContain("error form-columns B3:C5");
    expect(factIn(rows, "form-columns")).toMatchObject({ columns: ["Đợt 1", "Đợt 2"] });
    expect(figures(rows)).toEqual([undefined, undefined]);
  });

  it("is not read without any heading either", () => {
    expect(findingsIn(form())).toContain("error form-columns B3:C4");
    expect(figures(form())).toEqual([undefined, undefined]);
  });

  it("is not read when both columns say that they count", () => {
    expect(findingsIn(form(["Chỉ tiêu", "Số liệu", "Thực hiện"]))).toContain("error form-columns B3:C5");
  });

  it("says nothing else of those figures", () => {
    const codes = assessed(form(["Chỉ tiêu", "Đợt 1", "Đợt 2"])).findings.map(({ code }) => code);
    expect(codes).not.toContain("unread-figures");
  });

  it.each([
    ["Chỉ tiêu", "Kỳ trước", "Số liệu"],
    ["Chỉ tiêu", "Kế hoạch", "Số liệu"],
    ["", "Kỳ trước", "Số liệu"],
    ["Chỉ tiêu", "Kế hoạch", "Quý II"],
    ["Chỉ tiêu", "KH 2024", "TH quý II/2024"],
    ["Chỉ tiêu", "Đạt (%)", "TH quý II"],
  ])("is read once the finding's advice is followed (%s | %s | %s)", (...head) => {
    expect(figures(form(head))).toEqual([35, 9]);
    expect(assessed(form(head)).findings.filter(({ code }) => code === "form-columns")).toEqual([]);
  });

  it.each([
    ["Chỉ tiêu", "Nữ", "Tổng số"],
    ["Chỉ tiêu", "Cùng kỳ", "Tổng cộng"],
  ])("is read by its total where the other is set against it (%s | %s | %s)", (...head) => {
    expect(figures(form(head))).toEqual([35, 9]);
  });
});

describe("the heading over a form's only column of figures", () => {
  const single = (head: string): Rows =>
    form(["Chỉ tiêu", head, "Kế hoạch"], ["CNBB", 3, 5], ["Tư vấn", 60, 70]).slice(0, 5);

  it.each(["Quý I/2024", "TH quý II năm 2023", "Ước thực hiện cả năm", "Số lượt"])(
    "says what the title does not, and the entries are asked about (%s)",
    (head) => {
      expect([...assessed(single(head)).submission.columns.keys()]).toEqual([]);
      expect(findingsIn(single(head)).join()).toMatch(/column A4.*column A5/);
    },
  );

  it.each(["TH quý II/2024", "Thực hiện quý II", "Ước thực hiện quý II", "Ước thực hiện", "Số người"])(
    "says nothing else than the title (%s)",
    (head) => {
      expect([...assessed(single(head)).submission.columns.keys()]).toEqual(["CNBB", "DV_TUVAN"]);
      expect(findingsIn(single(head))).toEqual([]);
    },
  );

  it("may be told from the column of the period before", () => {
    expect(figures(form(["Chỉ tiêu", "Số kỳ trước", "Số kỳ này"]))).toEqual([35, 9]);
  });
});

it("reads an entry left blank as one, though it stands in capitals and the next is blank too", () => {
  const rows: Rows = [
    ["UBND XÃ AN LỘC"],
    ["Quý II năm 2024"],
    ["Chỉ tiêu", "Số liệu"],
    ["Câu lạc bộ B93", 1],
    ["TỔ DÂN PHỐ, THÔN", ""],
    ["Kinh phí (triệu đồng)", ""],
    ["Số trường học", 2],
  ];
  expect(assessed(rows).submission.columns.get("TRUONG")?.values[0]).toBe(2);
  expect(findingsIn(rows).filter((finding) => finding.includes("column"))).toEqual([]);
});

describe("a list of people beside the figures", () => {
  it("names their units as often as it likes", () => {
    const list: Rows = [
      ["Xã", "Số QĐ"],
      ["Xã An Lộc", 101],
      ["Xã An Bình", 102],
      ["Xã An Lộc", 103],
    ];
    const codes = assessed({ Phiếu: form(["Chỉ tiêu", "Kỳ trước", "Số liệu"]), DS: list }).findings.map(
      ({ code }) => code,
    );
    expect(codes).not.toContain("duplicate-unit");
  });
});
