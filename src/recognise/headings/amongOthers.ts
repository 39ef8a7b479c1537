import { foldPlain } from "../../read/text";
import type { HeaderMatch } from "./header";
import { isOpen } from "./openMatch";
import type { AskedHeading } from "./overTheYear";

/** What tells some of them, and what the others beside them are told by. */
const kinds: readonly { readonly some: RegExp; readonly others: RegExp }[] = [
  {
    some: /\b(?:co so|trung tam|cscn\w*|csdtn\w*)\b/,
    others:
      /\bkhac\b|\bngoai (?:tinh|thanh pho|huyen)\b|\b(?:co so|trung tam|cscn\w*)(?: cai nghien| ma tuy)* so \d|\btai (?:co so|trung tam) (?!cai|dieu tri|bat buoc|cnbb|so|cua|cong|ngoai|tu|xa hoi)\w/,
  },
  { some: /\b(?:nd|nghi dinh|luat)\b/, others: /\b(?:nd|nghi dinh|luat)\b|\bkhong theo\b|\btu phat\b/ },
  { some: /\blap (?:ho so|hs)\b(?!.*\bda (?:duoc )?dua\b)/, others: /\bda (?:duoc )?dua\b|\btoa an\b|\btand\b/ },
];

/**
 * What headings mean once it is minded that "Cai nghiện bắt buộc tại cơ sở số 1" is not all of it where a column beside it,
 * not understood, may be the rest: "… tại cơ sở khác". So with rehabilitation by several acts, and files beside who was sent.
 */
export function amongOthers(
  headings: readonly AskedHeading[],
  matches: readonly HeaderMatch[],
): readonly HeaderMatch[] {
  const texts = headings.map(({ path }) => foldPlain(path.join(" > ")));
  const asked = matches.flatMap((match, index) =>
    isOpen(match) && headings[index]?.isAnswered === false ? [index] : [],
  );
  if (asked.length === 0) return matches;
  return matches.map((match, index) => {
    if (match.kind !== "indicator" || headings[index]?.isAnswered !== false || !/^(?:CN|NN_COSO|COSO)/.test(match.id)) {
      return match;
    }
    const isSome = kinds.some(
      ({ some, others }) =>
        some.test(texts[index] ?? "") &&
        asked.some((at) => others.test(texts[at] ?? "") && mayBe(matches[at], match.id)),
    );
    return isSome ? { kind: "ambiguous", proposals: [match.id] } : match;
  });
}

function mayBe(match: HeaderMatch | undefined, id: string): boolean {
  return (match?.kind === "ambiguous" || match?.kind === "unknown") && match.proposals[0] === id;
}
