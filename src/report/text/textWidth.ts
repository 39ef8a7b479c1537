/** Advance widths of Times New Roman by letter, in thousandths of the type size. Marks above and below add nothing. */
const widths: readonly (readonly [width: number, letters: string])[] = [
  [180, "'"],
  [250, ",. "],
  [278, "/:;ijlt\\"],
  [333, "!()-I[]`fr‘’"],
  [389, "Js"],
  [408, '"'],
  [444, "?acez“”"],
  [500, "#$*0123456789_bdghknopqvxyđu–"],
  [530, "ơ"],
  [556, "FPSư"],
  [564, "+<=>"],
  [611, "ELTZ"],
  [667, "BCR"],
  [722, "ADGHKNOQUVXYwĐ"],
  [778, "&mƠƯ"],
  [833, "%"],
  [889, "M"],
  [944, "W"],
  [1000, "…"],
];

const widthOf: ReadonlyMap<string, number> = new Map(
  widths.flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width] as const)),
);

/** Bold letters are up to a tenth wider. */
const boldly = 1.1;
/** What no table knows counts as wide, so that room is never wanting. */
const unknown = 800;

export interface Type {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
}

/** How long a text is on one line, in points. */
export function textWidth(text: string, { size, bold = false }: Type): number {
  let thousandths = 0;
  for (const letter of text.normalize("NFC")) thousandths += widthOf.get(bare(letter)) ?? unknown;
  return ((thousandths * size) / 1000) * (bold ? boldly : 1);
}

/** The lines of a text that must not be wider than that, broken between words; a longer word stands alone. */
export function linesOf(text: string, width: number, type: Type): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, type) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** Points Excel keeps free on both sides of a cell. */
const inset = 7;
/** Letters on the screen are wider than on paper. */
const screen = 1.03;

/** The lines of a text wrapped in a cell so many points wide. */
export function linesInCell(text: string, width: number, type: Type): readonly string[] {
  return linesOf(text, (width - inset) / screen, type);
}

/** Points by which lines are narrowed until they are even. */
const step = 6;

/** As few lines as there must be in a cell so many points wide, and about as long as each other. */
export function evenLines(text: string, width: number, type: Type): readonly string[] {
  const lines = linesInCell(text, width, type);
  const narrow = width - step;
  const narrower = linesInCell(text, narrow, type);
  const fits = narrower.length === lines.length && narrower.every((line) => textWidth(line, type) <= narrow);
  return fits ? evenLines(text, narrow, type) : lines;
}

/** Points from one line of Times New Roman to the next, as Excel draws it. */
export function lineHeight(size: number): number {
  return size * 1.34;
}

/** Without tone, circumflex and breve; horn and bar make letters of their own. */
function bare(letter: string): string {
  if (letter === "\u00a0") return " ";
  return letter
    .normalize("NFD")
    .replace(/[\u0300-\u0309\u0323]/g, "")
    .normalize("NFC");
}
