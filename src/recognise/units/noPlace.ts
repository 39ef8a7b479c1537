import { noPlaceWords } from "../../plans/vocabulary";
import { cleanText, foldMarks, foldTone } from "../../read/text";
import { looksLikeUnit } from "./unitName";
import { isBare } from "./unitType";

/**
 * Whether a name in a list of units is that of none: "Vãng lai", "Ngoài huyện", "Dưới 18 tuổi", "Cơ sở cai nghiện tỉnh".
 * "Công an phường …" and "Trạm y tế xã …" speak for their ward.
 */
export function isNoPlace(text: string): boolean {
  if (text.length > longest) return false;
  const name = foldTone(cleanText(text))
    .replace(/\([^()]*(?:\)|$)/gu, " ")
    .replace(/^[\s+*•–-]+/u, "")
    .replace(/^(?:\d{1,3}|[ivx]+|\p{L})\s*[.)]\s*/iu, "")
    .replace(/[\s.,;:*…]+$/u, "");
  const { whole, beginnings, endings, anywhere } = isBare(name) ? bare : marked;
  if (whole.test(name) || beginnings.test(name)) return true;
  return (endings.test(name) || anywhere.test(name)) && !looksLikeUnit(text);
}

const longest = 80;

type Patterns = Record<Exclude<keyof typeof noPlaceWords, "onlyMarked">, RegExp>;

function patternsBy(fold: (word: string) => string, left: ReadonlySet<string>): Patterns {
  const some = (words: readonly string[]): string =>
    `(?:${words
      .filter((word) => !left.has(word))
      .map(fold)
      .join("|")})`;
  const [before, after] = [String.raw`(?<![\p{L}\d])`, String.raw`(?![\p{L}\d])`];
  return {
    whole: new RegExp(`^${some(noPlaceWords.whole)}$`, "u"),
    beginnings: new RegExp(`^${some(noPlaceWords.beginnings)}${after}`, "u"),
    endings: new RegExp(`${before}${some(noPlaceWords.endings)}$`, "u"),
    anywhere: new RegExp(`${before}${some(noPlaceWords.anywhere)}${after}`, "u"),
  };
}

const marked = patternsBy(foldTone, new Set());
const bare = patternsBy(foldMarks, new Set(noPlaceWords.onlyMarked));
