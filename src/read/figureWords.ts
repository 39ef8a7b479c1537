import { foldTone } from "./text";

/** What indicators count. */
export type Counted = "people" | "things";

/** What a column holds: a count, or money in millions. */
export type Measured = Counted | "money";

/**
 * What is counted, as clerks type it after the number ("15 người", "02 Đội"). Money and multiples are left
 * out on purpose: "15 triệu" is 15 or 15 000 000, depending on the column.
 */
const people = [
  "người",
  "ng",
  "người nghiện",
  "đối tượng",
  "bệnh nhân",
  "bn",
  "học viên",
  "trường hợp",
  "ca",
  "em",
  "đồng chí",
  "đ/c",
  "cán bộ",
  "cb",
  "tình nguyện viên",
  "tnv",
  "hội viên",
  "thành viên",
] as const;

const things = [
  "điểm",
  "tụ điểm",
  "đội",
  "tổ",
  "nhóm",
  "câu lạc bộ",
  "clb",
  "chi hội",
  "mô hình",
  "cơ sở",
  "đơn vị",
  "phường",
  "xã",
  "thị trấn",
  "thôn",
  "ấp",
  "khu phố",
  "tổ dân phố",
  "tdp",
  "trường",
] as const;

/** What no indicator counts, though it stands in tables beside those that are: "15 lượt" are not 15 people. */
const otherNouns = [
  "lượt",
  "lượt người",
  "hộ",
  "hộ gia đình",
  "lớp",
  "buổi",
  "cuộc",
  "đợt",
  "vụ",
  "hồ sơ",
  "hs",
  "quyết định",
] as const;

/** Words for nil, alone or before what is counted ("không có người"). */
const nil = ["không", "không có", "ko", "ko có", "không phát sinh", "không ps", "kps"] as const;

/**
 * Marks for nil. Source: the General Statistics Office prints "-" for "no such phenomenon" and "..." for
 * "it exists, but the figure could not be collected". More of them in a row draw a line.
 */
const nilMarks = /^\(?[-–—−‐‑](?:[ /]?[-–—−‐‑]){0,2}\)?$/;

const counted: ReadonlyMap<string, Counted> = new Map([
  ...people.flatMap((noun) => spelled(noun).map((word): [string, Counted] => [word, "people"])),
  ...things.flatMap((noun) => spelled(noun).map((word): [string, Counted] => [word, "things"])),
]);
const countedElse: ReadonlySet<string> = new Set(otherNouns.map(foldTone));
const nothing: ReadonlySet<string> = new Set(nil.map(foldTone));
/** Nearly every cell of text is asked about. */
const nilInitials: ReadonlySet<string> = new Set([...nothing].map((word) => word.charAt(0)));
const nothingCounted: ReadonlySet<string> = new Set(
  [...nothing].flatMap((word) => Array.from(counted.keys(), (noun) => `${word} ${noun}`)),
);

function spelled(noun: string): readonly string[] {
  return [foldTone(noun), `${foldTone(noun)}.`];
}

/** Whether the words after a number only say what is counted. */
export function isCountedNoun(words: string): boolean {
  return counted.has(foldTone(words)) || countedElse.has(foldTone(words));
}

/** Which of what indicators count the words name; null for anything else. */
export function countedBy(words: string): Counted | null {
  return counted.get(foldTone(words)) ?? null;
}

/** "-", "Không", "không có người": there was nothing to count. */
export function isNil(text: string): boolean {
  if (nilMarks.test(text)) return true;
  if (!nilInitials.has(text.charAt(0).toLowerCase())) return false;
  const words = foldTone(text);
  return nothing.has(words) || nothingCounted.has(words);
}

/** "…", "..." or a dotted line to write on: there is no figure. */
export function isNotAvailable(text: string): boolean {
  return /^(?:…|[.…]{2,})$/.test(text);
}
