import { lately } from "../../read/lately";
import { cleanText, foldMarks, foldTone } from "../../read/text";
import { saysPart } from "../lines/partWords";
import {
  drop,
  isBare,
  isNumbered,
  takeType,
  type Typed,
  typed,
  typeItself,
  unitLevelOf,
  type UnitType,
} from "./unitType";
import { isMisreadWithoutMarks, isNoName, narrows, offices, officesBeforeType } from "./unitWords";

export { unitLevelOf, type UnitType } from "./unitType";

export interface UnitName {
  /** null when the text does not say. */
  readonly type: UnitType | null;
  /** As typed, without type, office, number in front and notes. */
  readonly name: string;
  /** What equal names have in common: case, tone placement and leading zeros do not count, marks do. "" when there is no name. */
  readonly key: string;
  /** The superior when the text names one: "Phường 1, TP. Tân An". */
  readonly within: string | null;
  /** A note says the line is not about the whole unit of today: "(cũ)", "(một phần)". */
  readonly narrowed: boolean;
  /** Typed without a single Vietnamese letter, so that marks may be missing. */
  readonly bare: boolean;
}

/**
 * Takes a unit's name apart, however it was typed: "UBND P.XUÂN HÒA", "1. Phường Xuân Hoà", "Xuân Hoà (2)".
 * Never fails: of a text that is no name the whole is `name`, and `type` null.
 */
export const parseUnitName = lately((text: string): UnitName => {
  const cleaned = cleanText(text);
  if (cleaned.length > longestName) return notAName(cleaned);
  const { body, notes } = withoutNotes(cleaned);
  const bare = isBare(body);
  const parts = afterOffice(typed(body.replace(leadingMarks, "").replace(label, "").replace(leadingMarks, "")), bare);
  const { own, within } = withoutSuperior(parts.rest.shown, bare);
  const name = own.replace(leadingMarks, "").replace(trailingMarks, "");
  const noted = notes.map((note) => typeItself(note)).find((type) => type !== null) ?? null;
  return {
    type: parts.type ?? noted,
    name,
    key: keyOf(name),
    within: within ?? notes.find(namesSuperior) ?? null,
    narrowed: notes.some(narrows),
    bare,
  };
});

/**
 * Whether a text is the name of a unit with its type in front. Sentences and headings that begin with such a
 * word ("Xã/thị trấn", "Phường có người nghiện", "Tỉnh giao") are not, nor is a name without type.
 */
export function looksLikeUnit(text: string): boolean {
  return isUnitName(parseUnitName(text), text);
}

/** "Tân Phong", "TÂN PHONG 2", "Ea H'leo": several words, each with a capital, as kinds of people and things are hardly typed. */
export function isProperName(text: string): boolean {
  return /^\p{Lu}[\p{L}'’‘]*(?:(?:\s+|\s*-\s*)(?:\p{Lu}[\p{L}'’‘]*|\d+)){1,4}$/u.test(text);
}

