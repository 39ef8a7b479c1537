import type { IndicatorId } from "../../domain/indicator";
import { foldPlain } from "../../read/text";
import type { HeaderMatch } from "./header";
import { likeliest } from "./openMatch";

/** Kinds of rehabilitation named without their place, and who else may be meant by them. */
const kinds: readonly { readonly id: IndicatorId; readonly named: RegExp; readonly others: RegExp }[] = [
  {
    id: "CNBB",
    named: /^\W*(?:so )?(?:nguoi )?(?:cai )?(?:bat buoc|bb)\W*$/,
    others: /^CNBB/,
  },
  {
    id: "CNTN_CL",
    named: /^\W*(?:so )?(?:nguoi )?(?:(?:cai nghien|cai|cn) )?(?:tu nguyen|tn)\W*$/,
    others: /^CNTN/,
  },
];
const atHome = /^CN_(?:GD|CD|GDCD)$/;

/**
 * What headings mean once it is minded that "Bắt buộc" with nothing above it, and beside rehabilitation at home, below
 * the same heading, "Bắt buộc" and "Cai nghiện tự nguyện" are rehabilitation in a facility: where nothing else of their
 * kind is told, and the figures cannot be the sum of those at home. "Sau cai" beside addicts and users is who is managed.
 *
 * `valuesOf`: the figures of a column, line by line; null where there is none.
 */
export function rehabBeside(
  paths: readonly (readonly string[])[],
  matches: readonly HeaderMatch[],
  valuesOf: (index: number) => readonly (number | null)[],
): readonly HeaderMatch[] {
  const above = paths.map((path) => path.slice(0, -1).join("\n"));
  const after = afterManaged(paths, matches);
  return matches.map((match, index) => {
    if (match.kind !== "ambiguous") return match;
    if (index === after) return { kind: "indicator", id: "QLSC" };
    const own = foldPlain(paths[index]?.at(-1) ?? "");
    const kind = kinds.find(({ id, named }) => named.test(own) && match.proposals.includes(id));
    if (kind === undefined) return match;
    const isOther = (other: HeaderMatch, at: number): boolean =>
      at !== index && likeliest(other).some((id) => kind.others.test(id));
    const home = matches.flatMap((other, at) =>
      other.kind === "indicator" && atHome.test(other.id) && above[at] === above[index] ? [at] : [],
    );
    const isAlone = kind.id === "CNBB" && above[index] === "";
    if ((home.length === 0 && !isAlone) || matches.some(isOther)) return match;
    const isSum = kind.id !== "CNBB" && mayHold(valuesOf(index), home.map(valuesOf));
    return isSum ? match : { kind: "indicator", id: kind.id };
  });
}

/**
 * "Sau cai" after "Người nghiện | Người sử dụng": who is managed, where nothing else is told of those after rehabilitation;
 * -1 where there is no such column.
 */
function afterManaged(paths: readonly (readonly string[])[], matches: readonly HeaderMatch[]): number {
  const named = matches.map((match) => likeliest(match));
  const of = (id: RegExp): number => named.filter((ids) => ids.some((each) => id.test(each))).length;
  const index = paths.findIndex(([text = "", ...below]) => below.length === 0 && afterRehab.test(foldPlain(text)));
  if (index < 0 || matches[index]?.kind !== "ambiguous" || of(/^NN_HSQL$/) === 0 || of(/^NSD_HSQL$/) === 0) return -1;
  const isBeside = [index - 2, index - 1].every((at) => /^(?:NN|NSD)_HSQL$/.test(named[at]?.[0] ?? ""));
  return isBeside && of(/^(?:CN|QLSC|TN_|TAINGHIEN|HT_|DV_HOANHAP|HN_|VL_|VAY)/) === 1 ? index : -1;
}

const afterRehab = /^\W*(?:so )?(?:nguoi |doi tuong )?sau cai(?: nghien)?\W*$/;

/** Whether on no line there are fewer than the parts have together. */
function mayHold(wholes: readonly (number | null)[], parts: readonly (readonly (number | null)[])[]): boolean {
  return wholes.every((whole, line) => (whole ?? 0) >= parts.reduce((sum, values) => sum + (values[line] ?? 0), 0));
}
