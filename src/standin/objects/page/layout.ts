import type { PageModel } from "../../model";
import { asFlag, asInteger, asNumber, asOneOf, asRecord, asText } from "../../wire/arguments";
import { HostError } from "../../wire/hostError";
import { at, kind, type Kind, type Scalar } from "../../wire/kind";
import { method, navigation, scalar } from "../../wire/member";
import type { Worksheet } from "../worksheet/worksheet";
import { headersFooters } from "./headerFooter";
import { printAreaMembers } from "./printArea";

const paperSizes = [
  "Letter",
  "LetterSmall",
  "Tabloid",
  "Ledger",
  "Legal",
  "Statement",
  "Executive",
  "A3",
  "A4",
  "A4Small",
  "A5",
  "B4",
  "B5",
  "Folio",
  "Quatro",
] as const;

/** Changes the page set-up of a sheet. */
export function setPage({ book, sheet }: Worksheet, change: (page: PageModel) => void): void {
  change(sheet.page);
  sheet.changes.page = true;
  book.isDirty = true;
}

const property = <Name extends keyof PageModel>(
  name: Name,
  parse: (value: unknown) => PageModel[Name],
): Scalar<Worksheet> =>
  scalar<Worksheet>(
    "1.9",
    ({ sheet }) => sheet.page[name],
    (self, value) => setPage(self, (page) => (page[name] = parse(value))),
  );

type Margin = keyof PageModel["margins"];
const pointsPer = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

function asMargin(points: unknown): number {
  const value = asNumber(points);
  if (value < 0) throw new HostError("InvalidArgument", `margin ${value}`);
  return value;
}

const margin = (name: Margin): Scalar<Worksheet> =>
  scalar<Worksheet>(
    "1.9",
    ({ sheet }) => sheet.page.margins[name],
    (self, value) => setPage(self, (page) => (page.margins[name] = asMargin(value))),
  );

/** Pages to fit to, or a scale from 10 to 400 per cent. */
function asZoom(value: unknown): PageModel["zoom"] {
  const { scale, horizontalFitToPages, verticalFitToPages } = asRecord(value);
  const read = (given: unknown): number | undefined =>
    given === undefined || given === null ? undefined : asInteger(given);
  const [percent, across, down] = [read(scale), read(horizontalFitToPages), read(verticalFitToPages)];
  if (percent !== undefined && (percent < 10 || percent > 400))
    throw new HostError("InvalidArgument", `scale ${percent}`);
  if (percent !== undefined && (across !== undefined || down !== undefined))
    throw new HostError("InvalidArgument", "either a scale or pages to fit to");
  if ((across ?? 1) < 1 || (down ?? 1) < 1) throw new HostError("InvalidArgument", "at least one page");
  return {
    ...(percent !== undefined && { scale: percent }),
    ...(across !== undefined && { horizontalFitToPages: across }),
    ...(down !== undefined && { verticalFitToPages: down }),
  };
}

/** How a sheet is printed. Margins are in points. */
export const pageLayout: Kind<Worksheet> = kind<Worksheet>("PageLayout", {
  orientation: property("orientation", (value) => asOneOf(value, ["Portrait", "Landscape"])),
  paperSize: property("paperSize", (value) => asOneOf(value, paperSizes)),
  centerHorizontally: property("centerHorizontally", asFlag),
  centerVertically: property("centerVertically", asFlag),
  printGridlines: property("printGridlines", asFlag),
  printOrder: property("printOrder", (value) => asOneOf(value, ["DownThenOver", "OverThenDown"])),
  zoom: property("zoom", asZoom),
  /** An empty text stands for automatic. */
  firstPageNumber: scalar(
    "1.9",
    ({ sheet }) => sheet.page.firstPageNumber ?? "",
    (self, value) => setPage(self, (page) => (page.firstPageNumber = value === "" ? null : asInteger(value))),
  ),
  topMargin: margin("top"),
  bottomMargin: margin("bottom"),
  leftMargin: margin("left"),
  rightMargin: margin("right"),
  headerMargin: margin("header"),
  footerMargin: margin("footer"),
  headersFooters: navigation("1.9", (self) => at(headersFooters, self)),
  setPrintMargins: method("1.9", (self, given) => {
    const unit = pointsPer[given.oneOf(0, ["Points", "Inches", "Centimeters"])];
    const sizes = Object.entries(asRecord(given.raw(1))).filter(([, size]) => size !== null);
    setPage(self, (page) => {
      for (const [name, size] of sizes) {
        if (!isMargin(page, name)) throw new HostError("InvalidArgument", `margin ${asText(name)}`);
        page.margins[name] = Math.round(asMargin(size) * unit * 1000) / 1000;
      }
    });
  }),
  ...printAreaMembers,
});

const isMargin = (page: PageModel, name: string): name is Margin => name in page.margins;
