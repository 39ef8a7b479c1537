import type { Sheet } from "../../domain/cell";
import { type Item, itemsOf, type Stretch } from "./formItems";
import { saysParts, withParts } from "../headings/headings";
import { isInCapitals } from "./itemHeads";
import { isBulleted, isNumbered, type Mark, ranks } from "./itemMark";
import { belowHeading, type Outline, pathOf, type Standing, withOne } from "./itemOutline";
import { childrenOf, placeOf, roleOf, withTotal } from "./itemParts";
import { isOneSex } from "../headings/partsBySex";
import type { Words } from "../words";

export interface IndicatorEntry {
  readonly row: number;
  /** Section and parent headings first, the entry's own text last; empty for figures without a name. */
  readonly path: readonly string[];
  /** Whose it is, where the block names units; a name of null for the sum of all. */
  readonly of?: { readonly name: string | null; readonly row: number; readonly column: number };
  /** Where its name stands; left out where that is its own row. */
  readonly named?: number;
}

/** The entries of a block of indicators, each under the sections and items it belongs to. */
export function entriesOf(sheet: Sheet, words: Words, stretch: Stretch): IndicatorEntry[] {
  const items = itemsOf(sheet, words, stretch);
  const named = items.filter(({ text }) => text !== "");
  const paths = new Map<Item, readonly string[]>();
  let outline: Outline = [];
  named.forEach((item, index) => {
    const { path, below } = read(words, outline, item, named.slice(index + 1));
    if (path !== null) paths.set(item, path);
    outline = below;
  });
  return items.flatMap((item) => {
    const path = item.text === "" ? [] : paths.get(item);
    return path === undefined ? [] : [{ row: item.row, path }];
  });
}

interface ItemReading {
  /** null where it is no entry. */
  readonly path: readonly string[] | null;
  /** What the next rows may stand below. */
  readonly below: Outline;
}

function read(words: Words, outline: Outline, item: Item, following: readonly Item[]): ItemReading {
  const { text, hasFigures } = item;
  const { mark, open } = placeOf(words, outline, item);
  const path = [...pathOf(open), text];
  const standing = withOne(open, text, mark, "item");
  const whole = hasFigures && withParts(text).length > 1 ? wholeOf(outline, open, mark) : null;
  if (whole !== null) {
    return { path: [...pathOf(whole), ...withParts(text)], below: withOne(whole, text, mark, "part") };
  }
  if (isOneSex(text) && hasFigures) return { path, below: standing };
  const [next] = following;
  const children = hasFigures ? [] : childrenOf(words, standing, following);
  if (isOneSex(text) && !headsOthers(mark, children, next)) return { path: null, below: outline };
  const last = outline.at(-1);
  if (!hasFigures && saysParts(text) && last !== undefined) {
    return { path: null, below: withOne(outline, text, last.mark, last.kind === "section" ? "section" : "parts") };
  }
  if (hasFigures) return { path: withTotal(words, path, childrenOf(words, standing, following)), below: standing };
  switch (roleOf(words, { text, mark }, path, children, next)) {
    case "entry":
      return { path, below: standing };
    case "none":
      return { path: null, below: standing };
    case "section":
      return {
        path: null,
        below: belowHeading(outline, text, mark, next === undefined || isInCapitals(text) ? null : next.mark),
      };
  }
}

/**
 * What "Trong đó: ngoài xã hội" is a part of: what it stands below, else the first of those that end where it begins, for
 * a list or other parts of it may stand between; null where that is no item.
 */
function wholeOf(outline: Outline, open: Outline, mark: Mark): Outline | null {
  const isWhole = ({ kind, text, mark: own }: Standing): boolean =>
    kind === "item" && withParts(text).length === 1 && (isBulleted(mark) || !isBulleted(own));
  const ended = outline.slice(open.length).find(isWhole);
  if (open.at(-1)?.kind === "part") return open;
  if (ended !== undefined) return [...open, ended];
  const above = open.findLastIndex((standing) => standing.kind === "section" || isWhole(standing));
  return open[above]?.kind === "item" ? open.slice(0, above + 1) : null;
}

/** "II. Trong đó: Nữ" over the same again, and not the women left blank among the parts of an entry. */
function headsOthers({ rank }: Mark, children: readonly Item[], next: Item | undefined): boolean {
  const begins = rank === ranks.plain && next !== undefined && isNumbered(next.mark) && next.mark.isFirst;
  return rank === ranks.roman || rank === ranks.capital || children.length > 0 || begins;
}
