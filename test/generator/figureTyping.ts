import type { Typed } from "./canvas";
import type { Dice } from "./dice";
import type { FigureStyle, Hand } from "./hand";

/** A figure as this clerk types it, perhaps with what it counts; each of these has one reading only. */
export function figureTyped(dice: Dice, hand: Hand, value: number | null, noun = "người"): Typed {
  if (value === null) return hand.blank;
  if (value === 0) return hand.zero;
  const styles: readonly FigureStyle[] = ["numbers", "dots", "spaces", "padded", "withNoun"];
  return styled(dice, hand.figures === "mixed" ? dice.pick(styles) : hand.figures, value, noun);
}

function styled(dice: Dice, style: FigureStyle, value: number, noun: string): Typed {
  switch (style) {
    case "numbers":
    case "mixed":
      return dice.chance(15) ? { value, formula: `=SUM(${value})` } : { value };
    case "dots":
      return { value: grouped(value, ".") };
    case "spaces":
      return { value: grouped(value, dice.pick([" ", "\u00A0"])) };
    case "padded":
      return { value: value < 100 ? String(value).padStart(2, "0") : ` ${grouped(value, ".")} ` };
    case "withNoun":
      return { value: `${grouped(value, ".")} ${noun}` };
    case "wide":
      return { value: String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))) };
  }
}

/** 1234567 → "1.234.567" */
function grouped(value: number, mark: string): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, mark);
}

/** A rate as a formula leaves it, rounded, or typed. */
export function rateTyped(dice: Dice, rate: number): Typed {
  switch (dice.int(0, 3)) {
    case 0:
      return { value: rate, format: "0.0%" };
    case 1:
      return { value: Math.round(rate * 1000) / 10 };
    case 2:
      return { value: `${(rate * 100).toFixed(1).replace(".", ",")}%` };
    default:
      return { value: (rate * 100).toFixed(2).replace(".", ",") };
  }
}
