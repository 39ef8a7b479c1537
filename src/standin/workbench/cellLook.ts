import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { BorderEdge, BorderLine, StyleModel } from "../model";
import type { Mark } from "./marks";

/** Where content goes in a cell that does not say: texts left, numbers right, truth values and errors in the middle. */
export type Side = "left" | "right" | "center";

const sides = { left: HorizontalAlign.LEFT, right: HorizontalAlign.RIGHT, center: HorizontalAlign.CENTER } as const;

const horizontal: Readonly<Record<StyleModel["horizontal"], HorizontalAlign | null>> = {
  General: null,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Fill: HorizontalAlign.LEFT,
  Justify: HorizontalAlign.LEFT,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Distributed: HorizontalAlign.CENTER,
};

const vertical: Readonly<Record<StyleModel["vertical"], VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.TOP,
  Distributed: VerticalAlign.MIDDLE,
};

const edges = { top: "t", right: "r", bottom: "b", left: "l", diagonalDown: "tl_br", diagonalUp: "bl_tr" } as const;

const pixelsOfIndent = 9;

/** Looks already made: a style is one record however many cells share it, so equal looks are one record too. */
const known = new WeakMap<StyleModel, Map<string, IStyleData>>();

/** A style as the grid takes it. The same style, side and mark give the same record. */
export function cellLook(style: StyleModel, side: Side, mark: Mark | null): IStyleData {
  const key = mark === null ? side : `${side} ${mark.fill ?? ""} ${mark.fontColor ?? ""} ${String(mark.bold)}`;
  let looks = known.get(style);
  if (looks === undefined) known.set(style, (looks = new Map<string, IStyleData>()));
  let look = looks.get(key);
  if (look === undefined) looks.set(key, (look = made(style, side, mark)));
  return look;
}

function made(style: StyleModel, side: Side, mark: Mark | null): IStyleData {
  const { font } = style;
  const fill = mark?.fill ?? style.fill;
  return {
    ff: font.name,
    fs: font.size,
    bl: flag(mark?.bold ?? font.bold),
    it: flag(font.italic),
    ...(font.underline !== "None" && { ul: { s: BooleanNumber.TRUE } }),
    ...(font.strikethrough && { st: { s: BooleanNumber.TRUE } }),
    cl: { rgb: mark?.fontColor ?? font.color },
    ...(fill !== null && { bg: { rgb: fill } }),
    bd: bordersOf(style.borders),
    ht: horizontal[style.horizontal] ?? sides[side],
    vt: vertical[style.vertical],
    tb: style.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(style.textOrientation !== 0 && Math.abs(style.textOrientation) <= 90 && { tr: { a: -style.textOrientation } }),
    ...(style.indentLevel > 0 && { pd: indent(style) }),
  };
}

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const indent = ({ horizontal: side, indentLevel }: StyleModel): NonNullable<IStyleData["pd"]> =>
  side === "Right" ? { r: indentLevel * pixelsOfIndent } : { l: indentLevel * pixelsOfIndent };

function bordersOf(borders: StyleModel["borders"]): IBorderData {
  const lines = Object.entries(borders) as [BorderEdge, BorderLine][];
  return Object.fromEntries(
    lines.map(([edge, line]) => [edges[edge], { s: lineStyle(line), cl: { rgb: line.color } }]),
  );
}

function lineStyle({ style, weight }: BorderLine): BorderStyleTypes {
  const heavy = weight === "Medium" || weight === "Thick";
  switch (style) {
    case "Continuous":
      return continuous[weight];
    case "Dash":
      return heavy ? BorderStyleTypes.MEDIUM_DASHED : BorderStyleTypes.DASHED;
    case "DashDot":
      return heavy ? BorderStyleTypes.MEDIUM_DASH_DOT : BorderStyleTypes.DASH_DOT;
    case "DashDotDot":
      return heavy ? BorderStyleTypes.MEDIUM_DASH_DOT_DOT : BorderStyleTypes.DASH_DOT_DOT;
    case "Dot":
      return BorderStyleTypes.DOTTED;
    case "Double":
      return BorderStyleTypes.DOUBLE;
    case "SlantDashDot":
      return BorderStyleTypes.SLANT_DASH_DOT;
  }
}

const continuous: Readonly<Record<BorderLine["weight"], BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};
