import type { HeaderFooterModel, PageModel } from "../../model";
import { lastColumn, lastRow } from "../a1";
import { paperSizes, pointsPerInch } from "../read/page";
import { child, escapeXml, parseXml } from "../xml";
import { putInSheet, setAttributes, textsOf } from "./frame";

const paperNumbers: ReadonlyMap<string, number> = new Map([...paperSizes].map(([number, name]) => [name, number]));

/** Writes the page set-up of a sheet; attributes the model does not know, such as the printer's, stay. */
export function putPage(xml: string, page: PageModel): string {
  let text = putFit(xml, page);
  text = putAttributes(text, "printOptions", {
    gridLines: page.printGridlines ? "1" : null,
    horizontalCentered: page.centerHorizontally ? "1" : null,
    verticalCentered: page.centerVertically ? "1" : null,
  });
  const inches = (points: number): string => String(Math.round((points / pointsPerInch) * 1e6) / 1e6);
  const { left, right, top, bottom, header, footer } = page.margins;
  text = putInSheet(
    text,
    "pageMargins",
    `<pageMargins left="${inches(left)}" right="${inches(right)}" top="${inches(top)}" bottom="${inches(bottom)}" header="${inches(header)}" footer="${inches(footer)}"/>`,
  );
  const { horizontalFitToPages: wide, verticalFitToPages: tall, scale } = page.zoom;
  const fits = wide !== undefined || tall !== undefined;
  text = putAttributes(text, "pageSetup", {
    paperSize: String(paperNumbers.get(page.paperSize) ?? 1),
    scale: !fits && scale !== undefined && scale !== 100 ? String(scale) : null,
    firstPageNumber: page.firstPageNumber === null ? null : String(page.firstPageNumber),
    useFirstPageNumber: page.firstPageNumber === null ? null : "1",
    fitToWidth: fits ? String(wide ?? 0) : null,
    fitToHeight: fits ? String(tall ?? 0) : null,
    pageOrder: page.printOrder === "OverThenDown" ? "overThenDown" : null,
    orientation: page.orientation.toLowerCase(),
  });
  text = putInSheet(text, "headerFooter", headerFooterXml(text, page.headersFooters));
  text = putInSheet(text, "rowBreaks", breaksXml("rowBreaks", page.rowBreaks, lastColumn));
  return putInSheet(text, "colBreaks", breaksXml("colBreaks", page.columnBreaks, lastRow));
}

/** Fitting to pages is switched on in the sheet's properties, and the numbers stand in its page set-up. */
function putFit(xml: string, { zoom }: PageModel): string {
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  const [properties = "<sheetPr></sheetPr>"] = textsOf(xml, "sheetPr");
  const [known = "<pageSetUpPr/>"] = /<(?:[\w.-]+:)?pageSetUpPr\b[^>]*>/.exec(properties) ?? [];
  const fit = setAttributes(known, { fitToPage: fits ? "1" : null });
  if (fit === known || (!fits && !properties.includes("pageSetUpPr"))) return xml;
  // It is the last of the three children.
  const open = properties.replace(/\s*\/>$/, "></sheetPr>");
  const written = open.includes(known)
    ? open.replace(known, () => fit)
    : open.replace(/<\/[^<]*>$/, (end) => fit + end);
  return putInSheet(xml, "sheetPr", written);
}

function putAttributes(xml: string, name: string, values: Readonly<Record<string, string | null>>): string {
  const [known] = textsOf(xml, name);
  const text = setAttributes(known ?? `<${name}/>`, values);
  return putInSheet(xml, name, /="/.test(text) ? text : "");
}

const breaksXml = (name: string, breaks: readonly number[], last: number): string =>
  breaks.length === 0
    ? ""
    : `<${name} count="${breaks.length}" manualBreakCount="${breaks.length}">${[...breaks]
        .sort((a, b) => a - b)
        .map((at) => `<brk id="${at}" max="${last}" man="1"/>`)
        .join("")}</${name}>`;

function headerFooterXml(xml: string, { state, default: odd, first }: PageModel["headersFooters"]): string {
  const [known] = textsOf(xml, "headerFooter");
  const old = known === undefined ? undefined : parseXml(known);
  const element = (name: string, text: string): string => (text === "" ? "" : `<${name}>${escapeXml(text)}</${name}>`);
  const header = (model: HeaderFooterModel): string =>
    sections(model.leftHeader, model.centerHeader, model.rightHeader);
  const footer = (model: HeaderFooterModel): string =>
    sections(model.leftFooter, model.centerFooter, model.rightFooter);
  const differentFirst = state === "FirstAndDefault" || state === "FirstOddAndEven";
  const differentOddEven = state === "OddAndEven" || state === "FirstOddAndEven";
  const inner =
    element("oddHeader", header(odd)) +
    element("oddFooter", footer(odd)) +
    // The model has no pages of even number of its own; what the file said of them stays.
    element("evenHeader", child(old, "evenHeader")?.text ?? "") +
    element("evenFooter", child(old, "evenFooter")?.text ?? "") +
    (differentFirst ? element("firstHeader", header(first)) + element("firstFooter", footer(first)) : "");
  if (inner === "" && !differentFirst && !differentOddEven) return "";
  return `<headerFooter${differentOddEven ? ' differentOddEven="1"' : ""}${differentFirst ? ' differentFirst="1"' : ""}>${inner}</headerFooter>`;
}

/** Excel takes no more than this in one header or footer. */
const longestHeader = 255;

function sections(left: string, center: string, right: string): string {
  const mark = (side: string, text: string): string => (text === "" ? "" : `&${side}${text}`);
  return (mark("L", left) + mark("C", center) + mark("R", right)).slice(0, longestHeader);
}
