import fc from "fast-check";
import { legacyFont, readingOf, readLegacy, type LegacyFont } from "../../src/read/legacyFont";

const tcvn3: LegacyFont = { encoding: "tcvn3", capitals: false };
const vni: LegacyFont = { encoding: "vni", capitals: false };

describe("legacyFont", () => {
  it.each([".VnTime", ".VnArial", ".vntime", ".VnArial Narrow", ".VnCourier New"])("knows %s as TCVN3", (name) => {
    expect(legacyFont(name)).toEqual({ encoding: "tcvn3", capitals: false });
  });

  it.each([".VnTimeH", ".VnArialH", ".VNTIMEH", ".VnArial NarrowH"])("knows that %s shows capitals", (name) => {
    expect(legacyFont(name)).toEqual({ encoding: "tcvn3", capitals: true });
  });

  it.each(["VNI-Times", "VNI-Helve", "vni-times", "VNI Times"])("knows %s as VNI", (name) => {
    expect(legacyFont(name)).toEqual({ encoding: "vni", capitals: false });
  });

  it.each(["Times New Roman", "Arial", "Calibri", "UVN Time", "SVNI-Times", "", "Verdana"])(
    "leaves %p alone",
    (name) => {
      expect(legacyFont(name)).toBeNull();
    },
  );
});

describe("readLegacy, TCVN3", () => {
  it.each([
    ["UBND HUYÖN SãC S¥N", "UBND HUYỆN SÓC SƠN"],
    ["PHßNG LAO §éNG - TH¦¥NG BINH Vµ X· HéI", "PHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI"],
    ["§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"],
    ["Ph­êng Xu©n Hßa", "Phường Xuân Hòa"],
    ["X· §øc Hoµ", "Xã Đức Hoà"],
    ["UBND x· B¾c S¬n", "UBND xã Bắc Sơn"],
    ["v¨n phßng quèc héi", "văn phòng quốc hội"],
    ["Tû lÖ (%)", "Tỷ lệ (%)"],
    ["15 ng­êi", "15 người"],
  ])("reads %s as %s", (typed, text) => {
    expect(readLegacy(typed, tcvn3)).toBe(text);
  });

  it("makes everything capital under a font that draws capitals", () => {
    expect(readLegacy("Ph­êng xu©n hßa", { ...tcvn3, capitals: true })).toBe("PHƯỜNG XUÂN HÒA");
  });
});

describe("readLegacy, VNI", () => {
  it.each([
    ["Phöôøng Xuaân Hoøa", "Phường Xuân Hòa"],
    ["Ñöùc Hoøa", "Đức Hòa"],
    ["UÛy ban nhaân daân huyeän Soùc Sôn", "Ủy ban nhân dân huyện Sóc Sơn"],
    ["ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC", "ĐỘC LẬP - TỰ DO - HẠNH PHÚC"],
    ["Quyù III naêm 2019", "Quý III năm 2019"],
    ["Ngöôøi nghieän ñöôïc quaûn lyù", "Người nghiện được quản lý"],
    ["SOÁ NGÖÔØI", "SỐ NGƯỜI"],
    ["tæ leä, kyõ thuaät, ñòa chæ", "tỉ lệ, kỹ thuật, địa chỉ"],
  ])("reads %s as %s", (typed, text) => {
    expect(readLegacy(typed, vni)).toBe(text);
  });
});

