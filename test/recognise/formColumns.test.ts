import { assessed, factIn, findingsIn, type Rows } from "../check/given";

const title: Rows = [["UBND XÃ AN LỘC"], ["Quý I năm 2024"]];
const read = (rows: Rows): Record<string, number> =>
  Object.fromEntries([...assessed(rows).submission.columns].map(([id, { values }]) => [id, values[0] ?? NaN]));

describe("the columns of a form below headings in two rows", () => {
  const form = (first: string, second: string): Rows => [
    ...title,
    ["TT", "Nội dung", "Kết quả", ""],
    ["", "", first, second],
    [1, "Người nghiện có HSQL", 38, 40],
    [2, "Số người được tư vấn", 30, 20],
  ];

  it.each([
    ["Kế hoạch", "Thực hiện"],
    ["Kỳ trước", "Kỳ này"],
    ["Quý trước", "Quý này"],
    ["Nữ", "Tổng số"],
    ["Cùng kỳ 2023", "Quý I/2024"],
  ])("are told apart by the lower one (%s | %s)", (other, counts) => {
    expect(read(form(other, counts))).toEqual({ NN_HSQL: 40, DV_TUVAN: 20 });
    expect(read(form(counts, other))).toEqual({ NN_HSQL: 38, DV_TUVAN: 30 });
    expect(findingsIn(form(other, counts))).toEqual([]);
  });

  it("are pointed at where it does not tell", () => {
    expect(read(form("Quý IV", "Quý I"))).toEqual({});
    expect(findingsIn(form("Quý IV", "Quý I"))).toContain("error form-columns C3:D6");
  });
});

describe("of several columns of a form", () => {
  it.each([
    [["Số người", "Số lượt"], 0],
    [["Cũ", "Mới", "Tổng cộng"], 2],
    [["Tổng số", "Thường trú", "Tạm trú"], 0],
    [["Đầu kỳ", "Tăng", "Giảm", "Cuối kỳ"], 3],
    [["Tháng trước", "Trong tháng"], 1],
  ])("the one counts that the others are set against (%p)", (heads, counts) => {
    const rows: Rows = [
      ...title,
      ["Nội dung", ...heads],
      ["Người nghiện có HSQL", ...heads.map((_, index) => 30 + index)],
    ];
    expect(read(rows)).toEqual({ NN_HSQL: 30 + counts });
  });

  it("none is sure where a sum goes over months, for people are no sum of months", () => {
    const rows: Rows = [...title, ["Nội dung", "Tháng 1", "Tháng 2", "Cộng"], ["Người nghiện có HSQL", 30, 31, 61]];
    expect(findingsIn(rows)).toContain("error form-columns B3:C4");
  });
});

describe("a form's only column that may count", () => {
  const form = (heading: string): Rows => [
    ...title,
    ["Nội dung", "Kế hoạch", heading],
    ["Người nghiện có HSQL", 9, 40],
    ["Số người được tư vấn", 9, 20],
  ];

  it.each(["Nhu cầu", "Số hộ", "Số cuộc", "Được giao", "Mục tiêu", "Mới", "Tạm trú", "Kinh phí (triệu đồng)"])(
    "makes other figures of its entries, which are asked about (%s)",
    (heading) => {
      expect(read(form(heading))).toEqual({});
      expect(findingsIn(form(heading)).join()).toMatch(/column A4.*column A5|unread-figures B4:C5/);
    },
  );

  it.each(["Đăng ký", "Ghi nhận"])("is asked about where nobody knows the heading's words (%s)", (heading) => {
    expect(read(form(heading))).toEqual({});
    expect(findingsIn(form(heading))).toContain("error form-columns C3:C5");
    expect(factIn(form(heading), "form-columns")).toMatchObject({ columns: [heading] });
  });

  it.each(["Số người", "Kết quả (người)", "Thực hiện quý I", "Số đối tượng", "Tổng số", "UBND xã An Lộc", "Thực tế"])(
    "is read where the heading says nothing else (%s)",
    (heading) => {
      expect(read(form(heading))).toEqual({ NN_HSQL: 40, DV_TUVAN: 20 });
      expect(findingsIn(form(heading))).toEqual([]);
    },
  );

  it("is no plan, though nothing known heads the names", () => {
    const rows = (heading: string): Rows => [
      ["UBND XÃ AN LỘC"],
      ["Báo cáo quý I năm 2024"],
      [],
      ["Hạng mục", heading],
      ["Số người được tư vấn", 40],
      ["Cai nghiện bắt buộc", 5],
    ];
    expect(read(rows("Kế hoạch năm 2024"))).toEqual({});
    expect(findingsIn(rows("Kế hoạch năm 2024"))).toContain("warning unread-figures B5:B6");
    expect(read(rows("Số liệu"))).toEqual({ DV_TUVAN: 40, CNBB: 5 });
  });
});

