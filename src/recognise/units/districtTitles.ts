import type { Table } from "../../domain/table";
import { looksLikeUnit, parseUnitName, unitLevelOf } from "./unitName";

/**
 * The sheets whose lists are those of a district by their title: "UBND HUYỆN XUÂN LỘC", "… TRÊN ĐỊA BÀN HUYỆN XUÂN LỘC QUÝ I".
 * Where all say the same, it tells none apart.
 */
export function districtTitles(tables: readonly Table[]): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  for (const { area, layout, title, lines } of tables) {
    const isList = layout !== "unit-form" && lines.filter(({ role }) => role === "unit").length > 1;
    const district = isList ? title.map(districtWithin).find((name) => name !== null) : undefined;
    if (district !== undefined && !named.has(area.sheet)) named.set(area.sheet, district);
  }
  const keys = new Set([...named.values()].map((name) => parseUnitName(name).key));
  return keys.size > 1 ? named : new Map();
}

function districtWithin(line: string): string | null {
  if (line.length > longest) return null;
  for (const { index } of line.matchAll(/(?<![\p{L}\d])(?:huyện|quận|thị xã|thành phố|tp|tx|h\.|q\.)(?=[\s.])/giu)) {
    const name = (line.slice(index).split(beyond)[0] ?? "").trim();
    const { type, key } = parseUnitName(name);
    if (type !== null && unitLevelOf(type, key) === "district" && looksLikeUnit(name)) return name;
  }
  return null;
}

const longest = 200;
const beyond = /\s*[,;:()–]|\s+-\s|\s+(?=(?:quý|tháng|năm|kỳ|tỉnh|\d+ ?(?:tháng|t\d?)|\d\d\/)(?!\p{L}))/iu;
