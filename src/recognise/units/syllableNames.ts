import { foldPlain } from "../../read/text";
import { isNoPlace } from "./noPlace";
import { parseUnitName } from "./unitName";
import { isNoName } from "./unitWords";

const syllable = /^[b-df-hj-np-tv-xz]*[aeiouy]+[b-df-hj-np-tv-xz]{0,2}$/;
/** Where people are, and kinds of places. */
const otherWords = /^(?:tù|trại|nhà|xã|phường|huyện|tỉnh|quận|thôn|ấp|bản|khu|tổ|lẻ)$/iu;

/** "Chờ", "Lim", "Hra": one syllable with a capital, as many towns and some communes are called. Alone it may be any word. */
export function isSyllableName(text: string): boolean {
  if (!/^\p{Lu}/u.test(text) || otherWords.test(text) || !syllable.test(foldPlain(text))) return false;
  return !isNoPlace(text) && !isNoName(parseUnitName(text).key, false);
}
