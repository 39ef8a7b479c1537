import type { ReadLine } from "./lineKinds";
import { addsUp } from "./lineSums";
import type { ToldLines } from "./sumParts";

/** The sum of one district, and the lines it adds up. */
export interface DistrictSum {
  readonly name: string;
  readonly parts: readonly number[];
}

/**
 * "Cộng" among the wards of each district, where districts stand beside their wards: a total of that district only, by
 * the index of its line. The first such line of a district is its own, unless it adds up all units of the table.
 */
export function districtSums(told: ToldLines): ReadonlyMap<number, DistrictSum> {
  const { lines, roles } = told;
  const units = roles.flatMap((role, index) => (role === "unit" ? [index] : []));
  const superiorOf = (index: number | undefined): string => superior(lines, index);
  const districts = new Set(units.map(superiorOf).filter((name) => name !== ""));
  const sums = new Map<string, number>();
  roles.forEach((role, index) => {
    if (role !== "total") return;
    // "Cộng" may stand where the districts do.
    const above = superiorOf(units.findLast((unit) => unit < index));
    const district = districts.has(superiorOf(index)) ? superiorOf(index) : above;
    if (districts.has(district) && !sums.has(district)) sums.set(district, index);
  });
  if (districts.size < 2 || sums.size < 2) return new Map();
  return new Map(
    [...sums].flatMap(([name, index]) => {
      const parts = units.filter((unit) => superiorOf(unit) === name);
      const isOfAll = addsUp(lines, index, units) && !addsUp(lines, index, parts);
      return isOfAll ? [] : [[index, { name, parts }] as const];
    }),
  );
}

function superior(lines: readonly ReadLine[], index: number | undefined): string {
  return index === undefined ? "" : (lines[index]?.raw.superior ?? "");
}
