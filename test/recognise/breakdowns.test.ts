import { assessed, findingsIn, type Rows } from "../check/given";

const head: Rows = [["6 tháng đầu năm 2024"], ["STT", "Đơn vị", "Người nghiện có HSQL", "CNBB"]];
const typed: Rows = [
  [1, "Phường Tân Phong", 40, 5],
  [2, "Xã Trảng Dài", 30, 3],
  ["", "Tổng cộng", 70, 8],
];
const bare: Rows = [
  [1, "Tân Phong", 40, 5],
  [2, "Trảng Dài", 30, 3],
  ["", "Tổng cộng", 70, 8],
];
const unnumbered: Rows = bare.map(([, ...cells]) => ["", ...cells]);
const read = (rows: Rows): readonly number[] => [...(assessed(rows).submission.columns.get("NN_HSQL")?.values ?? [])];
const lists = [typed, bare, unnumbered];

describe("lines below the total of all units", () => {
  it.each<Rows>([
    [
      ["", "Heroin", 30, 2],
      ["", "Ketamine", 40, 6],
    ],
    [
      ["", "Trong đó:"],
      [1, "Học sinh", 30, 2],
      [2, "Sinh viên", 40, 6],
    ],
    [
      ["", "Chia ra:"],
      ["", "- Học sinh", 30, 2],
      ["", "- Lao động tự do", 10, 1],
    ],
    [
      ["", "Phân theo loại ma túy:"],
      ["", "Heroin", 30, 2],
      ["", "Ketamine", 10, 1],
    ],
    [
      ["", "Trong đó: Heroin", 30, 2],
      ["", "Ketamine", 40, 6],
    ],
    [
      ["-", "Thành thị", 30, 2],
      ["-", "Nông thôn", 40, 6],
      ["", "Cộng", 70, 8],
    ],
    [
      ["", "Các phường", 30, 2],
      ["", "Các xã", 40, 6],
      ["", "Dưới 18 tuổi", 10, 0],
      ["", "Từ 18 tuổi", 60, 8],
    ],
    [
      ["", "Phường", 40, 5],
      ["", "Xã", 30, 3],
    ],
  ])("are no units where they tell it apart", (...below) => {
    for (const list of lists) {
      expect(read([...head, ...list, ...below])).toEqual([40, 30]);
      expect(findingsIn([...head, ...list, ...below])).toEqual([]);
    }
  });

  it("are pointed at where nothing says that they tell it apart", () => {
    const below: Rows = [
      ["", "Heroin", 30, 2],
      ["", "Ketamine", 10, 1],
    ];
    for (const list of lists) {
      expect(read([...head, ...list, ...below])).toEqual([40, 30]);
      expect(findingsIn([...head, ...list, ...below])).toEqual(["warning unread-figures B6:D7"]);
    }
    expect(findingsIn([...head, ...bare, ["", "Trong đó: nữ", 5, 0], ["", "Long Bình", 4, 1]])).toEqual([
      "warning unread-figures B7:D7",
    ]);
  });

  it.each<Rows>([[["", "Phường Long Bình", 5, 1]], [[3, "Long Bình", 5, 1]]])(
    "are units where they are called or numbered so",
    (...below) => {
      expect(read([...head, ...bare, ...below])).toEqual([40, 30, 5]);
      expect(findingsIn([...head, ...bare, ...below])).toEqual([]);
    },
  );

  it("are units where a total counts them with the others, even if it is wrong", () => {
    const next = (stated: number): Rows => [
      [1, "Long Bình", 4, 1],
      [2, "Tam Hòa", 6, 2],
      ["", "Cộng", 10, 3],
      ["", "Tổng cộng", stated, 11],
    ];
    expect(read([...head, ...bare, ...next(80)])).toEqual([40, 30, 4, 6]);
    expect(findingsIn([...head, ...bare, ...next(80)])).toEqual([]);
    expect(findingsIn([...head, ...bare, ...next(81)])).toEqual(["error total-mismatch C9"]);
  });

  it("are units where they are proper names with a sum of their own", () => {
    const next = (first: string, second: string): Rows => [
      ["", first, 4, 1],
      ["", second, 6, 2],
      ["", "Cộng", 10, 3],
    ];
    expect(read([...head, ...bare, ...next("Long Bình", "Tam Hòa")])).toEqual([40, 30, 4, 6]);
    expect(read([...head, ...bare, ...next("Học sinh", "Sinh viên")])).toEqual([40, 30]);
    expect(findingsIn([...head, ...bare, ...next("Học sinh", "Sinh viên")])).toContain("warning unread-figures B6:D7");
  });

  it("are the wards of a district that stands above a sum of its own", () => {
    const rows: Rows = [
      ...head,
      ["", "Thành phố Biên Hòa", 70, 8],
      ["", "Tổng số", 70, 8],
      ["", "Tân Phong", 40, 5],
      ["", "Trảng Dài", 30, 3],
    ];
    expect(read(rows)).toEqual([40, 30]);
  });
});

describe("what is noted below a list", () => {
  it.each<Rows>([
    [["", "Kiểm tra", 0, 0]],
    [[], ["", "Kiểm tra:", 70, 8]],
    [["", "Số đơn vị đạt trên 80%", 2, ""]],
    [
      ["", "", 0, 0],
      ["", "", 0, ""],
    ],
    [[], ["", "", 70, 8]],
  ])("is nobody's figures: proofs, counts of units, formulas copied too far (%j)", (...below) => {
    expect(findingsIn([...head, ...bare, ...below])).toEqual([]);
    expect(read([...head, ...bare, ...below])).toEqual([40, 30]);
  });

  it("is asked about where figures stand without a name", () => {
    expect(findingsIn([...head, ...bare, ["", "", 4, 1]])).not.toEqual([]);
  });
});
