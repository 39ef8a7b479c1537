import { strToU8, zipSync } from "fflate";

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

interface SheetText {
  readonly name: string;
  /** What stands inside `<worksheet>`, or the whole part when it begins with "<?xml". */
  readonly xml: string;
  /** Attributes of the sheet's entry in the workbook, such as `state="hidden"`. */
  readonly entry?: string;
  readonly kind?: "worksheet" | "chartsheet";
  /** Relationships of the sheet's part. */
  readonly relations?: string;
}

interface PackageText {
  readonly sheets: readonly SheetText[];
  /** Inside `<workbook>`, before and after the list of sheets. */
  readonly before?: string;
  readonly after?: string;
  /** Inside `<styleSheet>`. */
  readonly styles?: string;
  readonly sharedStrings?: string;
  readonly more?: Readonly<Record<string, string>>;
  /** Further relationships of the workbook. */
  readonly relations?: string;
}

const defaultStyles =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>';

/** The parts of a small workbook, as text by path. */
export function partsOf({
  sheets,
  before = "",
  after = "",
  styles,
  sharedStrings,
  more = {},
  relations = "",
}: PackageText): Record<string, string> {
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(sheets, sharedStrings !== undefined),
    "_rels/.rels": relationsXml(`<Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/>`),
    "xl/workbook.xml": `<?xml version="1.0" encoding="UTF-8"?><workbook ${main} xmlns:r="${relation}">${before}<sheets>${sheets
      .map(
        ({ name, entry = "" }, index) =>
          `<sheet name="${name}" sheetId="${index + 1}" ${entry} r:id="rId${index + 1}"/>`,
      )
      .join("")}</sheets>${after}</workbook>`,
    "xl/styles.xml": `<styleSheet ${main}>${styles ?? defaultStyles}</styleSheet>`,
  };
  const links = sheets.map(
    ({ kind = "worksheet" }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relation}/${kind}" Target="${folderOf(kind)}/sheet${index + 1}.xml"/>`,
  );
  links.push(`<Relationship Id="rId100" Type="${relation}/styles" Target="styles.xml"/>`);
  if (sharedStrings !== undefined) {
    parts["xl/sharedStrings.xml"] = `<sst ${main}>${sharedStrings}</sst>`;
    links.push(`<Relationship Id="rId101" Type="${relation}/sharedStrings" Target="sharedStrings.xml"/>`);
  }
  parts["xl/_rels/workbook.xml.rels"] = relationsXml(links.join("") + relations);
  for (const [index, { xml, kind = "worksheet", relations: own }] of sheets.entries()) {
    const path = `${folderOf(kind)}/sheet${index + 1}.xml`;
    parts[`xl/${path}`] = xml.startsWith("<?xml") ? xml : `<worksheet ${main} xmlns:r="${relation}">${xml}</worksheet>`;
    if (own !== undefined) parts[`xl/${folderOf(kind)}/_rels/sheet${index + 1}.xml.rels`] = relationsXml(own);
  }
  return { ...parts, ...more };
}

export const zipped = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));

/** A small workbook, from what matters of it. */
export const packageOf = (text: PackageText): Uint8Array => zipped(partsOf(text));

/** A workbook of one sheet. */
export const sheetOf = (xml: string, more: Omit<PackageText, "sheets"> = {}): Uint8Array =>
  packageOf({ sheets: [{ name: "S", xml }], ...more });

const folderOf = (kind: "worksheet" | "chartsheet"): string => (kind === "worksheet" ? "worksheets" : "chartsheets");

const relationsXml = (inner: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;

function contentTypes(sheets: readonly SheetText[], strings: boolean): string {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const overrides = sheets.map(
    ({ kind = "worksheet" }, index) =>
      `<Override PartName="/xl/${folderOf(kind)}/sheet${index + 1}.xml" ContentType="${type}.${kind}+xml"/>`,
  );
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${strings ? `<Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/>` : ""}${overrides.join("")}</Types>`;
}
