import type { IndicatorId } from "../../domain/indicator";
import { foldPlain } from "../../read/text";
import type { HeaderMatch } from "./header";
import { isOpen } from "./openMatch";
import type { AskedHeading } from "./overTheYear";
import type { Words } from "../words";

/** How many there are, and how many of them were informed. */
const informed: ReadonlyMap<IndicatorId, IndicatorId> = new Map([
  ["TDP", "TDP_TT"],
  ["TRUONG", "TRUONG_TT"],
  ["COQUAN", "COQUAN_TT"],
]);

/**
 * What headings mean once it is minded that "Tuyên truyền > Tổng số trường học" beside "Tuyên truyền > Số trường được truyền
 * thông" are all there are; alone they may be those that were informed.
 */
export function informedBeside(
  headings: readonly AskedHeading[],
  matches: readonly HeaderMatch[],
  words: Words,
): readonly HeaderMatch[] {
  return matches.map((match, index) => {
    const { path, isAnswered } = headings[index] ?? { path: [], isAnswered: true };
    const own = path.at(-1) ?? "";
    if (isAnswered || path.length < 2 || !isOpen(match) || !/^\W*tong\b/.test(foldPlain(own))) return match;
    const alone = words.heading(own);
    const ofThem = alone.kind === "indicator" ? informed.get(alone.id) : undefined;
    const group = path.slice(0, -1).join("\n");
    const isBeside = matches.some(
      (other, at) =>
        other.kind === "indicator" && other.id === ofThem && headings[at]?.path.slice(0, -1).join("\n") === group,
    );
    return ofThem !== undefined && isBeside ? alone : match;
  });
}
