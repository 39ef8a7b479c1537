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
 * What headings mean once it is minded that "Tuyên truyền > Số trường học" beside "Tuyên truyền > Số trường được truyền
 * thông" are all there are; alone they may be those that were informed.
 */
export function informedBeside(
  headings: readonly AskedHeading[],
  matches: readonly HeaderMatch[],
  words: Words,
): readonly HeaderMatch[] {
  const alone = headings.map(({ path, isAnswered }, index) => {
    const above = path.slice(0, -1);
    const isAbout = above.length > 0 && above.every((text) => informing.test(foldPlain(text)));
    const own = isAnswered || !isAbout || !isOpen(matches[index]) ? null : words.heading(path.at(-1) ?? "");
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

/** "Công tác tuyên truyền phòng, chống ma túy" */
const informing =
  /^\W*(?:[ivx]+\W+|\d\s*[.)]\W*)?(?:(?:ket qua|cong tac|hoat dong) )*(?:tuyen truyen|truyen thong)(?:[ ,]+(?:giao duc|truyen thong|tuyen truyen|ve|phong|chong|tac hai|cua|te nan|xa hoi|ma tuy|pcmt|pctnxh|pctnmt))*\W*$/;
const whole: ReadonlyMap<IndicatorId, IndicatorId> = new Map([...informed].map(([all, some]) => [some, all]));

function idOf(match: HeaderMatch): IndicatorId | null {
  return match.kind === "indicator" ? match.id : null;
}
