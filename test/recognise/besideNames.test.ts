import { assessed, findingsIn, type Rows } from "../check/given";

const figures = [
  [40, 5],
  [30, 3],
  [22, 1],
];
const table = (first: string, second: string, names: readonly (readonly [string, string])[]): Rows => [
  ["6 tháng đầu năm 2024"],
  ["STT", first, second, "Người nghiện có HSQL", "CNBB"],
  ...names.map((pair, index) => [index + 1, ...pair, ...(figures[index] ?? [])]),
  ["", "Tổng cộng", "", 92, 9],
];
const unitsIn = (rows: Rows): readonly string[] => assessed(rows).submission.units.map(({ name }) => name);

const wards = ["Phường Tân Phong", "Phường Trảng Dài", "Xã Hố Nai"] as const;
const bare = ["Tân Phong", "Trảng Dài", "Hố Nai"] as const;
const beside = (others: readonly [string, string, string], names: readonly [string, string, string]) =>
  names.map((name, index) => [name, others[index] ?? ""] as const);

describe("a second column of texts beside the names of units", () => {
  it.each<[string, [string, string, string]]>([
    ["Huyện", ["TP Biên Hòa", "TP Biên Hòa", "Huyện Trảng Bom"]],
    ["Huyện", ["TP Biên Hòa", "TP Long Khánh", "Huyện Trảng Bom"]],
    ["Quận/huyện", ["Biên Hòa", "Biên Hòa", "Trảng Bom"]],
    ["Khu vực", ["Nội thành", "Nội thành", "Ngoại thành"]],
    ["Khu vực", ["Nội thành", "Ven biển", "Ngoại thành"]],
    ["Địa bàn", ["Trọng điểm", "Không trọng điểm", "Trọng điểm"]],
    ["Tên cũ", ["Phường An Hòa", "Phường Bình Đa", "Xã Hóa An"]],
    ["Đơn vị cũ (trước sáp nhập)", ["Phường An Hòa", "Phường Bình Đa", "Xã Hóa An"]],
    ["Phân loại", ["Trọng điểm", "Trung bình", "Ít"]],
  ])("names no units (%s: %j)", (heading, others) => {
    for (const names of [wards, bare]) {
      for (const own of ["Đơn vị", "Xã, phường", "Tên đơn vị", "Đơn vị mới"]) {
        const rows = table(own, heading, beside(others, [...names]));
        expect(unitsIn(rows)).toEqual(names);
        expect(findingsIn(rows)).toEqual([]);
      }
    }
  });

  it("tells wards of the same name apart where it says their districts", () => {
    const rows = table("Phường", "Quận", [
      ["Phường 1", "Quận 5"],
      ["Phường 1", "Quận 6"],
      ["Phường 2", "Quận 5"],
    ]);
    expect(unitsIn(rows)).toEqual(["Phường 1 (Quận 5)", "Phường 1 (Quận 6)", "Phường 2"]);
  });

  it("names the units where what stands before it is wider", () => {
    for (const [first, names] of [
      ["Huyện", ["TP Biên Hòa", "", "Huyện Trảng Bom"]],
      ["Khu vực", ["Nội thành", "Ven biển", "Ngoại thành"]],
    ] as const) {
      const rows = table(
        first,
        "Đơn vị",
        wards.map((ward, index) => [names[index] ?? "", ward]),
      );
      expect(unitsIn(rows)).toEqual(wards);
    }
    const districts = ["Huyện A Lưới", "Huyện Nam Đông", "TP Huế"];
    for (const areas of [
      ["Miền núi", "Miền núi", "Đồng bằng"],
      ["Miền núi", "Trung du", "Đồng bằng"],
    ]) {
      const rows = table(
        "Khu vực",
        "Huyện",
        districts.map((name, index) => [areas[index] ?? "", name]),
      );
      expect(unitsIn(rows)).toEqual(districts);
    }
  });
});
