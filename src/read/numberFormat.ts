/** What a number format makes of a number. */
export type Shown = "date" | "percent" | "thousands" | "number";

/**
 * How a number format (in English, as Excel's API gives it) shows a number: as a date or a time by a d, m, y, h or s
 * that is neither quoted, escaped nor in brackets, or by an elapsed time such as [h]; as a percentage by such a "%";
 * as thousands by the word, quoted or not.
 */
export function shownAs(format: string): Shown {
  const marks = format.replace(literal, "");
  if (elapsed.test(format) || /[dmyhs]/i.test(marks)) return "date";
  if (thousands.test(format.normalize("NFC"))) return "thousands";
  return marks.includes("%") ? "percent" : "number";
}

const thousands = /nghìn|ngàn/i;
const elapsed = /\[(?:h+|m+|s+)\]/i;
/** Text in quotes, one escaped character, padding ("_)", "* "), and [colour], [condition] or [currency]. */
const literal = /"[^"]*(?:"|$)|[\\_*].|\[[^\]]*(?:\]|$)/g;
