import { foldMarks } from "../../read/text";
import type { HeaderMatch } from "../headings/header";
import type { Words } from "../words";

/** Whether an unnumbered row without figures heads the row right below rather than being an entry left blank. */
export function headsNext(
  words: Words,
  text: string,
  next: { readonly text: string; readonly hasFigures: boolean } | undefined,
  path: readonly string[],
): boolean {
  if (!isInCapitals(text)) return next?.hasFigures === true && needs(words, next.text, path);
  // An indicator left blank may stand in capitals too: then what follows is understood without it, and not as a part of it.
  if (next === undefined || !isClear(words, path)) return true;
  const beside = words.path([...path.slice(0, -1), next.text]);
  const below = words.path([...path, next.text]);
  return !isKnown(beside) || (isKnown(below) && !isSame(below, beside) && !isSame(below, words.path(path)));
}

/** Whether an item can only be understood under the heading above it. */
function needs(words: Words, text: string, path: readonly string[]): boolean {
  const isClearBelow = (headings: readonly string[]): boolean => isClear(words, [...headings, text]);
  return !isClearBelow(path.slice(0, -1)) && (isClearBelow(path) || isClearBelow(path.slice(-1)));
}

function isClear(words: Words, path: readonly string[]): boolean {
  return isKnown(words.path(path));
}

export function isKnown({ kind }: HeaderMatch): boolean {
  return kind === "indicator" || kind === "derived";
}

export function isSame(a: HeaderMatch, b: HeaderMatch): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** "CAI NGHIỆN", but not the abbreviations "CNBB" and "GĐ-CĐ", which have no vowels. */
export function isInCapitals(text: string): boolean {
  const words = foldMarks(text).match(/\p{L}{3,}/gu) ?? [];
  return text === text.toLocaleUpperCase("vi") && words.some((word) => /[AEIOUY]/.test(word));
}
