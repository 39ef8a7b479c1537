import type { BorderEdge, BorderLine, StyleModel } from "../../model";
import { escapeXml } from "../xml";

const colorXml = (name: string, color: string): string =>
  `<${name} rgb="FF${escapeXml(color.replace("#", "").toUpperCase())}"/>`;

const underlines: Readonly<Record<StyleModel["font"]["underline"], string>> = {
  None: "",
  Single: "<u/>",
  Double: '<u val="double"/>',
  SingleAccountant: '<u val="singleAccounting"/>',
  DoubleAccountant: '<u val="doubleAccounting"/>',
};

export const fontXml = ({ name, size, bold, italic, underline, strikethrough, color }: StyleModel["font"]): string =>
  `<font>${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}${strikethrough ? "<strike/>" : ""}${underlines[underline]}` +
  `<sz val="${size}"/>${colorXml("color", color)}<name val="${escapeXml(name)}"/></font>`;

export const fillXml = (color: string): string =>
  `<fill><patternFill patternType="solid">${colorXml("fgColor", color)}<bgColor indexed="64"/></patternFill></fill>`;

/** The file's words for lines, by style and weight. */
const lines: Readonly<Record<string, string>> = {
  "Continuous Hairline": "hair",
  "Continuous Thin": "thin",
  "Continuous Medium": "medium",
  "Continuous Thick": "thick",
  "Dash Thin": "dashed",
  "Dash Medium": "mediumDashed",
  "Dot Thin": "dotted",
  "DashDot Thin": "dashDot",
  "DashDot Medium": "mediumDashDot",
  "DashDotDot Thin": "dashDotDot",
  "DashDotDot Medium": "mediumDashDotDot",
  "SlantDashDot Medium": "slantDashDot",
};

/** A line of a weight its style does not come in takes the nearest there is. */
const lineWord = ({ style, weight }: BorderLine): string =>
  style === "Double"
    ? "double"
    : (lines[`${style} ${weight}`] ?? lines[`${style} Medium`] ?? lines[`${style} Thin`] ?? "thin");

/** Both diagonals of a cell are drawn with one line, as Excel has it. */
export function borderXml(borders: StyleModel["borders"]): string {
  const side = (name: string, line: BorderLine | undefined): string =>
    line === undefined ? `<${name}/>` : `<${name} style="${lineWord(line)}">${colorXml("color", line.color)}</${name}>`;
  const edges: readonly BorderEdge[] = ["left", "right", "top", "bottom"];
  const up = borders.diagonalUp === undefined ? "" : ' diagonalUp="1"';
  const down = borders.diagonalDown === undefined ? "" : ' diagonalDown="1"';
  const diagonal = side("diagonal", borders.diagonalUp ?? borders.diagonalDown);
  return `<border${up}${down}>${edges.map((edge) => side(edge, borders[edge])).join("")}${diagonal}</border>`;
}

const horizontals: Readonly<Record<StyleModel["horizontal"], string>> = {
  General: "",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};

function alignmentXml(style: StyleModel): string {
  const turn = style.textOrientation;
  // The file counts downward angles from 91 and says 255 for stacked letters.
  const rotation = turn === 180 ? 255 : turn < 0 ? 90 - turn : turn;
  const attributes =
    (style.horizontal === "General" ? "" : ` horizontal="${horizontals[style.horizontal]}"`) +
    (style.vertical === "Bottom" ? "" : ` vertical="${style.vertical.toLowerCase()}"`) +
    (rotation === 0 ? "" : ` textRotation="${rotation}"`) +
    (style.wrapText ? ' wrapText="1"' : "") +
    (style.indentLevel === 0 ? "" : ` indent="${style.indentLevel}"`) +
    (style.shrinkToFit ? ' shrinkToFit="1"' : "");
  return attributes === "" ? "" : `<alignment${attributes}/>`;
}

/** The numbers, in the file, of what a look is put together from. */
export interface LookParts {
  readonly format: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
}

/** `<xf>` of a cell's look. `based` is false in the rare file without the list of base styles. */
export function lookXml(style: StyleModel, { format, font, fill, border }: LookParts, based: boolean): string {
  const alignment = alignmentXml(style);
  const open = style.locked && !style.formulaHidden;
  const protection = open
    ? ""
    : `<protection${style.locked ? "" : ' locked="0"'}${style.formulaHidden ? ' hidden="1"' : ""}/>`;
  const attributes =
    ` numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}"${based ? ' xfId="0"' : ""}` +
    (style.quotePrefix ? ' quotePrefix="1"' : "") +
    ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"' +
    (alignment === "" ? "" : ' applyAlignment="1"') +
    (protection === "" ? "" : ' applyProtection="1"');
  const inner = alignment + protection;
  return inner === "" ? `<xf${attributes}/>` : `<xf${attributes}>${inner}</xf>`;
}

export const formatXml = (number: number, code: string): string =>
  `<numFmt numFmtId="${number}" formatCode="${escapeXml(code)}"/>`;
