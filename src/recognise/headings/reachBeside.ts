import { managedTogether, standardCoverage } from "../../plans/coverage";
import { foldPlain } from "../../read/text";
import type { HeaderMatch } from "./header";
import { likeliest } from "./openMatch";

/** "Được tiếp cận", "Số người được tiếp cận dịch vụ tư vấn, điều trị": the services named in part, or not at all. */
const reached =
  /^\W*(?:(?:tong )?so )?(?:nguoi )?(?:da )?(?:duoc )?tiep can(?: (?:cac )?(?:dich vu|dv)(?: tu van| dieu tri| cai nghien|,| va)*)?\W*$/;
const saysReach = /\btiep can\b/;

/**
 * What headings mean once it is minded that beside the people managed those reached are named in few words. Alone, below a
 * heading of others, or beside another column of people reached, they leave the question: these may be the services one
 * by one.
 */
export function reachBeside(
  paths: readonly (readonly string[])[],
  matches: readonly HeaderMatch[],
): readonly HeaderMatch[] {
  const managed = new Set([...standardCoverage.managed, managedTogether]);
  const isManaged = (match: HeaderMatch): boolean =>
    match.kind === "indicator"
      ? managed.has(match.id)
      : match.kind === "derived" && (match.of === "addictsAndUsers" || match.of === "managed");
  if (!matches.some(isManaged)) return matches;
  const near = matches.flatMap((match, index) => {
    const says = match.kind !== "derived" && (paths[index] ?? []).some((text) => saysReach.test(foldPlain(text)));
    return says || likeliest(match).includes(standardCoverage.reached) ? [index] : [];
  });
  const [only] = near;
  if (only === undefined || near.length > 1 || matches[only]?.kind !== "ambiguous") return matches;
  const words = (paths[only] ?? []).filter((text) => /\p{L}/u.test(text));
  const isNamed = words.length === 1 && reached.test(foldPlain(words[0] ?? ""));
  return isNamed ? matches.with(only, { kind: "indicator", id: standardCoverage.reached }) : matches;
}
