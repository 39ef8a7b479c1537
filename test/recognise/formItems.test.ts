import { assessed, findingsIn, type Rows } from "../check/given";
import { asked, form, read } from "./givenForm";

describe("an item below another is a part of it", () => {
  it.each([
    ["2.1", "Người nghiện", "2.2", "Người sử dụng"],
    [2.1, "Người nghiện", 2.2, "Người sử dụng"],
    ["2.1.", "Người nghiện", "2.2.", "Người sử dụng"],
    ["a)", "Người nghiện", "b)", "Người sử dụng"],
    ["a", "Người nghiện", "b", "Người sử dụng"],
    ["A", "Người nghiện", "B", "Người sử dụng"],
    ["i", "Người nghiện", "ii", "Người sử dụng"],
    [1, "Người nghiện", 2, "Người sử dụng"],
    ["-", "Người nghiện", "-", "Người sử dụng"],
    ["", "- Người nghiện", "", "- Người sử dụng"],
    ["", "– Người nghiện", "", "– Người sử dụng"],
    ["", "— Người nghiện", "", "— Người sử dụng"],
    ["", "• Người nghiện", "", "• Người sử dụng"],
    ["", "· Người nghiện", "", "· Người sử dụng"],
    ["", "o Người nghiện", "", "o Người sử dụng"],
    ["", "\uF0B7 Người nghiện", "", "\uF0B7 Người sử dụng"],
    ["", "a) Người nghiện", "", "b) Người sử dụng"],
    ["", "a. Người nghiện", "", "b. Người sử dụng"],
    ["", "2.1 Người nghiện", "", "2.2 Người sử dụng"],
    ["", "2.1. Người nghiện", "", "2.2. Người sử dụng"],
    ["", "Người nghiện", "", "Người sử dụng"],
  ])("by its mark (%s | %s)", (firstMark, first, secondMark, second) => {
    const rows = form(
      [1, "Số người được tư vấn", 15],
      [2, "Số người bị bắt", 5],
      [firstMark, first, 3],
      [secondMark, second, 2],
    );
    expect(read(rows)).toEqual({ DV_TUVAN: 15 });
    expect(asked(rows)).toEqual(["B5", "B6", "B7"]);
  });

  it.each([
    [
      ["Nội dung", "Số lượng"],
      ["1. Số người bị bắt", 5],
      ["1.1. Người nghiện", 3],
    ],
    [
      ["", "Nội dung", "Số lượng"],
      [1, "Số người bị bắt", 5],
      ["1.1", "Người nghiện", 3],
    ],
    [
      ["Mục", "Nội dung", "Số lượng"],
      [1, "Số người bị bắt", 5],
      ["1.1", "Người nghiện", 3],
    ],
    [
      ["TT", "Mã số", "Nội dung", "Số lượng"],
      [1, "01", "Số người bị bắt", 5],
      ["1.1", "02", "Người nghiện", 3],
    ],
    [
      [],
      [1, "Số người bị bắt", 5],
      ["1.1", "Người nghiện", 3],
      [2, "Quản lý sau cai", 9],
      [3, "Số người được tư vấn", 9],
    ],
  ])("wherever its number stands (%j)", (...rows) => {
    expect(read([["UBND xã An Bình"], ["Quý I/2024"], ...rows, []])).not.toHaveProperty("NN_HSQL");
    expect(asked([["UBND xã An Bình"], ["Quý I/2024"], ...rows, []])).toHaveLength(2);
  });

  it("so the reasons for which people have left are nobody's whereabouts", () => {
    const rows = form(
      ["1", "Người nghiện có HSQL", 40],
      ["2", "Số người giảm trong kỳ", 5],
      ["2.1", "Đi tù", 2],
      ["2.2", "Vắng mặt", 1],
      ["2.3", "Đưa vào cơ sở cai nghiện bắt buộc", 2],
      ["", "Lý do khác:", ""],
      ["", "Cai nghiện tại gia đình", 1],
    );
    expect(read(rows)).toEqual({ NN_HSQL: 40 });
  });

  it("so users are not counted as addicts", () => {
    const rows = form(
      ["1", "Người nghiện có HSQL", 40],
      ["2", "Người sử dụng có HSQL", 15],
      ["2.1", "Có mặt tại cộng đồng", 12],
      ["2.2", "Vắng mặt", 3],
    );
    expect(read(rows)).toEqual({ NN_HSQL: 40, NSD_HSQL: 15, NSD_NGOAI: 12 });
    expect(asked(rows)).toEqual(["B7"]);
  });

  it("though its whole is left blank, which then is not reported", () => {
    const rows = form(
      [1, "Người nghiện có HSQL", 40],
      [2, "Người sử dụng có HSQL", ""],
      ["", "Có mặt tại cộng đồng", 12],
    );
    expect(read(rows)).toEqual({ NN_HSQL: 40, NSD_HSQL: null, NSD_NGOAI: 12 });
  });

  it.each([
    ["Số người chết", "Người nghiện", "Người sử dụng"],
    ["Số người chưa được tiếp cận dịch vụ", "Vắng mặt", "Trong trại giam"],
    ["Số người có nhu cầu hỗ trợ", "Vay vốn", "Đào tạo nghề"],
    ["Kinh phí (triệu đồng)", "Quản lý sau cai", "Cai nghiện tại gia đình"],
    ["Tổng số cán bộ", "Tình nguyện viên", "Đội CTXH tình nguyện"],
    ["Đang bị quản lý", "Trại giam", "Cơ sở giáo dục"],
  ])("and is asked about where it is another figure there (%s > %s, %s)", (whole, first, second) => {
    const rows = form([1, "Người nghiện có HSQL", 40], [2, whole, 50], ["2.1", first, 20], ["2.2", second, 30]);
    const { NN_HSQL, KINHPHI, CB, HN_NHUCAU, ...others } = read(rows);
    expect([NN_HSQL, KINHPHI ?? 50, CB ?? 50, HN_NHUCAU ?? 30, others]).toEqual([40, 50, 50, 30, {}]);
  });
});

