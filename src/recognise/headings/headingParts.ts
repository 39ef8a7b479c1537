import type { Word } from "./headerWord";
import { headerWords } from "./headerWords";
import { withParts } from "./headings";

/** One heading of a path. */
export interface Part {
  readonly words: readonly Word[];
  readonly text: string;
}

/**
 * Headings without words, and those repeated by cells merged downwards, say nothing more; nor do those that list what the
 * heading below picks one of: "Tư vấn, hỗ trợ > Hỗ trợ".
 */
export function distinctParts(path: readonly string[]): Part[] {
  const parts = path
    .flatMap(withParts)
    .map((text) => ({ text, words: headerWords(text) }))
    .filter(({ words }) => words.length > 0);
  const telling = parts.length > 1 ? parts.filter(({ words }) => !isColumnNumber(words)) : parts;
  const distinct = telling.filter(({ text }, index) => text !== telling[index - 1]?.text);
  return distinct.filter(({ text }, index) => !lists(text, distinct[index + 1]?.text ?? ""));
}

/** "Người bán, người nghiện" lists more than is counted here, and "Cai tại gia đình, cộng đồng" places and more. */
function lists(text: string, below: string): boolean {
  const [list, own] = [text, below].map((each) => each.toLowerCase().replace(/^(?:số )?người được (?=t)/u, ""));
  const items = (list ?? "").split(/\s*[,;/&]\s*|\s+và\s+/u);
  // "Được tư vấn, dạy nghề > Được tư vấn" may be advice on a trade.
  const isCounted = list !== text.toLowerCase() && items.some((item) => /nghề|việc|vay/u.test(item));
  return items.length > 1 && !isCounted && items.every((item) => service.test(item)) && items.includes(own ?? "");
}

const service = /^(?:tuyên truyền|tư vấn|hỗ trợ|điều trị|cai nghiện|dạy nghề|học nghề|việc làm|tạo việc làm|vay vốn)$/u;

function isColumnNumber(words: readonly Word[]): boolean {
  return words.length === 1 && /^(?:\d{1,2}|\p{L})$/u.test(words[0]?.plain ?? "");
}
