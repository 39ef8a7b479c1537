import { escapeXml } from "../xml";
import { type Bag, numberAt, textAt } from "./chartSeries";

/** A fill of one colour, given as "#RRGGBB". */
export const solid = (color: string): string =>
  `<a:solidFill><a:srgbClr val="${escapeXml(color.replace("#", "").toUpperCase())}"/></a:solidFill>`;
/** A typeface for all scripts. */
const faceXml = (name: string): string =>
  `<a:latin typeface="${escapeXml(name)}"/><a:cs typeface="${escapeXml(name)}"/>`;
/** Text sizes are in hundredths of a point. */
function runXml(bag: Bag, path: string): string {
  const size = numberAt(bag, `${path}/size`);
  const color = textAt(bag, `${path}/color`);
  const face = textAt(bag, `${path}/name`);
  const flag = (name: string, value: unknown): string =>
    typeof value === "boolean" ? ` ${name}="${value ? 1 : 0}"` : "";
  const attributes =
    (size === undefined ? "" : ` sz="${Math.round(size * 100)}"`) +
    flag("b", bag.get(`${path}/bold`)) +
    flag("i", bag.get(`${path}/italic`));
  return `${attributes}>${color === "" ? "" : solid(color)}${face === "" ? "" : faceXml(face)}`;
}

/** Excel turns text upwards by positive degrees, the file downwards by 60,000ths of a degree. */
function bodyXml(degrees: number | undefined): string {
  return degrees === undefined ? "<a:bodyPr/>" : `<a:bodyPr rot="${degrees * -60_000}" vert="horz"/>`;
}

/** The lettering of axes, labels and legends, or nothing when none was set. */
export function fontXml(bag: Bag, path: string, orientation?: number): string {
  const run = runXml(bag, path);
  return run === ">" && orientation === undefined
    ? ""
    : `<c:txPr>${bodyXml(orientation)}<a:lstStyle/><a:p><a:pPr><a:defRPr${run}</a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
}

/** A title of the chart or of an axis, or nothing when it has no text. */
export function titleXml(bag: Bag, path: string): string {
  const words = textAt(bag, `${path}/text`);
  if (words === "" || bag.get(`${path}/visible`) === false) return "";
  const lines = words
    .split("\n")
    .map(
      (line) =>
        `<a:p><a:r><a:rPr lang="vi-VN"${runXml(bag, `${path}/format/font`)}</a:rPr><a:t>${escapeXml(line)}</a:t></a:r></a:p>`,
    );
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${lines.join("")}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}
