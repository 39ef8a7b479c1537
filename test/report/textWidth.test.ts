import * as fc from "fast-check";
import { linesOf, textWidth } from "../../src/report/text/textWidth";

describe("the width of a text in Times New Roman", () => {
  it("is the sum of its letters: ten digits of 14 points are 70 points", () => {
    expect(textWidth("0123456789", { size: 14 })).toBeCloseTo(70);
    expect(textWidth("WWW", { size: 10 })).toBeGreaterThan(textWidth("iii", { size: 10 }) * 3);
  });

  it("is not changed by marks, however they are encoded", () => {
    const type = { size: 14 };
    expect(textWidth("Người nghiện", type)).toBeCloseTo(textWidth("Ngươi nghien", type));
    expect(textWidth("Người nghiện".normalize("NFD"), type)).toBeCloseTo(textWidth("Người nghiện", type), -1);
    expect(textWidth("Đường", type)).toBeGreaterThan(textWidth("Duong", type));
  });

  it("grows with size and with boldness", () => {
    expect(textWidth("Báo cáo", { size: 28 })).toBeCloseTo(2 * textWidth("Báo cáo", { size: 14 }));
    expect(textWidth("Báo cáo", { size: 14, bold: true })).toBeGreaterThan(textWidth("Báo cáo", { size: 14 }));
  });
});

describe("the lines of a text", () => {
  const words = fc.array(fc.stringMatching(/^[a-zA-Zăâđêôơư]{1,12}$/), { minLength: 1, maxLength: 60 });

  it("hold all its words in order, and none is wider than the cell unless it is one word", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 30, max: 500 }), (list, width) => {
        const lines = linesOf(list.join(" "), width, { size: 14 });
        expect(lines.join(" ")).toBe(list.join(" "));
        for (const line of lines) {
          if (line.includes(" ")) expect(textWidth(line, { size: 14 })).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it("are no more than must be: each takes as many words as fit", () => {
    const lines = linesOf("một hai ba bốn năm sáu", 60, { size: 14 });
    lines.slice(1).forEach((line, index) => {
      const [first = ""] = line.split(" ");
      expect(textWidth(`${lines[index] ?? ""} ${first}`, { size: 14 })).toBeGreaterThan(60);
    });
    expect(lines.length).toBeGreaterThan(1);
  });
});
