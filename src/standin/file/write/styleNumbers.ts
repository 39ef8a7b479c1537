import type { StyleModel } from "../../model";
import { builtInNumber } from "../numberFormat";
import { type StyleSheet, readStyles } from "../read/styles";
import { child, children, numberOf, parseXml } from "../xml";
import { putInStyles, setAttributes, textsOf } from "./frame";
import { borderXml, fillXml, fontXml, formatXml, lookXml } from "./lookXml";
import { overlayXml } from "./overlayXml";
import type { OverlayNumber } from "./rulesXml";

/** Gives every look its number in the file's styles, making each only once, and adds the new ones to the part. */
export class StyleNumbers {
  private readonly known: StyleSheet;
  private readonly numbers = new Map<string, number>();
  private readonly keys = new WeakMap<StyleModel, string>();
  private readonly looks: StyleModel[] = [];
  private readonly overlays = new Map<string, number>();

  /** A cell that looks like one of the file's own styles shares its number. */
  constructor(
    private readonly stylesXml: string,
    themeXml: string | undefined,
  ) {
    this.known = readStyles(stylesXml, themeXml);
    for (const [number, style] of this.known.styles.entries()) {
      const key = this.key(style);
      if (!this.numbers.has(key)) this.numbers.set(key, number);
    }
  }

  of(style: StyleModel): number {
    const key = this.key(style);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.known.styles.length + this.looks.length;
    this.looks.push(style);
    this.numbers.set(key, number);
    return number;
  }

  same(a: StyleModel, b: StyleModel): boolean {
    return a === b || this.key(a) === this.key(b);
  }

  readonly ofOverlay: OverlayNumber = ({ rule }) => {
    const text = overlayXml(rule);
    const number = this.overlays.get(text) ?? this.known.overlays.length + this.overlays.size;
    this.overlays.set(text, number);
    return number;
  };

  /** The part with everything that was asked for; word for word the file's where nothing new was. */
  complete(): string {
    const withLooks = this.looks.length === 0 ? this.stylesXml : this.withLooks();
    return appended(withLooks, "dxfs", [...this.overlays.keys()]);
  }

  private withLooks(): string {
    const sheet = parseXml(this.stylesXml);
    const count = (group: string, item: string): number => children(child(sheet, group), item).length;
    const fonts = new Additions(count("fonts", "font"));
    const fills = new Additions(count("fills", "fill"));
    const borders = new Additions(count("borders", "border"));
    const formats = new FormatNumbers(
      children(child(sheet, "numFmts"), "numFmt").map((format) => ({
        number: numberOf(format, "numFmtId") ?? 0,
        code: format.attributes.get("formatCode") ?? "",
      })),
    );
    const based = count("cellStyleXfs", "xf") > 0;
    const looks = this.looks.map((style) =>
      lookXml(
        style,
        {
          format: formats.of(style.numberFormat),
          font: fonts.of(fontXml(style.font)),
          // The first fill of every file is none.
          fill: style.fill === null ? 0 : fills.of(fillXml(style.fill)),
          border: borders.of(borderXml(style.borders)),
        },
        based,
      ),
    );
    let text = appended(this.stylesXml, "numFmts", formats.texts);
    text = appended(text, "fonts", fonts.texts);
    text = appended(text, "fills", fills.texts);
    text = appended(text, "borders", borders.texts);
    return appended(text, "cellXfs", looks);
  }

  private key(style: StyleModel): string {
    const known = this.keys.get(style) ?? styleKey(style);
    this.keys.set(style, known);
    return known;
  }
}

/** Equal looks have equal keys, whatever the order in which their members were set. */
export const styleKey = (style: StyleModel): string =>
  JSON.stringify(style, (_name, value: unknown) =>
    typeof value === "object" && value !== null
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

/** Members added to a list of the part, each once, numbered on from those it had. */
class Additions {
  readonly texts: string[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(private readonly first: number) {}

  of(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.first + this.texts.length;
    this.texts.push(text);
    this.numbers.set(text, number);
    return number;
  }
}

/** Numbers below this one are Excel's own. Source: ECMA-376 part 1, 18.8.30. */
const firstOwnFormat = 164;

class FormatNumbers {
  readonly texts: string[] = [];
  private readonly numbers: Map<string, number>;
  private next: number;

  constructor(known: readonly { readonly number: number; readonly code: string }[]) {
    this.numbers = new Map(known.map(({ number, code }) => [code, number]));
    this.next = known.reduce((highest, { number }) => Math.max(highest, number + 1), firstOwnFormat);
  }

  of(code: string): number {
    const known = this.numbers.get(code) ?? builtInNumber(code);
    if (known !== undefined) return known;
    const number = this.next++;
    this.numbers.set(code, number);
    this.texts.push(formatXml(number, code));
    return number;
  }
}

/** The part with members added at the end of one of its lists, and the list's count set right. */
function appended(xml: string, list: string, texts: readonly string[]): string {
  if (texts.length === 0) return xml;
  const [known = `<${list}></${list}>`] = textsOf(xml, list);
  const open = known.replace(/^<([^\s/>]+)([^>]*?)\s*\/>$/, "<$1$2></$1>");
  const count = parseXml(open).children.length + texts.length;
  const counted = setAttributes(open, { count: String(count) });
  return putInStyles(
    xml,
    list,
    counted.replace(/<\/[^<]*>$/, (end) => texts.join("") + end),
  );
}
