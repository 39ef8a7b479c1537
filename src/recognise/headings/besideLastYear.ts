import type { Period } from "../../domain/period";
import { foldPlain } from "../../read/text";
import type { HeaderMatch } from "./header";
import { saysShorter } from "./headingTime";
import type { AskedHeading } from "./overTheYear";
import type { Words } from "../words";

/** In small letters without marks. */
const thisPeriod = /^\W*(?:so )?(?:thuc hien )?trong (?:ky|quy|thang|nam)(?: nay| bao cao)?\W*$/;
const before =
  /^\W*(?:so )?(?:thuc hien )?(?:cung ky|(?:ky|quy|thang|nam) truoc|nam ngoai)(?: (?:nam )?(?:truoc|ngoai|20\d\d))?\W*$/;

/**
 * What headings mean once it is minded that "Trong kỳ" beside nothing but "Cùng kỳ năm trước" is the figure of the period:
 * "Người nghiện có HSQL > Cùng kỳ năm trước | Trong kỳ". Elsewhere it may be those who are new.
 */
export function besideLastYear(
  headings: readonly AskedHeading[],
  matches: readonly HeaderMatch[],
  period: Period | null,
  words: Words,
): readonly HeaderMatch[] {
  const groups = headings.map(({ path }) => path.slice(0, -1).join("\n"));
  const says = (index: number, time: RegExp): boolean => time.test(foldPlain(headings[index]?.path.at(-1) ?? ""));
  return matches.map((match, index) => {
    const group = groups[index] ?? "";
    const { path, isAnswered } = headings[index] ?? { path: [], isAnswered: true };
    if (match.kind !== "ambiguous" || isAnswered || group === "" || !says(index, thisPeriod)) return match;
    if (period !== null && saysShorter(path.at(-1) ?? "", period)) return match;
    const above = words.path(path.slice(0, -1));
    if (above.kind !== "indicator" || match.proposals[0] !== above.id) return match;
    const beside = groups.flatMap((other, at) =>
      other === group && at !== index && matches[at]?.kind !== "derived" ? [at] : [],
    );
    return beside.length > 0 && beside.every((at) => says(at, before)) ? above : match;
  });
}
