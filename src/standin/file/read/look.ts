import type { BorderEdge, BorderLine, StyleModel } from "../../model";
import { child, flagOf, numberOf, type XmlElement } from "../xml";
import type { ReadColor } from "./theme";

/** Excel's look when a file has no styles. */
export const plainStyle: StyleModel = {
  numberFormat: "General",
  font: {
    name: "Calibri",
    size: 11,
    bold: false,
    italic: false,
    underline: "None",
    strikethrough: false,
    color: "#000000",
  },
  fill: null,
  horizontal: "General",
  vertical: "Bottom",
  wrapText: false,
  shrinkToFit: false,
  indentLevel: 0,
  textOrientation: 0,
  borders: {},
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
};

const underlines = new Map<string, StyleModel["font"]["underline"]>([
  ["single", "Single"],
  ["double", "Double"],
  ["singleAccounting", "SingleAccountant"],
  ["doubleAccounting", "DoubleAccountant"],
]);

export function readFont(font: XmlElement, color: ReadColor): StyleModel["font"] {
  return {
    name: child(font, "name")?.attributes.get("val") ?? plainStyle.font.name,
    size: numberOf(child(font, "sz"), "val") ?? plainStyle.font.size,
    bold: switchedOn(font, "b"),
    italic: switchedOn(font, "i"),
    underline: underlineOf(font),
    strikethrough: switchedOn(font, "strike"),
    color: color(child(font, "color")) ?? "#000000",
  };
}

/** `<u/>` is a single line, `<u val="none"/>` is none. */
export function underlineOf(font: XmlElement | undefined): StyleModel["font"]["underline"] {
  const element = child(font, "u");
  return element === undefined ? "None" : (underlines.get(element.attributes.get("val") ?? "single") ?? "None");
}

/** `<b/>` is on, `<b val="0"/>` is off. */
function switchedOn(font: XmlElement, name: string): boolean {
  const element = child(font, name);
  return element !== undefined && flagOf(element, "val", true);
}

/** The colour a cell is filled with; of a pattern its background, of a gradient its first colour. */
export function readFill(fill: XmlElement, color: ReadColor): string | null {
  const stop = child(child(child(fill, "gradientFill"), "stop"), "color");
  if (stop !== undefined) return color(stop);
  const pattern = child(fill, "patternFill");
  const type = pattern?.attributes.get("patternType") ?? "none";
  if (type === "none") return null;
  return type === "solid" ? (color(child(pattern, "fgColor")) ?? "#000000") : color(child(pattern, "bgColor"));
}

const lines = new Map<string, Pick<BorderLine, "style" | "weight">>([
  ["hair", { style: "Continuous", weight: "Hairline" }],
  ["thin", { style: "Continuous", weight: "Thin" }],
  ["medium", { style: "Continuous", weight: "Medium" }],
  ["thick", { style: "Continuous", weight: "Thick" }],
  ["double", { style: "Double", weight: "Thick" }],
  ["dotted", { style: "Dot", weight: "Thin" }],
  ["dashed", { style: "Dash", weight: "Thin" }],
  ["mediumDashed", { style: "Dash", weight: "Medium" }],
  ["dashDot", { style: "DashDot", weight: "Thin" }],
  ["mediumDashDot", { style: "DashDot", weight: "Medium" }],
  ["dashDotDot", { style: "DashDotDot", weight: "Thin" }],
  ["mediumDashDotDot", { style: "DashDotDot", weight: "Medium" }],
  ["slantDashDot", { style: "SlantDashDot", weight: "Medium" }],
]);

export function readBorders(border: XmlElement, color: ReadColor): StyleModel["borders"] {
  const line = (name: string): BorderLine | undefined => {
    const side = child(border, name);
    const found = lines.get(side?.attributes.get("style") ?? "");
    return found && { ...found, color: color(child(side, "color")) ?? "#000000" };
  };
  const borders: Partial<Record<BorderEdge, BorderLine>> = {};
  for (const edge of ["left", "right", "top", "bottom"] as const) {
    const found = line(edge);
    if (found !== undefined) borders[edge] = found;
  }
  const diagonal = line("diagonal");
  if (diagonal !== undefined && flagOf(border, "diagonalUp")) borders.diagonalUp = diagonal;
  if (diagonal !== undefined && flagOf(border, "diagonalDown")) borders.diagonalDown = diagonal;
  return borders;
}

const horizontals = new Map<string, StyleModel["horizontal"]>([
  ["left", "Left"],
  ["center", "Center"],
  ["right", "Right"],
  ["fill", "Fill"],
  ["justify", "Justify"],
  ["centerContinuous", "CenterAcrossSelection"],
  ["distributed", "Distributed"],
]);
const verticals = new Map<string, StyleModel["vertical"]>([
  ["top", "Top"],
  ["center", "Center"],
  ["justify", "Justify"],
  ["distributed", "Distributed"],
]);

type Alignment = Pick<
  StyleModel,
  "horizontal" | "vertical" | "wrapText" | "shrinkToFit" | "indentLevel" | "textOrientation"
>;

export function readAlignment(alignment: XmlElement | undefined): Alignment {
  const rotation = numberOf(alignment, "textRotation") ?? 0;
  return {
    horizontal: horizontals.get(alignment?.attributes.get("horizontal") ?? "") ?? "General",
    vertical: verticals.get(alignment?.attributes.get("vertical") ?? "") ?? "Bottom",
    wrapText: flagOf(alignment, "wrapText"),
    shrinkToFit: flagOf(alignment, "shrinkToFit"),
    indentLevel: numberOf(alignment, "indent") ?? 0,
    // The file counts 91 to 180 for 1 to 90 degrees downwards and 255 for letters stacked; office.js says -90 to 90 and 180.
    textOrientation: rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation,
  };
}
