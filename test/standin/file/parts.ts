import { unzipSync } from "fflate";

/** The texts of a package's parts by path. */
export const texts = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, new TextDecoder().decode(part)]));

/** The text of one part; fails where there is none. */
export function textOf(bytes: Uint8Array, path: string): string {
  const text = texts(bytes).get(path);
  if (text === undefined) throw new Error(`no part ${path}`);
  return text;
}

/** The names of the root element's children, in order, neighbours of one name counted once. */
export function childNames(xml: string): string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [, closing, name = "", empty] of xml.matchAll(/<(\/?)([\w:.-]+)(?:[^>"']|"[^"]*"|'[^']*')*?(\/?)>/g)) {
    if (closing === "/") depth--;
    else {
      if (depth === 1 && names.at(-1) !== name) names.push(name);
      if (empty !== "/") depth++;
    }
  }
  return names;
}

/** The paths of the parts that are not the same in both packages. */
export function changedParts(
  before: Uint8Array,
  after: Uint8Array,
  adjust: (text: string) => string = (text) => text,
): string[] {
  const [old, now] = [texts(before), texts(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((path) => old.get(path) !== adjust(now.get(path) ?? ""))
    .sort();
}

/** Everything that must be true of a package before Excel opens it without repairing. */
export function expectSound(bytes: Uint8Array): void {
  const parts = texts(bytes);
  const types = parts.get("[Content_Types].xml") ?? "";
  const overrides = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, path = ""]) => path);
  expect(overrides.filter((path) => !parts.has(path) && !path.endsWith(".rels"))).toEqual([]);
  expect(new Set(overrides).size).toBe(overrides.length);
  for (const [path, text] of parts) {
    if (!path.endsWith(".rels")) continue;
    const ids = [...text.matchAll(/\sId="([^"]+)"/g)].map(([, id]) => id);
    expect([path, new Set(ids).size]).toEqual([path, ids.length]);
    const folder = path.replace(/_rels\/[^/]*$/, "");
    for (const [tag] of text.matchAll(/<Relationship\b[^>]*>/g)) {
      if (tag.includes('TargetMode="External"')) continue;
      const target = /Target="([^"]+)"/.exec(tag)?.[1] ?? "";
      const steps = (target.startsWith("/") ? target.slice(1) : folder + target).split("/");
      const resolved: string[] = [];
      for (const step of steps) {
        if (step === "..") resolved.pop();
        else resolved.push(step);
      }
      expect([path, resolved.join("/"), parts.has(resolved.join("/"))]).toEqual([path, resolved.join("/"), true]);
    }
  }
  for (const [path, text] of parts) if (path.startsWith("xl/worksheets/sheet")) expectSoundSheet(path, text, parts);
}

const order =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties drawing legacyDrawing tableParts extLst".split(
    " ",
  );

/** Elements in the schema's order, and every number given to a format, a relationship or a place really there. */
function expectSoundSheet(path: string, xml: string, parts: ReadonlyMap<string, string>): void {
  const names = childNames(xml);
  expect([path, names]).toEqual([path, [...names].sort((a, b) => order.indexOf(a) - order.indexOf(b))]);
  expect(new Set(names).size).toBe(names.length);
  const styles = parts.get("xl/styles.xml") ?? "";
  const count = (group: string, item: string): number =>
    new RegExp(`<${group}\\b[^>]*>([\\s\\S]*?)</${group}>`).exec(styles)?.[1]?.match(new RegExp(`<${item}\\b`, "g"))
      ?.length ?? 0;
  const highest = (pattern: RegExp): number =>
    Math.max(-1, ...[...xml.matchAll(pattern)].map(([, number]) => Number(number)));
  expect(highest(/<c\b[^>]*?\ss="(\d+)"/g)).toBeLessThan(Math.max(1, count("cellXfs", "xf")));
  expect(highest(/dxfId="(\d+)"/g)).toBeLessThan(Math.max(0, count("dxfs", "dxf")));
  const relations = parts.get(path.replace(/([^/]+)$/, "_rels/$1.rels")) ?? "";
  for (const [, id] of xml.matchAll(/\br:id="([^"]+)"/g)) expect(relations).toContain(`Id="${String(id)}"`);
  const priorities = [...xml.matchAll(/<cfRule\b[^>]*priority="(\d+)"/g)].map(([, number]) => number);
  expect(new Set(priorities).size).toBe(priorities.length);
  const rows = [...xml.matchAll(/<row\b[^>]*?\sr="(\d+)"/g)].map(([, number]) => Number(number));
  expect(rows).toEqual([...rows].sort((a, b) => a - b));
}
