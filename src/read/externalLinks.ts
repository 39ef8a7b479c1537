/**
 * The other workbooks a formula reads, by file name, each once: `[Book.xlsx]Sheet!A1` or
 * `'C:\path\[Book.xlsx]Sheet'!A1`. Columns of Excel tables (`Table1[Col]`) are not links, nor are
 * brackets in text.
 */
export function linkedFiles(formula: string): readonly string[] {
  if (!formula.startsWith("=") || !formula.includes("[") || !formula.includes("!")) return [];
  const files = new Set<string>();
  for (const [, quoted, plain] of formula.matchAll(token)) {
    const file = plain ?? (quoted === undefined ? undefined : inBrackets.exec(quoted)?.[1]);
    if (file !== undefined) files.add(file.replaceAll("''", "'"));
  }
  return [...files];
}

/** Text; a quoted sheet; or a bare one, whose bracket does not follow a table's name. Tried in this order. */
const token = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|(?:^|[^\p{L}\p{N}_.\]])\[([^[\]]+)\][\p{L}\p{N}_.\\?]*!/gu;
/** A sheet's name has no brackets, so the last ones are the file's. */
const inBrackets = /\[([^[\]]+)\][^[\]]*$/;