describe("an item is one of its own", () => {
  it("in a form whose rows have no marks", () => {
    const rows = form(["", "Người nghiện có HSQL", 40], ["", "Người sử dụng có HSQL", 15], ["", "Quản lý sau cai", 2]);
    expect(read(rows)).toEqual({ NN_HSQL: 40, NSD_HSQL: 15, QLSC: 2 });
    expect(asked(rows)).toEqual([]);
  });

  it.each([
    [["1.1", "1.2", "2.1"]],
    [["a", "b", "c"]],
    [["A", "B", "C"]],
    [["I", "II", "III"]],
    [["-", "-", "-"]],
    [[7, 8, 10]],
  ])("among others with like marks (%j)", ([first, second, third]) => {
    const rows = form(
      [first ?? "", "Người nghiện có HSQL", 40],
      [second ?? "", "Người sử dụng có HSQL", 15],
      [third ?? "", "Quản lý sau cai", 2],
    );
    expect(read(rows)).toEqual({ NN_HSQL: 40, NSD_HSQL: 15, QLSC: 2 });
    expect(asked(rows)).toEqual([]);
  });

  it.each([
    ["I", "II", 1, 2],
    ["I", "II", "", ""],
    ["i", "ii", 1, 2],
    ["I", "II", "-", "-"],
    [1, 2, 1, 2],
    [1, 2, "a", "b"],
    [1, 2, "", ""],
  ])("below headings without a figure (%s, %s over %s, %s)", (one, two, first, second) => {
    const rows = form(
      [one, "Đối tượng quản lý", ""],
      [first, "Người nghiện", 40],
      [second, "Người sử dụng", 15],
      [two, "Cai nghiện", ""],
      [first, "Bắt buộc", 3],
      [second, "Tại gia đình", 2],
    );
    expect(read(rows)).toEqual({ NN_HSQL: 40, NSD_HSQL: 15, CNBB: 3, CN_GD: 2 });
    expect(asked(rows)).toEqual([]);
  });

  it("after a numbered one that nobody has filled in", () => {
    const rows = form([1, "Người nghiện có HSQL", 40], [2, "Số người nhiễm HIV", ""], [3, "Số người được tư vấn", 9]);
    expect(read(rows)).toEqual({ NN_HSQL: 40, DV_TUVAN: 9 });
    expect(asked(rows)).toEqual([]);
  });
});

