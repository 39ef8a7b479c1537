import { assessed, findingsIn, type Rows } from "../check/given";

const title = ["Báo cáo cai nghiện 6 tháng đầu năm 2024"];
const read = (rows: Rows): [string, number[]][] =>
  [...assessed(rows).submission.columns]
    .map(([id, { values }]): [string, number[]] => [id, [...values].filter((value) => !Number.isNaN(value))])
    .filter(([, values]) => values.length > 0);

describe("headings that have slipped by a column", () => {
  it("to the left of their figures are all pointed at, and none is read", () => {
    const rows: Rows = [
      title,
      ["Đơn vị", "Số NN có HSQL", "NSD có HSQL", "CNBB", ""],
      ["Xã An Lộc", "", 20, 5, 3],
      ["Xã An Bình", "", 30, 6, 4],
    ];
    expect(read(rows)).toEqual([]);
    expect(findingsIn(rows)).toEqual(
      expect.arrayContaining([
        "warning displaced-heading C2",
        "warning displaced-heading D2",
        "warning unmapped-column E2",
      ]),
    );
  });

  it("to the right of their figures are all pointed at, and none is read", () => {
    const rows: Rows = [
      title,
      ["Đơn vị", "", "Số NN có HSQL", "NSD có HSQL", "CNBB"],
      ["Xã An Lộc", 20, 5, 3, ""],
      ["Xã An Bình", 30, 6, 4, ""],
    ];
    expect(read(rows)).toEqual([]);
    expect(findingsIn(rows)).toEqual(
      expect.arrayContaining([
        "warning unmapped-column B2",
        "warning displaced-heading C2",
        "warning displaced-heading D2",
      ]),
    );
  });

  it("are told by figures under “Ghi chú”, but not by a note that is a number", () => {
    const heads = ["Đơn vị", "Số NN có HSQL", "Đang QLSC", "Ghi chú"];
    const slipped: Rows = [title, heads, ["Xã An Lộc", "", 20, 5], ["Xã An Bình", "", 30, 6], ["Xã An Cư", "", 31, 6]];
    expect(read(slipped)).toEqual([]);
    expect(findingsIn(slipped)).toEqual(
      expect.arrayContaining(["warning displaced-heading C2", "warning unmapped-column D2"]),
    );
    const noted: Rows = [title, heads, ["Xã An Lộc", 2, "", 5], ["Xã An Bình", 3, "", ""], ["Xã An Cư", 4, "", ""]];
    expect(read(noted)).toEqual([["NN_HSQL", [2, 3, 4]]]);
    expect(findingsIn(noted)).toEqual([]);
  });

  it("are read where a column is blank and every figure has its heading", () => {
    const rows: Rows = [
      title,
      ["Đơn vị", "CNBB", "Số NN có HSQL", "QLSC"],
      ["Xã An", "", 20, 5],
      ["Xã Bình", "", 30, 6],
    ];
    expect(read(rows)).toEqual([
      ["NN_HSQL", [20, 30]],
      ["QLSC", [5, 6]],
    ]);
  });
});

describe("a heading over several columns of figures", () => {
  it("is about none of them for sure", () => {
    const rows: Rows = [
      title,
      ["Đơn vị", "Số NN có HSQL", "", "", "CNBB"],
      ["", 16, 18, 30, ""],
      ["Xã An Lộc", 3, 4, 5, 2],
      ["Xã An Bình", 2, 4, 6, 1],
    ];
    expect(read(rows)).toEqual([["CNBB", [2, 1]]]);
    expect(findingsIn(rows)).toEqual(expect.arrayContaining(["warning displaced-heading B2"]));
  });

  it("is about its own where a number was left beside it", () => {
    const rows: Rows = [
      title,
      ["Đơn vị", "CNBB", "Số NN có HSQL"],
      ["Xã An Lộc", 2, 30, 7],
      ["Xã An Bình", 1, 20],
      ["Xã An Cư", 1, 10],
    ];
    expect(read(rows)).toEqual([
      ["CNBB", [2, 1, 1]],
      ["NN_HSQL", [30, 20, 10]],
    ]);
    expect(findingsIn(rows)).toEqual(["warning unmapped-column D2"]);
  });
});

describe("group headings typed over the middle of their columns", () => {
  it("are about none of them for sure", () => {
    const rows: Rows = [
      title,
      ["STT", "Đơn vị", "", "Người nghiện", "", "", "Người sử dụng", ""],
      ["", "", "Tổng", "Nam", "Nữ", "Tổng", "Nam", "Nữ"],
      [1, "Xã An Lộc", 40, 35, 5, 9, 8, 1],
      [2, "Xã An Bình", 30, 25, 5, 7, 6, 1],
    ];
    expect(read(rows)).toEqual([]);
    for (const cell of ["C3", "D3", "E3", "F3", "G3", "H3"]) {
      expect(findingsIn(rows).some((found) => found.endsWith(` ${cell}`))).toBe(true);
    }
  });

  it("are read where every column before a group tells what it is", () => {
    const rows: Rows = [
      title,
      ["STT", "Đơn vị", "", "Trong đó", "", "CNBB"],
      ["", "", "Tổng số người nghiện", "Ngoài xã hội", "Trại giam", ""],
      [1, "Xã An Lộc", 40, 35, 5, 9],
      [2, "Xã An Bình", 30, 25, 5, 7],
    ];
    expect(read(rows).map(([id]) => id)).toEqual(["NN_HSQL", "NN_NGOAI", "NN_TRAI", "CNBB"]);
    expect(findingsIn(rows)).toEqual([]);
  });
});

describe("the rows of a form that have slipped against their figures", () => {
  const head: Rows = [["Xã An Lộc"], title, ["Chỉ tiêu", "ĐVT", "Số liệu"]];

  it.each([
    ["down", ["", 20, 3, 7], ["", "", 4]],
    ["not at all", [20, 3, 7, ""], null],
  ])("%s", (_, values, below) => {
    const names = ["Người nghiện có HSQL", "Cai nghiện bắt buộc", "Đang QLSC", "NSD có HSQL"];
    const rows: Rows = [
      ...head,
      ...names.map((name, index) => [name, "Người", values[index] ?? ""]),
      ...(below === null ? [] : [below]),
    ];
    if (below === null) {
      expect(read(rows).map(([id]) => id)).toEqual(["NN_HSQL", "CNBB", "QLSC"]);
    } else {
      expect(read(rows)).toEqual([]);
      expect(findingsIn(rows)).toEqual(
        expect.arrayContaining(
          ["displaced-heading A5", "displaced-heading A6", "displaced-heading A7", "unmapped-column A8"].map(
            (found) => `warning ${found}`,
          ),
        ),
      );
    }
  });
});
