import { asked, form, read } from "./givenForm";

describe("“Trong đó” without bullets", () => {
  it("ends where the numbers go on", () => {
    const rows = form(
      [1, "Người nghiện có HSQL", 40],
      ["", "Trong đó:", ""],
      ["", "Ngoài xã hội", 30],
      [2, "Số người được tư vấn", 20],
      [3, "Tái nghiện", 1],
    );
    expect(read(rows)).toEqual({ NN_HSQL: 40, NN_NGOAI: 30, DV_TUVAN: 20, TAINGHIEN: 1 });
    expect(asked(rows)).toEqual([]);
  });
});

describe("“Trong đó: …” in one row", () => {
  it.each([
    ["", ""],
    ["-", "- "],
  ])("is of the item right before, and what follows is not (marked “%s”)", (mark, before) => {
    const rows = form(
      [mark, "Người nghiện có HSQL", 40],
      [mark, `${before}Trong đó: có mặt tại cộng đồng`, 30],
      [mark, "Người sử dụng trái phép chất ma túy có HSQL", 20],
      [mark, "Trong đó: có mặt tại cộng đồng", 15],
      [mark, "Trong đó nữ", 2],
      [mark, "Cai nghiện bắt buộc", 3],
    );
    expect(read(rows)).toEqual({ NN_HSQL: 40, NN_NGOAI: 30, NSD_HSQL: 20, NSD_NGOAI: 15, CNBB: 3 });
    expect(asked(rows)).toEqual(["B8"]);
  });

  it("is of the item above a list, and of the same as others of its kind", () => {
    const list = form(
      ["", "Số người được tiếp cận dịch vụ", 36],
      ["", "- Tư vấn", 20],
      ["", "- Methadone", 16],
      ["", "Trong đó: mới", 7],
    );
    expect(read(list)).toEqual({ DV_TONG: 36, DV_TUVAN: 20, MMT_DT: 16 });
    expect(asked(list)).toEqual(["B7"]);
    const both = form(
      [1, "Người nghiện, người sử dụng có HSQL", 60],
      ["-", "Người nghiện", 20],
      ["-", "Người sử dụng", 40],
      ["", "Trong đó: ngoài xã hội", 35],
    );
    expect(asked(both)).toEqual(["B7"]);
    const parts = form(
      ["", "Người nghiện có HSQL", 40],
      ["", "Trong đó: nữ", 2],
      ["", "Trong đó: ngoài xã hội", 24],
      ["", "Người sử dụng có HSQL", 15],
      ["", "Trong đó: phát hiện trong kỳ", 6],
      ["", "- Lập hồ sơ trong kỳ", 5],
    );
    expect(read(parts)).toMatchObject({ NN_HSQL: 40, NN_NGOAI: 24, NSD_HSQL: 15, NSD_PHATHIEN: 6 });
  });

  it.each([
    ["-", "-", "-"],
    ["a", "b", "c"],
    ["1.1", "1.2", "1.3"],
  ])("may be the first of a list (%s)", (first, second, third) => {
    const rows = form(
      [1, "Người nghiện có HSQL", 40],
      [first, "Trong đó: ngoài xã hội", 30],
      [second, "Trong cơ sở cai nghiện", 8],
      [third, "Trại giam", 2],
      [2, "NSD có HSQL", 10],
    );
    expect(read(rows)).toEqual({ NN_HSQL: 40, NN_NGOAI: 30, NN_COSO: 8, NN_TRAI: 2, NSD_HSQL: 10 });
  });

  it("has parts of its own, which are none of the whole", () => {
    const women = form(
      [1, "Người nghiện có HSQL", 40],
      ["a", "Trong đó: nữ", 6],
      ["-", "Trong đó: trong cơ sở cai nghiện", 4],
      ["-", "Trong đó: vắng mặt", 2],
    );
    expect(read(women)).toEqual({ NN_HSQL: 40 });
    const found = form(
      [1, "Người nghiện có HSQL", 40],
      [2, "Trong đó: phát hiện mới", 6],
      ["-", "Cai nghiện bắt buộc", 2],
      [3, "NSD có HSQL", 9],
    );
    expect(read(found)).toEqual({ NN_HSQL: 40, NSD_HSQL: 9 });
    expect(asked(found)).toEqual(["B5", "B6"]);
  });

  it("are all who were reached after addicts and users together", () => {
    const rows = form(
      [1, "Tổng số người nghiện, người sử dụng có hồ sơ quản lý", 60],
      [2, "Trong đó số người được tiếp cận dịch vụ", 45],
    );
    expect(read(rows)).toEqual({ NN_NSD_HSQL: 60, DV_TONG: 45 });
  });
});