/** As `looksLikeUnit`, for a text already taken apart. */
export function isUnitName({ type, name, key, bare }: UnitName, text: string): boolean {
  if (type === null || saysPart(text) || !/^[\p{L}\d]['\p{L}\d -]*$/u.test(key)) return false;
  const isRoman = /^[ivx]+$/.test(key) && !/^\W*(?:ubnd |ủy ban nhân dân )?phường /iu.test(text);
  if (/^\d/.test(key) ? !isNumbered(type) : isRoman) return false;
  // "Q1" to "Q4" are quarters in most tables.
  if (/^\W*q\s*[1-4]\W*$/i.test(text)) return false;
  if (typeItself(name) !== null || takeType(typed(name), bare) !== null) return false;
  if (bare && isMisreadWithoutMarks(text)) return false;
  return !isNoName(key, bare) && !readsAsSentence(name, bare);
}

/** Names are short; longer ones are capitalised, and without any marks capitals are the only sign of a name left. */
function readsAsSentence(name: string, bare: boolean): boolean {
  const words = name.split(/[\s-]+/);
  const hasSmallWord = words.some((word) => /^\p{Ll}/u.test(word));
  return words.length > 5 || (hasSmallWord && (bare || words.length > 3));
}

/** With office, superior and notes; longer texts are not taken apart. */
const longestName = 160;

function notAName(text: string): UnitName {
  return { type: null, name: text, key: text, within: null, narrowed: false, bare: false };
}

const leadingMarks = /^[\s.,;:*•●+_"“”'–—-]+/u;
const trailingMarks = /[\s.,;:*†…_"“”'¹²³–—-]+$/u;
const label = /^(?:tên\s+)?(?:đơn vị|địa phương|địa bàn)(?:\s+(?:gửi\s+|lập\s+)?báo cáo)?\s*:\s*/iu;

/** Notes in brackets, wherever they stand; one that is not closed ends with the text. */
function withoutNotes(text: string): { body: string; notes: string[] } {
  const notes: string[] = [];
  const body = text.replace(/[([]([^()[\]]*)(?:[)\]]|$)/g, (_, note: string) => {
    notes.push(note.trim());
    return " ";
  });
  return { body: body.replace(/ {2,}/g, " ").trim(), notes };
}

interface Parts {
  readonly type: UnitType | null;
  readonly rest: Typed;
}

/**
 * Takes off office, number in front and type. "X. Bình Lộc" is a commune, "X. Xã Bình Lộc" the tenth line. "P" numbers
 * nothing: "P. Phường Đúc", "P. Quan Hoa" are wards.
 */
function afterOffice(text: Typed, bare: boolean): Parts {
  const own = takeType(text, bare);
  const isLetter = /^(?!p)\p{L}\W/iu.test(text.shown);
  if (own !== null && !(isLetter && beginsUnit(own.rest, bare))) return own;
  const office = takeOffice(text, bare);
  if (office !== null) return afterOffice(office, bare);
  const rest = withoutOrdinal(text, bare);
  return rest === null ? { type: null, rest: text } : afterOffice(rest, bare);
}

function beginsUnit(text: Typed, bare: boolean): boolean {
  return takeType(text, bare) !== null || takeOffice(text, bare) !== null;
}

function takeOffice(text: Typed, bare: boolean): Typed | null {
  const after = (list: readonly string[]): Typed | null => {
    const office = list.map((spelling) => (bare ? foldMarks(spelling) : spelling)).find(startsAs);
    if (office === undefined) return null;
    const rest = drop(text, office.length);
    return drop(rest, leadingMarks.exec(rest.shown)?.[0].length ?? 0);
  };
  const startsAs = (office: string): boolean =>
    text.folded.startsWith(office) && /^[\s.:–—-]/u.test(text.folded.slice(office.length));
  const sure = after(offices);
  if (sure !== null) return sure;
  const perhaps = after(officesBeforeType);
  return perhaps !== null && takeType(perhaps, bare) !== null ? perhaps : null;
}

/** Without "1.", "01)", "II -" or "a)" in front; a number with nothing but a space only before a type. */
function withoutOrdinal(text: Typed, bare: boolean): Typed | null {
  const [marked, ordinal] = /^(\d{1,3}|[ivx]{1,6}|\p{L})\s*[.)/:–—-]+\s*(?=\S)/iu.exec(text.shown) ?? [];
  if (marked !== undefined && ordinal !== undefined) {
    const rest = drop(text, marked.length);
    const isSure = /^(\d+|[ivx]+)$/i.test(ordinal) || marked.includes(")");
    return isSure || beginsUnit(rest, bare) ? rest : null;
  }
  const [spaced] = /^(?:\d{1,3}|[ivx]{1,6})\s+(?=\S)/i.exec(text.shown) ?? [];
  if (spaced === undefined) return null;
  const rest = drop(text, spaced.length);
  return beginsUnit(rest, bare) ? rest : null;
}

/** Takes off ", thành phố Long Khánh", " - H. Sóc Sơn" and a superior written on without a comma. */
function withoutSuperior(name: string, bare: boolean): { own: string; within: string | null } {
  for (const { 0: mark, index } of name.matchAll(/\s*[,;]\s*|\s+[–—-]\s+|\s+(?=\p{L}{2,6}[.\s])/gu)) {
    // Without marks "Tinh" or "Quan" after a mere space is more likely part of the name.
    if (index === 0 || (bare && mark.trim() === "")) continue;
    const tail = name.slice(index + mark.length);
    if (namesSuperior(tail)) return { own: name.slice(0, index), within: tail };
  }
  return { own: name, within: null };
}

function namesSuperior(text: string): boolean {
  // All types above a ward begin with one of these letters; most words need no closer look.
  if (!/^[thq]/i.test(text)) return false;
  const superior = takeType(typed(text), isBare(text));
  return superior !== null && superior.rest.shown !== "" && unitLevelOf(superior.type) !== "ward";
}

function keyOf(name: string): string {
  return foldTone(name)
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/\s*[–—-]\s*/g, "-")
    .replace(/(?<![\p{L}\d])0+(?=\d)/gu, "");
}
