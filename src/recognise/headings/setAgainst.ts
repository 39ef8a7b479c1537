import type { Period } from "../../domain/period";
import { foldPlain } from "../../read/text";
import type { HeaderMatch } from "./header";
import { earlierTimes } from "./earlierTimes";
import { without } from "./ownPeriod";
import type { AskedHeading } from "./overTheYear";
import type { Words } from "../words";

/** What heads figures of a plan, or of an earlier time; in small letters without marks. */
const planOrPast = String.raw`(?:kh|ct|ck|giao|ke hoach|chi tieu|muc tieu|cung ky|so sanh cung ky|(?:so )?(?:ky|quy|thang|nam) truoc|(?:so )?(?:quan ly |ton )?dau (?:ky|quy|thang|nam))(?: duoc)?(?: giao)?`;
const part = String.raw`(?: ?\(?(?:(?:quy|thang) ?(?:[ivx]+|\d+)|\d+ ?thang(?: (?:dau|cuoi) nam)?)(?: ?(?:nam|[/.-])? ?20\d\d)?\)?)?`;
const timeBeside = String.raw`${part}(?: ?(?:nam|so voi|cua)? ?(?:nam truoc|truoc|20\d\d))?(?: ?\(?(?:nguoi|luot)\)?)?`;
const begins = new RegExp(`^${planOrPast}(?![a-z])`);
const alone = new RegExp(`^${planOrPast}${timeBeside}$`);
const now = new RegExp(String.raw`(?<![a-z\d])(?:ky nay|ky bao cao|thuc hien)${timeBeside}(?![a-z\d])`, "g");
const told = new RegExp(String.raw`(?<![a-z\d])${planOrPast}${timeBeside}(?![a-z\d])`, "g");

/**
 * Whether a rate stands beside a plan or an earlier figure below one heading: "Được tiếp cận dịch vụ > Kế hoạch | Thực
 * hiện | Tỷ lệ %" is how far the plan is met, not who of those managed was reached.
 */
export function isRateOfPlan(paths: readonly (readonly string[])[], path: readonly string[]): boolean {
  return paths.some((other) => isSameGroup(other, path) && saysPlanOrPast(other.at(-1) ?? ""));
}

/** "CNBB > Đạt" beside "CNBB > Giao": the heading above, of which it tells how much was done; null for any other. */
export function withoutDone(path: readonly string[], paths: readonly (readonly string[])[]): readonly string[] | null {
  const isDone = /^\W*(?:da )?dat(?: duoc)?\W*$/.test(foldPlain(path.at(-1) ?? ""));
  return isDone && isRateOfPlan(paths, path) ? path.slice(0, -1) : null;
}

export function saysPlanOrPast(text: string): boolean {
  return begins.test(foldPlain(text));
}

/**
 * What headings mean once those of a plan or an earlier time stand beside the figure they are set against: "CNBB > Kế
 * hoạch | Thực hiện", "Quản lý sau cai | Cùng kỳ năm 2023", "Số người nghiện > Năm 2023 | Năm 2024". Nothing is to be
 * asked about them then.
 */
export function setAgainst(
  headings: readonly AskedHeading[],
  matches: readonly HeaderMatch[],
  period: Period | null,
  words: Words,
): readonly HeaderMatch[] {
  const isFigure = (index: number): boolean => {
    const match = matches[index];
    return match?.kind === "indicator" || (match?.kind === "derived" && match.of === "addictsAndUsers");
  };
  const isEarlier =
    period === null
      ? () => false
      : earlierTimes(
          period,
          headings.flatMap(({ path }, index) => (isFigure(index) ? [path] : [])),
        );
  const given = new Set(matches.flatMap((match) => (match.kind === "indicator" ? [match.id] : [])));
  const hasFigures = headings.some((_, index) => isFigure(index));
  const figuresNow = new Set(headings.flatMap(({ path }, index) => (isFigure(index) ? [restOf(path, now)] : [])));
  return matches.map((match, index) => {
    const { path, isAnswered } = headings[index] ?? { path: [], isAnswered: true };
    if (isAnswered || (match.kind !== "unknown" && match.kind !== "ambiguous")) return match;
    const own = foldPlain(path.at(-1) ?? "");
    const isBeside = headings.some((other, at) => isFigure(at) && isSameGroup(other.path, path));
    const isSet =
      (isBeside && alone.test(own)) ||
      isEarlier(path) ||
      (path.length === 1 && alone.test(own) && (isFigure(index - 1) || isFigure(index + 1))) ||
      namesFigure(path, given, words) ||
      (path.some(saysPlanOrPast) && figuresNow.has(restOf(path, told))) ||
      (hasFigures && (isTarget(path) || isAssigned(path)));
    return isSet ? { kind: "derived", of: "other" } : match;
  });
}

/** "Chỉ tiêu cai nghiện năm 2024": what was asked of the units is never what they did. */
function isTarget(path: readonly string[]): boolean {
  const own = path.at(-1) ?? "";
  // Below "Kết quả thực hiện" stand what is counted and not what is planned.
  if (path.slice(0, -1).some((text) => /\b(?:ket qua|thuc hien|da dat|dat duoc)\b/.test(foldPlain(text)))) return false;
  const isBare = path.length === 1 && /^\W*(?:chi tieu|ke hoach)\W*$/.test(foldPlain(own));
  return isBare || (own.length <= longestTarget && target.test(foldPlain(own)));
}

/** "Chỉ tiêu giao > Tỷ lệ | Số người": what was asked of the units, and nothing below says that it was done. */
function isAssigned(path: readonly string[]): boolean {
  const [own = "", ...above] = path.map((text) => foldPlain(text)).reverse();
  const isNeutral = /^\W*(?:ty le|tl|so nguoi|so luong|so giao|nguoi)?(?:\W*%)?\W*$/.test(own);
  return isNeutral && above.some((text) => assigned.test(text));
}

const assigned = /^\W*(?:chi tieu|ke hoach|kh|ct) (?:duoc )?giao(?: (?:nam|trong nam|nam 20\d\d))?\W*$/;
const target =
  /^\W*(?:chi tieu|ke hoach|kh|ct)(?: (?:duoc )?giao| nam| cai nghien| dua)\b(?!.*\b(?:ket qua|da dat|dat duoc)\b)/;
const longestTarget = 60;

/** "KH cai nghiện bắt buộc", "Chỉ tiêu Methadone năm 2024": without "KH" and the year it names what another column gives. */
function namesFigure(path: readonly string[], given: ReadonlySet<string>, words: Words): boolean {
  const rest = path.map((text) => without(text, told));
  if (rest.every((text, level) => text === path[level])) return false;
  const named = rest.map((text) => text.replace(/^[\s:–-]+|(?:[\s:(–-]|(?: năm)? 20\d\d)+$/gu, ""));
  const meant = words.path(named.filter((text) => text !== ""));
  return meant.kind === "indicator" && given.has(meant.id);
}

/** A heading without the words that tell it from others of another time: "Kỳ trước (Quý I) > Trong đó > Tại CSCN". */
function restOf(path: readonly string[], time: RegExp): string {
  return path.map((text) => foldPlain(without(text, time)).replace(/\W+/g, "")).join("\n");
}

/** Below the same heading, and not the same. */
function isSameGroup(path: readonly string[], other: readonly string[]): boolean {
  const group = path.slice(0, -1).join("\n");
  return path !== other && group !== "" && group === other.slice(0, -1).join("\n");
}
