import { villageWords } from "../plans/vocabulary";
import { cleanText, foldMarks, foldTone } from "../read/text";
import { isBare } from "./unitType";

/** Whether a text names a village or another part of a ward: surely, perhaps, or not at all. */
export function villageIn(text: string): "sure" | "perhaps" | null {
  if (text.length > longest) return null;
  const name = foldTone(cleanText(text))
    .replace(/^[\s+*•–-]+/u, "")
    .replace(/^(?:\d{1,3}|[ivx]+|\p{L})\s*[.)]\s*/iu, "");
  const bare = isBare(name);
  const begins = (words: readonly string[], next: string): boolean =>
    words.some((word) => {
      const spelled = bare ? foldMarks(word) : foldTone(word);
      return name.startsWith(spelled) && new RegExp(next, "u").test(name.slice(spelled.length));
    });
  if (begins(villageWords.numbered, "^[\\s.:]*\\d") || (!bare && begins(villageWords.sure, followed))) return "sure";
  if (bare && begins(villageWords.sure, followed)) return "perhaps";
  return begins(villageWords.perhaps, "^\\s+\\p{L}") ? "perhaps" : null;
}

const longest = 60;
/** "Thôn Đông", "KP1", "Ấp: Bình Minh"; "Thôn" alone says nothing. */
const followed = "^(?:[\\s.:]+[\\p{L}\\d]|\\d)";
