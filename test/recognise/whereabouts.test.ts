import { assessed, findingsIn, type Rows } from "../check/given";

const table = (group: string, ...places: string[]): Rows => [
  ["6 tháng đầu năm 2024"],
  ["STT", "Đơn vị", group, ...places.slice(1).map(() => "")],
  ["", "", ...places],
  [1, "Xã Long Hòa", ...places.map((_, index) => 20 - index)],
  [2, "Xã Long Thành", ...places.map((_, index) => 15 - index)],
];
const firstOf = (rows: Rows): Record<string, number | undefined> =>
  Object.fromEntries([...assessed(rows).submission.columns].map(([id, { values }]) => [id, values[0]]));

describe("those at home beside those who are away", () => {
  it.each(["Tại địa phương", "Hiện ở địa phương", "Đang quản lý tại địa phương", "Trên địa bàn"])(
    "are not everyone: “%s” is asked about where no other column is",
    (home) => {
      const rows = table("Người nghiện ma túy", home, "Trong CSCN", "Trại giam");
      expect(firstOf(rows)).toEqual({ NN_COSO: 19, NN_TRAI: 18 });
      expect(findingsIn(rows)).toContain("warning ambiguous-column C3");
    },
  );

  it("are asked about where they are users, for whom nothing stands", () => {
    const rows = (group: string): Rows => [
      ["6 tháng đầu năm 2024"],
      ["STT", "Đơn vị", "NSD có HSQL", group, ""],
      ["", "", "", "Trong CSCN", "Trại giam"],
      [1, "Xã Long Hòa", 20, 4, 2],
      [2, "Xã Long Thành", 15, 3, 1],
    ];
    expect(firstOf(rows("Hiện trạng"))).toEqual({ NSD_HSQL: 20 });
    expect(findingsIn(rows("Hiện trạng"))).toEqual(["warning ambiguous-column D3", "warning ambiguous-column E3"]);
    expect(firstOf(rows("Người nghiện"))).toEqual({ NSD_HSQL: 20, NN_COSO: 4, NN_TRAI: 2 });
  });

  it("are users between them and the addicts", () => {
    const rows: Rows = [
      ["6 tháng đầu năm 2024"],
      ["STT", "Đơn vị", "NSD có HSQL", "Ngoài xã hội", "Trại giam", "NN có HSQL", "Vắng mặt"],
      [1, "Xã Long Hòa", 20, 14, 2, 30, 3],
      [2, "Xã Long Thành", 15, 11, 1, 25, 2],
    ];
    expect(firstOf(rows)).toEqual({ NSD_HSQL: 20, NN_HSQL: 30, NN_VANG: 3 });
  });

  it.each(["Tại cộng đồng", "Có mặt tại địa phương"])("are users right after them, at home or away (%s)", (home) => {
    const rows: Rows = [
      ["6 tháng đầu năm 2024"],
      ["STT", "Đơn vị", "NSD có HSQL", "Tỷ lệ %", home, "Trại giam", "CNBB"],
      [1, "Xã Long Hòa", 20, 70, 14, 2, 1],
      [2, "Xã Long Thành", 15, 73, 11, 1, 0],
    ];
    expect(firstOf(rows)).toEqual({ NSD_HSQL: 20, CNBB: 1 });
  });

  describe("right after users who stand after addicts", () => {
    const rows = (home: number, places = ["Ngoài xã hội", "Trại giam"]): Rows => [
      ["6 tháng đầu năm 2024"],
      ["STT", "Đơn vị", "NN có HSQL", "NSD có HSQL", ...places],
      [1, "Xã Long Hòa", 30, 20, home, 2],
      [2, "Xã Long Thành", 25, 15, 22, 3],
      [3, "Xã Long Tân", 18, 12, 17, 1],
    ];

    it("may be of either", () => {
      expect(firstOf(rows(18))).toEqual({ NN_HSQL: 30, NSD_HSQL: 20 });
      expect(findingsIn(rows(18))).toEqual(["warning ambiguous-column E2", "warning ambiguous-column F2"]);
    });

    it("are addicts where they add up to them", () => {
      expect(firstOf(rows(28))).toEqual({ NN_HSQL: 30, NSD_HSQL: 20, NN_NGOAI: 28, NN_TRAI: 2 });
    });

    it("are the users where they add up to them, centres or not", () => {
      const told = firstOf(
        rows(18, ["Ngoài xã hội", "Trong CSCN"]).map((row, line) =>
          line < 2 ? row : [...row.slice(0, 4), Number(row[3]) - 2, 2],
        ),
      );
      expect(told).toEqual({ NN_HSQL: 30, NSD_HSQL: 20 });
    });

    it("may be of either behind a column of others", () => {
      const told = firstOf(
        rows(18).map((row, line) => (line === 0 ? row : row.toSpliced(4, 0, line === 1 ? "Nữ" : 1))),
      );
      expect(told).toEqual({ NN_HSQL: 30, NSD_HSQL: 20 });
    });

    it("are addicts beside those in centres", () => {
      const told = firstOf(rows(18, ["Ngoài xã hội", "Trong CSCN"]));
      expect(told).toEqual({ NN_HSQL: 30, NSD_HSQL: 20, NN_NGOAI: 18, NN_COSO: 2 });
    });
  });

  it("are told by the column of everyone", () => {
    const rows = table("Người nghiện ma túy", "Tổng số", "Tại địa phương", "Trong CSCN", "Trại giam");
    expect(firstOf(rows)).toEqual({ NN_HSQL: 20, NN_NGOAI: 19, NN_COSO: 18, NN_TRAI: 17 });
  });

  it.each(["Tại địa phương", "Tại địa bàn"])("are told by all who are there where they add up to them (%s)", (home) => {
    const rows = (first: number): Rows => [
      ["6 tháng đầu năm 2024"],
      ["STT", "Đơn vị", "Người nghiện có HSQL", "Hiện trạng", ""],
      ["", "", "", home, "Cơ sở cai nghiện"],
      [1, "Xã Long Hòa", first, 14, 6],
      [2, "Xã Long Thành", 15, 11, 4],
      [3, "Xã Long Tân", 18, 15, 3],
    ];
    expect(firstOf(rows(20))).toEqual({ NN_HSQL: 20, NN_NGOAI: 14, NN_COSO: 6 });
    expect(findingsIn(rows(20)).filter((finding) => finding.includes("column"))).toEqual([]);
    expect(findingsIn(rows(21))).toContain("warning ambiguous-column E3");
  });

  it("are everyone where nobody is said to be away", () => {
    expect(firstOf(table("Người nghiện ma túy", "Tại địa phương"))).toEqual({ NN_HSQL: 20 });
  });
});

describe("those inside, by kind of rehabilitation", () => {
  const rows: Rows = [
    ["Quý II năm 2024"],
    ["STT", "Đơn vị", "Người nghiện có hồ sơ quản lý", "", "", "", ""],
    ["", "", "Tổng số", "Ngoài xã hội", "Tại cơ sở cai nghiện", "", "Trại giam"],
    ["", "", "", "", "Bắt buộc", "Tự nguyện", ""],
    [1, "Xã Long Hòa", 20, 14, 3, 2, 1],
    [2, "Xã Long Thành", 15, 10, 3, 1, 1],
  ];

  it("are not taken for those sent in the period", () => {
    expect(firstOf(rows)).toEqual({ NN_HSQL: 20, NN_NGOAI: 14, NN_TRAI: 1 });
    expect(findingsIn(rows)).toEqual(
      expect.arrayContaining(["warning ambiguous-column E4", "warning ambiguous-column F4"]),
    );
  });
});
