import type { Sheet } from "../../domain/cell";
import { isNoUnit } from "../headings/comparison";
import { bottomOf, hasFigures, isEmptyRow, range, rightOf, textAt } from "../tables/grid";
import { type Field, lastOf } from "../tables/stripField";
import type { UnitStrip } from "../tables/unitStrips";
import { isNoPlace } from "../units/noPlace";
import { isProperName, parseUnitName } from "../units/unitName";
import { villageIn } from "../units/villageName";
import { says, saysTotal, type Words } from "../words";
import { ordinalOf } from "./lineLabel";
import { saysPart } from "./partWords";

/**
 * The lines without figures whose names nobody knows that are units all the same, which have not reported. Their numbers
 * go on from the line above to the one below; at the ends of a list, or where no line has a number, the name must be
 * written as names are.
 */
export function unfilledLines(sheet: Sheet, words: Words, strip: UnitStrip, field: Field): ReadonlySet<number> {
  const { column, start, members } = strip;
  const last = lastOf(strip);
  const nameAt = (row: number): string => textAt(sheet, row, column);
  const numberAt = (row: number): number => numberOf(ordinalOf(sheet, row, column, field), nameAt(row));
  const listed = members.filter((row) => !saysTotal(words, nameAt(row)));
  const most = (holds: (row: number) => boolean): boolean => listed.filter(holds).length * 2 > listed.length;
  const isUnnumbered =
    most((row) => Number.isNaN(numberAt(row))) && most((row) => isBareName(nameAt(row)) && !words.isUnit(nameAt(row)));

  const isCountedOn = (row: number): boolean => {
    const number = numberAt(row);
    const follows = numberAt(row - 1) === number - 1;
    if (follows && (numberAt(row + 1) === number + 1 || !isEmptyRow(sheet, row, column + 1, field.right))) return true;
    if (Number.isNaN(number) || !isBareName(nameAt(row))) return false;
    const next = range(row + 1, last + 1).find((other) => !Number.isNaN(numberAt(other)));
    if (number > 1) return follows && (next === undefined || numberAt(next) === number + 1);
    if (number !== 1 || next === undefined || numberAt(next) !== 2) return false;
    // Below a heading the list may begin with 1 again.
    return next === row + 1 || (hasFigures(sheet, next, column + 1, field.right) && numberAt(next + 1) === 3);
  };
  const isAmongNames = (row: number): boolean =>
    isUnnumbered &&
    isBareName(nameAt(row)) &&
    isEmptyRow(sheet, row, column + 1, field.right) &&
    (row < last || (row === last + 1 && !signs.test(nameAt(row)) && isBlankRow(sheet, row + 1)));

  return new Set(
    range(start + 1, Math.min(last + longestTail, bottomOf(sheet))).filter((row) => {
      if (nameAt(row) === "" || hasFigures(sheet, row, column + 1, field.right) || saysElse(words, nameAt(row)))
        return false;
      return isCountedOn(row) || isAmongNames(row);
    }),
  );
}

/** Who signs below a list. */
const signs = /^(?:NGƯỜI|CÁN BỘ|TRƯỞNG|PHÓ|CHỦ|GIÁM|THỦ|LÃNH|KẾ TOÁN|BÍ THƯ|NƠI|XÁC|TM|KT|ỦY|UỶ|CÔNG CHỨC)(?!\p{L})/iu;

/** So many units at the end of a list may have nothing to report. */
const longestTail = 30;

function numberOf(ordinal: string, name: string): number {
  const [, inCell] = /^(\d{1,3})\s*[.)]/.exec(name) ?? [];
  return /^\d+$/.test(ordinal) ? Number(ordinal) : ordinal === "" && inCell !== undefined ? Number(inCell) : NaN;
}

function saysElse(words: Words, name: string): boolean {
  return (
    isNoUnit(name) ||
    saysTotal(words, name) ||
    saysPart(name) ||
    isNoPlace(name) ||
    villageIn(name) !== null ||
    says(words, name, "unitName")
  );
}

/** "Xuân An": a name without a type. */
function isBareName(text: string): boolean {
  const { type, name } = parseUnitName(text);
  return type === null && isProperName(name);
}

function isBlankRow(sheet: Sheet, row: number): boolean {
  return row >= bottomOf(sheet) || isEmptyRow(sheet, row, sheet.left, rightOf(sheet));
}
