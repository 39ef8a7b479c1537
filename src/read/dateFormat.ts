/**
 * Whether a number format (in English, as Excel's API gives it) shows a number as a date or a time:
 * a d, m, y, h or s that is neither quoted, escaped nor in brackets, or an elapsed time such as [h].
 */
export function isDateFormat(format: string): boolean {
  return elapsed.test(format) || /[dmyhs]/i.test(format.replace(literal, ""));
}

const elapsed = /\[(?:h+|m+|s+)\]/i;
/** Text in quotes, one escaped character, padding ("_)", "* "), and [colour], [condition] or [currency]. */
const literal = /"[^"]*(?:"|$)|[\\_*].|\[[^\]]*(?:\]|$)/g;
