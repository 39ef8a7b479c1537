import { foldPlain } from "../../read/text";
import type { HeaderMatch } from "./header";
import type { AskedHeading } from "./overTheYear";

const received = /\bduoc (?:quan ly (?:nguoi )?sau cai|qlsc)/;
const saysNew = /\b(?:moi|lap|ho so|hs|quyet dinh|qd|trong (?:ky|thang|quy|nam))\b/;

/**
 * What headings mean once it is minded that "Số người được quản lý sau cai" right after those who completed rehabilitation
 * are those of them who came under it; anywhere else they may as well be all who are under it, and it is asked.
 */
export function aftercareBeside(
  headings: readonly AskedHeading[],
  matches: readonly HeaderMatch[],
): readonly HeaderMatch[] {
  const isThere = (id: string): boolean => matches.some((match) => match.kind === "indicator" && match.id === id);
  if (!isThere("QLSC_MOI") || isThere("HT_CAI") || isThere("QLSC")) return matches;
  return matches.map((match, index) => {
    const { path, isAnswered } = headings[index] ?? { path: [], isAnswered: true };
    const text = foldPlain(path.join(" "));
    const isOpen = !isAnswered && match.kind === "indicator" && match.id === "QLSC_MOI";
    const mayBeAll = isOpen && received.test(text) && !saysNew.test(text) && !/hoan thanh/.test(text);
    return mayBeAll ? { kind: "ambiguous", proposals: ["QLSC", "QLSC_MOI"] } : match;
  });
}
