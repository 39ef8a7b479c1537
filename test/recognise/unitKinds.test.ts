import { assessed, findingsIn, type Rows } from "../check/given";

describe("wards and communes listed apart under one heading", () => {
  it.each([
    ["PHƯỜNG", "XÃ", "", ""],
    ["Các phường", "Các xã", 40, 22],
    ["Khối phường", "Khối xã", "", ""],
  ])("are all read (%s, %s)", (first, second, ofFirst, ofSecond) => {
    const rows: Rows = [
      ["6 tháng đầu năm 2024"],
      ["STT", "Đơn vị", "Người nghiện có HSQL"],
      ["I", first, ofFirst],
      [1, "Phường An Lộc", 31],
      [2, "Phường An Bình", 9],
      ["II", second, ofSecond],
      [1, "Xã Bình Minh", 12],
      [2, "Xã Bình Hòa", 10],
    ];
    expect([...(assessed(rows).submission.columns.get("NN_HSQL")?.values ?? [])]).toEqual([31, 9, 12, 10]);
    expect(findingsIn(rows)).toEqual([]);
  });
});
