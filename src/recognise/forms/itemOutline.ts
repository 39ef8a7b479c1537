import { headingMark, isBulleted, isNumbered, type Mark, ranks } from "./itemMark";

/** An item or a heading that later rows may stand below. */
export interface Standing {
  readonly text: string;
  /** Of what heads parts, the mark of what it parts. */
  readonly mark: Mark;
  /**
   * An item counts something itself, a section only heads others, "Trong đó" heads those of the item it stands below, and
   * "Trong đó: nữ" is a part of that item, whatever its own mark.
   */
  readonly kind: "item" | "section" | "parts" | "part";
  /** Whether the first that stands below it is bulleted; null before there is one. */
  readonly isList: boolean | null;
}

/** What is open where a row begins, outermost first. */
export type Outline = readonly Standing[];

export function pathOf(outline: Outline): string[] {
  return outline.map(({ text }) => text);
}

export function withOne(outline: Outline, text: string, mark: Mark, kind: Standing["kind"]): Outline {
  const last = outline.at(-1);
  const own = { text, mark, kind, isList: null };
  if (last === undefined || last.isList !== null) return [...outline, own];
  return [...outline.slice(0, -1), { ...last, isList: isBulleted(mark) }, own];
}

/** What a row with that mark stands below. `headsList`: whether a list begins right below it. */
export function aboveOf(outline: Outline, mark: Mark, headsList = false): Outline {
  const peer = peerOf(outline, mark, headsList);
  let open = peer < 0 ? outline : outline.slice(0, peer);
  const isOver = peer < 0 ? ends : isOtherList;
  for (let last = open.at(-1); last !== undefined && isOver(last, mark); last = open.at(-1)) open = open.slice(0, -1);
  return open;
}

/** The row right before in the same list: of numbers the one that comes before, of bullets the last like it. */
function peerOf(outline: Outline, mark: Mark, headsList: boolean): number {
  const isAlike = (standing: Standing): boolean =>
    !standing.kind.startsWith("part") && standing.mark.rank === mark.rank && standing.mark.style === mark.style;
  if (isBulleted(mark)) {
    // Where its whole has another mark, "- Trong đó: ngoài xã hội" begins the list that goes on with "- Trại giam".
    const isPart = ({ kind, mark: own }: Standing): boolean => kind === "part" && own.style === mark.style;
    const alike = outline.findLastIndex(isAlike);
    return isAwaited(outline.at(-1)) ? -1 : alike < 0 ? outline.findLastIndex(isPart) : alike;
  }
  if (mark.rank !== ranks.numbered) return -1;
  const before = outline.map((standing) => {
    const number = standing.mark.numbers[0] ?? Infinity;
    return isAlike(standing) && number < numberOf(mark) ? number : -1;
  });
  const nearest = Math.max(...before);
  if (nearest < 0) return mark.isFirst ? -1 : outline.findLastIndex(isAlike);
  return headsList ? before.indexOf(nearest) : before.lastIndexOf(nearest);
}

function numberOf({ numbers }: Mark): number {
  return numbers[0] ?? 0;
}

/** "Trong đó" before anything has followed. */
function isAwaited(standing: Standing | undefined): boolean {
  return standing?.kind === "parts" && standing.isList === null;
}

/** A list of a section ends with its bullets. */
function isOtherList({ kind, isList }: Standing, mark: Mark): boolean {
  return kind !== "item" && isList === true && !isBulleted(mark);
}

function ends(standing: Standing, mark: Mark): boolean {
  if (isOtherList(standing, mark)) return true;
  if (isAwaited(standing) && (mark.isFirst || !isNumbered(mark))) return false;
  const { rank, numbers } = standing.mark;
  if (mark.rank < rank) return true;
  // "2.1" belongs to 2, whatever stands between.
  if (mark.rank >= ranks.pointed && mark.numbers.length > 0 && numbers.length > 0 && rank !== ranks.listed) {
    return mark.rank === rank || numbers.some((number, index) => number !== mark.numbers[index]);
  }
  if (mark.rank > rank) return false;
  // Below a number begins a list of its own; below a bullet, one with another; plain parts are no different from their whole.
  if (mark.rank === ranks.numbered) return !mark.isFirst;
  if (isBulleted(mark)) return false;
  return standing.kind !== "parts" || rank !== ranks.plain;
}

/** What stays open at a line that adds up what stands above it. */
export function sectionsOf(outline: Outline): Outline {
  return outline.slice(0, outline.findLastIndex(({ kind }) => kind === "section") + 1);
}

/**
 * A mark as it is meant where it stands. Letters and numerals of sections may also number what stands below a number, each
 * from the first on; a small "i" may follow "h".
 */
export function inOutline(outline: Outline, mark: Mark, hasFigures: boolean): Mark {
  if (mark.rank !== ranks.capital && mark.rank !== ranks.roman) return mark;
  const isOpen = (style: string): boolean => outline.some((standing) => standing.mark.style === style);
  if (mark.style === "i" && isOpen("a")) return { ...mark, rank: ranks.letter, style: "a" };
  const meant = { ...mark, style: mark.style.toUpperCase() };
  const alike = outline.findLast((standing) => standing.mark.style === meant.style);
  if (alike !== undefined) return { ...meant, rank: alike.mark.rank };
  const isInner =
    hasFigures && mark.isFirst && outline.some(({ kind, mark: { rank } }) => kind === "item" && rank >= ranks.numbered);
  return isInner ? { ...meant, rank: ranks.letter } : meant;
}

/** The outline below a heading without figures. `next`: the mark of the row below it, where it does not stand in capitals. */
export function belowHeading(outline: Outline, text: string, mark: Mark, next: Mark | null): Outline {
  if (isNumbered(mark) || isBulleted(mark)) return withOne(aboveOf(outline, mark, true), text, mark, "section");
  const own = mark.rank === ranks.plain ? headingMark : mark;
  const last = outline.at(-1);
  // Right below another it is a part of it, except for the next of the same numbering.
  if (last !== undefined && isEmptySection(last) && (own === headingMark || last.mark.style !== mark.style)) {
    return withOne(outline, text, own, "section");
  }
  const numbered = outline.findLastIndex((standing) => isNumbered(standing.mark));
  const whole = outline[numbered];
  if (own === headingMark && whole !== undefined && next !== null && next.rank >= ranks.letter) {
    return withOne(outline.slice(0, numbered + 1), text, whole.mark, "parts");
  }
  // Any other begins anew, but for the letter that its numeral stands below.
  const letter = outline.filter((standing) => standing.mark.rank === ranks.capital && ranks.capital < own.rank);
  return withOne(letter, text, own, "section");
}

function isEmptySection({ kind, isList }: Standing): boolean {
  return kind === "section" && isList === null;
}
