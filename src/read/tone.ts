const vowels = "aăâeêioôơuưy";

/** Grave, acute, tilde, hook above, dot below, as combining characters. */
const marks = ["\u0300", "\u0301", "\u0303", "\u0309", "\u0323"] as const;

/** "ắ" → "ă" and the acute accent. */
const toned: ReadonlyMap<string, { readonly vowel: string; readonly mark: string }> = new Map(
  Array.from(vowels).flatMap((vowel) =>
    marks.map((mark) => [(vowel + mark).normalize("NFC"), { vowel, mark }] as const),
  ),
);

/** Onset, vowels, final consonants. The u of "qu" and the i of "gi" belong to the onset when a vowel follows. */
const syllable = new RegExp(
  `^(qu(?=[${vowels}])|gi(?=[${vowels}])|[^${vowels}\\p{M}]*)([${vowels}]{1,3})([^${vowels}\\p{M}]*)$`,
  "u",
);

/**
 * Lower-case NFC text with the tone mark of every syllable on one fixed vowel, whichever of the two customs
 * it was typed in: "hòa" and "hoà" are "hoà", "thủy" and "thuỷ" are "thuỷ", "qúy" is "quý", "gía" is "giá".
 * Words that are not one Vietnamese syllable with one tone stay as they are.
 */
export function oneTonePlacement(text: string): string {
  if (!vowelsTogether.test(text)) return text;
  return text.replace(/[\p{L}\p{M}]+/gu, placed);
}

/** Elsewhere there is but one vowel to bear the tone. */
const vowelsTogether = new RegExp(`[${vowels}${[...toned.keys()].join("")}]{2}`);

function placed(word: string): string {
  if (!vowelsTogether.test(word)) return word;
  let at = -1;
  for (let index = 0; index < word.length; index++) {
    if (!toned.has(word.charAt(index))) continue;
    if (at >= 0) return word;
    at = index;
  }
  const letter = toned.get(word.charAt(at));
  if (letter === undefined) return word;
  const bare = word.slice(0, at) + letter.vowel + word.slice(at + 1);
  const [, onset = "", nucleus = "", final = ""] = syllable.exec(bare) ?? [];
  if (nucleus === "") return word;
  const place = onset.length + bearer(nucleus, final !== "");
  return bare.slice(0, place) + (bare.charAt(place) + letter.mark).normalize("NFC") + bare.slice(place + 1);
}

/** Which of the vowels bears the tone: the last with a mark of its own, else by number of vowels and what follows. */
function bearer(nucleus: string, closed: boolean): number {
  const marked = nucleus.search(/[ăâêôơư](?!.*[ăâêôơư])/);
  if (marked >= 0) return marked;
  if (nucleus.length === 1) return 0;
  if (nucleus.length === 3) return 1;
  return closed || /^(?:oa|oe|uy)$/.test(nucleus) ? 1 : 0;
}
