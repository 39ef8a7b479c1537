/** As many characters as a cell of Excel holds. */
const longest = 32_767;

/** Texts that bring regular expressions with nested repetition to their knees, each of the greatest length. */
export const longTexts: Readonly<Record<string, string>> = {
  "one letter": filled("a"),
  "white space": `a${filled(" ").slice(2)}b`,
  "no-break spaces": `a${filled("\u00a0").slice(2)}b`,
  digits: filled("1"),
  dots: filled("."),
  "digits and dots": filled("1."),
  "digits and spaces": filled("1 "),
  dashes: filled("- "),
  commas: filled(", "),
  apostrophes: filled("'"),
  "per cent": filled("%"),
  "opening brackets": filled("("),
  brackets: filled("()"),
  "square brackets": filled("[a"),
  "roman numerals": filled("I"),
  "single letters": filled("a b "),
  slashes: filled("1/2/"),
  "column formulas": filled("(1)=(2)+"),
  "heading words": filled("người nghiện ma túy "),
  "names of wards": filled("Phường Xuân An, "),
  "a ward without end": `Phường ${filled("x")}`.slice(0, longest),
  labels: filled("Đơn vị:"),
  "a label and white space": `Đơn vị: ${filled(" ")}`.slice(0, longest - 1) + "x",
  dates: filled("ngày 01 tháng 02 năm 2024 "),
  quarters: filled("Quý I, II "),
  months: filled("tháng "),
  "marks without letters": `a${filled("\u0301")}`.slice(0, longest),
  "zero-width characters": `x${filled("\u200b")}`.slice(0, longest - 1) + "x",
};

function filled(piece: string): string {
  return piece.repeat(Math.ceil(longest / piece.length)).slice(0, longest);
}
