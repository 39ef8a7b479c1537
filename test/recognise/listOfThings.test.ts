import { assessed, findingsIn, type Rows } from "../check/given";

const title = ["Danh sách 6 tháng đầu năm 2024"];
const unread = (rows: Rows): boolean => findingsIn(rows).some((found) => found.startsWith("warning unread-figures"));

describe("a list of things that stand in units", () => {
  it.each([
    ["Tên điểm", "Điểm tư vấn số"],
    ["Tên CLB", "CLB số"],
    ["Câu lạc bộ", "CLB Hy Vọng"],
    ["Tên thôn", "Thôn"],
  ])("gives no figure of the units, and its figures are pointed at (%s)", (heading, name) => {
    const before: Rows = [
      title,
      ["STT", heading, "Địa bàn", "Số cán bộ"],
      [1, `${name} 1`, "Xã An Lộc", 3],
      [2, `${name} 2`, "Xã An Bình", 4],
    ];
    const behind = before.map(([first = "", thing = "", unit = "", last = ""]) => [first, unit, thing, last]);
    for (const rows of [before, behind]) {
      expect(assessed(rows).submission.columns.size).toBe(0);
      expect(unread(rows)).toBe(true);
    }
  });

  it.each(["Cán bộ phụ trách", "Người phụ trách", "Họ tên cán bộ"])(
    "is none where a column only says who answers for the unit (%s)",
    (heading) => {
      const rows: Rows = [
        title,
        ["STT", heading, "Tên xã", "Số cán bộ"],
        [1, "Nguyễn Văn An", "Xã An Lộc", 3],
        [2, "Lê Thị Bình", "Xã An Bình", 4],
      ];
      const behind = rows.map(([first = "", who = "", unit = "", last = ""]) => [first, unit, who, last]);
      for (const each of [rows, behind]) {
        expect([...(assessed(each).submission.columns.get("CB")?.values ?? [])]).toEqual([3, 4]);
        expect(findingsIn(each).filter((found) => !found.includes("personal-data"))).toEqual([]);
      }
    },
  );
});

describe("a table of units", () => {
  const table = (thing: string, managed: string): Rows => [
    title,
    ["STT", "Đơn vị", thing, managed, "CNBB"],
    [1, "Xã An Lộc", "Số 1", 40, 3],
    [2, "Xã An Bình", "Số 2", 30, 4],
  ];

  it.each(["Tên cơ sở cai nghiện", "Tên CLB", "Tên cán bộ phụ trách"])(
    "may name what is theirs beside whom they manage (%s)",
    (heading) => {
      const rows = table(heading, "Số người nghiện có HSQL");
      expect([...assessed(rows).submission.columns.keys()]).toEqual(["NN_HSQL", "CNBB"]);
      expect(findingsIn(rows)).toEqual([]);
    },
  );

  it.each([
    ["Tên khu phố trọng điểm", "Số người nghiện có HSQL"],
    ["Tên cơ sở cai nghiện", "Số người nghiện"],
  ])("is none where the figures may be those of what is named (%s, %s)", (heading, managed) => {
    expect(unread(table(heading, managed))).toBe(true);
  });
});

describe("a list of persons beside their units", () => {
  it.each(["Họ tên", "Họ và tên", "Họ tên người nghiện", "Tên đối tượng"])(
    "gives no figure of the units, and is pointed at (%s)",
    (heading) => {
      const rows: Rows = [
        title,
        ["STT", heading, "Phường", "Methadone", "Vay vốn"],
        [1, "Nguyễn Văn An", "Xã An Lộc", 1, 30],
        [2, "Lê Thị Bình", "Xã An Bình", 1, 50],
      ];
      const behind = rows.map(([first = "", who = "", unit = "", ...rest]) => [first, unit, who, ...rest]);
      for (const each of [rows, behind]) {
        expect(assessed(each).submission.columns.size).toBe(0);
        expect(unread(each)).toBe(true);
        expect(findingsIn(each).join()).toContain("personal-data");
      }
    },
  );

  it("is none where the persons are officers", () => {
    const rows: Rows = [
      title,
      ["STT", "Đơn vị", "Họ tên", "Chức vụ", "Methadone"],
      [1, "Xã An Lộc", "Nguyễn Văn An", "Chủ tịch", 3],
      [2, "Xã An Bình", "Lê Thị Bình", "Chủ tịch", 4],
    ];
    expect([...(assessed(rows).submission.columns.get("MMT_DT")?.values ?? [])]).toEqual([3, 4]);
  });
});
