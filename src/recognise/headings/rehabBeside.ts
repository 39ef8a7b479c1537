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
 * kind is told, and the figures cannot be the sum of those at home.
 *
 * `valuesOf`: the figures of a column, line by line; null where there is none.
 */
export function rehabBeside(
  paths: readonly (readonly string[])[],
  matches: readonly HeaderMatch[],
  valuesOf: (index: number) => readonly (number | null)[],
): readonly HeaderMatch[] {
  const above = paths.map((path) => path.slice(0, -1).join("\n"));
  return matches.map((match, index) => {
    if (match.kind !== "ambiguous") return match;
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

/** Whether on no line there are fewer than the parts have together. */
function mayHold(wholes: readonly (number | null)[], parts: readonly (readonly (number | null)[])[]): boolean {
  return wholes.every((whole, line) => (whole ?? 0) >= parts.reduce((sum, values) => sum + (values[line] ?? 0), 0));
}
