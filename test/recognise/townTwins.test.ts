import { assessed, findingsIn, type Rows } from "../check/given";

const list = (...names: readonly string[]): Rows => [
  ["Quý II năm 2024"],
  ["STT", "Xã, thị trấn", "NN có HSQL", "CNBB"],
  ...names.map((name, index) => [index + 1, name, 40 - index, 3]),
];
const unitsIn = (rows: Rows): readonly string[] => assessed(rows).submission.units.map(({ name }) => name);

describe("a town and a commune of one name in a list", () => {
  it("are two where none but towns have their type", () => {
    const rows = list("TT Phước Long", "Hưng Phú", "Phước Long", "Vĩnh Thanh");
    expect(unitsIn(rows)).toEqual(["TT Phước Long", "Hưng Phú", "Phước Long", "Vĩnh Thanh"]);
    expect(findingsIn(rows)).toEqual([]);
  });

  it("are one where communes have theirs, or the figures are the same", () => {
    const typed = list("TT Phước Long", "Xã Hưng Phú", "Phước Long", "Xã Vĩnh Thanh", "Xã Vĩnh Phú");
    expect(findingsIn(typed).join()).toContain("duplicate-unit");
    const same = list("TT Phước Long", "Hưng Phú", "Vĩnh Phú", "Vĩnh Thanh");
    expect(findingsIn([...same, [5, "Phước Long", 40, 3]]).join()).toContain("duplicate-unit");
  });
});