describe("readLegacy, confirmed by the letters", () => {
  it.each([tcvn3, vni, { ...tcvn3, capitals: true }])("leaves ASCII as it is (%p)", (font) => {
    expect(readLegacy("Ghi chu: 12 (A)", font)).toBe("Ghi chu: 12 (A)");
  });

  it.each([tcvn3, vni, { ...tcvn3, capitals: true }])(
    "leaves Unicode typed under an old font as it is (%p)",
    (font) => {
      for (const text of ["Xã Bảo Quang", "Đội", "Số người nghiện", "Ghi chú · số liệu", "Xa\u0303 Ba\u0309o Quang"])
        expect(readLegacy(text, font)).toBe(text);
    },
  );

  it("goes by most of the letters where both readings have some", () => {
    expect(readLegacy("Ph\u00ADêng Xu©n Hßa (đ)", tcvn3)).toBe("Phường Xuân Hòa (đ)");
    expect(readLegacy("· đ", tcvn3)).toBe("· đ");
  });

  it("knows VNI by pairs of letters that never meet in Unicode", () => {
    expect(readingOf("Taân", vni)).toBe("legacy");
    expect(readingOf("Tân", vni)).toBe("unicode");
  });

  it("cannot tell a text that both encodings have, and lets the texts around it decide", () => {
    expect(readingOf("Xã Minh Phú", tcvn3)).toBe("either");
    expect(readLegacy("Phó", tcvn3)).toBe("Phú");
    expect(readLegacy("Phó", tcvn3, "unicode")).toBe("Phó");
    expect(readingOf("Hoà Bình", vni)).toBe("either");
  });
});

/** The whole alphabet beyond ASCII, small letters, as each encoding holds it. */
const alphabet = Array.from("àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ");
const inTcvn3 = Array.from("µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00ADõö÷øùúûüýþ");
const inVni =
  "aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä ñ eø eû eõ eù eï eâ eà eå eã eá eä ì æ ó í ò oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï uø uû uõ uù uï ö öø öû öõ öù öï yø yû yõ yù î".split(
    " ",
  );

describe.each([
  ["TCVN3", tcvn3, inTcvn3],
  ["VNI", vni, inVni],
] as const)("the alphabet in %s", (_, font, codes) => {
  const codeOf = new Map(alphabet.map((letter, index) => [letter, codes[index] ?? ""]));
  const encoded = (text: string): string => Array.from(text, (letter) => codeOf.get(letter) ?? letter).join("");

  it("has a code of its own for each of the 67 letters", () => {
    expect(alphabet).toHaveLength(67);
    expect(new Set(codes).size).toBe(67);
  });

  it("comes back letter by letter", () => {
    expect(alphabet.map((letter) => readLegacy(encoded(letter), font))).toEqual(alphabet);
  });

  it("comes back from any words in small letters", () => {
    // Syllables begin with a consonant: a VNI mark after a vowel that is no part of its letter does not occur.
    const syllable = fc
      .tuple(
        fc.constantFrom("b", "đ", "ngh", "ph", "t", "x"),
        fc.constantFrom(...alphabet),
        fc.constantFrom("", "n", "ng", "t"),
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 1, maxLength: 8 }), (syllables) => {
        const text = syllables.join(" ");
        expect(readLegacy(encoded(text), font)).toBe(text);
      }),
      { seed: 21, numRuns: 500 },
    );
  });

  it("comes back from capitals, whichever case the letters with tones were typed in", () => {
    const capitals = alphabet.map((letter) => `TH${letter.toUpperCase()}NG`);
    const typed = alphabet.map((letter) => `TH${encoded(letter)}NG`);
    if (font.encoding === "vni") expect(typed.map((each) => readLegacy(each.toUpperCase(), font))).toEqual(capitals);
    else expect(typed.map((each) => readLegacy(each, font))).toEqual(capitals);
  });

  it("never touches Unicode that has a letter the encoding lacks", () => {
    const word = fc.tuple(fc.constantFrom("b", "ph", "t"), fc.constantFrom(...alphabet)).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        const text = [...words, "hội"].join(" ");
        expect(readLegacy(text, font)).toBe(text);
      }),
      { seed: 22, numRuns: 300 },
    );
  });

  it("takes a cell as long as Excel allows in its stride", () => {
    const longest = `${encoded("ờ")} `.repeat(10_922);
    expect(readLegacy(longest, font)).toBe("ờ ".repeat(10_922));
  });
});
