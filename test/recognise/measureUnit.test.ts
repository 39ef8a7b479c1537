import { assessed, findingsIn, type Rows } from "../check/given";

const figures = (rows: Rows, id: string): readonly number[] => [
  ...(assessed(rows).submission.columns.get(id)?.values ?? []),
];

describe("the unit of measure", () => {
  it("below a heading makes visits another figure than people", () => {
    const rows = [
      ["Quý II năm 2024"],
      ["Đơn vị", "Tư vấn", "CNBB"],
      ["", "Lượt", "Người"],
      ["Xã An Lộc", 60, 3],
      ["Xã An Bình", 44, 2],
    ];
    expect(figures(rows, "DV_TUVAN")).toEqual([]);
    expect(figures(rows, "CNBB")).toEqual([3, 2]);
    expect(findingsIn(rows)).toContain("warning unmapped-column B2");
  });

  it("beside an entry of a form does the same", () => {
    const rows = [
      ["UBND XÃ AN LỘC"],
      ["Quý II năm 2024"],
      ["Chỉ tiêu", "ĐVT", "Số liệu"],
      ["Tư vấn", "lượt", 60],
      ["Số người nghiện có hồ sơ quản lý", "người", 31],
    ];
    expect(figures(rows, "DV_TUVAN")).toEqual([]);
    expect(figures(rows, "NN_HSQL")).toEqual([31]);
    expect(findingsIn(rows)).toContain("warning unmapped-column A4");
  });

  it("above a table says it of every column", () => {
    const table = [
      ["Đơn vị", "Tư vấn", "CNBB"],
      ["Xã An Lộc", 60, 3],
      ["Xã An Bình", 44, 2],
    ];
    const rows = [["Quý II năm 2024"], ["", "", "(ĐVT: lượt người)"], ...table];
    expect(findingsIn(rows)).toEqual(
      expect.arrayContaining(["warning unmapped-column B3", "warning unmapped-column C3"]),
    );
    expect(figures([["Quý II năm 2024"], ["", "", "Đơn vị tính: Người"], ...table], "DV_TUVAN")).toEqual([60, 44]);
  });

  it("in percent makes a share of what would be a count", () => {
    const rows = [["Quý II năm 2024"], ["Đơn vị tính: %"], ["Đơn vị", "CNBB"], ["Xã An Lộc", 60], ["Xã An Bình", 44]];
    expect(figures(rows, "CNBB")).toEqual([]);
  });

  it.each(["ĐVT: Triệu đồng", "ĐVT: 1.000 đồng", "(Nghìn đồng)", "Đơn vị tính: %"])(
    "told above headings of people alone leaves their figures unread, and is pointed at (%s)",
    (line) => {
      const table: Rows = [
        ["Đơn vị", "CNBB", "CNTN tại cơ sở"],
        ["Xã An Lộc", 30, 12],
        ["Xã An Bình", 20, 10],
      ];
      expect(figures([["Quý II năm 2024"], ["", line], ...table], "CNBB")).toEqual([]);
      expect(findingsIn([["Quý II năm 2024"], ["", line], ...table])).toContain("warning other-subject A3:C5");
      expect(figures([["Quý II năm 2024"], ["", "ĐVT: người, triệu đồng"], ...table], "CNBB")).toEqual([30, 20]);
    },
  );

  it("in money is no other money: thousands are not read as millions, wherever they are told", () => {
    const table: Rows = [
      ["Đơn vị", "Kinh phí hoạt động", "CNBB"],
      ["Xã An Lộc", 6000, 3],
      ["Xã An Bình", 4400, 2],
    ];
    const above: Rows = [["Quý II năm 2024"], ["ĐVT: nghìn đồng"], ...table];
    expect(figures(above, "KINHPHI")).toEqual([]);
    expect(figures(above, "CNBB")).toEqual([3, 2]);
    expect(figures([["Quý II năm 2024"], ["ĐVT: triệu đồng"], ...table], "KINHPHI")).toEqual([6000, 4400]);
    const form: Rows = [
      ["UBND XÃ AN LỘC"],
      ["Quý II năm 2024"],
      ["Chỉ tiêu", "ĐVT", "Số liệu"],
      ["Kinh phí hoạt động", "Đồng", 60000000],
      ["Dạy nghề", "Lớp", 1],
      ["CNBB", "Người", 3],
    ];
    expect([figures(form, "KINHPHI"), figures(form, "HN_DAYNGHE"), figures(form, "CNBB")]).toEqual([[], [], [3]]);
  });

  it.each([
    ["Kinh phí", "", ""],
    ["Kinh phí (trđ)", "", "35"],
    ["Kinh phí (tr.đồng)", "", "35"],
    ["Kinh phí", "ĐVT: người, triệu đồng", "35"],
    ["Kinh phí", "ĐVT: người, lượt", ""],
  ])("of money is asked for where nothing tells it (%s, %s)", (heading, above, read) => {
    const rows: Rows = [["Quý I năm 2024"], [above], ["Đơn vị", "CNBB", heading], ["Xã An Lộc", 3, 35]];
    expect(figures(rows, "CNBB")).toEqual([3]);
    expect(figures(rows, "KINHPHI").join()).toBe(read);
    expect(findingsIn(rows)).toEqual(read === "" ? ["warning ambiguous-column C3"] : []);
  });

  it("of files or decisions is asked about unless the heading counts just these", () => {
    const rows: Rows = [
      ["UBND XÃ AN LỘC"],
      ["Quý II năm 2024"],
      ["Chỉ tiêu", "ĐVT", "Số liệu"],
      ["Số người nghiện có HSQL", "Hồ sơ", 31],
      ["Cai nghiện bắt buộc", "Hồ sơ", 4],
      ["Lập hồ sơ quản lý sau cai", "Hồ sơ", 5],
      ["Hỗ trợ vay vốn", "Triệu đồng", 6],
    ];
    expect([...assessed(rows).submission.columns.keys()]).toEqual(["NN_HSQL", "QLSC_MOI"]);
    expect(findingsIn(rows)).toEqual(["warning ambiguous-column A5", "warning ambiguous-column A7"]);
  });

  it("is compared with what the indicator counts where it differs from line to line", () => {
    const form = (measure: string): Rows => [
      ["UBND XÃ AN LỘC"],
      ["Quý II năm 2024"],
      ["Chỉ tiêu", "ĐVT", "Số liệu"],
      ["Câu lạc bộ B93", "Người", 25],
      ["Số người được tư vấn", measure, 7],
      ["CNBB", "Người", 3],
    ];
    expect([...assessed(form("Điểm")).submission.columns.keys()]).toEqual(["CNBB"]);
    expect(findingsIn(form("Điểm"))).toEqual(["warning ambiguous-column A4", "warning ambiguous-column A5"]);
    expect([...assessed(form("Người")).submission.columns.keys()]).toEqual(["CLB", "DV_TUVAN", "CNBB"]);
  });

  it.each(["Học sinh", "Sinh viên"])("of those who go there is not that of schools (%s)", (measure) => {
    const rows: Rows = [
      ["UBND XÃ AN LỘC"],
      ["Quý II năm 2024"],
      ["Chỉ tiêu", "ĐVT", "Số liệu"],
      ["CNBB", "Người", 3],
      ["Trường học", measure, 300],
    ];
    expect([...assessed(rows).submission.columns.keys()]).toEqual(["CNBB"]);
    expect(findingsIn(rows)).toEqual(["warning unmapped-column A5"]);
  });

  it("after a number of people is never that of something else", () => {
    const rows: Rows = [
      ["Quý II năm 2024"],
      ["Đơn vị", "Số người được tư vấn", "CLB B93"],
      ["Xã An Lộc", "3 tổ", "2 CLB"],
      ["Xã An Bình", "15 đồng chí", 1],
    ];
    expect(figures(rows, "DV_TUVAN")).toEqual([NaN, 15]);
    expect(figures(rows, "CLB")).toEqual([2, 1]);
    expect(findingsIn(rows)).toContain("error not-a-number B3 Xã An Lộc");
  });
});
