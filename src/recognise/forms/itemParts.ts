import type { Item } from "./formItems";
import type { HeaderMatch } from "../headings/header";
import { saysParts } from "../headings/headings";
import { headsNext, isInCapitals, isKnown, isSame } from "./itemHeads";
import { isBulleted, isNumbered, type Mark, ranks } from "./itemMark";
import { aboveOf, inOutline, type Outline, pathOf, sectionsOf, withOne } from "./itemOutline";
import { namesFigures, saysTotal, type Words } from "../words";

/** What a row stands below. Lines that add up others stand beside them, not below the last. */
export function placeOf(words: Words, outline: Outline, item: Item): { readonly open: Outline; readonly mark: Mark } {
  const mark = inOutline(outline, item.mark, item.hasFigures);
  return { mark, open: isTotalLine(words, item) ? sectionsOf(outline) : aboveOf(outline, mark) };
}

function isTotalLine(words: Words, { text, mark }: Item): boolean {
  return mark.rank === ranks.plain && saysTotal(words, text);
}

/**
 * The rows right below the last of `outline`. One without mark and figures has to name some, or it is no item at all;
 * lines that add up do not tell.
 */
export function childrenOf(words: Words, outline: Outline, following: readonly Item[]): Item[] {
  const path = pathOf(outline);
  const children: Item[] = [];
  let current = outline;
  for (const item of following) {
    if (isTotalLine(words, item)) continue;
    const { mark, open } = placeOf(words, current, item);
    const names = [[...path, item.text], [item.text]].some((headings) => namesFigures(words.path(headings)));
    const isItem = mark.rank !== ranks.plain || item.hasFigures || names;
    if (open.length < outline.length || !isItem || saysParts(item.text)) break;
    if (open.length === outline.length) children.push(item);
    current = withOne(open, item.text, mark, "item");
  }
  return children;
}

/**
 * What a row without figures is. Sections stand in capitals or under a letter or a numeral; what has a number is an entry,
 * unless others stand below it. Then it may be both, where it names an indicator that none of them is.
 */
export function roleOf(
  words: Words,
  { text, mark }: { readonly text: string; readonly mark: Mark },
  path: readonly string[],
  children: readonly Item[],
  next: Item | undefined,
): "section" | "entry" | "none" {
  const match = words.path(path);
  const isEntry = namesFigures(match) ? "entry" : "none";
  if (mark.rank === ranks.roman || mark.rank === ranks.capital) return "section";
  if (children.length > 0) return isNumbered(mark) && isWhole(words, path, match, children) ? "entry" : "section";
  if (isNumbered(mark)) return isEntry;
  const begins =
    next !== undefined && (next.mark.rank === ranks.listed || (isNumbered(next.mark) && next.mark.isFirst));
  if (mark.rank === ranks.plain && begins) return "section";
  // In capitals as it may stand, the last bullet of a list heads nothing.
  const endsList = isInCapitals(text) && isBulleted(mark) && next !== undefined && !isBulleted(next.mark);
  if (!endsList && headsNext(words, text, next, path)) return "section";
  return isEntry === "entry" ? "entry" : "section";
}

/** Whether an indicator has parts below it, not its own figure under another name. */
function isWhole(words: Words, path: readonly string[], match: HeaderMatch, children: readonly Item[]): boolean {
  const isItself = ({ text }: Item): boolean => isSame(words.path([...path, text]), match);
  return match.kind === "indicator" && !children.some(isItself);
}

/** What the figure of a group adds up: "3 Cai nghiện", with "3.1 Bắt buộc" below it. */
export function withTotal(words: Words, path: readonly string[], children: readonly Item[]): readonly string[] {
  const sum = [...path, "Tổng số"];
  const isGroup = !isKnown(words.path(path)) && words.path(sum).kind === "derived";
  return isGroup && children.some(({ text }) => isKnown(words.path([...path, text]))) ? sum : path;
}
