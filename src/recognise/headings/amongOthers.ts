import type { IndicatorId } from "../../domain/indicator";
import { foldPlain } from "../../read/text";
import type { HeaderMatch } from "./header";
import { isOpen } from "./openMatch";
import type { AskedHeading } from "./overTheYear";

interface Kind {
  readonly of: RegExp;
  /** What tells some of them, and what the others in a column beside it are told by. */
  readonly some: RegExp;
  readonly others: RegExp;
  /** Which columns may hold the others: those that are not understood unless told, those of them that may be the same, any. */
  readonly among?: "same" | "all";
}

const kinds: readonly Kind[] = [
  {
    of: /^(?:CN(?!_)|NN_COSO|COSO)/,
    some: /\b(?:co so|trung tam|cscn\w*|csdtn\w*)\b/,
    others:
      /^(?!.*\b(?:methadone|mmt|tu van)\b).*(?:\b(?:co so|trung tam|noi|tinh|cscn\w*) khac\b|\btinh (?:ngoai|ban)\b|\bngoai (?:tinh|thanh pho|huyen)\b|\b(?:co so|trung tam|cscn\w*)(?: cai nghien| ma tuy)* so \d|\btai (?:phu|bo|tien|binh|nhi|duc|cac tinh)\b)/,
  },
  {
    of: /^CN/,
    some: /\b(?:nd|nghi dinh|luat)\b/,
    others: /\b(?:nd|nghi dinh|luat)\b|\bkhong theo\b|\btu phat\b/,
    among: "same",
  },
  {
    of: /^CNBB$/,
    some: /\blap (?:ho so|hs)\b(?!.*\bda (?:duoc )?dua\b)/,
    others:
      /\bda (?:duoc )?dua\b|\b(?:toa an|tand)\b(?!.*\bdua vao\b)|\bthi hanh\b|\bchua dua\b|\bdang (?:xem xet|lam)\b/,
    among: "all",
  },
  {
    of: /^CNBB$/,
    some: /\b(?:quyet dinh|qd)\b(?!.*\bda (?:duoc )?dua\b)/,
    others: /\bda (?:duoc )?dua\b|\bthi hanh\b|\bchua dua\b/,
    among: "all",
  },
  {
    of: /^(?:NN_HSQL|NSD_HSQL|QLSC)$/,
    some: /\bdang duoc lap ho so\b/,
    others: /\bphat hien\b|\bquyet dinh\b|\b(?:da|moi|xong) lap\b|\blap (?:xong|moi)\b/,
    among: "all",
  },
  {
    of: /^(?:NSD_LAPHS|QLSC_MOI)$/,
    some: /\b(?:ra quyet dinh|ra qd) quan ly\b/,
    others: /\bchua (?:co|ra|duoc|lap)\b/,
    among: "all",
  },
  {
    of: /^DV_TUVAN$/,
    some: /\btu van(?: ve)? (?:dieu tri|cai nghien)\b/,
    others:
      /(?<!diem )\btu van (?!(?:ve )?(?:cai nghien|dieu tri,? cai|viec lam|(?:hoc |day )?nghe|gioi thieu|ho tro|tai|cham soc))\w|\bluot tu van\b/,
    among: "all",
  },
  {
    of: /^CN/,
    some: /\bdang ky\b/,
    others:
      /\b(?:dang|da) cai\b(?!.*\b(?:co so|cscn\w*|trung tam)\b)|\bduyet\b|\b(?:co|ra) (?:quyet dinh|qd)\b(?!.*(?:bat buoc|sau cai|cnbb))|\btiep nhan\b(?!.*bat buoc)/,
    among: "all",
  },
  {
    of: /^DV_(?:TONG|TUVAN)$/,
    some: /\b(?:nguoi|doi tuong) nghien\b(?!.*\b(?:su dung|nsd)\b)|\bnn(?:mt)?\b/,
    others: /^(?!.*\bchua\b).*\b(?:tu van|tiep can)\b/,
    among: "same",
  },
];

/**
 * What headings mean once it is minded that "Cai nghiện bắt buộc tại cơ sở số 1" is not all of it where a column beside it may
 * be the rest: "… tại cơ sở khác". So with rehabilitation by several acts, files beside who was sent, those who registered
 * beside those who went, and addicts beside others who were advised.
 */
export function amongOthers(
  headings: readonly AskedHeading[],
  matches: readonly HeaderMatch[],
): readonly HeaderMatch[] {
  const texts = headings.map(({ path }) => foldPlain(path.join(" > ")));
  const rests = kinds.map(({ others }) =>
    texts.flatMap((text, at) => (others.test(text) ? [at] : [])).slice(0, mostOthers),
  );
  return matches.map((match, index) => {
    if (match.kind !== "indicator" || headings[index]?.isAnswered !== false) return match;
    const mayBeSome = kinds.some(
      ({ of, some, among }, kind) =>
        of.test(match.id) &&
        some.test(texts[index] ?? "") &&
        rests[kind]?.some((at) => at !== index && mayHold(matches[at], match.id, among)),
    );
    return mayBeSome ? { kind: "ambiguous", proposals: [match.id] } : match;
  });
}

/** More are a table of their own. */
const mostOthers = 12;

function mayHold(other: HeaderMatch | undefined, id: IndicatorId, among: Kind["among"]): boolean {
  if (among === "all") return true;
  if (among === undefined) return isOpen(other);
  return (other?.kind === "ambiguous" || other?.kind === "unknown") && other.proposals.includes(id);
}
