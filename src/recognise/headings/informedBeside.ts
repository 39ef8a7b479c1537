import type { IndicatorId } from "../../domain/indicator";
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
 * What headings mean once it is minded that "Tuyên truyền > Số trường học" beside "Tuyên truyền > Số trường được truyền
 * thông" are all there are; alone they may be those that were informed.
 */
export function informedBeside(
  headings: readonly AskedHeading[],
  matches: readonly HeaderMatch[],
  words: Words,
): readonly HeaderMatch[] {
  const alone = headings.map(({ path, isAnswered }, index) => {
    const own = isAnswered || path.length < 2 || !isOpen(matches[index]) ? null : words.heading(path.at(-1) ?? "");
    return own?.kind === "indicator" ? own.id : null;
  });
  const groups = headings.map(({ path }) => path.slice(0, -1).join("\n"));
  const there = new Set(matches.map((match, at) => `${alone[at] ?? idOf(match)}\n${groups[at]}`));
  return matches.map((match, index) => {
    const id = alone[index] ?? null;
    const other = id === null ? undefined : (informed.get(id) ?? whole.get(id));
    return id !== null && other !== undefined && there.has(`${other}\n${groups[index]}`)
      ? { kind: "indicator", id }
      : match;
  });
}

const whole: ReadonlyMap<IndicatorId, IndicatorId> = new Map([...informed].map(([all, some]) => [some, all]));

function idOf(match: HeaderMatch): IndicatorId | null {
  return match.kind === "indicator" ? match.id : null;
}
