import { isSyllableName } from "../units/syllableNames";
import { isProperName, looksLikeUnit, parseUnitName } from "../units/unitName";
import { isCountedByTotal, type LineKind, type ReadLine } from "./lineKinds";
import { numberOf } from "./partsBelow";

/**
 * Lines among units that have neither a number nor a name written as names are: "Hộ nghèo", "(trong đó nữ)", "Tổng hợp".
 * They may tell a part of the unit above, or all of them; where most names are written so, all of a list's are, as where
 * the total only comes out with them ("Chờ" is a town).
 */
export function oddNames(
  lines: readonly ReadLine[],
  kinds: readonly LineKind[],
  isKnown: (name: string) => boolean,
): ReadonlySet<number> {
  const units = kinds.flatMap((kind, index) =>
    kind.kind === "place" && kind.sum === null && kind.rank >= 0 ? [{ name: kind.name, index }] : [],
  );
  const isNamed = ({ name }: { readonly name: string }): boolean =>
    isKnown(name) || looksLikeUnit(name) || isProperName(parseUnitName(name).name);
  const odd = units.filter((unit) => !isNamed(unit));
  if (odd.length * 2 >= units.length) return new Set();
  if (odd.every(({ name }) => isSyllableName(name)) && isCountedByTotal(lines)) return new Set();
  return new Set(
    odd.flatMap(({ name, index }) => {
      const line = lines[index];
      return name !== "" && line?.raw.code === "" && Number.isNaN(numberOf(line)) ? [index] : [];
    }),
  );
}
