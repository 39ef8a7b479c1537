import { assessed, findingsIn, type Rows } from "../check/given";
import { said } from "./headerExpectation";

describe("a heading that refers to an act", () => {
  it.each([
    ["Giáo dục tại phường (NĐ 111)", "GDX"],
    ["GD tại phường, xã (NĐ 111, NĐ 56)", "GDX"],
    ["Số người cai nghiện tại gia đình, cộng đồng theo Nghị định 94/2010/NĐ-CP", "CN_GDCD"],
    ["Cai nghiện tại gia đình, cộng đồng theo NĐ 94", "CN_GDCD"],
    ["Số người nghiện vào cơ sở cai nghiện bắt buộc theo NĐ 221/2013", "CNBB"],
    ["CNTN tại gia đình, cộng đồng (NĐ 116/2021/NĐ-CP)", "CN_GDCD"],
    ["Số người sau cai đang quản lý tại nơi cư trú (Nghị định số 94/2009/NĐ-CP của Chính phủ)", "QLSC"],
    ["Số người được vay vốn theo QĐ 29/2014/QĐ-TTg", "VAY"],
    ["Người sử dụng trái phép chất ma túy > Đang quản lý theo NĐ 105/2021/NĐ-CP", "NSD_HSQL"],
    ["Đang điều trị Methadone (NĐ 96/2012 và NĐ 90/2016)", "MMT_DT"],
  ])("counts the same where the act is about it (%s)", (head, id) => {
    expect(said(head)).toBe(id);
  });

  it.each([
    ["Số người nghiện vào cơ sở cai nghiện bắt buộc theo NĐ 94/2010", "an act about rehabilitation at home"],
    ["Giáo dục tại phường (NĐ 999/2013)", "an act nobody knows"],
    ["Giáo dục tại phường (NĐ 111/2010)", "another of that number"],
    ["Cai nghiện bắt buộc > Theo NĐ 221/2013", "a part, told by the act alone"],
    ["Theo NĐ 221/2013", "an act alone"],
    ["Cai nghiện bắt buộc (QĐ 12 người)", "decisions, counted"],
  ])("is asked about where it names %s", (head) => {
    expect(said(head)).toMatch(/^[?-]/);
  });

  it("is asked about beside the same by another act", () => {
    const rows: Rows = [
      ["Năm 2022"],
      ["Đơn vị", "CNTN tại gia đình theo NĐ 94/2010", "CNTN tại gia đình theo NĐ 116/2021"],
      ["Xã An Lộc", 3, 5],
      ["Xã An Bình", 2, 4],
    ];
    expect([...assessed(rows).submission.columns.keys()]).toEqual([]);
    expect(findingsIn(rows).filter((finding) => finding.includes("ambiguous-column"))).toHaveLength(2);
  });
});

describe("a heading that names a centre", () => {
  it.each([
    ["Số người được cai nghiện > Bắt buộc tại Cơ sở cai nghiện ma túy tỉnh Lâm Đồng", "CNBB"],
    ["Cai nghiện tự nguyện > Tại CSCN số 1 tỉnh", "CNTN_CL"],
    ["Cai nghiện tự nguyện > Tại cơ sở cai nghiện ma túy Quảng Nam", "CNTN_CL"],
    ["Đưa người đi cai nghiện > Tự nguyện (Trung tâm của Thành phố)", "CNTN_CL"],
    ["CN tự nguyện tại cơ sở số 4, số 5 (công lập)", "CNTN_CL"],
    ["Số người cai nghiện > Tại CSCN tỉnh (tự nguyện)", "CNTN_CL"],
    ["Cai tại TT CB GD LĐXH > Bắt buộc", "CNBB"],
    ["Đưa vào Trung tâm CB-GD-LĐXH (bắt buộc)", "CNBB"],
    ["Số người đang ở Trung tâm CB-GD-LĐXH", "NN_COSO"],
  ])("counts the same by the name of the province's own (%s)", (head, id) => {
    expect(said(head)).toBe(id);
  });

  it.each([
    "Tự nguyện tại Trung tâm Hy Vọng",
    "Cai nghiện tự nguyện tại Cơ sở Thái Bình",
    "Cơ sở cai nghiện ma túy tư nhân Lâm Đồng",
    "Số cơ sở cai nghiện ma túy tỉnh Lâm Đồng",
  ])("is asked about by any other name, and where centres are counted (%s)", (head) => {
    expect(said(head)).toMatch(/^[?-]/);
  });
});

describe("a heading that names the court", () => {
  it.each([
    "TAND TP quyết định đưa vào CSCN bắt buộc",
    "Số người bị Tòa án áp dụng biện pháp đưa vào cơ sở cai nghiện bắt buộc",
    "Số người bị TAND áp dụng BPXLHC đưa vào CSCNBB",
    "Đưa vào CSCNBB theo quyết định của TAND quận",
    "Số người chấp hành quyết định đưa vào cơ sở cai nghiện bắt buộc của TAND",
    "Cai nghiện bắt buộc (theo QĐ Tòa án)",
    "Đưa vào cơ sở CNBB > Số người đã đưa vào cơ sở",
    "Lập hồ sơ đưa vào cơ sở cai nghiện bắt buộc > Số người có quyết định và đã đưa vào cơ sở",
  ])("counts those who were sent (%s)", (head) => {
    expect(said(head)).toBe("CNBB");
  });

  it.each([
    "Số hồ sơ chuyển Tòa án",
    "Số người Tòa án ra quyết định chưa đưa đi",
    "Đưa vào cơ sở CNBB > Đã lập hồ sơ",
    "Đã lập hồ sơ đưa vào cơ sở cai nghiện bắt buộc",
    "Lập hồ sơ đưa vào cơ sở CNBB > Đã có quyết định",
    "Cai nghiện bắt buộc > Đã có QĐ đưa vào cơ sở",
    "Số quyết định đã đưa vào cơ sở CNBB",
    "Cai nghiện bắt buộc > Theo quyết định của Tòa án",
    "Trong cơ sở cai nghiện > Theo quyết định của Tòa án",
  ])("is asked about where it may be others (%s)", (head) => {
    expect(said(head)).toMatch(/^[?-]/);
  });
});
