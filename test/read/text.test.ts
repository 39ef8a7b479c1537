import fc from "fast-check";
import { cleanText, foldMarks, foldTone } from "../../src/read/text";
import { syllables } from "./syllables";

describe("cleanText", () => {
  it.each([
    ["line breaks in a head", "S\nT\r\nT", "S T T"],
    ["no-break, thin and ideographic spaces", "4\u00A0986\u202F000\u3000", "4 986 000"],
    ["zero-width characters and a byte order mark", "\uFEFFXuân\u200B An\u200D", "Xuân An"],
    ["control characters", "a\u0000b\u0007c\u0085d", "abc d"],
    ["a soft hyphen", "Ph\u00ADường", "Phường"],
    ["spaces around a zero-width one", "a \u200B b", "a b"],
    ["decomposed letters", "Phu\u031Bo\u031B\u0300ng", "Phường"],
    ["letters parted by a zero-width joiner", "a\u200D\u0301", "á"],
    ["white space alone", " \t\u00A0\n", ""],
  ])("folds %s", (_, raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });

  it("keeps case, marks and punctuation", () => {
    expect(cleanText("P.Xuân Hòa (cũ) – 1/2")).toBe("P.Xuân Hòa (cũ) – 1/2");
  });

  it("is idempotent and leaves nothing to trim, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (raw) => {
        const clean = cleanText(raw);
        expect(cleanText(clean)).toBe(clean);
        expect(clean).toBe(clean.normalize("NFC").trim());
        expect(clean).not.toMatch(/\s{2}|[^\S ]/);
      }),
      { seed: 11, numRuns: 500 },
    );
  });

  it("reads a cell as long as Excel allows", () => {
    expect(cleanText("\u00A0".repeat(32_766) + "x")).toBe("x");
    expect(cleanText("x" + " \u200B".repeat(16_383))).toBe("x");
  });
});

describe("foldTone", () => {
  it.each([
    ["Hòa", "hoà"],
    ["HOÀ", "hoà"],
    ["Thủy", "thuỷ"],
    ["Khỏe", "khoẻ"],
    ["Quý", "quý"],
    ["Qúy", "quý"],
    ["Qủa", "quả"],
    ["GÌA", "già"],
    ["Giữ gìn", "giữ gìn"],
    ["của", "của"],
    ["cuả", "của"],
    ["Hòan thành", "hoàn thành"],
    ["Khuỷu", "khuỷu"],
    ["Thủơ", "thuở"],
    ["Xoòng", "xoòng"],
    ["Ðà Nẵng", "đà nẵng"],
    ["P.Xuân Hòa 01", "p.xuân hoà 01"],
  ])("writes %s as %s", (typed, folded) => {
    expect(foldTone(typed)).toBe(folded);
  });

  it.each(["hòabình", "krông búk", "ñandú", "h'leo", "năm 2024", "đường"])("leaves %s alone", (text) => {
    expect(foldTone(text)).toBe(text);
  });

  it("makes both customs of every syllable equal, small and capital, composed and decomposed", () => {
    const wrong = syllables.flatMap(({ dictionary, typewriter }) =>
      [dictionary, typewriter, typewriter.toUpperCase(), typewriter.normalize("NFD")].filter(
        (typed) => foldTone(typed) !== dictionary,
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("never makes different syllables equal", () => {
    const folded = new Set(syllables.map(({ typewriter }) => foldTone(typewriter)));
    expect(folded.size).toBe(new Set(syllables.map(({ dictionary }) => dictionary)).size);
    expect(folded.size).toBeGreaterThan(10_000);
  });

  it("is idempotent and does not care how letters are composed, for any text", () => {
    const vietnamese = fc.string({
      unit: fc.constantFrom(...Array.from("aăâeêioôơuưyđghnqtùóạỉẽờẠÀĐQÐ\u0301\u0323 1.")),
    });
    fc.assert(
      fc.property(fc.oneof(vietnamese, fc.string({ unit: "binary" })), (text) => {
        const folded = foldTone(text);
        expect(foldTone(folded)).toBe(folded);
        expect(foldTone(text.normalize("NFD"))).toBe(folded);
      }),
      { seed: 12, numRuns: 1500 },
    );
  });
});

describe("foldMarks", () => {
  it("leaves base letters and keeps the case", () => {
    expect(foldMarks("Phường Bàu Trâm, ĐỨC HOÀ, Ðà")).toBe("Phuong Bau Tram, DUC HOA, Da");
  });

  it("gives ASCII for every syllable", () => {
    const wrong = syllables.filter(({ dictionary }) => !/^[A-Z]+$/.test(foldMarks(dictionary.toUpperCase())));
    expect(wrong).toEqual([]);
  });
});
