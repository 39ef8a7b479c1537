import fc from "fast-check";
import { sheetName } from "../../src/excel/sheetName";

const seeded = { seed: 20240630, numRuns: 2000 };

describe("the name of a new sheet", () => {
  it("is the wanted one when it is free", () => {
    expect(sheetName("Bảng 1", ["Tổng hợp"])).toBe("Bảng 1");
  });

  it("gets a number when it is taken, whatever the case", () => {
    expect(sheetName("Bảng 1", ["BẢNG 1"])).toBe("Bảng 1 (2)");
    expect(sheetName("Bảng 1", ["Bảng 1", "bảng 1 (2)"])).toBe("Bảng 1 (3)");
  });

  it("is cut so that the number still fits", () => {
    const long = "Báo cáo kết quả cai nghiện ma túy năm 2024";
    expect(sheetName(long, [long.slice(0, 31)])).toBe("Báo cáo kết quả cai nghiện (2)");
  });

  it("keeps to Excel's rules for any wish", () => {
    const wish = fc.string({ unit: "grapheme", maxLength: 60 });
    fc.assert(
      fc.property(wish, fc.array(wish, { maxLength: 5 }), (wanted, taken) => {
        const name = sheetName(wanted, taken);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[\\/?*:[\]]|^'|'$/);
        expect(name.toLowerCase()).not.toBe("history");
        expect(taken.map((other) => other.toLowerCase())).not.toContain(name.toLowerCase());
      }),
      seeded,
    );
  });
});
