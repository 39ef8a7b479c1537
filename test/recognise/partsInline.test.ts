import { assessed, findingsIn, type Rows } from "../check/given";
import { form } from "./givenForm";

const table = (heads: readonly string[]): Rows => [
  ["Năm 2024"],
  ["STT", "Đơn vị", ...heads],
  [1, "Xã Long Hòa", ...heads.map((_, index) => 20 - index)],
  [2, "Xã Long Thành", ...heads.map((_, index) => 15 - index)],
];
const firstOf = (rows: Rows): Record<string, number | undefined> =>
  Object.fromEntries([...assessed(rows).submission.columns].map(([id, { values }]) => [id, values[0]]));

describe("“Trong đó” in one cell with the first of the parts", () => {
  it("heads those listed below it as well", () => {
    const rows = form(
      [1, "Người nghiện có HSQL", 21],
      ["", "Trong đó: - Ngoài xã hội", 12],
      ["", "- Trong cơ sở cai nghiện", 6],
      ["", "- Trại giam, trại tạm giam", 3],
      [2, "Được tiếp cận dịch vụ", 18],
    );
    expect(firstOf(rows)).toEqual({ NN_HSQL: 21, NN_NGOAI: 12, NN_COSO: 6, NN_TRAI: 3, DV_TONG: 18 });
    expect(findingsIn(rows).join()).not.toMatch(/ambiguous|unmapped/);
  });

  it("heads a single part without a bullet", () => {
    const rows = form(
      [1, "Người nghiện có HSQL", 21],
      ["", "Trong đó: Ngoài xã hội", 12],
      [2, "Được tiếp cận dịch vụ", 18],
    );
    expect(firstOf(rows)).toEqual({ NN_HSQL: 21, NN_NGOAI: 12, DV_TONG: 18 });
  });

  it("heads a column, and what stands beside it", () => {
    const rows = table(["Tổng số người nghiện có HSQL", "Trong đó: Ngoài xã hội", "Trong CSCN", "Trại giam"]);
    expect(firstOf(rows)).toEqual({ NN_HSQL: 20, NN_NGOAI: 19, NN_COSO: 18, NN_TRAI: 17 });
    expect(findingsIn(rows).join()).not.toMatch(/ambiguous|unmapped/);
  });

  it("heads a part of what stands before it, whatever the part would be alone", () => {
    expect(firstOf(table(["Tổng số người chết", "Trong đó: Ngoài xã hội", "CNBB"]))).toEqual({ CNBB: 18 });
    expect(firstOf(table(["Số người được tiếp cận dịch vụ", "Trong đó: Người nghiện", "CNBB"]))).toEqual({
      DV_TONG: 20,
      CNBB: 18,
    });
  });
});

describe("“Trong đó” on a line of its own", () => {
  it("ends with the next numeral, though its parts are numbered", () => {
    const rows = form(
      ["I", "Người nghiện có HSQL", 25],
      ["", "Trong đó:", ""],
      [1, "Ngoài xã hội", 18],
      [2, "Trong trại giam", 7],
      ["II", "Người sử dụng có HSQL", 10],
      ["III", "Số người được tư vấn", 12],
      ["IV", "Quản lý sau cai", 3],
    );
    expect(firstOf(rows)).toEqual({ NN_HSQL: 25, NN_NGOAI: 18, NN_TRAI: 7, NSD_HSQL: 10, DV_TUVAN: 12, QLSC: 3 });
  });
});

describe("a breakdown by place below a form", () => {
  it.each([
    ["Khu phố", "Khu phố 1", "Khu phố 2"],
    ["Thôn", "Thôn Đông", "Thôn Đoài"],
  ])("is no more of its items, and pointed at (%s)", (head, first, second) => {
    const rows: Rows = [
      ...form([1, "Người nghiện có HSQL", 25], [2, "Người sử dụng có HSQL", 10]),
      [],
      ["Số liệu chia theo địa bàn"],
      ["TT", head, "Người nghiện", "Người sử dụng"],
      [1, first, 15, 6],
      [2, second, 10, 4],
      ["", "Cộng", 25, 10],
    ];
    expect(firstOf(rows)).toEqual({ NN_HSQL: 25, NSD_HSQL: 10 });
    expect(findingsIn(rows).join()).toMatch(/warning (?:unread-figures|villages-for-units)/);
  });
});

