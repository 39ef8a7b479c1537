import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser, type Element } from "@xmldom/xmldom";

/** Microsoft's validator is a web service, so what it would refuse is checked here. */

const root = join(__dirname, "..");
const SOURCE_ADDRESS = "https://localhost:3000/";
const SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

/**
 * Children in the order the schemas demand, by xsi:type where there is one and by name otherwise; an element
 * not listed has none. Source: OfficeAppManifestV1_1.xsd, TaskPaneAppVersionOverridesV1_0.xsd.
 */
const content: Readonly<Record<string, string>> = {
  TaskPaneApp:
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl " +
    "SupportUrl AppDomains? Hosts Requirements? DefaultSettings Permissions VersionOverrides",
  DisplayName: "Override*",
  Description: "Override*",
  Hosts: "Host+",
  Requirements: "Sets? Methods?",
  Sets: "Set+",
  DefaultSettings: "SourceLocation",
  VersionOverridesV1_0: "Description? Requirements? Hosts? Resources? WebApplicationInfo? EquivalentAddins?",
  Workbook: "AllFormFactors? DesktopFormFactor?",
  DesktopFormFactor: "GetStarted? FunctionFile? ExtensionPoint+",
  GetStarted: "Title Description LearnMoreUrl",
  PrimaryCommandSurface: "OfficeTab* CustomTab*",
  OfficeTab: "Group+",
  Group: "Label Icon Control+",
  Button: "Label Supertip Icon Action",
  Supertip: "Title Description",
  Icon: "Image+",
  ShowTaskpane: "TaskpaneId? SourceLocation Title?",
  ExecuteFunction: "FunctionName",
  Resources: "Images? Urls? ShortStrings? LongStrings?",
  Images: "Image+",
  Urls: "Url+",
  ShortStrings: "String+",
  LongStrings: "String+",
  String: "Override*",
};

/** Which list of Resources an element's resid points into. */
const resourceList: Readonly<Record<string, string>> = {
  Image: "Images",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  LearnMoreUrl: "Urls",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
};

function childrenOf(element: Element): Element[] {
  return Array.from(element.childNodes).filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);
}

function nameOf(element: Element): string {
  return element.localName ?? element.tagName;
}

function parse(xml: string): Element[] {
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  });
  const { documentElement } = parser.parseFromString(xml, "text/xml");
  if (documentElement === null) throw new Error("no root element");
  return [documentElement, ...Array.from(documentElement.getElementsByTagName("*"))];
}

const all = parse(readFileSync(join(root, "manifest.xml"), "utf8"));
const named = (name: string): Element[] => all.filter((element) => nameOf(element) === name);
const attributes = (name: string): string[] => all.flatMap((element) => element.getAttribute(name) ?? []);
const texts = (name: string): (string | null)[] => named(name).map((element) => element.textContent);

/** Path in the repository of what an address of the manifest will serve. */
function served(address: string): string {
  const path = address.slice(SOURCE_ADDRESS.length);
  return join(root, path.endsWith(".html") ? "src" : ".", path);
}

/** Width and height of a PNG, and whether it has 8-bit red, green, blue and alpha. */
function readPng(path: string): { width: number; height: number; rgba: boolean } {
  const bytes = readFileSync(path);
  expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), rgba: bytes[24] === 8 && bytes[25] === 6 };
}

