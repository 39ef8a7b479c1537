import { villageWords } from "../../plans/vocabulary";
import { cleanText, foldMarks, foldTone } from "../../read/text";
import { isBare } from "./unitType";

/** Whether a text names a village or another part of a ward: surely, perhaps, or not at all. */
export function villageIn(text: string): "sure" | "perhaps" | null {
  if (text.length > longest) return null;
  const name = foldTone(cleanText(text))
    .replace(/^[\s+*•–-]+/u, "")
    // "x. Đội 61" is a commune, and no tenth line.
    .replace(/^(?![xp]\s*\.)(?:\d{1,3}|[ivx]+|\p{L})\s*[.)]\s*/iu, "");
  const bare = isBare(name);
  const { numbered, sure, perhaps } = bare ? bareBeginnings : beginnings;
  if (numbered.test(name)) return "sure";
  if (sure.test(name)) return bare ? "perhaps" : "sure";
  return perhaps.test(name) ? "perhaps" : null;
}

const longest = 60;

/** "Khu phố", "Tên thôn, bản", "Tổ dân phố/ấp": over a column of names, and not over figures, these are villages'. */
export function saysVillages(heading: string): boolean {
  return heading.length <= longest && headed.test(foldTone(cleanText(heading)));
}

const nouns = [...villageWords.sure, ...villageWords.perhaps, ...villageWords.numbered].map(foldTone).join("|");
const headed = new RegExp(String.raw`^(?:tên\s+|các\s+)*(?:(?:${nouns})(?:[\s,/;()–-]+(?:và\s+)?|$))+$`, "u");

function beginningsBy(fold: (word: string) => string): Record<keyof typeof villageWords, RegExp> {
  const before = (words: readonly string[], next: string): RegExp =>
    new RegExp(`^(?:${words.map(fold).join("|")})${next}`, "u");
  return {
    numbered: before(villageWords.numbered, String.raw`[\s.:]*\d`),
    // "Thôn Đông", "KP1", "Ấp: Bình Minh"; "Thôn" alone says nothing.
    sure: before(villageWords.sure, String.raw`(?:[\s.:]+[\p{L}\d]|\d)`),
    perhaps: before(villageWords.perhaps, String.raw`\s+\p{L}`),
  };
}

const beginnings = beginningsBy(foldTone);
const bareBeginnings = beginningsBy(foldMarks);