describe("a list of places below a ward's form", () => {
  it("is of its villages, though their names do not say so", () => {
    const rows: Rows = [
      ...form([1, "Người nghiện có HSQL", 25], [2, "Người sử dụng có HSQL", 10]),
      [],
      ["Số liệu chia theo địa bàn"],
      ["TT", "Địa bàn", "Người nghiện", "Người sử dụng"],
      [1, "Cẩm Tân", 15, 6],
      [2, "Tân Phong", 10, 4],
      ["", "Cộng", 25, 10],
    ];
    expect(findingsIn(rows)).toContain("warning villages-for-units B9:B10");
  });
});

describe("groups that say what their parts are", () => {
  it.each([
    ["Tình hình người nghiện ma túy", ["Người nghiện có HSQL", "NSD có HSQL"], { NN_HSQL: 20, NSD_HSQL: 19 }],
    ["Hỗ trợ xã hội", ["Dạy nghề", "Vay vốn", "Tạo việc làm"], { HN_DAYNGHE: 20, VAY: 19, VL_TAO: 18 }],
    ["Điều trị nghiện bằng Methadone", ["Tổng số bệnh nhân đang điều trị", "Mới"], { MMT_DT: 20, MMT_MOI: 19 }],
    ["Quản lý sau cai", ["Năm 2023 chuyển sang", "Mới tiếp nhận"], { QLSC_CHUYEN: 20, QLSC_MOI: 19 }],
    ["Đội CTXHTN", ["Số đội", "Số TNV", "Số người được TNV giúp đỡ"], { DOI_CTXH: 20, TNV: 19, TNV_GIUP: 18 }],
    ["Hiện trạng", ["Ngoài xã hội", "Không rõ"], { NN_NGOAI: 20, NN_VANG: 19 }],
  ])("are read with them (%s)", (group, parts, read) => {
    const rows: Rows = [
      ["Năm 2024"],
      ["STT", "Đơn vị", group, ...parts.slice(1).map(() => "")],
      ["", "", ...parts],
      [1, "Xã Long Hòa", ...parts.map((_, index) => 20 - index)],
      [2, "Xã Long Thành", ...parts.map((_, index) => 15 - index)],
    ];
    expect(firstOf(rows)).toEqual(read);
    expect(findingsIn(rows).join()).not.toMatch(/ambiguous|unmapped/);
  });

  it.each([
    ["Kinh phí trung ương (triệu đồng)", "Kinh phí địa phương (triệu đồng)"],
    ["Kinh phí trung ương (triệu đồng)", "Kinh phí xã hội hóa (triệu đồng)"],
  ])("are not the whole funding where they name its sources (%s, %s)", (...heads) => {
    const rows = table(["CNBB", ...heads]);
    expect(firstOf(rows)).toEqual({ CNBB: 20 });
    expect(findingsIn(rows)).toEqual(["warning unmapped-column D2", "warning unmapped-column E2"]);
  });

  it("are asked about where the parts are named like columns of places", () => {
    const rows: Rows = [
      ["Năm 2024"],
      ["STT", "Đơn vị", "CNBB", "Kinh phí (triệu đồng)", ""],
      ["", "", "", "Huyện", "Xã"],
      [1, "Xã Long Hòa", 8, 20, 40],
      [2, "Xã Long Thành", 6, 20, 30],
    ];
    expect(findingsIn(rows)).toEqual(["warning unmapped-column D3", "warning unmapped-column E3"]);
  });
});
