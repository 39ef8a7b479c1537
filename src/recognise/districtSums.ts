import type { LineKind, ReadLine } from "./lineRoles";
import { addsUp } from "./lineSums";

/**
 * "Cộng" among the wards of each district, where districts stand beside their wards: a total of that district only.
 * The first such line of a district is its own, unless it adds up all units of the table.
 */
export function withDistrictSums(lines: readonly ReadLine[], kinds: readonly LineKind[]): LineKind[] {
  const isUnit = (index: number): boolean => kinds[index]?.role === null;
  const districts = new Set(
    lines.flatMap(({ raw }, index) => (isUnit(index) && raw.superior !== "" ? [raw.superior] : [])),
  );
  const sums = new Map<string, number>();
  lines.forEach(({ raw }, index) => {
    if (kinds[index]?.role !== "total") return;
    // "Cộng" may stand where the districts do.
    const above = lines.findLast((_, before) => before < index && isUnit(before))?.raw.superior ?? "";
    const district = districts.has(raw.superior) ? raw.superior : above;
    if (districts.has(district) && !sums.has(district)) sums.set(district, index);
  });
  if (districts.size < 2 || sums.size < 2) return [...kinds];
  const units = lines.filter((_, index) => isUnit(index));
  const summed = [...kinds];
  for (const [name, index] of sums) {
    const line = lines[index];
    const own = units.filter(({ raw }) => raw.superior === name);
    if (line === undefined || (addsUp(line, units) && !addsUp(line, own))) continue;
    const below = lines.some(({ raw }, before) => before < index && isUnit(before) && raw.superior === name);
    summed[index] = { role: "group", rank: null, name, below };
  }
  return summed;
}
