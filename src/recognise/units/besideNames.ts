import type { Sheet } from "../../domain/cell";
import { foldPlain } from "../../read/text";
import { range, textAt } from "../tables/grid";
import { parseUnitName, unitLevelOf } from "./unitName";
import type { UnitStrip } from "../tables/unitStrips";
import { saysTotal, type Words } from "../words";

/**
 * Whether names right of others only say more of them: the district of a ward, its kind, what it was called before.
 * Columns of units begin with the widest as a rule; but what repeats beside names that do not is no unit's name.
 */
export function saysMoreOf(sheet: Sheet, words: Words, left: UnitStrip, right: UnitStrip): boolean {
  const rows = right.members.filter(
    (row) => !saysTotal(words, textAt(sheet, row, left.column) || textAt(sheet, row, right.column)),
  );
  const names = rows.map((row) => textAt(sheet, row, left.column));
  const others = rows.map((row) => textAt(sheet, row, right.column));
  const [units, beside] = [headingOf(sheet, left), headingOf(sheet, right)];
  const repeats = names.includes("") || countDistinct(names) < rows.length;
  const areWards = names.every((name) => words.isUnit(name)) || (!repeats && !ofKinds.test(units));
  if (areDistricts(others, beside) && !areDistricts(names, units)) return areWards;
  if (repeats) return false;
  if (ofBefore.test(beside) !== ofBefore.test(units)) return ofBefore.test(beside);
  const isUnit = (name: string): boolean => words.isUnit(name);
  // Teams and schools have the ward they are in beside them.
  if (countDistinct(others) < rows.length) return names.some(isUnit) || !others.every(isUnit);
  return ofKinds.test(beside) && !ofKinds.test(units) && !others.some(isUnit);
}

function areDistricts(names: readonly string[], heading: string): boolean {
  return (
    names.every((name) => name === "" || isDistrict(name)) || ofDistricts.test(heading.replaceAll("thi tran", "xa"))
  );
}

/** Whether such names are those of superiors. */
export function areSuperiors(sheet: Sheet, { column, members }: UnitStrip): boolean {
  return members.some((row) => isDistrict(textAt(sheet, row, column)));
}

const ofBefore = /(?<![a-z])(?:cu|truoc)(?![a-z])/;
const ofKinds = /^\W*(?:khu vuc|dia ban|vung|cum|nhom|(?:phan )?loai)/;
const ofDistricts =
  /^(?=.*(?<![a-z])(?:huyen|quan|thanh pho|tp|thi xa|tinh)(?![a-z]))(?!.*(?<!thi )(?<![a-z])(?:xa|phuong|px)(?![a-z]))/;

function headingOf(sheet: Sheet, { column, start, members }: UnitStrip): string {
  const texts = range(start, members[0] ?? start + 1).map((row) => textAt(sheet, row, column));
  return foldPlain(texts.join(" "));
}

function isDistrict(name: string): boolean {
  const { type, key } = parseUnitName(name);
  return type !== null && unitLevelOf(type, key) !== "ward";
}

function countDistinct(names: readonly string[]): number {
  return new Set(names).size;
}
