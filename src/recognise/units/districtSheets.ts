import type { Table } from "../../domain/table";
import { foldPlain } from "../../read/text";
import { looksLikeUnit, parseUnitName, unitLevelOf } from "./unitName";

/**
 * The sheets named after a district, each with its name: "H. Sóc Sơn" of "H. Sóc Sơn Q1". "Q1" to "Q4" are quarters,
 * unless the workbook shows that they are Quận 1 to Quận 4.
 */
export function districtSheets(tables: readonly Table[]): ReadonlyMap<string, string> {
  const sheets = new Set(tables.map(({ area }) => area.sheet));
  const areQuarters = !meansDistricts(tables, sheets);
  return new Map(
    [...sheets].flatMap((sheet) => {
      const district = areQuarters && quarterOf(sheet) !== null ? null : districtIn(sheet);
      return district === null ? [] : [[sheet, district] as const];
    }),
  );
}

/** What stands behind the name is what the sheet holds of it: "Q7 MMT", "Huyện Sóc Sơn 6T", "TX Sơn Tây - Quý 2". */
function districtIn(sheet: string): string | null {
  const named =
    /^\W*(?:quận|q)[\s.]*\d+(?!\d)/iu.exec(sheet)?.[0] ??
    sheet.replace(/[\s_–—-]+(?:q(?:uý|uy)?[\s.]*(?:\d|[iv]+(?!\p{L}))|t[\s.]*\d|tháng|năm|\(|\d).*$/iu, "");
  const { type, key } = parseUnitName(named);
  const isNumbered = type === "quan" && /^\d+$/.test(key);
  if (type === null || unitLevelOf(type) === "ward") return null;
  return isNumbered || looksLikeUnit(named) ? named : null;
}

/** 1 for "Q1", "Q.01 2024", "Q I (TH)"; null for "Quận 1" and "Q12". */
function quarterOf(sheet: string): number | null {
  const number = /^\W*q[\s.-]*0*(iv|i{1,3}|[1-4])(?![\p{L}\d])/iu.exec(sheet)?.[1]?.toLowerCase();
  return number === undefined ? null : ({ i: 1, ii: 2, iii: 3, iv: 4 }[number] ?? Number(number)) || null;
}

/**
 * The sheets "Q.1" to "Q.4" where each lists other wards: districts. In every quarter the same wards report.
 */
export function districtsByWards(
  tables: readonly { readonly sheet: string; readonly names: readonly string[] }[],
): ReadonlySet<string> {
  const wards = new Map<string, Set<string>>();
  for (const { sheet, names } of tables) {
    if (quarterOf(sheet) === null) continue;
    const own = wards.get(sheet) ?? new Set<string>();
    wards.set(sheet, own);
    for (const name of names) own.add(parseUnitName(name).key);
  }
  const lists = [...wards.values()];
  const areOthers = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
    [...one].filter((key) => other.has(key)).length * 2 < Math.min(one.size, other.size);
  const isEach = lists.every((one) => one.size > 1 && lists.every((other) => one === other || areOthers(one, other)));
  return new Set(isEach && lists.length > 1 ? wards.keys() : []);
}

/**
 * "Q.1" is a district where another sheet is "Q.5" or the sheets have other wards, where the titles say "Quận 1" on "Q.1" and never another, and
 * where none of the tables on such sheets is about the time of its quarter; no district called "Quận" has communes.
 */
function meansDistricts(tables: readonly Table[], sheets: ReadonlySet<string>): boolean {
  if ([...sheets].some((sheet) => quarterOf(sheet) === null && /^\W*q[\s.]*\d{1,2}(?!\d)/iu.test(sheet))) return true;
  const listed = tables.map(({ area, lines }) => ({
    sheet: area.sheet,
    names: lines.flatMap(({ role, name }) => (role === "unit" ? [name] : [])),
  }));
  if (districtsByWards(listed).size > 0) return true;
  const doubtful = tables.flatMap((table) => {
    const quarter = quarterOf(table.area.sheet);
    return quarter === null ? [] : [{ ...table, quarter }];
  });
  const told = doubtful.flatMap(({ title, quarter }) =>
    districtsIn(title.join(" ; ")).map((district) => district === quarter),
  );
  if (told.length > 0 && told.every((isOwn) => isOwn)) return true;
  return doubtful.every(({ period, quarter, lines }) => {
    if (period === null || lines.some(({ role, name }) => role === "unit" && isCommune(name))) return false;
    const middle = `${period.year}-${String(quarter * 3 - 1).padStart(2, "0")}-01`;
    return middle < period.from || middle > period.to;
  });
}

function districtsIn(title: string): number[] {
  return [...foldPlain(title).matchAll(/\bquan (?:so )?0*(\d{1,2})\b/g)].map(([, number]) => Number(number));
}

function isCommune(name: string): boolean {
  const { type } = parseUnitName(name);
  return type === "xa" || type === "thiTran";
}
