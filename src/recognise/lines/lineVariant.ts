import { foldPlain, foldTone } from "../../read/text";
import { isComparison } from "../headings/comparison";
import { mentionsIn } from "../titles/periodMentions";
import { looksLikeUnit, parseUnitName } from "../units/unitName";
import { says, type Words } from "../words";

/** A name that says itself which of several lines of a unit it stands for. */
export interface Variant {
  /** The unit's name alone. */
  readonly name: string;
  /** "Xã An Bình - Thực hiện" is what is reported; "- Kế hoạch", "năm 2023" and "Nữ xã An Bình" are others. */
  readonly counts: boolean;
}

/** null for a name that says nothing but the unit. */
export function variantOf(words: Words, text: string): Variant | null {
  if (text.length > longest) return null;
  const ofSex = /^(?:Nữ|Nam)[\s:–-]+(.+)$/iu.exec(text)?.[1];
  if (ofSex !== undefined && looksLikeUnit(ofSex)) return { name: ofSex, counts: false };
  const [, marked, tail] =
    /^(.*?\p{L}\S*)(?:\s*[:;,]\s*|\s+[–—-]+\s*|\s*[–—-]+\s+|\s*\()([^()]+)\)?$/u.exec(text) ?? [];
  if (marked !== undefined && tail !== undefined) {
    const folded = foldPlain(tail);
    if (says(words, tail, "value") || doneShort.has(folded)) return { name: marked, counts: true };
    if (isComparison(tail) || plansShort.has(folded) || saysTime(tail)) return { name: marked, counts: false };
  }
  const [, name, time] = /^(.*\S)\s+((?:năm|quý|tháng|kỳ|6 tháng|9 tháng)\s.*\d.*)$/iu.exec(text) ?? [];
  return name !== undefined && time !== undefined && words.isUnit(name) && saysTime(time)
    ? { name, counts: false }
    : null;
}

/**
 * The names under which lines count, one for each text: without what says that they do, and null for lines that only
 * stand beside the one that counts. Where none does, the name stays as typed: it is asked about.
 */
export function countedNames(words: Words, texts: readonly string[]): (string | null)[] {
  const variants = texts.map((text) => variantOf(words, text));
  const counted = new Set(
    texts.map((text, index) => keyOf(variants[index]?.counts === false ? "" : nameOf(index, text))),
  );
  function nameOf(index: number, text: string): string {
    return variants[index]?.name ?? text;
  }
  return texts.map((text, index) => {
    const variant = variants[index] ?? null;
    if (variant === null || variant.counts) return nameOf(index, text);
    return counted.has(keyOf(variant.name)) ? null : text;
  });
}

const longest = 100;
const doneShort: ReadonlySet<string> = new Set(["th", "thuc hien", "da thuc hien"]);
const plansShort: ReadonlySet<string> = new Set(["kh", "ct", "ck"]);

function saysTime(text: string): boolean {
  return mentionsIn(foldPlain(text)).mentions.length > 0;
}

function keyOf(name: string): string {
  const { type, key } = parseUnitName(name);
  return `${type ?? ""} ${foldTone(key)}`;
}
