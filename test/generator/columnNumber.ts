import type { Typed } from "./canvas";
import type { Dice } from "./dice";
import type { RowsLook } from "./rowsLook";

/** What stands below the headings to number the columns; `number` counts from 1. */
export function columnNumber(dice: Dice, kind: RowsLook["numbering"], number: number): Typed {
  switch (kind) {
    case "none":
      return { value: "" };
    case "plain":
      return { value: number };
    case "brackets":
      return { value: `(${number})` };
    case "letters":
      return { value: number <= 2 ? "AB".charAt(number - 1) : number - 2 };
    case "wrong":
      return { value: number === 1 ? "A" : dice.chance(20) ? Math.max(1, number - 1) : number };
    case "formulas":
      return { value: number === 5 ? "(5)=(3)+(4)" : `(${number})` };
  }
}
