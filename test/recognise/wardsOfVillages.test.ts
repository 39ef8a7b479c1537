import { assessed, factIn, findingsIn, type Rows } from "../check/given";

const heads = ["Người nghiện có HSQL", "NSD có HSQL", "Số người được tiếp cận dịch vụ"];
const wards = { "Xuân An": [70, 5, 66], "Bảo Vinh": [30, 20, 41] } as const;

/** A ward's sheet: its villages under `label`, and their sum above or below them. */
const sheet = (
  ward: string,
  label: string,
  names: readonly string[],
  sum: readonly number[],
  isFirst = false,
): Rows => {
  const half = sum.map((value) => Math.floor(value / 2));
  const villages = [half, sum.map((value, index) => value - (half[index] ?? 0))];
  const total = ["", "Tổng cộng", ...sum];
  const lines = names.map((name, index) => [index + 1, name, ...(villages[index] ?? [])]);
  return [
    [`UBND PHƯỜNG ${ward.toUpperCase()}`],
    ["SỐ LIỆU 6 THÁNG ĐẦU NĂM 2024"],
    [],
    ["STT", label, ...heads],
    ...(isFirst ? [total, ...lines] : [...lines, total]),
  ];
};
const sheets = (make: (ward: string, sum: readonly number[]) => Rows): Readonly<Record<string, Rows>> =>
  Object.fromEntries(Object.entries(wards).map(([ward, sum]) => [ward, make(ward, sum)]));
const read = (given: Readonly<Record<string, Rows>>): readonly (readonly number[])[] => {
  const { units, columns } = assessed(given).submission;
  return units.map((_, index) => ["NN_HSQL", "NSD_HSQL", "DV_TONG"].map((id) => columns.get(id)?.values[index] ?? NaN));
};

describe("lists of one ward's villages with their sum", () => {
  it.each([
    ["Khu phố", ["Khu phố 1", "Khu phố 2"]],
    ["Thôn/ấp", ["Ấp Bình Minh", "Thôn Đông"]],
    ["Tổ dân phố", ["TDP số 1", "TDP số 2"]],
    ["Tên phố", ["Phố 1", "Phố Thành Công"]],
    ["Thôn, bản", ["Bản Noỏng", "Thôn Ả Hạ"]],
    ["Thôn", ["Đoài Thượng", "Trung Hòa"]],
    ["Đơn vị", ["Tổ 1", "Tổ 2"]],
    ["Khối", ["Khối 1", "Khối 2"]],
    ["Thôn, bon", ["Bon Mê Ra", "Thôn 3"]],
  ])("give the figures of the ward (%s)", (label, names) => {
    for (const isFirst of [false, true]) {
      const given = sheets((ward, sum) => sheet(ward, label, names, sum, isFirst));
      expect(read(given)).toEqual(Object.values(wards));
      expect(findingsIn(given)).toEqual([]);
    }
  });

  it("say whose figures their sum is taken for", () => {
    const given = { "Biểu 1": sheet("Xuân An", "Khu phố", ["Khu phố 1", "Khu phố 2"], [70, 5, 66]) };
    expect(factIn(given, "villages-of-ward")).toMatchObject({ severity: "info", ward: "PHƯỜNG XUÂN AN", count: 2 });
  });

  it("have the ward's name from the sheet where no title tells it", () => {
    const given = sheets((ward, sum) => sheet(ward, "Khu phố", ["Khu phố 1", "Khu phố 2"], sum).slice(1));
    expect(read(given)).toEqual(Object.values(wards));
  });

  it.each([
    ["UBND PHƯỜNG QUÁN TRỮ", "QUAN TRU", "Tổng cộng"],
    ["UBND XÃ QUẢNG TÂN", "Xa Quang Tan", "Cộng toàn xã"],
    ["UBND PHƯỜNG 13", "Quý 2", "Tổng cộng"],
    ["UBND PHƯỜNG 1 - QUẬN 4 - NĂM 2024", "P1", "Tổng cộng"],
    ["UBND XÃ BẢN HỒ", "Xã Bản Hồ", "Tổng cộng xã"],
  ])("have the ward's name from the title, whatever the sheet is called (%s, %s)", (title, page, sum) => {
    const lines = (isFirst: boolean): Rows =>
      sheet("", "Tên thôn", ["Thôn La Ve", "Thôn Bản Dền"], [70, 5, 66], isFirst).map((row) =>
        row.map((cell) => (cell === "Tổng cộng" ? sum : cell === "UBND PHƯỜNG " ? title : cell)),
      );
    for (const isFirst of [false, true]) {
      expect(read({ [page]: lines(isFirst) })).toEqual([[70, 5, 66]]);
      expect(assessed({ [page]: lines(isFirst) }).submission.units.map(({ name }) => `UBND ${name}`)).toEqual([
        title.split(" - ")[0],
      ]);
    }
  });

  it("are checked against the sum", () => {
    const given = sheets((ward, sum) =>
      sheet(ward, "Khu phố", ["Khu phố 1", "Khu phố 2"], sum).map((row) =>
        row.map((cell) => (cell === 35 ? 36 : cell)),
      ),
    );
    expect(findingsIn(given).join()).toMatch(/error total-mismatch Xuân An!C7/);
  });

  it("are asked about without a sum, and where title and sheet name two wards", () => {
    const without = sheets((ward, sum) => sheet(ward, "Khu phố", ["Khu phố 1", "Khu phố 2"], sum).slice(0, -1));
    expect(findingsIn(without).join()).toMatch(/warning villages-for-units/);
    const marks = {
      "Xã Minh Quán": sheet("", "Thôn", ["Thôn Đông", "Thôn Nam"], [70, 5, 66]).with(0, ["UBND XÃ MINH QUÂN"]),
    };
    expect(findingsIn(marks).join()).toMatch(/warning villages-for-units/);
    const swapped = { "Phường Xuân Bình": sheet("Xuân An", "Khu phố", ["Khu phố 1", "Khu phố 2"], [70, 5, 66]) };
    expect(findingsIn(swapped).join()).toMatch(/warning villages-for-units/);
  });

  it("count neighbourhoods where the column below holds figures", () => {
    const rows = [
      ["QUÝ II/2024"],
      ["Đơn vị", "Tổ dân phố", heads[0] ?? ""],
      ["Xã An Lộc", 7, 40],
      ["Xã An Bình", 9, 30],
    ];
    expect([...(assessed(rows).submission.columns.get("TDP")?.values ?? [])]).toEqual([7, 9]);
  });
});
