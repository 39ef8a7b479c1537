import type { HeaderFooterModel, PageModel } from "../../model";
import { parseArea } from "../a1";
import { child, children, flagOf, numberOf, type XmlElement } from "../xml";

/** OOXML's paper numbers in office.js's names; sizes without a name count as Excel's default. */
export const paperSizes: ReadonlyMap<number, string> = new Map(
  (
    "Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14 Paper11x17 Note " +
    "Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL EnvelopeC5 EnvelopeC3 EnvelopeC4 " +
    "EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly EnvelopeMonarch EnvelopePersonal FanfoldUS " +
    "FanfoldStdGerman FanfoldLegalGerman"
  )
    .split(" ")
    .map((name, index) => [index + 1, name]),
);

export const pointsPerInch = 72;

const noText: HeaderFooterModel = {
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
};

/** The page of a sheet that says nothing of it, as a new sheet in Excel. */
export function plainPage(): PageModel {
  const margins = { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 };
  return {
    orientation: "Portrait",
    paperSize: "Letter",
    margins,
    zoom: { scale: 100 },
    printArea: null,
    titleRows: null,
    titleColumns: null,
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printOrder: "DownThenOver",
    firstPageNumber: null,
    headersFooters: { state: "Default", default: { ...noText }, first: { ...noText } },
    rowBreaks: [],
    columnBreaks: [],
  };
}

export function readPage(sheet: XmlElement): PageModel {
  const page = plainPage();
  const setup = child(sheet, "pageSetup");
  const options = child(sheet, "printOptions");
  const margins = child(sheet, "pageMargins");
  const fits = flagOf(child(child(sheet, "sheetPr"), "pageSetUpPr"), "fitToPage");
  const inPoints = (side: keyof PageModel["margins"]): number => {
    const inches = numberOf(margins, side);
    return inches === undefined ? page.margins[side] : Math.round(inches * pointsPerInch * 1000) / 1000;
  };
  return {
    ...page,
    orientation: setup?.attributes.get("orientation") === "landscape" ? "Landscape" : "Portrait",
    paperSize: paperSizes.get(numberOf(setup, "paperSize") ?? 1) ?? page.paperSize,
    margins: {
      top: inPoints("top"),
      bottom: inPoints("bottom"),
      left: inPoints("left"),
      right: inPoints("right"),
      header: inPoints("header"),
      footer: inPoints("footer"),
    },
    zoom: fits ? readFit(setup) : { scale: numberOf(setup, "scale") ?? 100 },
    centerHorizontally: flagOf(options, "horizontalCentered"),
    centerVertically: flagOf(options, "verticalCentered"),
    printGridlines: flagOf(options, "gridLines"),
    printOrder: setup?.attributes.get("pageOrder") === "overThenDown" ? "OverThenDown" : "DownThenOver",
    firstPageNumber: flagOf(setup, "useFirstPageNumber") ? (numberOf(setup, "firstPageNumber") ?? 1) : null,
    headersFooters: readHeadersFooters(child(sheet, "headerFooter")),
    rowBreaks: readBreaks(child(sheet, "rowBreaks")),
    columnBreaks: readBreaks(child(sheet, "colBreaks")),
  };
}

/** 0 pages means as many as needed. */
function readFit(setup: XmlElement | undefined): PageModel["zoom"] {
  const wide = numberOf(setup, "fitToWidth") ?? 1;
  const tall = numberOf(setup, "fitToHeight") ?? 1;
  return {
    ...(wide > 0 ? { horizontalFitToPages: wide } : {}),
    ...(tall > 0 ? { verticalFitToPages: tall } : {}),
  };
}

/** A break stands after the row or column it names, counted from 1: the next page starts at that number from 0. */
const readBreaks = (breaks: XmlElement | undefined): number[] =>
  children(breaks, "brk").flatMap((item) => numberOf(item, "id") ?? []);

function readHeadersFooters(element: XmlElement | undefined): PageModel["headersFooters"] {
  const first = flagOf(element, "differentFirst");
  const oddAndEven = flagOf(element, "differentOddEven");
  const text = (name: string): string => child(element, name)?.text ?? "";
  return {
    state: first ? (oddAndEven ? "FirstOddAndEven" : "FirstAndDefault") : oddAndEven ? "OddAndEven" : "Default",
    default: readSections(text("oddHeader"), text("oddFooter")),
    first: readSections(text("firstHeader"), text("firstFooter")),
  };
}

function readSections(header: string, footer: string): HeaderFooterModel {
  const above = sections(header);
  const below = sections(footer);
  return {
    leftHeader: above.L,
    centerHeader: above.C,
    rightHeader: above.R,
    leftFooter: below.L,
    centerFooter: below.C,
    rightFooter: below.R,
  };
}

/** Splits "&Lleft&Ccentre&Rright"; text before any mark is in the centre, and "&&" is an ampersand. */
function sections(text: string): Record<"L" | "C" | "R", string> {
  const found = { L: "", C: "", R: "" };
  let side: keyof typeof found = "C";
  for (const [piece] of text.matchAll(/&[\s\S]|[^&]+|&/g)) {
    if (piece === "&L") side = "L";
    else if (piece === "&C") side = "C";
    else if (piece === "&R") side = "R";
    else found[side] += piece;
  }
  return found;
}

/** Takes the print area and the titles from the names Excel keeps them in. */
export function readPrintNames(page: PageModel, printArea: string | undefined, titles: string | undefined): PageModel {
  const bare = references(titles ?? "");
  const rows = bare.find((area) => /^\$?\d/.test(area));
  const columns = bare.find((area) => /^\$?[A-Za-z]+:/.test(area));
  const rowArea = rows === undefined ? null : parseArea(rows);
  const columnArea = columns === undefined ? null : parseArea(columns);
  const areas = references(printArea ?? "").filter((area) => parseArea(area) !== null);
  return {
    ...page,
    printArea: areas.length === 0 ? null : areas.map((area) => area.replaceAll("$", "")).join(","),
    titleRows: rowArea === null ? null : { first: rowArea.top, last: rowArea.bottom },
    titleColumns: columnArea === null ? null : { first: columnArea.left, last: columnArea.right },
  };
}

/** The references of a name such as `'Bảng 1, 2'!$A$1:$B$2,'Bảng 1, 2'!$D$1`, without their sheets. */
const references = (formula: string): string[] =>
  [...formula.matchAll(/(?:'(?:[^']|'')*'|[^',!]+)!([^,]+)/g)].map((match) => (match[1] ?? "").trim());
