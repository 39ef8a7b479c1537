import { areaAddress } from "../../src/domain/address";
import { common, holds, rectangleFrom } from "../../src/domain/area";

describe("the address of a rectangle", () => {
  it.each([
    ["A1:F20", "A1:F20"],
    ["$b$2:$C$3", "B2:C3"],
    ["F20:A1", "A1:F20"],
    ["AA10", "AA10"],
    ["A:F", "A1:F1048576"],
    ["3:20", "A3:XFD20"],
  ])("%s names %s", (address, area) => {
    const found = rectangleFrom(address);
    expect(found === null ? null : areaAddress(found)).toBe(area);
  });

  it.each(["", "A", "3", "A:3", "A1:F", "A0", "XFE1", "A1048577", "A1:B2:C3", "A1,B2", "BIỂU", "Tổng"])(
    "“%s” names none",
    (address) => {
      expect(rectangleFrom(address)).toBeNull();
    },
  );
});

describe("two rectangles", () => {
  const area = { top: 3, left: 0, bottom: 6, right: 4 };

  it("have their corner cells, both ends included", () => {
    expect([holds(area, 3, 0), holds(area, 6, 4), holds(area, 7, 4), holds(area, 6, 5)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it("have in common what lies in both", () => {
    expect(common(area, { top: 5, left: 2, bottom: 9, right: 9 })).toEqual({ top: 5, left: 2, bottom: 6, right: 4 });
    expect(common(area, { top: 7, left: 0, bottom: 9, right: 4 })).toBeNull();
  });
});
