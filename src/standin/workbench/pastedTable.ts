/**
 * The table in a text as Excel, Calc and web pages put it on the clipboard: columns between tabs, rows on lines, and a
 * cell with a tab, a line break or a quote inside stands in quotes, its quotes doubled.
 */
export function pastedTable(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  // A line break after the last row begins no other.
  const [last] = rows.slice(-1);
  return rows.length > 1 && last?.length === 1 && last[0] === "" ? rows.slice(0, -1) : rows;
}
