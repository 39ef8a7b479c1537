import { vietnameseLetter, type LegacyEncoding, type Signs } from "./legacy";

/**
 * TCVN3 ("ABC", the .Vn fonts): one character a letter. The codes are those of TCVN 5712:1993, VN3.
 * U+00AD, a soft hyphen anywhere else, is ư.
 */
const marked = {
  letters: "ăâêôơưđ",
  codes: "¨©ª«¬\u00AD®",
};
/** The only capitals beyond ASCII that have codes of their own. */
const capitals = {
  letters: "ĂÂÊÔƠƯĐ",
  codes: "¡¢£¤¥¦§",
};
/** Letters with a tone exist once: the font decides whether they look small or capital. */
const toned = {
  letters: "àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
  codes: "µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ",
};

const letterOf: ReadonlyMap<string, string> = new Map(
  [marked, capitals, toned].flatMap(({ letters, codes }) =>
    Array.from(codes, (code, index) => [code, letters.charAt(index)] as const),
  ),
);

export const tcvn3: LegacyEncoding = { decode, signs };

/**
 * Who types capitals under a font for small letters gets small letters with tones in between ("HUYÖN"):
 * they become capitals where the rest of the word is.
 */
function decode(text: string): string {
  const words = text.split(/([^A-Za-z\u00A1-\u00FE]+)/);
  const cases = settled(words.map(wordCase));
  return words
    .map((word, index) => (cases[index] === "capitals" ? letters(word).replace(beyondAscii, upper) : letters(word)))
    .join("");
}

const beyondAscii = /\P{ASCII}+/gu;
const upper = (part: string): string => part.toUpperCase();

function letters(word: string): string {
  let decoded = "";
  for (const code of word) decoded += letterOf.get(code) ?? code;
  return decoded;
}

type WordCase = "capitals" | "small" | null;

/** The case of a word by the letters whose case is sure; null for one such as "X·", which goes with its neighbours. */
function wordCase(word: string): WordCase {
  const large = word.match(/[A-Z¡-§]/g)?.length ?? 0;
  const small = word.match(/[a-z¨-®]/g)?.length ?? 0;
  if (large >= 2 && large > small) return "capitals";
  return small > 0 ? "small" : null;
}

/** Undecided words follow the next decided one, those at the end the last. */
function settled(cases: readonly WordCase[]): readonly WordCase[] {
  const all = [...cases];
  let following: WordCase = cases.findLast((each) => each !== null) ?? null;
  for (let index = all.length - 1; index >= 0; index--) {
    following = all[index] ?? following;
    all[index] = following;
  }
  return all;
}

function signs(text: string): Signs {
  let legacy = 0;
  let unicode = 0;
  for (const character of text) {
    const isCode = letterOf.has(character);
    const isLetter = vietnameseLetter.test(character);
    if (isCode && !isLetter) legacy++;
    if (isLetter && !isCode) unicode++;
  }
  return { legacy, unicode };
}
