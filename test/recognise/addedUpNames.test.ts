import { assessed, findingsIn, type Rows } from "../check/given";

const heads = ["", "Người nghiện có HSQL", "Đang điều trị Methadone"];
const list = (names: readonly string[], total: string | null): Rows => {
  const lines = names.map((name, index) => [name, 10 + index, 5 + index]);
  const sum = (column: 1 | 2): number => lines.reduce((all, line) => all + Number(line[column]), 0);
  return [["6 THÁNG ĐẦU NĂM 2024"], heads, ...(total === null ? [] : [[total, sum(1), sum(2)]]), ...lines];
};
const names = ["An Lạc", "Bắc An", "Bến Tắm"];
const read = (rows: Rows): readonly (readonly [string, number | undefined])[] => {
  const { units, columns } = assessed(rows).submission;
  return units.map(({ name }, index) => [name, columns.get("NN_HSQL")?.values[index]]);
};

describe("names that nothing calls units, below headings that name figures", () => {
  it("are units where a total adds them up", () => {
    expect(read(list(names, "TỔNG SỐ"))).toEqual([
      ["An Lạc", 10],
      ["Bắc An", 11],
      ["Bến Tắm", 12],
    ]);
    expect(findingsIn(list(names, "TỔNG SỐ")).filter((finding) => finding.startsWith("error"))).toEqual([]);
  });

  it("are asked about without one", () => {
    expect(findingsIn(list(names, null)).join()).toMatch(/no-table/);
  });

  it.each([[["Bắt Buộc", "Tự Nguyện", "Gia Đình"]], [["Hộ Nghèo", "Công An", "Biên Phòng"]]])(
    "are none where they are words of the trade: %s",
    (others) => {
      expect(read(list(others, "Cộng"))).toEqual([]);
    },
  );
});
