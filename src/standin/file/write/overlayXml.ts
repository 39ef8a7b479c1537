import type { ConditionalFormatModel } from "../../model";
import { builtInNumber } from "../numberFormat";
import { escapeXml } from "../xml";

type Overlay = Extract<ConditionalFormatModel["rule"], { type: "Custom" }>;

/** Numbers from here on are a file's own; those of formats laid over cells need not be unique. */
const firstOwnFormat = 200;

const color = (name: string, value: string): string =>
  `<${name} rgb="FF${escapeXml(value.replace("#", "").toUpperCase())}"/>`;

/**
 * `<dxf>`: what a conditional format lays over a cell. What it does not mention stays as the cell has
 * it, and what it switches off is said. The library leaves out the latter and paints text black.
 */
export function overlayXml({
  fill,
  fontColor,
  bold,
  italic,
  strikethrough,
  underline,
  numberFormat,
  borders,
}: Overlay): string {
  const flag = (name: string, value: boolean | null | undefined): string =>
    value === null || value === undefined ? "" : `<${name}${value ? "" : ' val="0"'}/>`;
  const font =
    flag("b", bold) +
    flag("i", italic) +
    flag("strike", strikethrough) +
    (fontColor === null ? "" : color("color", fontColor)) +
    (underline === undefined ? "" : `<u val="${underline.toLowerCase()}"/>`);
  const format =
    numberFormat === undefined
      ? ""
      : `<numFmt numFmtId="${builtInNumber(numberFormat) ?? firstOwnFormat}" formatCode="${escapeXml(numberFormat)}"/>`;
  return (
    "<dxf>" +
    (font === "" ? "" : `<font>${font}</font>`) +
    format +
    (fill === null ? "" : `<fill><patternFill patternType="solid">${color("bgColor", fill)}</patternFill></fill>`) +
    borderXml(borders) +
    "</dxf>"
  );
}

/** Excel draws the borders of conditional formats thin, whatever their style. */
const lines: Readonly<Record<string, string>> = {
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
};

function borderXml(borders: Overlay["borders"]): string {
  const sides = (["left", "right", "top", "bottom"] as const).map((side) => {
    const line = borders?.[side];
    return line === undefined
      ? ""
      : `<${side} style="${lines[line.style] ?? "thin"}">${color("color", line.color)}</${side}>`;
  });
  return sides.join("") === "" ? "" : `<border>${sides.join("")}</border>`;
}
