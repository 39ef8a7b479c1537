import { vietnameseLetter, type LegacyEncoding, type Signs } from "./legacy";

/**
 * VNI for Windows (the VNI-… fonts): a letter with marks is a base letter followed by one character for all
 * its marks, or for a few letters one character alone. Row by row: base, the characters after it, the letters.
 * Capitals are the same with capitals; the case of the base decides.
 */
const pairs = [
  ["a", "ùøûõïâáàåãäêéèúüë", "áàảãạâấầẩẫậăắằẳẵặ"],
  ["e", "ùøûõïâáàåãä", "éèẻẽẹêếềểễệ"],
  ["o", "ùøûõïâáàåãä", "óòỏõọôốồổỗộ"],
  ["u", "ùøûõï", "úùủũụ"],
  ["y", "ùøûõ", "ýỳỷỹ"],
  ["ô", "ùøûõï", "ớờởỡợ"],
  ["ö", "ùøûõï", "ứừửữự"],
] as const;
const singles = ["ôöíìæóòîñ", "ơưíìỉĩịỵđ"] as const;

const pairOf: ReadonlyMap<string, string> = new Map(
  pairs.flatMap(([base, marks, letters]) =>
    Array.from(marks, (mark, index) => [base + mark, letters.charAt(index)] as const),
  ),
);
const singleOf: ReadonlyMap<string, string> = new Map(
  Array.from(singles[0], (code, index) => [code, singles[1].charAt(index)] as const),
);

/** Pairs that Unicode has too, as in "hoà", "hoá", "hoã": they say nothing about the encoding. */
const inBoth: ReadonlySet<string> = new Set(["oà", "oá", "oã"]);

export const vni: LegacyEncoding = { decode, signs };

/** One letter of the old text, or one character that is none. */
interface Token {
  readonly typed: string;
  /** In small letters; null when the character stays as it is. */
  readonly letter: string | null;
}

/** Longest match first: "ôù" is ớ, never ơ and something else. */
function* tokens(text: string): Generator<Token> {
  for (let at = 0; at < text.length;) {
    const pair = text.slice(at, at + 2);
    const single = text.charAt(at);
    const letter = pairOf.get(pair.toLowerCase());
    yield letter === undefined
      ? { typed: single, letter: singleOf.get(single.toLowerCase()) ?? null }
      : { typed: pair, letter };
    at += letter === undefined ? 1 : 2;
  }
}

function decode(text: string): string {
  let decoded = "";
  for (const { typed, letter } of tokens(text)) {
    const base = typed.charAt(0);
    if (letter === null) decoded += typed;
    else decoded += base === base.toLowerCase() ? letter : letter.toUpperCase();
  }
  return decoded;
}

function signs(text: string): Signs {
  let legacy = 0;
  let unicode = 0;
  for (const { typed, letter } of tokens(text)) {
    const isLetter = vietnameseLetter.test(typed);
    if (letter === null) unicode += isLetter ? 1 : 0;
    else if (typed.length === 2) legacy += inBoth.has(typed.toLowerCase()) ? 0 : 1;
    else legacy += isLetter ? 0 : 1;
  }
  return { legacy, unicode };
}
