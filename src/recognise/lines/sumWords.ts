import { sumBeginnings, summedKinds, summedThings, sumJoints } from "../../plans/vocabulary";
import { cleanText, foldMarks, foldTone } from "../../read/text";
import { looksLikeUnit } from "../units/unitName";
import { drop, isBare, type Typed, typed, unitLevelOf, type UnitType } from "../units/unitType";

/** What a line that adds up others says it adds up. */
export type Sum =
  /** All there is: "Tổng cộng 15 xã, phường", "Toàn huyện", "Cộng". */
  | { readonly of: "all" }
  /** "Toàn huyện Long Thành", "Cộng xã An Bình": the place, without the words for the sum. */
  | { readonly of: "place"; readonly name: string; readonly isWhole: boolean }
  /** "Cộng phường", "Tổng 2 xã". */
  | { readonly of: "kind"; readonly type: UnitType }
  /** "Cộng trang 1", "Tổng cụm 2", "Cộng I": what stands above. */
  | { readonly of: "section" }
  /** "Tổng số trại viên": something else, or in words nobody knows. */
  | { readonly of: "unknown" };

/** Longer texts are prose. */
const longest = 80;
/** All such words begin with one of these letters; most names need no closer look. */
const perhaps = /^[^\p{L}]*(?:(?:[ivx]+|[a-d])\s*[.)]\s*)?[tc]/iu;

/** Told by its words alone; null for a text that is no sum, such as "Cộng Hòa" or "Toàn Thắng". */
export function sumOf(text: string): Sum | null {
  if (text.length > longest || !perhaps.test(text)) return null;
  const whole = typed(
    cleanText(text)
      .replace(numbering, "")
      .replace(formula, "")
      .replace(/[()[\]]/g, " "),
  );
  const isMarked = !isBare(whole.shown);
  const sum = takeWords(whole, beginnings, isMarked);
  const joints = takeWords(sum.rest, isMarked ? allJoints : bareJoints, isMarked);
  const isWhole = joints.taken.some((word) => wholes.has(word));
  if (sum.taken.length === 0 && !isWhole) return null;
  const what = joints.rest.shown.replace(/[\s.:,;*–-]+$/u, "");
  if (what === "") return sum.taken.length > 0 || joints.taken.length > 1 ? { of: "all" } : null;
  const known = kindsIn(joints, isWhole, isMarked) ?? placeIn(what, isWhole) ?? sectionIn(what);
  if (known !== null) return known;
  return sum.taken.some((word) => sureBeginnings.has(word)) ? { of: "unknown" } : null;
}

/** Whether a text says that its figures are those of everything, or of a whole place above the wards. */
export function saysWhole(text: string): boolean {
  const sum = sumOf(text);
  return sum?.of === "all" || (sum?.of === "place" && sum.isWhole);
}

const numbering = /^[\s*+•–-]*(?:(?:\d{1,2}|[ivx]+|[a-d])\s*[.)]\s*(?=\p{L}{2}))?/iu;
/** "(1+2)", "(I + II)", "=A+B": how it was worked out. */
const formula = /[(=][\s\da-dA-DivxIVX]*[+=][\s\d+=,;a-dA-DivxIVX-]*\)?/g;

interface Word {
  readonly marked: string;
  readonly plain: string;
}

interface Taken {
  readonly taken: readonly string[];
  readonly rest: Typed;
}

const wordsOf = (list: readonly string[]): readonly Word[] =>
  list
    .map((text) => ({ marked: foldTone(text), plain: foldMarks(text) }))
    .toSorted((a, b) => b.marked.length - a.marked.length);

const beginnings = wordsOf([...sumBeginnings.sure, ...sumBeginnings.perhaps]);
const sureBeginnings: ReadonlySet<string> = new Set(sumBeginnings.sure.map(foldTone));
const wholes: ReadonlySet<string> = new Set(sumJoints.wholes.map(foldTone));
const allJoints = wordsOf([...sumJoints.wholes, ...sumJoints.others]);
/** Without its mark "cả" is the police office's "CA". */
const bareJoints = allJoints.filter(({ plain }) => plain !== "ca");
const things = wordsOf(summedThings);
const kinds = summedKinds.flatMap(({ type, words }) => words.map((word) => ({ word: foldTone(word), type })));
const kindWords = wordsOf([...kinds.map(({ word }) => word), "và"]);

/** Takes words of a list off the beginning, one after the other. */
function takeWords(text: Typed, words: readonly Word[], isMarked: boolean): Taken {
  const taken: string[] = [];
  let rest = text;
  for (;;) {
    const spelled = ({ marked, plain }: Word): string => (isMarked ? marked : plain);
    const word = words.find((each) => startsWith(rest.folded, spelled(each)));
    if (word === undefined) return { taken, rest };
    taken.push(word.marked);
    rest = drop(rest, spelled(word).length);
    rest = drop(rest, /^[\s.:,;/–-]*/u.exec(rest.folded)?.[0].length ?? 0);
  }
}

function startsWith(text: string, word: string): boolean {
  return text.startsWith(word) && !/^[\p{L}\d]/u.test(text.slice(word.length));
}

/** "huyện", "15 xã, phường", "2/2 xã", "đơn vị"; null where anything else stands there. */
function kindsIn({ taken, rest: text }: Taken, isWhole: boolean, isMarked: boolean): Sum | null {
  const number = /^\d{1,4}(?:\s*\/\s*\d{1,4})?\s+/.exec(text.folded)?.[0] ?? "";
  const { taken: found, rest } = takeWords(drop(text, number.length), [...kindWords, ...things], isMarked);
  if (rest.shown.replace(/[\s.:*]+/g, "") !== "" || found.length === 0) return null;
  const named = kinds.filter(({ word }) => found.includes(word));
  const [only] = named;
  if (only === undefined || named.length > 1) return { of: "all" };
  const areSeveral = number !== "" || taken.includes("các") || taken.includes("khối");
  return !areSeveral && (isWhole || unitLevelOf(only.type) !== "ward")
    ? { of: "all" }
    : { of: "kind", type: only.type };
}

function placeIn(what: string, isWhole: boolean): Sum | null {
  if (!looksLikeUnit(what)) return null;
  return { of: "place", name: what.charAt(0).toUpperCase() + what.slice(1), isWhole };
}

function sectionIn(what: string): Sum | null {
  const isSection = /^(?:(?:cụm|khu vực|trang|nhóm|mục|phần|vùng)\s*)*(?:[ivx]+|\d{1,2}|[a-d])?$/iu.test(what);
  return isSection ? { of: "section" } : null;
}
