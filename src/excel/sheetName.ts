const longest = 31;

/**
 * A sheet name Excel accepts and that is not taken: without \ / ? * : [ ], no apostrophe at either end, at most
 * 31 UTF-16 units, never "History"; a taken name gets " (2)". Excel compares names without regard to case.
 */
export function sheetName(wanted: string, taken: readonly string[]): string {
  const clean = wanted
    .replace(/[\\/?*:[\]]/g, " ")
    .replace(/^'+|'+$/g, "")
    .trim();
  const base = clean === "" || clean.toLowerCase() === "history" ? `${clean}_` : clean;
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = `${cut(base, longest - suffix.length)}${suffix}`;
    if (!lower.has(name.toLowerCase())) return name;
  }
}

/** Shortens without leaving half a character or a trailing space or apostrophe. */
function cut(text: string, length: number): string {
  const short = text.length <= length ? text : text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
  return short.replace(/['\s]+$/, "");
}
