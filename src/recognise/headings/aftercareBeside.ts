import type { IndicatorId } from "../../domain/indicator";
import type { Period } from "../../domain/period";
import { foldPlain } from "../../read/text";
import type { HeaderMatch } from "./header";
import type { AskedHeading } from "./overTheYear";
import { yearsIn } from "./ownPeriod";

const received = /\bduoc (?:quan ly(?:\W+ho tro)?|ho tro\W+quan ly) (?:nguoi )?sau cai|\bduoc qlsc/;
const saysNew = /\b(?:moi|lap|(?:co|ra|ban hanh) (?:quyet dinh|qd)|trong (?:ky|thang|quy|nam))\b/;

/** "Trong đó có quyết định": some of all who are under it, whenever it was taken. */
const decided = /\btrong do\b.*\bco (?:quyet dinh|qd)\b(?!.*\b(?:moi|trong (?:ky|thang|quy|nam))\b)/;

/**
 * What headings mean once it is minded that "Số người được quản lý sau cai" right after those who completed rehabilitation
 * are those of them who came under it; anywhere else they may as well be all who are under it, and it is asked. Those
 * "năm 2023 chuyển sang" have come from the year before the table's.
 */
export function aftercareBeside(
  headings: readonly AskedHeading[],
  matches: readonly HeaderMatch[],
  period: Period | null,
): readonly HeaderMatch[] {
  const isIt = (index: number, id: IndicatorId): boolean => {
    const match = matches[index];
    return match?.kind === "indicator" && match.id === id;
  };
  const areAllThere = matches.some((_, index) => isIt(index, "QLSC"));
  return matches.map((match, index) => {
    const { path, isAnswered } = headings[index] ?? { path: [], isAnswered: true };
    if (isAnswered) return match;
    const text = foldPlain(path.join(" "));
    if (isIt(index, "QLSC_CHUYEN") && isOfOtherYear(path, period))
      return { kind: "ambiguous", proposals: ["QLSC_CHUYEN"] };
    if (isIt(index, "QLSC_MOI") && decided.test(text)) return { kind: "ambiguous", proposals: ["QLSC_MOI"] };
    if (!isIt(index, "QLSC_MOI") || areAllThere || isIt(index - 1, "HT_CAI")) return match;
    const mayBeAll = received.test(text) && !saysNew.test(text) && !/hoan thanh/.test(text);
    return mayBeAll ? { kind: "ambiguous", proposals: ["QLSC", "QLSC_MOI"] } : match;
  });
}

function isOfOtherYear(path: readonly string[], period: Period | null): boolean {
  const years = yearsIn(path);
  return period !== null && years.size > 0 && !years.has(String(period.year - 1));
}
