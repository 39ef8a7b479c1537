import { agreement, corrected, isSyllable, oneEditApart } from "../../src/recognise/headings/headerSpelling";

describe("the marks of a word", () => {
  it.each([
    ["người", "người", "exact"],
    ["nguoi", "người", "fewerMarks"],
    ["nguời", "người", "fewerMarks"],
    ["đông", "đồng", "fewerMarks"],
    ["dội", "đội", "fewerMarks"],
    ["quãn", "quản", "otherMarks"],
    ["trưởng", "trường", "otherMarks"],
    ["đảng", "đang", "otherMarks"],
    ["tái", "tại", "otherMarks"],
  ])("%s for %s: %s", (typed, known, expected) => {
    expect(agreement(typed, known)).toBe(expected);
  });
});

describe("a slip of the finger", () => {
  const known = ["nghien", "methadone", "nguoi", "trong", "trung", "cai"];
  const fix = (plain: string): string | null => corrected({ typed: plain, plain }, known);

  it("is put right when only one word can be meant", () => {
    expect(fix("ngien")).toBe("nghien");
    expect(fix("metadone")).toBe("methadone");
    expect(fix("ngihen")).toBe("nghien");
  });

  it("is left when the typed word is a word of its own", () => {
    expect(fix("nghiep")).toBeNull();
    expect(fix("nguon")).toBeNull();
  });

  it("is left when two words can be meant, or the word is short", () => {
    expect(fix("trgng")).toBeNull();
    expect(fix("caii")).toBeNull();
  });

  it("is one letter more, less or other, or two swapped", () => {
    expect(oneEditApart("abcd", "abcd")).toBe(false);
    expect(oneEditApart("abcd", "abc")).toBe(true);
    expect(oneEditApart("abcd", "axcd")).toBe(true);
    expect(oneEditApart("abcd", "acbd")).toBe(true);
    expect(oneEditApart("abcd", "acdb")).toBe(false);
    expect(oneEditApart("abcd", "ab")).toBe(false);
  });
});

describe("a Vietnamese syllable", () => {
  it.each(["nghien", "nguoi", "truong", "quyet", "giam", "cai", "oanh", "yeu", "khuya", "ngoeo", "gi", "an", "thuong"])(
    "%s can be one",
    (plain) => {
      expect(isSyllable(plain)).toBe(true);
    },
  );

  it.each(["ngien", "buocc", "methadone", "kai", "cnbb", "trgng", "ghanh", "wifi"])("%s cannot", (plain) => {
    expect(isSyllable(plain)).toBe(false);
  });
});