describe("manifest.xml", () => {
  it("has every element where the schemas want it", () => {
    for (const element of all) {
      const type = element.getAttributeNS(SCHEMA_INSTANCE, "type") ?? "";
      const allowed = content[type || nameOf(element)] ?? "";
      const pattern = allowed.replace(/(\w+)([?*+]?) ?/g, "(?:$1 )$2");
      const found = childrenOf(element).map((child) => `${nameOf(child)} `);
      expect(`${nameOf(element)}: ${found.join("")}`).toMatch(new RegExp(`^${nameOf(element)}: ${pattern}$`));
    }
  });

  it("has the identity Excel asks for", () => {
    expect(texts("Id")).toEqual([expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)]);
    expect(texts("Version")).toEqual([expect.stringMatching(/^[1-9]\d*(\.\d+){3}$/)]);
    expect(texts("DefaultLocale")).toEqual(["vi-VN"]);
    expect(texts("Permissions")).toEqual(["ReadWriteDocument"]);
  });

  it("demands no more than ExcelApi 1.1, so that older Excel lists the add-in and can be told what it lacks", () => {
    const sets = named("Set").map((set) => `${set.getAttribute("Name") ?? ""} ${set.getAttribute("MinVersion") ?? ""}`);
    expect(sets).toEqual(["ExcelApi 1.1"]);
  });

  it("defines each resource it refers to, in the list of its kind, and refers to each it defines", () => {
    const lists = ["Images", "Urls", "ShortStrings", "LongStrings"];
    const defined = lists.flatMap((list) =>
      named(list).flatMap((element) => childrenOf(element).map((child) => `${list} ${child.getAttribute("id") ?? ""}`)),
    );
    const referred = all
      .filter((element) => element.hasAttribute("resid"))
      .map((element) => `${resourceList[nameOf(element)] ?? "?"} ${element.getAttribute("resid") ?? ""}`);
    expect(new Set(defined).size).toBe(defined.length);
    expect(Array.from(new Set(referred)).sort()).toEqual(defined.sort());
  });

  it("keeps ids unique and within their lengths", () => {
    const ids = attributes("id");
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of attributes("resid")) expect(id).toMatch(/^.{1,32}$/);
    for (const id of ids) expect(id).toMatch(/^.{1,125}$/);
  });

  it.each([
    ["DisplayName", 125],
    ["ShortStrings", 125],
    ["Description", 250],
    ["LongStrings", 250],
  ])("keeps %s within %i characters in Vietnamese and in English", (name, limit) => {
    const holders = named(name).flatMap((element) => (name.endsWith("Strings") ? childrenOf(element) : [element]));
    const strings = holders.filter((element) => element.hasAttribute("DefaultValue"));
    expect(strings).not.toHaveLength(0);
    for (const string of strings) {
      const overrides = childrenOf(string);
      expect(overrides.map((override) => override.getAttribute("Locale"))).toEqual(["en-US"]);
      const values = [
        string.getAttribute("DefaultValue"),
        ...overrides.map((override) => override.getAttribute("Value")),
      ];
      for (const value of values) expect(value).toMatch(new RegExp(`^.{1,${String(limit)}}$`));
    }
  });

  it("uses only https addresses of this project, each of a file that exists", () => {
    const addresses = attributes("DefaultValue").filter((value) => value.includes("://"));
    expect(addresses.length).toBeGreaterThan(16);
    for (const address of addresses) {
      expect(address.startsWith(SOURCE_ADDRESS)).toBe(true);
      expect([address, existsSync(served(address))]).toEqual([address, true]);
    }
  });

  it("gives every button and group its icon in all sizes, as transparent PNG of exactly that size", () => {
    const addressOf = new Map(
      named("Image").map((image) => [image.getAttribute("id"), image.getAttribute("DefaultValue")]),
    );
    for (const icon of named("Icon")) {
      const sizes = childrenOf(icon).map((image) => Number(image.getAttribute("size")));
      expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
      for (const image of childrenOf(icon)) {
        const size = Number(image.getAttribute("size"));
        const png = readPng(served(addressOf.get(image.getAttribute("resid")) ?? ""));
        expect(png).toEqual({ width: size, height: size, rgba: true });
      }
    }
    for (const [name, size] of Object.entries({ IconUrl: 32, HighResolutionIconUrl: 64 })) {
      const png = named(name).map((element) => readPng(served(element.getAttribute("DefaultValue") ?? "")));
      expect(png).toEqual([{ width: size, height: size, rgba: true }]);
    }
  });

  it("calls only functions that commands.ts registers", () => {
    const commands = readFileSync(join(root, "src/commands.ts"), "utf8");
    expect(texts("FunctionName")).toEqual(["makeReport"]);
    for (const name of texts("FunctionName")) expect(commands).toContain(`Office.actions.associate("${name ?? ""}"`);
  });
});
