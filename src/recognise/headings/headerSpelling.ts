import type { Word } from "./headerWord";

/** How a typed word agrees with a word of the vocabulary that has the same letters under its marks. */
export type Agreement = "exact" | "fewerMarks" | "otherMarks";

/** "nguoi" and "nguời" have fewer marks than "người"; "quãn" has others than "quản". */
export function agreement(typed: string, known: string): Agreement {
  if (typed === known) return "exact";
  const letters = Array.from(typed);
  const model = Array.from(known);
  const fewer = letters.every((letter, index) =>
    marksOf(letter).every((mark) => marksOf(model[index] ?? "").includes(mark)),
  );
  return fewer ? "fewerMarks" : "otherMarks";
}

function marksOf(letter: string): string[] {
  return letter === "đ" ? ["-"] : Array.from(letter.normalize("NFD")).slice(1);
}

/** Shorter words are too near each other to be told apart. */
const shortestCorrected = 5;

/**
 * The one known word a mistyped word must be, or null. A typed word that is itself a Vietnamese syllable is
 * never corrected: "nghiệp" is not a slip for "nghiện" but another word.
 */
export function corrected(word: Word, known: readonly string[]): string | null {
  if (word.plain.length < shortestCorrected || isSyllable(word.plain)) return null;
  const near = known.filter(
    (candidate) => candidate.length >= shortestCorrected && oneEditApart(word.plain, candidate),
  );
  return near.length === 1 ? (near[0] ?? null) : null;
}

const onset =
  "(?:ngh(?=[ei])|gh(?=[ei])|k(?=[eiy])|c(?![eiy])|g(?![e])|ng(?![eiy])|gi|qu|nh|ch|kh|ph|th|tr|[bdhlmnrstvx])?";
const nucleus =
  "(?:[aeiouy]|ai|ao|au|ay|eo|eu|ia|ie|ieu|iu|oa|oai|oao|oay|oe|oeo|oi|oo|ua|uay|ue|ui|uo|uoi|uou|uu|uy|uya|uye|uyu|ye|yeu|uau)";
const syllable = new RegExp(`^${onset}${nucleus}(?:ch|nh|ng|[cmnpt])?$`);

/** Whether the letters, without marks, can be a Vietnamese syllable. */
export function isSyllable(plain: string): boolean {
  return syllable.test(plain);
}

/** One letter more, less or other, or two neighbours swapped. */
export function oneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  if (a.slice(start + 1) === b.slice(start + 1) || a.slice(start + 1) === b.slice(start)) return true;
  if (a.slice(start) === b.slice(start + 1)) return true;
  return a[start] === b[start + 1] && a[start + 1] === b[start] && a.slice(start + 2) === b.slice(start + 2);
}