describe("a form with “Trong kỳ” beside “Lũy kế”", () => {
  const form = (...entries: Rows): Rows => [
    ["UBND XÃ AN LỘC"],
    ["Quý II năm 2024"],
    ["Nội dung", "Trong kỳ", "Lũy kế"],
    ...entries,
  ];

  it("counts people once in the year, and what was done in the period by itself", () => {
    const rows = form(
      ["Người nghiện có HSQL", 40, 40],
      ["Số người được tư vấn", 20, 35],
      ["Số người được tiếp cận dịch vụ", 18, 33],
      ["Cai nghiện bắt buộc", 2, 5],
    );
    expect(read(rows)).toEqual({ NN_HSQL: 40, DV_TUVAN: 35, DV_TONG: 33, CNBB: 2 });
    expect(findingsIn(rows)).toEqual(["warning incomplete-base A6"]);
  });

  it("asks where both tell another number of those there are", () => {
    const rows = form(["Người nghiện có HSQL", 2, 40], ["Cai nghiện bắt buộc", 2, 5]);
    expect(read(rows)).toEqual({ CNBB: 2 });
    expect(findingsIn(rows)).toEqual(["warning ambiguous-column A4"]);
  });
});

describe("the columns of a ward's form", () => {
  const columns = (title: string, heads: readonly string[], figures: readonly (number | "")[]): Rows => [
    ["UBND XÃ AN LỘC"],
    [title],
    ["STT", "Chỉ tiêu", ...heads],
    [1, "Cai nghiện bắt buộc", ...figures],
    [2, "Số người được tư vấn", ...figures],
  ];

  it.each([
    ["Quý II năm 2024", ["KH năm", "TH quý II", "Lũy kế từ đầu năm"], 3],
    ["6 tháng đầu năm 2024", ["KH năm", "Đã TH", "% đạt"], 3],
    ["6 tháng đầu năm 2024", ["Giao năm 2024", "Thực hiện 6 tháng"], 3],
    ["6 tháng đầu năm 2024", ["Thực hiện năm 2023", "Thực hiện 6 tháng đầu năm 2024"], 3],
    ["6 tháng đầu năm 2024", ["Số liệu 6T 2023", "Số liệu 6T 2024"], 3],
    ["Quý II năm 2024", ["Số liệu quý I", "Số liệu quý II"], 3],
  ])("are a plan, the past and what was done (%s: %s)", (title, heads, done) => {
    const rows = columns(title, heads, [50, 3, 5].slice(0, heads.length));
    expect(read(rows)).toMatchObject({ CNBB: done });
    expect(findingsIn(rows)).toEqual([]);
  });

  it("are one where the year so far is all they tell", () => {
    expect(read(columns("6 tháng đầu năm 2024", ["Lũy kế"], [35]))).toEqual({ DV_TUVAN: 35 });
  });

  it.each(["Số liệu Công an", "Số liệu sau rà soát", "Đính chính"])(
    "are pointed at where another says otherwise (%s)",
    (head) => {
      const rows = (second: number): Rows => columns("6 tháng đầu năm 2024", ["Số liệu", head], [38, second]);
      expect(read(rows(40))).toMatchObject({ CNBB: 38 });
      expect(findingsIn(rows(40))).toEqual(["warning unread-figures D4:D5"]);
      expect(findingsIn(rows(38))).toEqual([]);
    },
  );
});
