import type { Sheet } from "../domain/cell";
import { foldMarks } from "../read/text";
import { isNumberRow } from "./columnNumbers";
import { cellAt, isEmptyRow, isFigureLike, isYear, range, textAt } from "./grid";
import type { HeaderMatch } from "./header";
import { saysParts } from "./headings";
import type { Field } from "./stripField";
import { namesFigures, type Words } from "./words";

export interface IndicatorEntry {
  readonly row: number;
  /** Section and parent headings first, the entry's own text last; empty for figures without a name. */
  readonly path: readonly string[];
}

/** Blank rows within a form; more of them end it. */
const mostBlankRows = 2;

/** Where the rows of a block are looked for; `last` is the last row that surely belongs to it. */
export interface Stretch extends Field {
  readonly column: number;
  readonly from: number;
  readonly last: number;
  readonly to: number;
}

/** The entries of a block of indicators, each under the sections and items it belongs to. */
export function entriesOf(sheet: Sheet, words: Words, stretch: Stretch): IndicatorEntry[] {
  const items = itemsOf(sheet, stretch);
  const entries: IndicatorEntry[] = [];
  let section: Section = noSection;
  let parents: readonly string[] = [];
  items.forEach((item, index) => {
    const { text, row } = item;
    if (text === "") {
      entries.push({ row, path: [] });
      return;
    }
    const level = depth(text);
    while (section.outer !== null && section.childDepth !== null && level < section.childDepth) {
      section = section.outer;
      parents = [];
    }
    const above = [...parents.slice(0, level), ...range(parents.length, level).map(() => "")];
    const path = [...section.headings, ...above, text].filter((part) => part !== "");
    if (item.hasFigures || (!isSection(words, item, items[index + 1], path) && namesFigures(words.path(path)))) {
      section = { ...section, childDepth: section.childDepth ?? level };
      parents = [...above, text];
      entries.push({ row, path });
      return;
    }
    section = opened(section, item, saysParts(text) && parents.length > 0 ? [...section.headings, ...parents] : null);
    parents = [];
  });
  return entries;
}

/** The headings the next items stand under. */
interface Section {
  readonly headings: readonly string[];
  readonly numbering: Item["numbering"];
  /** How deep its first item stands; null before there is one. A less deep item ends the section. */
  readonly childDepth: number | null;
  readonly outer: Section | null;
}

const noSection: Section = { headings: [], numbering: "none", childDepth: null, outer: null };

/** "Trong đó" parts the item above it; a section right below another is a part of it; any other begins anew. */
function opened(section: Section, { text, numbering }: Item, parted: readonly string[] | null): Section {
  const base = { numbering, childDepth: null };
  if (parted !== null) return { ...base, headings: [...parted, text], outer: section };
  const isRightBelow = section.outer !== null && section.childDepth === null;
  const isPeer = numbering !== "none" && numbering === section.numbering && !saysParts(text);
  if (isRightBelow && !isPeer) return { ...base, headings: [...section.headings, text], outer: noSection };
  return { ...base, headings: [text], outer: noSection };
}

interface Item {
  readonly row: number;
  readonly text: string;
  readonly hasFigures: boolean;
  readonly numbering: "arabic" | "roman" | "none";
}

function itemsOf(sheet: Sheet, { column, left, right, from, last, to }: Stretch): Item[] {
  const items: Item[] = [];
  let blank = 0;
  for (let row = from; row < to && (row <= last || blank <= mostBlankRows); row++) {
    const text = textAt(sheet, row, column);
    blank = isEmptyRow(sheet, row, left, right) ? blank + 1 : 0;
    if (isFigureLike(cellAt(sheet, row, column)) || isNumberRow(sheet, row, column, left, right)) continue;
    const figures = range(column + 1, right).filter((at) => isFigureLike(cellAt(sheet, row, at)));
    const isEntry = text !== "" || figures.some((at) => !isYear(cellAt(sheet, row, at)));
    if (!isEntry) continue;
    items.push({ row, text, hasFigures: figures.length > 0, numbering: numberingOf(sheet, row, column) });
  }
  return items;
}

function numberingOf(sheet: Sheet, row: number, column: number): Item["numbering"] {
  const cell = cellAt(sheet, row, column - 1);
  if (cell.kind === "number") return "arabic";
  if (cell.kind !== "text") return "none";
  if (/^[IVX]+\.?$/i.test(cell.text)) return "roman";
  return /^\d+\W*$/.test(cell.text) ? "arabic" : "none";
}

/**
 * Whether a row without figures heads the rows below rather than being an entry left blank. Sections stand in
 * capitals or under a roman numeral; what has an arabic number is an entry, unless list items follow.
 */
function isSection(words: Words, { text, numbering }: Item, next: Item | undefined, path: readonly string[]): boolean {
  if (saysParts(text) || numbering === "roman") return true;
  if (next !== undefined && depth(next.text) > depth(text)) return true;
  if (numbering === "arabic") return false;
  if (!isInCapitals(text)) return next?.hasFigures === true && needs(words, next.text, path);
  // An indicator left blank may stand in capitals too: then what follows is understood without it, and not as a part of it.
  if (next === undefined || !isClear(words, path)) return true;
  const beside = words.path([...path.slice(0, -1), next.text]);
  const below = words.path([...path, next.text]);
  return !isKnown(beside) || (isKnown(below) && !isSame(below, beside) && !isSame(below, words.path(path)));
}

/** Whether an item can only be understood under the heading above it. */
function needs(words: Words, text: string, path: readonly string[]): boolean {
  const isClearBelow = (headings: readonly string[]): boolean => isClear(words, [...headings, text]);
  return !isClearBelow(path.slice(0, -1)) && (isClearBelow(path) || isClearBelow(path.slice(-1)));
}

function isClear(words: Words, path: readonly string[]): boolean {
  return isKnown(words.path(path));
}

function isKnown({ kind }: HeaderMatch): boolean {
  return kind === "indicator" || kind === "derived";
}

function isSame(a: HeaderMatch, b: HeaderMatch): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** "CAI NGHIỆN", but not the abbreviations "CNBB" and "GĐ-CĐ", which have no vowels. */
function isInCapitals(text: string): boolean {
  const words = foldMarks(text).match(/\p{L}{3,}/gu) ?? [];
  return text === text.toLocaleUpperCase("vi") && words.some((word) => /[AEIOUY]/.test(word));
}

/** How deep a list item stands by its bullet: "- …" below a plain line, "+ …" below that. */
function depth(text: string): number {
  return ["-", "+", "*"].indexOf(text.charAt(0)) + 1;
}
