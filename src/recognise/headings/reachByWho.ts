import { standardCoverage } from "../../plans/coverage";
import { foldPlain } from "../../read/text";
import type { HeaderMatch } from "./header";
import { isOpen, likeliest } from "./openMatch";
import { addUp } from "./sumsOfParts";

const saysReach = /\btiep can\b/;
const saysAddicts = /\b(?:nghien|nn|nnmt)\b/;
const saysUsers = /\b(?:su dung|nsd\w*|sdtp\w*)\b/;
const who = /\b(?:nguoi |doi tuong )?(?:nghien|nn|nnmt|su dung|nsd\w*|sdtp\w*)(?: trai phep)?(?: chat)?(?: ma tuy)?\b/g;
/** Being reached and nothing else: no visits, no one service, nobody new. */
const reachAlone =
  /^\W*(?:(?:tong )?so )?(?:nguoi )?(?:da )?(?:duoc )?tiep can(?: (?:voi )?(?:cac )?(?:dich vu|dv))?\W*$/;
/** Fewer lines may add up by chance. */
const leastLines = 2;

/**
 * What headings mean once it is minded that those reached may be told for addicts and for users, each below their own
 * heading, with their sum: "Người nghiện > Được tiếp cận | Người sử dụng > Được tiếp cận | Tổng số được tiếp cận". Where the two
 * add up to it on every line it is everybody reached, and the two are its parts.
 *
 * `valuesOf`: the figures of a column, line by line; null where there is none.
 */
export function reachByWho(
  paths: readonly (readonly string[])[],
  matches: readonly HeaderMatch[],
  valuesOf: (index: number) => readonly (number | null)[],
): readonly HeaderMatch[] {
  const near = paths.flatMap((path, index) => {
    const text = foldPlain(path.join(" "));
    const match = matches[index];
    if (match === undefined || match.kind === "derived" || !saysReach.test(text)) return [];
    const isAlone = reachAlone.test(text.replace(who, "").replace(/ {2,}/g, " "));
    return [{ isAlone, index, isOfAddicts: saysAddicts.test(text), isOfUsers: saysUsers.test(text) }];
  });
  const [whole, ...wholes] = near.filter((each) => each.isOfAddicts === each.isOfUsers);
  const [addicts, ...addictsToo] = near.filter((each) => each.isOfAddicts && !each.isOfUsers);
  const [users, ...usersToo] = near.filter((each) => each.isOfUsers && !each.isOfAddicts);
  if (whole === undefined || addicts === undefined || users === undefined) return matches;
  if (!addicts.isAlone || !users.isAlone) return matches;
  if (wholes.length + addictsToo.length + usersToo.length > 0) return matches;
  const [sum, parts] = [matches[whole.index], [addicts.index, users.index]];
  const isReach = sum !== undefined && likeliest(sum).includes(standardCoverage.reached);
  const stated = valuesOf(whole.index).filter((value) => value !== null && value > 0);
  if (!isReach || stated.length < leastLines || !parts.every((part) => isOpen(matches[part]))) return matches;
  if (!addUp(valuesOf(whole.index), parts.map(valuesOf))) return matches;
  return matches.map((match, index) => {
    if (index === whole.index) return { kind: "indicator", id: standardCoverage.reached };
    return parts.includes(index) ? { kind: "derived", of: "other" } : match;
  });
}
