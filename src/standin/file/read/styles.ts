import type { ConditionalFormatModel, StyleModel } from "../../model";
import { builtInFormat } from "../numberFormat";
import { child, children, flagOf, numberOf, parseXml, type XmlElement } from "../xml";
import { plainStyle, readAlignment, readBorders, readFill, readFont, underlineOf } from "./look";
import { type ReadColor, readColor, readPalette, readTheme, type Theme } from "./theme";

/** What styles.xml says, ready for cells: a style by the number a cell carries. */
export interface StyleSheet {
  readonly styles: readonly StyleModel[];
  /** How a cell without a style of its own looks. */
  readonly defaultStyle: StyleModel;
  /** What a conditional format lays over a cell, by its number. */
  readonly overlays: readonly Overlay[];
  readonly color: ReadColor;
}

/** The part of a custom conditional format that is not its condition. */
export type Overlay = Omit<Extract<ConditionalFormatModel["rule"], { type: "Custom" }>, "type" | "formula">;

export function readStyles(stylesXml: string | undefined, themeXml: string | undefined): StyleSheet {
  const theme: Theme = readTheme(themeXml);
  if (stylesXml === undefined) {
    return {
      styles: [plainStyle],
      defaultStyle: plainStyle,
      overlays: [],
      color: (element) => readColor(element, theme),
    };
  }
  const sheet = parseXml(stylesXml);
  const palette = readPalette(sheet);
  const color: ReadColor = (element) => readColor(element, theme, palette);
  const list = (group: string, name: string): readonly XmlElement[] => children(child(sheet, group), name);
  const formats = new Map(
    list("numFmts", "numFmt").map((format) => [numberOf(format, "numFmtId"), format.attributes.get("formatCode")]),
  );
  const fonts = list("fonts", "font").map((font) => readFont(font, color));
  const fills = list("fills", "fill").map((fill) => readFill(fill, color));
  const borders = list("borders", "border").map((border) => readBorders(border, color));
  const styles = list("cellXfs", "xf").map((xf): StyleModel => {
    const format = numberOf(xf, "numFmtId") ?? 0;
    return {
      numberFormat: formats.get(format) ?? builtInFormat(format),
      font: fonts[numberOf(xf, "fontId") ?? 0] ?? plainStyle.font,
      fill: fills[numberOf(xf, "fillId") ?? 0] ?? null,
      ...readAlignment(child(xf, "alignment")),
      borders: borders[numberOf(xf, "borderId") ?? 0] ?? {},
      locked: flagOf(child(xf, "protection"), "locked", true),
      formulaHidden: flagOf(child(xf, "protection"), "hidden"),
      quotePrefix: flagOf(xf, "quotePrefix"),
    };
  });
  const overlays = list("dxfs", "dxf").map((dxf) => readOverlay(dxf, color));
  return { styles, defaultStyle: styles[0] ?? plainStyle, overlays, color };
}

function readOverlay(dxf: XmlElement, color: ReadColor): Overlay {
  const font = child(dxf, "font");
  const pattern = child(child(dxf, "fill"), "patternFill");
  const flag = (name: string): boolean | undefined => {
    const element = child(font, name);
    return element === undefined ? undefined : flagOf(element, "val", true);
  };
  const [bold, italic, strikethrough] = [flag("b"), flag("i"), flag("strike")];
  const underline = child(font, "u") === undefined ? undefined : underlineOf(font);
  const format = child(dxf, "numFmt");
  const border = child(dxf, "border");
  const { left, right, top, bottom } = border === undefined ? {} : readBorders(border, color);
  const borders = Object.entries({ left, right, top, bottom }).flatMap(([edge, line]) =>
    line === undefined ? [] : [[edge, { style: line.style, color: line.color }] as const],
  );
  return {
    // A solid fill of a conditional format has its colour in bgColor, unlike a cell's.
    fill: color(child(pattern, "bgColor")) ?? color(child(pattern, "fgColor")),
    fontColor: color(child(font, "color")),
    bold: bold ?? null,
    ...(italic === undefined ? {} : { italic }),
    ...(strikethrough === undefined ? {} : { strikethrough }),
    ...(underline === "None" || underline === "Single" || underline === "Double" ? { underline } : {}),
    ...(format === undefined
      ? {}
      : { numberFormat: format.attributes.get("formatCode") ?? builtInFormat(numberOf(format, "numFmtId") ?? 0) }),
    ...(borders.length === 0 ? {} : { borders: Object.fromEntries(borders) }),
  };
}
