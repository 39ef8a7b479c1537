import type { Cell } from "../../domain/cell";

/** What stands before an item: how deep such marks stand as a rule, and where a list is numbered, its number. */
export interface Mark {
  readonly rank: number;
  /** Marks of one rank differ by it: "-" and "+" are lists one in the other. */
  readonly style: string;
  /** 2 and 1 for "2.1"; none where the mark is no number. */
  readonly numbers: readonly number[];
  /** "1", "a", "I", "A": what a list begins with. */
  readonly isFirst: boolean;
}

/** From outside to inside. Numbers in points stand below `numbered`, one deeper for each. */
export const ranks = {
  /** A heading without a mark: only another ends it. */
  heading: 0,
  capital: 1,
  roman: 2,
  numbered: 3,
  /** "4 | - …": a list whose rows are numbered like those around. */
  listed: 4,
  pointed: 5,
  letter: 10,
  plain: 11,
  bullet: 12,
} as const;

/** How many points a number has at most. */
const mostPoints = 4;

const plain: Mark = { rank: ranks.plain, style: "", numbers: [], isFirst: false };
/** Of a heading that stands without one. */
export const headingMark: Mark = { ...plain, rank: ranks.heading };

/** An item's mark by the cell of the numbering column and its text. A number that only counts rows says less than the text. */
export function markOf(ordinal: Cell, text: string): Mark {
  const [outer, inner] = [markInCell(ordinal), markInText(text)];
  if (outer === null) return inner ?? plain;
  if (outer.rank !== ranks.numbered || inner === null || inner.rank === ranks.numbered) return outer;
  return inner.rank === ranks.bullet ? { ...outer, rank: ranks.listed, style: inner.style } : inner;
}

/** Whether its row is counted among others: "2", "2.1", "a)". */
export function isNumbered({ rank }: Mark): boolean {
  return rank >= ranks.numbered && rank <= ranks.letter;
}

export function isBulleted({ rank }: Mark): boolean {
  return rank === ranks.bullet || rank === ranks.listed;
}

function markInCell(cell: Cell): Mark | null {
  if (cell.kind === "number") return numberMark(String(cell.value));
  if (cell.kind !== "text") return null;
  const bullet = bulletOf(cell.text);
  if (bullet !== null && /^\W$/u.test(cell.text)) return bullet;
  return letterOrNumber(/^\(?([\p{L}\d.,]+?)\s*[.):/-]*$/u.exec(cell.text)?.[1] ?? "");
}

function markInText(text: string): Mark | null {
  const pointed = /^(\d{1,2}(?:\.\d{1,2})+)\s+(?=\p{L})/u.exec(text)?.[1];
  const marked = /^(\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4}|[ivx]{2,4}|[a-zđ])\s*[.):/-]\s*(?=[^\d\s])/u.exec(text)?.[1];
  const capital = /^([A-ZĐ])(?:\s*[)/]|\s*\.\s)\s*(?=\p{L})/u.exec(text)?.[1];
  const bracketed = /^\((\d{1,2}|[a-zđ])\)\s*(?=\p{L})/u.exec(text)?.[1];
  return bulletOf(text) ?? letterOrNumber(pointed ?? marked ?? capital ?? bracketed ?? "");
}

/** Dashes of all lengths are one; "o" is what Word's round bullet becomes. */
function bulletOf(text: string): Mark | null {
  const sign = /^(?:[-–—−+*•·▪●◦○►➢✓»]|\p{Co}|o(?=\s+\p{L}))/u.exec(text)?.[0];
  return sign === undefined
    ? null
    : { rank: ranks.bullet, style: sign.replace(/[–—−]/, "-"), numbers: [], isFirst: false };
}

function letterOrNumber(text: string): Mark | null {
  const mark = { numbers: [], isFirst: /^[aAiI]$/.test(text) };
  // Capitals of old fonts are read as small letters.
  if (/^(?:[IVX]{1,5}|[ivx]{1,5})$/.test(text))
    return { ...mark, rank: ranks.roman, style: /^[ivx]$/.test(text) ? "i" : "I" };
  if (/^[A-ZĐ]$/.test(text)) return { ...mark, rank: ranks.capital, style: "A" };
  if (/^[a-zđ]$/.test(text)) return { ...mark, rank: ranks.letter, style: "a" };
  return numberMark(text);
}

/** "2", "2.1", and "2,1" as a number is shown in Vietnamese. */
function numberMark(text: string): Mark | null {
  if (!/^\d{1,3}(?:[.,]\d{1,2})*$/.test(text)) return null;
  const numbers = text.split(/[.,]/).map(Number);
  const points = Math.min(numbers.length - 1, mostPoints);
  const rank = points === 0 ? ranks.numbered : ranks.pointed + points - 1;
  return { rank, style: "1", numbers, isFirst: numbers.at(-1) === 1 };
}
