import { readHeading } from "../../src/recognise/headings/headerReading";
import { headerWords } from "../../src/recognise/headings/headerWords";

const read = (text: string): string[] =>
  readHeading(headerWords(text)).map(({ concepts, unknown }) =>
    [...[...concepts].sort(), ...unknown.map((word) => `?${word}`)].join(" "),
  );

describe("reading a heading", () => {
  it("takes the longest phrase first, wherever it stands", () => {
    expect(read("Được lập hồ sơ quản lý sau cai")).toEqual(["aftercare fileOpened received"]);
    expect(read("Cơ sở giáo dục bắt buộc")).toEqual(["detained"]);
    expect(read("Số người được tư vấn tại Điểm tư vấn")).toEqual(["advice advicePoint people received"]);
  });

  it("reads an abbreviation in every way it can be meant", () => {
    expect(read("Tự nguyện TT").sort()).toEqual(["commune voluntary", "facility voluntary"]);
  });

  it("tells GĐ from GD by its mark, and not where nothing has marks", () => {
    expect(read("Cai tại GĐ")).toEqual(["family rehab"]);
    expect(read("Cai tại GD")).toEqual(["education rehab"]);
    expect(read("Cai tai GD").sort()).toEqual(["education rehab", "family rehab"]);
  });

  it("does not take a short word with other marks for the one it knows", () => {
    expect(read("Đảng viên")).toEqual(["?đảng ?viên"]);
    expect(read("Tái cai nghiện")).toEqual(["rehab ?tái"]);
    expect(read("Số trưởng thôn")).toEqual(["neighbourhood ?trưởng"]);
  });

  it("lets the words of a phrase confirm each other", () => {
    expect(read("hổ trợ vay vốn")).toEqual(["loan support"]);
    expect(read("sữ dụng trái phép")).toEqual(["user"]);
  });

  it("does not read what has too many words or too many meanings", () => {
    expect(readHeading(headerWords("người nghiện ".repeat(50)))[0]?.concepts.size).toBe(0);
    expect(readHeading(headerWords("TT TN TT TN TT TN TT TN"))).toHaveLength(1);
  });
});
