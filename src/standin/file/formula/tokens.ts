/** A piece of a formula. The texts of all tokens, joined, are the formula again. */
export interface Token {
  readonly kind:
    | "number"
    | "string"
    | "error"
    | "cell"
    | "columns"
    | "rows"
    /** A sheet before a reference, with its "!": `Sheet1!`, `'Bảng 1'!`, `[1]Sheet1!`. */
    | "sheet"
    /** A function, a defined name, a table or TRUE and FALSE. */
    | "name"
    /** `[Column]` of a table. */
    | "bracket"
    | "operator"
    | "space"
    | "other";
  readonly text: string;
}

// After a reference nothing may follow that would make it part of a longer word, a function or a sheet name.
const end = String.raw`(?![\p{L}\p{N}_.\\(!])`;
const pattern = new RegExp(
  [
    String.raw`(?<string>"(?:[^"]|"")*")`,
    String.raw`(?<sheet>'(?:[^']|'')*'!|(?:\[[^\]]*\])?[\p{L}_\\][\p{L}\p{N}_.\\]*(?::[\p{L}_\\][\p{L}\p{N}_.\\]*)?!|\[\d+\]!)`,
    String.raw`(?<error>#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\?|NUM!|N/A|SPILL!|CALC!))`,
    String.raw`(?<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}${end})`,
    String.raw`(?<rows>\$?\d{1,7}:\$?\d{1,7}${end})`,
    String.raw`(?<cell>\$?[A-Za-z]{1,3}\$?\d{1,7}${end})`,
    String.raw`(?<number>(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?)`,
    String.raw`(?<name>[\p{L}_\\][\p{L}\p{N}_.\\?]*)`,
    String.raw`(?<bracket>\[(?:[^\[\]]|\[[^\]]*\])*\])`,
    String.raw`(?<operator><=|>=|<>|[-+*/^&=<>%,;:(){}@])`,
    String.raw`(?<space>\s+)`,
    String.raw`(?<other>.)`,
  ].join("|"),
  "gu",
);

const kinds: ReadonlySet<string> = new Set<Token["kind"]>([
  "number",
  "string",
  "error",
  "cell",
  "columns",
  "rows",
  "sheet",
  "name",
  "bracket",
  "operator",
  "space",
  "other",
]);
const isKind = (name: string): name is Token["kind"] => kinds.has(name);

/** Cuts a formula, with or without its leading "=", into tokens. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  for (const match of formula.matchAll(pattern)) {
    for (const [kind, text] of Object.entries(match.groups ?? {})) {
      // Groups that took no part in the match are undefined, whatever the library's type says.
      if (typeof text === "string" && isKind(kind)) tokens.push({ kind, text });
    }
  }
  return tokens;
}