describe("a numbered group", () => {
  it("heads the rows without numbers below it", () => {
    const rows = form(
      [1, "Cai nghiện", ""],
      ["", "Tại gia đình", 3],
      ["", "Tại cộng đồng", 4],
      [2, "Methadone", ""],
      ["", "Đang điều trị", 10],
      ["", "Mới", 2],
    );
    expect(read(rows)).toEqual({ CN_GD: 3, CN_CD: 4, MMT_DT: 10, MMT_MOI: 2 });
    expect(asked(rows)).toEqual([]);
  });

  it("may add up what stands below it", () => {
    const rows = form([3, "Cai nghiện", 8], ["3.1", "Bắt buộc", 5], ["3.2", "Tại gia đình", 3]);
    expect(read(rows)).toEqual({ CNBB: 5, CN_GD: 3 });
    expect(asked(rows)).toEqual([]);
  });

  it("may have a line for that", () => {
    const rows = form([1, "Cai nghiện", ""], ["", "Tổng số", 8], ["", "Bắt buộc", 5], ["", "Tại gia đình", 3]);
    expect(read(rows)).toEqual({ CNBB: 5, CN_GD: 3 });
    expect(asked(rows)).toEqual([]);
  });

  it("is not the line that adds up the form, whatever the last item is", () => {
    const rows = form([1, "Người nghiện có HSQL", 40], [2, "Đội CTXH tình nguyện", ""], ["", "Tổng cộng", 41]);
    expect(read(rows)).toEqual({ NN_HSQL: 40, DOI_CTXH: null });
  });
});

it("does not take the last bullet of a list, in capitals and left blank, for a heading", () => {
  const rows: Rows = [
    ["UBND XÃ AN LỘC"],
    ["6 tháng đầu năm 2024"],
    ["Nội dung", "Thực hiện"],
    ["Học nghề", ""],
    ["- Có nhu cầu", 42],
    ["- ĐƯỢC TƯ VẤN", ""],
    ["Việc làm", ""],
    ["- Có nhu cầu", 18],
    ["- Được tư vấn", 12],
  ];
  const { columns } = assessed(rows).submission;
  expect(Object.fromEntries([...columns].map(([id, { values }]) => [id, values[0]]))).toEqual({
    HN_NHUCAU: 42,
    HN_TUVAN: NaN,
    VL_NHUCAU: 18,
    VL_TUVAN: 12,
  });
});

describe("a section of women or men", () => {
  const sections = (title: string): Rows =>
    form([1, "Người nghiện có HSQL", 40], ["II", title, ""], [1, "CNBB", 1], [2, "Methadone", 3]);

  it.each(["Trong đó: Nữ", "Nữ giới", "Nam"])("holds none of all people's figures (%s)", (title) => {
    expect([...assessed(sections(title)).submission.columns.keys()]).toEqual(["NN_HSQL"]);
    expect(findingsIn(sections(title))).toEqual(["warning unmapped-column B6", "warning unmapped-column B7"]);
  });

  it("is none where an entry's women are left blank", () => {
    const rows = form([1, "Người nghiện có HSQL", 40], ["", "- Nữ", ""], [2, "CNBB", 1]);
    expect([...assessed(rows).submission.columns.keys()]).toEqual(["NN_HSQL", "CNBB"]);
    expect(findingsIn(rows)).toEqual([]);
  });
});
