import { assessed, findingsIn, type Rows } from "../check/given";

const list = (...lines: Rows): Rows => [
  ["TỔNG HỢP NGƯỜI NGHIỆN NĂM 2023"],
  ["TT", "Huyện, thành phố", "NN có HSQL", "CNBB"],
  ...lines,
];
const unitsIn = (rows: Rows): readonly string[] => assessed(rows).submission.units.map(({ name }) => name);
const total = ["", "Tổng", 153, 13];

describe("a city among districts without a type", () => {
  it.each(["TP Sơn La", "TX Nghĩa Lộ", "TP. Sơn La", "Thành phố Sơn La"])("is a unit as they are (%s)", (city) => {
    const first = list([1, city, 52, 4], [2, "Mai Sơn", 61, 6], [3, "Yên Châu", 40, 3]);
    const last = list([1, "Mai Sơn", 61, 6], [2, "Yên Châu", 40, 3], [3, city, 52, 4]);
    for (const rows of [first, last]) {
      expect(unitsIn(rows)).toHaveLength(3);
      expect(findingsIn(rows)).toEqual([]);
      expect(findingsIn([...rows, total])).toEqual([]);
    }
  });

  it("is a unit where only a total tells", () => {
    const rows = list(["", "TP Sơn La", 52, 4], ["", "Mai Sơn", 61, 6], ["", "Yên Châu", 40, 3], total);
    expect(unitsIn(rows)).toHaveLength(3);
    expect(findingsIn(rows)).toEqual([]);
  });

  it("heads its wards as they do, where those have other marks", () => {
    const rows = list(
      [1, "TP Sơn La", 52, 4],
      ["-", "Chiềng An", 30, 2],
      ["-", "Chiềng Cơi", 22, 2],
      [2, "Mai Sơn", 61, 6],
      ["-", "Hát Lót", 61, 6],
    );
    expect(unitsIn(rows)).toEqual(["Chiềng An", "Chiềng Cơi", "Hát Lót"]);
    expect(findingsIn(rows)).toEqual([]);
  });
});

describe("a city above its wards without a type", () => {
  it.each(["", "I", 1])("is their sum (%s)", (ordinal) => {
    const rows = list([ordinal, "TP Sơn La", 101, 9], [1, "Chiềng An", 61, 6], [2, "Chiềng Cơi", 40, 3]);
    expect(unitsIn(rows)).toEqual(["Chiềng An", "Chiềng Cơi"]);
    expect(findingsIn(rows)).toEqual([]);
  });

  it.each(["I", ""])("heads them without figures, whatever the total adds up (%s)", (ordinal) => {
    const rows = list(
      [ordinal, "TP Sơn La", "", ""],
      [1, "Chiềng An", 61, 6],
      [2, "Chiềng Cơi", 40, 3],
      [ordinal && "II", "Huyện Mai Sơn", "", ""],
      [1, "Hát Lót", 20, 1],
    );
    expect(unitsIn([...rows, ["", "Tổng", 121, 10]])).toEqual(["Chiềng An", "Chiềng Cơi", "Hát Lót"]);
    expect(findingsIn([...rows, ["", "Tổng", 121, 10]])).toEqual([]);
  });

  it("is their sum where it is numbered with them and adds them up", () => {
    const rows = list([1, "TP Sơn La", 101, 9], [2, "Chiềng An", 61, 6], [3, "Chiềng Cơi", 40, 3]);
    expect(unitsIn(rows)).toEqual(["Chiềng An", "Chiềng Cơi"]);
    expect(findingsIn([...rows, ["", "Tổng", 101, 9]])).toEqual([]);
  });
});
