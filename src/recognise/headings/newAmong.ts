import { beginsYear, type Period } from "../../domain/period";
import { foldPlain } from "../../read/text";
import type { HeaderMatch } from "./header";
import { saysParts, withParts } from "./headings";
import { type AskedHeading, overTimeOf } from "./overTheYear";
import { addUp } from "./sumsOfParts";
import { saysTotal, type Words } from "../words";

/** "Mới", "Số mới trong kỳ", "Phát sinh mới trong năm"; in small letters without marks. */
const saysNew =
  /^\W*(?:(?:so|nguoi) )*(?:tang |phat sinh )?(?:moi|phat sinh)(?: (?:trong|ky|quy|thang|nam|nay|bao cao|phat sinh))*\W*$/;

const aside: HeaderMatch = { kind: "derived", of: "other" };

/**
 * What headings mean once it is minded that new people may be told among all: "CNBB 12, trong đó: mới trong kỳ 3", "QLSC >
 * Tổng số | Mới | Hết thời hạn". Where no line has more of them than of all, the whole is what it says without them, and
 * the new are no second figure of the same. In a part of the year alone a whole of what adds up may be the year's.
 *
 * `valuesOf`: the figures of a column, line by line; null where there is none.
 */
export function newAmong(
  headings: readonly AskedHeading[],
  matches: readonly HeaderMatch[],
  period: Period | null,
  words: Words,
  valuesOf: (index: number) => readonly (number | null)[],
): readonly HeaderMatch[] {
  const told = [...matches];
  const paths = headings.map(({ path }) => path.flatMap(withParts).filter((text) => !saysParts(text)));
  const groups = paths.map((path) => path.slice(0, -1).join("\n"));
  paths.forEach((path, part) => {
    const group = groups[part] ?? "";
    if (group === "" || !saysNew.test(foldPlain(path.at(-1) ?? ""))) return;
    const isTotal = (index: number): boolean => groups[index] === group && saysTotal(words, paths[index]?.at(-1) ?? "");
    const whole = paths.findIndex((other, index) => other.join("\n") === group || isTotal(index));
    const above = words.path(path.slice(0, -1));
    if (above.kind !== "indicator" || [whole, part].some((index) => headings[index]?.isAnswered !== false)) return;
    if (!isWithin(valuesOf(part), valuesOf(whole))) return;
    const isOfPeriod = overTimeOf(above.id) !== "flow" || (period !== null && beginsYear(period));
    if (isIndicator(told[whole], above.id) && isOrAsks(told[part], above.id) && isOfPeriod) told[part] = aside;
    const others = groups.flatMap((own, index) => (own === group && index !== whole ? [index] : []));
    // A total of Methadone may be of everyone ever treated.
    const isOpen =
      told[whole]?.kind === "ambiguous" &&
      above.id !== "MMT_DT" &&
      !others.some((index) => mayBe(told[index], above.id));
    if (isOpen && isTotal(whole) && !addUp(valuesOf(whole), others.map(valuesOf))) told[whole] = above;
  });
  return told;
}

function isIndicator(match: HeaderMatch | undefined, id: string): boolean {
  return match?.kind === "indicator" && match.id === id;
}

function isOrAsks(match: HeaderMatch | undefined, id: string): boolean {
  return (
    isIndicator(match, id) || (match?.kind === "ambiguous" && match.proposals[0] === id && overTimeOf(id) === "flow")
  );
}

/** The indicator itself, or a sum of it over time. */
function mayBe(match: HeaderMatch | undefined, id: string): boolean {
  const ids = match?.kind === "indicator" ? [match.id] : match?.kind === "ambiguous" ? match.proposals : [];
  return ids.some((each) => each === id || overTimeOf(each) === "cumulative");
}

function isWithin(parts: readonly (number | null)[], wholes: readonly (number | null)[]): boolean {
  return wholes.some((value) => value !== null) && parts.every((part, line) => (part ?? 0) <= (wholes[line] ?? -1));
}
