import { child, children, flagOf, numberOf, parseXml, type XmlElement } from "../xml";

/** Turns a colour element into "#RRGGBB"; null when it says "automatic" or nothing. */
export type ReadColor = (element: XmlElement | undefined) => string | null;

/** "RRGGBB" of the twelve theme colours, in the order cells count them (0 is the background). */
export type Theme = readonly string[];

/** Office's own theme, for a file that brings none. */
const office: Theme = "FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080".split(" ");

/** The scheme's element names in the order cells count them: light before dark, unlike the file. */
const slots = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");

/** The palette of Excel 97, still used by index; 64 and 65 stand for the window's text and background. */
const palette = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 " +
  "000000 FFFFFF"
).split(" ");

export function readTheme(xml: string | undefined): Theme {
  if (xml === undefined) return office;
  const scheme = child(child(parseXml(xml), "themeElements"), "clrScheme");
  return slots.map((slot, index) => {
    const colour = child(scheme, slot)?.children[0];
    const value = colour?.attributes.get(colour.name === "sysClr" ? "lastClr" : "val");
    return value !== undefined && /^[0-9A-Fa-f]{6}$/.test(value) ? value.toUpperCase() : (office[index] ?? "000000");
  });
}

/** A palette of the file's own, from styles.xml; undefined when it has none. */
export function readPalette(styles: XmlElement): readonly string[] | undefined {
  const own = children(child(child(styles, "colors"), "indexedColors"), "rgbColor");
  return own.length === 0
    ? undefined
    : own.map(({ attributes }) => (attributes.get("rgb") ?? "").slice(-6).toUpperCase());
}

/** "#RRGGBB" of a colour element; null when it says "automatic" or nothing. */
export function readColor(
  element: XmlElement | undefined,
  theme: Theme,
  own: readonly string[] = palette,
): string | null {
  if (element === undefined || flagOf(element, "auto")) return null;
  const rgb = element.attributes.get("rgb");
  const slot = numberOf(element, "theme");
  const index = numberOf(element, "indexed");
  const base =
    rgb !== undefined && /^[0-9A-Fa-f]{6,8}$/.test(rgb)
      ? rgb.slice(-6).toUpperCase()
      : slot !== undefined
        ? theme[slot]
        : index !== undefined
          ? (own[index] ?? palette[index])
          : undefined;
  return base === undefined ? null : `#${tinted(base, numberOf(element, "tint") ?? 0)}`;
}

/** Excel lightens and darkens in HLS: only the lightness moves, towards white or black. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const parts = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
  const high = Math.max(...parts);
  const low = Math.min(...parts);
  const light = (high + low) / 2;
  const chroma = high - low;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * light - 1));
  const moved = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const newChroma = saturation * (1 - Math.abs(2 * moved - 1));
  return parts
    .map((part) => moved + (chroma === 0 ? 0 : ((part - light) / chroma) * newChroma))
    .map((part) => Math.round(Math.min(1, Math.max(0, part)) * 255))
    .map((part) => part.toString(16).padStart(2, "0").toUpperCase())
    .join("");
}
