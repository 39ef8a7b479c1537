import { sumOf } from "../../src/recognise/lines/sumWords";

describe("the words of a sum", () => {
  it.each([
    "Tổng cộng",
    "III. Tổng cộng",
    "* Tổng cộng (I + II)",
    "Tổng số (người)",
    "TỔNG SỐ TOÀN HUYỆN",
    "TONG CONG TOAN HUYEN",
    "Tổng cộng (15 xã, phường)",
    "Tổng cộng 15/15 xã, phường",
    "Tổng cộng các huyện, thị xã, thành phố",
    "Tổng cộng trên địa bàn huyện",
    "Tổng huyện",
    "Cộng huyện",
    "Cả huyện",
    "Toàn địa bàn",
    "Tổng số người",
    "Tính chung toàn tỉnh",
    "TC",
    "T.Cộng",
    "Chung",
  ])("say that all is added up (%s)", (text) => {
    expect(sumOf(text)).toEqual({ of: "all" });
  });

  it.each([
    ["Toàn huyện Long Thành", "Huyện Long Thành", true],
    ["Tổng cộng toàn thị xã Long Khánh", "Thị xã Long Khánh", true],
    ["Cộng huyện Long Thành", "Huyện Long Thành", false],
    ["Tổng xã An Bình", "Xã An Bình", false],
  ])("name the place (%s)", (text, name, isWhole) => {
    expect(sumOf(text)).toEqual({ of: "place", name, isWhole });
  });

  it.each([
    ["Cộng phường", "phuong"],
    ["Cộng khối xã:", "xa"],
    ["Tổng 2 xã", "xa"],
    ["Tổng 3 huyện", "huyen"],
    ["Cộng TT", "thiTran"],
  ])("name the kind of units (%s)", (text, type) => {
    expect(sumOf(text)).toEqual({ of: "kind", type });
  });

  it.each(["Cộng I", "Cộng (II)", "Cộng trang 1", "Tổng cụm 2"])("name a part of the list (%s)", (text) => {
    expect(sumOf(text)).toEqual({ of: "section" });
  });

  it("may name what nobody knows", () => {
    expect(sumOf("Tổng số trại viên")).toEqual({ of: "unknown" });
  });

  it.each([
    "Cộng Hòa",
    "Cong Hoa",
    "Tổng Cọt",
    "Chung Chải",
    "Toàn Thắng",
    "Tổng quan",
    "CA huyện",
    "CA xã Bình Lộc",
    "Xã An Bình",
    "",
  ])("are none in a name (%j)", (text) => {
    expect(sumOf(text)).toBeNull();
  });
});
