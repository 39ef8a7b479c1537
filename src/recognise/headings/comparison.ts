import { foldMarks, foldPlain, foldTone } from "../../read/text";
import { comparing, filling, standing, type Telling, tellingWords, wordsIn } from "./comparisonWords";
import { mentionsIn } from "../titles/periodMentions";

/** What a line or column begins with that sets the units' figures against others, or tells a part of them. */
const beginnings: readonly string[] = [
  "tỷ lệ",
  "tỉ lệ",
  "tỷ trọng",
  "so với",
  "so sánh",
  "so cùng kỳ",
  "so kế hoạch",
  "tăng, giảm",
  "tăng/giảm",
  "tăng giảm",
  "tăng (+)",
  "chênh lệch",
  "kế hoạch",
  "chỉ tiêu",
  "thực hiện",
  "cùng kỳ",
  "kỳ trước",
  "số kỳ trước",
  "năm trước",
  "lũy kế",
  "cộng dồn",
  "mang sang",
  "đạt tỷ lệ",
  "đạt %",
  "đạt (%)",
  "% ",
  "trong đó",
  "trđ",
  "chia ra",
].map(foldPlain);

const whole: ReadonlySet<string> = new Set(["nam", "nữ", "%", "còn lại", "ghi chú"].map(foldPlain));

/** A mean; "Trung Bình" is a commune. */
const mean = /^(?:Trung|Bình) (?:bình|quân)(?!\p{L})/u;

/** "Tỷ lệ %", "So với cùng kỳ", "Trong đó: nữ": never the name of a unit. A year alone is another year's figures. */
export function isComparison(text: string): boolean {
  if (mean.test(text)) return true;
  const words = foldPlain(text).replace(/^[-+*•\s]+/, "");
  return (
    whole.has(words) ||
    /^nam 20\d\d$|^(?:kh|giao)(?: giao)?(?: ca)?(?: nam)?(?: 20\d\d)?$/.test(words) ||
    beginnings.some((beginning) => words.startsWith(beginning)) ||
    isMadeOf(text, comparing)
  );
}

/**
 * As `isComparison`, or the name of a time ("Quý I/2024"), what there was at one ("Đầu kỳ", "Hiện còn") or what is
 * carried over from page to page ("Trang trước chuyển sang"). Over a column alone such words may head its figures,
 * so this is asked only where names of units stand.
 */
export function isNoUnit(text: string): boolean {
  return isComparison(text) || isMadeOf(text, standing);
}

/** Longer texts are sentences. */
const longest = 60;

/** Nothing but times and words of the trade, of which one tells. */
function isMadeOf(typed: string, telling: Telling): boolean {
  if (typed.length > longest || isName(typed)) return false;
  const text = foldPlain(typed);
  // "Q.1" may be a district; "Quỹ Nhất" is a town.
  if (/^\W*q[\s.]*0?[1-4]\W*$|quy nhat\W*$/.test(text)) return false;
  if (telling.signs.test(text)) return true;
  const { mentions, rest } = mentionsIn(text);
  const withoutTimes = rest.replace(shortTimes, ";");
  const untold = withoutTimes.replace(telling.words, ";");
  const tells = untold !== withoutTimes || (telling.times && (mentions.length > 0 || withoutTimes !== rest));
  return tells && !/[\p{L}\d]/u.test(untold.replace(filling, ";"));
}

/** "Phương Giao" is no "phường giao", nor is "Biển Động" "biến động"; without its capitals "Biên động" is mistyped. */
function isName(typed: string): boolean {
  return !/(?<!\p{L})\p{Ll}/u.test(typed) && wordsIn(typed).some(isOtherWord);
}

/** A word with marks of its own. */
function isOtherWord(word: string): boolean {
  const bare = foldMarks(word);
  return bare !== word && tellingWords.has(bare) && !tellingWords.has(foldTone(word));
}

/** "31/12/2023", "T5", "6T", "2023". */
const shortTimes = /(?<![a-z\d])(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|t\.? ?\d{1,2}|\d{1,2} ?t|20\d\d)(?![a-z\d])/g;
