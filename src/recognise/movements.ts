import { foldMarks } from "../read/text";
import type { HeaderMatch } from "./header";
import type { AskedHeading } from "./overTheYear";
import type { Words } from "./words";

/** "Số người giảm trong kỳ"; not "Tăng, giảm so với cùng kỳ", which is worked out. */
const moving =
  /^\W*(?:(?:tong so|so) )?(?:(?:nguoi|doi tuong|nguoi nghien)(?: ma tuy)? )?(?:tang|giam|bien dong)(?: (?:trong|cua) (?:ky|thang|quy|nam))?(?: do)?\W*$/;

/**
 * What headings mean once it is minded that people leave the list for what the services count: "Số người giảm > Đi cai
 * nghiện bắt buộc". Where nothing else gives that indicator it is asked whether these are its figures; alone they would
 * be left out as a change.
 */
export function movements(
  headings: readonly AskedHeading[],
  matches: readonly HeaderMatch[],
  words: Words,
): readonly HeaderMatch[] {
  const given = new Set(matches.flatMap((match) => (match.kind === "indicator" ? [match.id] : [])));
  return matches.map((match, index) => {
    const { path, isAnswered } = headings[index] ?? { path: [], isAnswered: true };
    if (isAnswered || match.kind !== "derived" || match.of !== "other") return match;
    if (!path.slice(0, -1).some((text) => moving.test(foldMarks(text).toLowerCase()))) return match;
    const own = words.path(path.slice(-1));
    return own.kind === "indicator" && !given.has(own.id) ? { kind: "ambiguous", proposals: [own.id] } : match;
  });
}
