import { isNoPlace } from "../../src/recognise/units/noPlace";
import { foldMarks } from "../../src/read/text";
import { assessed, findingsIn, type Rows } from "../check/given";

const among = (name: string): Rows => [
  ["Năm 2024"],
  ["STT", "Đơn vị", "NN có HSQL", "CNBB"],
  [1, "Xã Long Hòa", 20, 3],
  [2, "Xã Long Thành", 15, 2],
  [3, name, 4, 4],
  ["", "Tổng cộng", 39, 9],
];
const unitsIn = (rows: Rows): readonly string[] => assessed(rows).submission.units.map(({ name }) => name);
const both = ["Xã Long Hòa", "Xã Long Thành"];

describe("a line of people who belong to no ward of the list", () => {
  it.each([
    ...["Vãng lai", "Khác", "Nơi khác", "Xã khác", "Ngoài huyện", "Ngoài địa bàn", "Đối tượng ngoài huyện"],
    ...["Người ngoài tỉnh", "Ngoại tỉnh", "Không có nơi cư trú ổn định", "Không rõ nơi cư trú", "Không xác định"],
    ...["Điều chỉnh", "Bổ sung", "Dự phòng", "Trừ trùng", "Phụ nữ", "Hộ nghèo", "Vùng cao"],
    ...["Các xã còn lại", "Tạm trú", "Chuyển đi", "Chuyển đến", "Số chết", "Dưới 18 tuổi", "Số xã có người nghiện"],
  ])("is asked about, numbered like the wards or not (%s)", (name) => {
    expect(unitsIn(among(name))).toEqual(both);
    expect(findingsIn(among(name))).toEqual(["error unknown-unit B5"]);
    const unnumbered = among(name).map(([, ...cells], row) => (row === 0 ? ["Năm 2024"] : cells));
    expect(findingsIn(unnumbered)).toEqual(["error unknown-unit A5"]);
  });

  it("is asked about among units across the top", () => {
    const rows: Rows = [
      ["Năm 2024"],
      ["Chỉ tiêu", "Xã Long Hòa", "Xã Long Thành", "Vãng lai"],
      ["NN có HSQL", 20, 15, 4],
      ["CNBB", 3, 2, 4],
    ];
    expect(unitsIn(rows)).toEqual(both);
    expect(findingsIn(rows)).toEqual(["error unknown-unit D2"]);
  });
});

describe("a line of an institution", () => {
  it.each([
    ...["Cơ sở cai nghiện ma túy tỉnh", "Trung tâm Y tế huyện", "TTYT huyện", "Trung tâm 06", "TT Bảo trợ xã hội"],
    ...["Cơ sở điều trị Methadone", "Trại tạm giam", "Phòng LĐTBXH", "Phòng LĐ-TB&XH huyện", "Trường giáo dưỡng"],
    ...["Lực lượng vũ trang", "Hội Phụ nữ", "Đội CTXHTN", "Bệnh viện đa khoa", "Đồn Biên phòng Long Thành"],
  ])("is asked about (%s)", (name) => {
    expect(unitsIn(among(name))).toEqual(both);
    expect(findingsIn(among(name))).toEqual(["error unknown-unit B5"]);
  });

  it("is asked about where nothing else is listed", () => {
    const rows: Rows = [
      ["Năm 2024"],
      ["STT", "Đơn vị", "CNBB", "CNTN"],
      [1, "Cơ sở cai nghiện số 1", 20, 3],
      [2, "Cơ sở cai nghiện số 2", 15, 2],
    ];
    expect(findingsIn(rows)).toEqual(expect.arrayContaining(["error unknown-unit B3", "error unknown-unit B4"]));
  });

  it.each(["Công an xã Long An", "Trạm y tế xã Long An", "UBND xã Long An", "TYT Long An", "CA xã Long An"])(
    "is its ward's where it speaks for one (%s)",
    (name) => {
      expect(unitsIn(among(name))).toHaveLength(3);
      expect(findingsIn(among(name))).toEqual([]);
    },
  );
});

describe("a place whose name begins like an institution's", () => {
  it.each([
    ...["Hội An", "Trung Hội", "Phú Hội", "Hội Hợp", "Trại Cau", "Trạm Tấu", "Đội Cấn", "Đội Bình", "Đồn Đạc"],
    ...["Sở Dầu", "Trường Thi", "Trung Tâm", "Đoàn Kết", "Ban Công", "Công Chính", "Thân Thuộc", "Nhà Bè", "Các Sơn"],
    ...["Cúc Phương", "Nghiên Loan", "Tử Du", "Sơ Pai"],
  ])("is a unit, with its marks and without (%s)", (name) => {
    expect([name, name.toUpperCase(), foldMarks(name), `Xã ${name}`].filter(isNoPlace)).toEqual([]);
    expect(unitsIn(among(name))).toEqual([...both, name]);
  });
});

describe("a line with neither a number nor a name written as names are", () => {
  const wards = ["Xuân An", "Xuân Bình", "Xuân Hòa", "Phú Bình"];
  const list = (name: string, place: number): Rows => [
    ["Năm 2024"],
    ["STT", "Đơn vị", "NN có HSQL", "CNBB"],
    ...wards.map((ward, index) => [index + 1, ward, 20 + index, 3]).toSpliced(place, 0, ["", name, 5, 1]),
  ];

  it.each(["(trong đó nữ)", "nữ:", "Riêng nữ", "Hộ nghèo", "Đảng viên", "Trừ trùng", "TB", "Sum", "Tổng hợp"])(
    "is asked about among wards that have (%s)",
    (name) => {
      for (const place of [2, 4]) {
        expect(unitsIn(list(name, place))).toEqual(wards);
        expect(findingsIn(list(name, place))).toEqual([`error unknown-unit B${place + 3}`]);
      }
    },
  );

  it.each(["Công an thành phố", "Điều chỉnh"])(
    "is asked about though numbered where it is surely no place (%s)",
    (name) => {
      const rows = list(name, 4).map((cells) => (cells[1] === name ? [5, ...cells.slice(1)] : cells));
      expect(unitsIn(rows)).toEqual(wards);
      expect(findingsIn(rows)).toEqual(["error unknown-unit B7"]);
    },
  );

  it("is a ward where its name is written so, it is numbered, or the others are like it", () => {
    expect(unitsIn(list("Ea H'leo", 2))).toHaveLength(5);
    const numbered = list("Bảo vinh", 4).map((cells) => (cells[1] === "Bảo vinh" ? [5, ...cells.slice(1)] : cells));
    expect(unitsIn(numbered)).toHaveLength(5);
    const small = list("bảo vinh", 2).map((cells, row) =>
      row < 2 ? cells : cells.map((cell) => (typeof cell === "string" ? cell.toLowerCase() : cell)),
    );
    expect(unitsIn(small)).toHaveLength(5);
  });

  it("is asked about though written so, where it is as much as most of the others together", () => {
    const rows = [...list("", 4).slice(0, 6), ["", "Long Khánh", 89, 12]];
    expect(unitsIn(rows)).toEqual(wards);
    expect(findingsIn(rows)).toEqual(["error unknown-unit B7"]);
  });
});
