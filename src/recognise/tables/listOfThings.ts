import type { Sheet } from "../../domain/cell";
import { managedTogether, standardCoverage } from "../../plans/coverage";
import { foldPlain } from "../../read/text";
import { cellAt, isFigureLike, textAt } from "./grid";
import { countedIn } from "../headings/measureUnit";
import { says, type Words } from "../words";

/** A column beside the names of units, and what heads it. */
export interface HeadedColumn {
  readonly at: number;
  readonly heading: string;
}

/**
 * Whether lines that name units are about things in them: "Tên điểm tư vấn | Địa bàn | Số cán bộ" lists places, and what
 * it says of one is not the ward's figure. Lists of persons are such as well; but names stand in lists of units too, as those who answer for them.
 */
export function listsThings(
  sheet: Sheet,
  words: Words,
  rows: readonly number[],
  unit: number,
  columns: readonly HeadedColumn[],
): boolean {
  const isOfUnits =
    tellsManaged(words, columns) && new Set(rows.map((row) => textAt(sheet, row, unit))).size === rows.length;
  const areOfficers = columns.some(({ heading }) => /\bchuc (?:vu|danh)\b/.test(foldPlain(heading)));
  return columns.some(({ at, heading }) => {
    const areThings = namesThings(words, heading) && !(isOfUnits && at > unit && !ofVillages.test(heading));
    if (!areThings && (areOfficers || !namesPersons(heading))) return false;
    const names = rows.filter((row) => !isFigureLike(cellAt(sheet, row, at))).map((row) => textAt(sheet, row, at));
    const distinct = new Set(names.filter((name) => name !== ""));
    // "Có", "Chưa có" are no names.
    return distinct.size * 2 > rows.length;
  });
}

/** No list of clubs or facilities tells whom a ward manages: right of the units such a column names what is theirs. */
function tellsManaged(words: Words, columns: readonly HeadedColumn[]): boolean {
  return columns.some(({ heading }) => {
    const match = words.heading(heading);
    const isManaged = match.kind === "indicator" && [...standardCoverage.managed, managedTogether].includes(match.id);
    return isManaged && /hồ sơ|hs|quản lý/iu.test(heading);
  });
}

/** Those have people of their own. */
const ofVillages = /^tên (?:thôn|ấp|xóm|khóm|khu|tổ|bản|buôn|làng|kp|tdp)(?!\p{L})/iu;

/**
 * "Họ và tên" alone, or whose they are: what stands beside it is about one person. Those who answer for a unit are told
 * by their office, as in "Họ tên cán bộ".
 */
function namesPersons(heading: string): boolean {
  return /^\W*(?:ho(?:,| va)? ?ten(?: dem)?(?: (?:khai sinh|day du|nguoi (?:nghien|su dung|cai|duoc|vay|sau cai|benh).*|doi tuong.*|hoc vien.*|benh nhan.*))?|ten (?:doi tuong|hoc vien|benh nhan|nguoi (?:nghien|su dung|cai|duoc|vay).*))\W*$/.test(
    foldPlain(heading),
  );
}

/**
 * "Tên điểm", "Tên CLB", or just "Câu lạc bộ" over their names, but not "Tên cũ"; people are counted, never listed, below
 * an indicator.
 */
function namesThings(words: Words, heading: string): boolean {
  const match = words.heading(heading);
  if (match.kind === "personal" || says(words, heading, "unitName")) return false;
  return (
    /^ten (?!(?:goi |don vi )?(?:cu|truoc)\b)/.test(foldPlain(heading)) ||
    (match.kind === "indicator" && countedIn(match.id) === "things")
  );
}
