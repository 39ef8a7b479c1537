import { assessed, findingsIn, type Rows } from "../check/given";

const table = (...heads: readonly string[]): Rows => [
  ["6 tháng đầu năm 2024"],
  ["Đơn vị", ...heads],
  ["Xã An Lộc", ...heads.map((_, index) => 9 - 2 * index)],
  ["Xã An Bình", ...heads.map((_, index) => 8 - index)],
];
const idsIn = (rows: Rows): string[] => [...assessed(rows).submission.columns.keys()];

describe("a column that tells some of them", () => {
  it.each([
    ["Cai nghiện bắt buộc tại Cơ sở số 1", "Cai nghiện bắt buộc tại cơ sở khác"],
    ["Cai nghiện bắt buộc theo NĐ 116/2021", "Cai nghiện bắt buộc theo Luật XLVPHC"],
    ["Cai nghiện tại gia đình theo NĐ 94/2010", "Cai nghiện tại gia đình không theo quy trình"],
    ["Lập hồ sơ đưa vào CSCNBB", "Tòa án ra quyết định chưa đưa vào CSCNBB"],
    ["Lập hồ sơ đưa vào CSCNBB", "Tòa án đã ra quyết định"],
    ["CNBB tại cơ sở cai nghiện tỉnh", "CNBB tại các tỉnh bạn"],
    ["Đăng ký cai nghiện tự nguyện tại gia đình, cộng đồng", "Đã cai nghiện tại gia đình, cộng đồng"],
    ["Số người nghiện được tư vấn", "Số người sau cai được tư vấn"],
    ["Số người có quyết định của Tòa án đưa vào CSCNBB", "Số người đã đưa vào cơ sở"],
    ["Số người được tư vấn cai nghiện", "Tư vấn xét nghiệm HIV"],
    ["NSD: Đã ra quyết định quản lý", "NSD: Chưa ra quyết định quản lý"],
  ])("is asked about beside one that may be the others (%s | %s)", (some, others) => {
    expect(idsIn(table("Số người nghiện có HSQL", some, others))).toEqual(["NN_HSQL"]);
    expect(findingsIn(table("Số người nghiện có HSQL", some, others)).join()).toMatch(/column C2.*column D2/);
  });

  it("is asked about where files are being made, beside those found and decided on", () => {
    const heads = ["Phát hiện", "Đang được lập hồ sơ quản lý"].map((head) => `Người SDTPCMT: ${head}`);
    expect(idsIn(table(...heads))).toEqual(["NSD_PHATHIEN"]);
    expect(idsIn(table(heads[1] ?? ""))).toEqual(["NSD_HSQL"]);
  });

  it("is read beside what is not of it", () => {
    expect(idsIn(table("Cai nghiện bắt buộc tại cơ sở", "Số hồ sơ đã lập đưa vào cơ sở CNBB"))).toEqual(["CNBB"]);
  });
});

describe("addicts who were served", () => {
  const heads = ["Số người nghiện có HSQL", "Số người nghiện được tiếp cận ít nhất 01 dịch vụ", "NN được tư vấn"];

  it("are all who were where no users are spoken of", () => {
    expect(idsIn(table(...heads))).toEqual(["NN_HSQL", "DV_TONG", "DV_TUVAN"]);
  });

  it.each(["Người SD CMT có HSQL", "Số người nghi nghiện", "Số người dùng ma túy"])(
    "are some of them beside others (%s)",
    (others) => {
      expect(idsIn(table(...heads, others))).not.toContain("DV_TONG");
    },
  );

  it("are some of them where users are, be it on another sheet", () => {
    const others: Rows = [["6 tháng đầu năm 2024"], ["Đơn vị", "NSD có HSQL"], ["Xã An Lộc", 3], ["Xã An Bình", 4]];
    expect(idsIn(table(...heads, "NSD có HSQL"))).toEqual(["NN_HSQL", "NSD_HSQL"]);
    expect([...assessed({ A: table(...heads), B: others }).submission.columns.keys()]).toEqual(["NN_HSQL", "NSD_HSQL"]);
  });
});
