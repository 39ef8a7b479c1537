import type { IndicatorId } from "../../domain/indicator";
import { standardCoverage } from "../../plans/coverage";
import type { HeaderMatch } from "./header";
import type { AskedHeading } from "./overTheYear";
import type { Words } from "../words";

/** "Tỷ lệ …", "% so KH", "… (%)": the figures are rates whatever else the heading says. */
const isRate = /^[^\p{L}%]*(?:(?:đạt|kết quả|kq) )*(?:t[ỷỉ] (?:lệ|trọng)|tl(?!\p{L})|phần trăm)|t[ỷỉ] lệ\W*$/iu;
/** Not "(9%)", which is a level to be reached. */
const inPercent = /^\W*%|(?<!\d\s*)%\W*$/u;
/** "Số người …": a count, whatever stands above. */
const isNumber = /^\W*(?:tổng )?số (?!với)/iu;
const namesPeople = /số|người|(?<!\p{L})(?:NN|NSD)/iu;
/** "(chỉ tiêu trên 80%)", "(tăng 02 người so với cùng kỳ)", "(đã trừ số giảm)". */
const remark = /\([^()]*(?:%|t[ỷỉ] lệ|tăng|giảm|so với)[^()]*\)/giu;
/** A level or a change is told with its number. */
const numbered = /^(?:[^(]|\([^()]*\d[^()]*\))*$/u;
const rate = /t[ỷỉ] lệ|(?:(?:đạt|trên) )?[<>≥≤]? ?(?:\d+(?:[.,]\d+)? ?)?%/giu;
const ofRate = /t[ỷỉ] lệ|đạt|hoàn thành|so(?: với)? (?:kh|kế hoạch|chỉ tiêu)/giu;
const change =
  /so với(?: (?:kế hoạch|kh|chỉ tiêu|cùng|kỳ|năm|trước|giao))*|(?:tăng|giảm(?! (?:tác )?hại))(?: trong kỳ)?/giu;

/**
 * What headings mean once it is minded that a rate or a comparison may be told beside a count or above it: "Cai nghiện
 * bắt buộc (9%)", "Tỷ lệ tiếp cận dịch vụ > Số người | Tỷ lệ", "Số người giảm > Đi cai nghiện bắt buộc". Where nothing
 * else gives the indicator it is asked about, or read where nobody could doubt it; alone they would be left out.
 *
 * `areCounts`: whether the figures of a column are whole numbers.
 */
export function countsAmongRates(
  headings: readonly AskedHeading[],
  matches: readonly HeaderMatch[],
  words: Words,
  areCounts: (index: number) => boolean,
): readonly HeaderMatch[] {
  const given = new Set(matches.flatMap(idsOf));
  const counts = matches.map((match, index) => {
    const { path, isAnswered } = headings[index] ?? { path: [], isAnswered: true };
    if (isAnswered || match.kind !== "derived" || (match.of !== "other" && match.of !== "coverageRate")) return null;
    const count = countOf(path, words);
    return count !== null && !idsOf(count).some((id) => given.has(id)) && areCounts(index) ? count : null;
  });
  return matches.map((match, index) => {
    const count = counts[index] ?? null;
    if (count?.kind !== "indicator") return count ?? match;
    const isTwice = counts.filter((other) => other?.kind === "indicator" && other.id === count.id).length > 1;
    return isTwice ? { kind: "ambiguous", proposals: [count.id] } : count;
  });
}

/** What a heading counts besides telling a rate or a comparison; null where it names nothing. */
function countOf(path: readonly string[], words: Words): HeaderMatch | null {
  const own = path.at(-1) ?? "";
  if (isRate.test(own) || inPercent.test(own)) return null;
  if (!isNumber.test(own) && path.some(namesRateOnly)) return null;
  const noted = words.path(without(path, remark));
  if (noted.kind === "indicator") return namesPeople.test(own) && numbered.test(own) ? noted : asked(noted);
  const unrated = without(path, rate);
  const rest = without(unrated, change);
  if (isSame(rest, path)) return null;
  const [alone, whole] = [words.path(rest.slice(-1)), words.path(rest)];
  const isManaged = alone.kind === "indicator" && standardCoverage.managed.includes(alone.id) && /hồ sơ|HS/iu.test(own);
  const sure = isManaged ? alone : whole;
  if (sure.kind === "indicator" && isNumber.test(own) && isSame(rest, unrated)) return sure;
  return asked(alone.kind === "indicator" ? alone : whole) ?? asked(alone);
}

/** "Tỷ lệ (%)", "Đạt % so KH": below "Tỷ lệ tiếp cận dịch vụ (%)" may stand what it is a rate of. */
function namesRateOnly(text: string): boolean {
  return /%|t[ỷỉ] lệ/iu.test(text) && !/\p{L}/u.test(text.replace(ofRate, ""));
}

function asked(match: HeaderMatch): HeaderMatch | null {
  const proposals = idsOf(match);
  return proposals.length > 0 ? { kind: "ambiguous", proposals } : null;
}

/** What a heading names, or may name. */
function idsOf(match: HeaderMatch): readonly IndicatorId[] {
  if (match.kind === "indicator") return [match.id];
  return match.kind === "ambiguous" ? match.proposals : [];
}

function without(path: readonly string[], told: RegExp): readonly string[] {
  return path.map((text) => text.replace(told, " ").trim()).filter((text) => text !== "");
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.join("\n") === other.join("\n");
}
