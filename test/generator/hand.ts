import type { Typed } from "./canvas";
import type { Dice } from "./dice";

/** How one clerk types names, headings and figures, all over the workbook. */
export interface Hand {
  readonly names: NameStyle;
  readonly figures: FigureStyle;
  readonly zero: Typed;
  readonly blank: Typed;
  readonly nfd: boolean;
  /** Chance, in a hundred, that a single text has a slip of space or case. */
  readonly slips: number;
}

export type NameStyle =
  "official" | "bare" | "short" | "shortTight" | "office" | "capitals" | "bareCapitals" | "numbered" | "withSuperior";
export type FigureStyle = "numbers" | "dots" | "spaces" | "withNoun" | "padded" | "wide" | "mixed";

const nameStyles: readonly NameStyle[] = [
  "official",
  "bare",
  "short",
  "shortTight",
  "office",
  "capitals",
  "bareCapitals",
  "numbered",
  "withSuperior",
];
const figureStyles: readonly FigureStyle[] = [
  "numbers",
  "numbers",
  "numbers",
  "mixed",
  "dots",
  "spaces",
  "padded",
  "withNoun",
  "wide",
];

export function handFrom(dice: Dice): Hand {
  return {
    names: dice.pick(nameStyles),
    figures: dice.pick(figureStyles),
    zero: { value: dice.pick([0, 0, "-", "0", "–", "Không", " - "]) },
    blank: { value: dice.pick(["", "", "…", "..."]) },
    nfd: dice.chance(15),
    slips: dice.pick([0, 0, 10]),
  };
}

/** A text as it ends up in the cell: composed or not, with the slips of this hand. */
export function finished(dice: Dice, hand: Hand, text: string): string {
  const slipped = hand.slips > 0 && dice.chance(hand.slips) ? dice.pick(slips)(text) : text;
  return hand.nfd ? slipped.normalize("NFD") : slipped;
}

const slips: readonly ((text: string) => string)[] = [
  (text) => ` ${text} `,
  (text) => text.replace(" ", "\u00A0"),
  (text) => text.replace(" ", "  "),
  (text) => text.replace(" ", "\n"),
  (text) => text.replace(/oà/g, "òa").replace(/uỷ/g, "ủy").replace(/oá/g, "óa"),
  (text) => text.replace(/òa/g, "oà").replace(/ủy/g, "uỷ"),
  (text) => `${text}\u200B`,
  (text) => text.toUpperCase(),
];
