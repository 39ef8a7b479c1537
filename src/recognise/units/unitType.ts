import type { UnitLevel } from "../../domain/unit";
import { assertNever } from "../../domain/assertNever";
import { foldMarks, foldTone } from "../../read/text";

export type UnitType = "phuong" | "xa" | "thiTran" | "dacKhu" | "thanhPho" | "thiXa" | "huyen" | "quan" | "tinh";

/** Cities with the rank of a province, by name key. Huế is left out: until 2025 it was a city below one. */
const provinceCities: ReadonlySet<string> = new Set(
  ["Hà Nội", "Hồ Chí Minh", "HCM", "Hải Phòng", "Đà Nẵng", "Cần Thơ"].map(foldTone),
);

/** A "thành phố" is a district unless its name key is that of a city under the central government. */
export function unitLevelOf(type: UnitType, key = ""): UnitLevel {
  switch (type) {
    case "phuong":
    case "xa":
    case "thiTran":
    case "dacKhu":
      return "ward";
    case "thanhPho":
      return provinceCities.has(key) ? "province" : "district";
    case "thiXa":
    case "huyen":
    case "quan":
      return "district";
    case "tinh":
      return "province";
    default:
      return assertNever(type);
  }
}

/** The same piece of text as typed and folded by `foldTone`, letter by letter. */
export interface Typed {
  readonly shown: string;
  readonly folded: string;
}

export function typed(cleaned: string): Typed {
  const folded = foldTone(cleaned);
  return { shown: folded.length === cleaned.length ? cleaned : folded, folded };
}

export function drop({ shown, folded }: Typed, length: number): Typed {
  return { shown: shown.slice(length), folded: folded.slice(length) };
}

/** No Vietnamese letter at all, so that every word may have lost its marks. */
export function isBare(text: string): boolean {
  return foldMarks(text) === text;
}

interface Spelling {
  readonly type: UnitType;
  readonly text: string;
  readonly form: "word" | "short" | "numberOnly";
}

const words: Readonly<Record<UnitType, string>> = {
  phuong: "phường",
  xa: "xã",
  thiTran: "thị trấn",
  dacKhu: "đặc khu",
  thanhPho: "thành phố",
  thiXa: "thị xã",
  huyen: "huyện",
  quan: "quận",
  tinh: "tỉnh",
};

const shorts: readonly (readonly [UnitType, readonly string[]])[] = [
  ["phuong", ["p", "ph"]],
  ["xa", ["x"]],
  ["thiTran", ["tt", "t.t", "ttr", "t.trấn"]],
  ["dacKhu", ["đk"]],
  ["thanhPho", ["tp", "t.p", "t.phố"]],
  ["thiXa", ["tx", "t.x"]],
  ["huyen", ["h"]],
  ["quan", ["q"]],
];

const spellings: readonly Spelling[] = unitTypes()
  .map((type): Spelling => ({ type, text: foldTone(words[type]), form: "word" }))
  .concat(
    shorts.flatMap(([type, texts]) => texts.map((text): Spelling => ({ type, text: foldTone(text), form: "short" }))),
    // In the south "F.1" is Phường 1, but only before a number.
    [{ type: "phuong", text: "f", form: "numberOnly" }],
  )
  .toSorted((a, b) => b.text.length - a.text.length);

const bareSpellings: readonly Spelling[] = spellings.map((spelling) => ({
  ...spelling,
  text: foldMarks(spelling.text),
}));

function unitTypes(): UnitType[] {
  return ["phuong", "xa", "thiTran", "dacKhu", "thanhPho", "thiXa", "huyen", "quan", "tinh"];
}

/** Types whose units are numbered: "Phường 1", "Quận 10". */
export function isNumbered(type: UnitType): boolean {
  return type === "phuong" || type === "quan";
}

/**
 * The type a text begins with, and what follows it; null when it begins with none.
 * Words without marks count only in a text without any, as "quan" could be "quản" and "xa" is a word of its own.
 */
export function takeType(text: Typed, bare: boolean): { readonly type: UnitType; readonly rest: Typed } | null {
  for (const spelling of bare ? bareSpellings : spellings) {
    if (!text.folded.startsWith(spelling.text)) continue;
    const rest = drop(text, spelling.text.length);
    const gap = /^[\s.:–—-]*/u.exec(rest.shown)?.[0].length ?? 0;
    if (fits(spelling, text, rest, gap)) return { type: spelling.type, rest: drop(rest, gap) };
  }
  return null;
}

/** The type a text consists of, such as the "TT" of "Sóc Sơn (TT)"; null for any other text. */
export function typeItself(text: string): UnitType | null {
  const folded = foldTone(text).replace(/\.$/, "");
  return spellings.find((spelling) => spelling.form !== "numberOnly" && spelling.text === folded)?.type ?? null;
}

/** Whether what follows lets the spelling stand: "P.Xuân Hòa" and "P1", but neither "Phú" nor "QLSC". */
function fits(spelling: Spelling, whole: Typed, rest: Typed, gap: number): boolean {
  const next = rest.shown.charAt(gap);
  const isNumber = /^\d/.test(next);
  switch (spelling.form) {
    case "word":
      return next === "" || gap > 0 || isNumber || isCapitalAfterSmall(whole.shown, spelling.text.length);
    case "short":
      // "H Bông" is a commune: districts have longer names.
      if (spelling.text === "h" && /^ \S+$/u.test(rest.shown)) return false;
      return next !== "" && (isNumber ? isNumbered(spelling.type) : gap > 0 && /^\p{L}/u.test(next));
    case "numberOnly":
      return isNumber;
    default:
      return assertNever(spelling.form);
  }
}

/** "PhườngXuân An": the space was forgotten. */
function isCapitalAfterSmall(text: string, at: number): boolean {
  return /^\p{Ll}\p{Lu}$/u.test(text.slice(at - 1, at + 1));
}
