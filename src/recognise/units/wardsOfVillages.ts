import type { Sheet } from "../../domain/cell";
import type { Finding } from "../../domain/finding";
import { foldMarks, foldPlain } from "../../read/text";
import { sumOf } from "../lines/sumWords";
import { wardIn } from "../lines/wardList";
import { around } from "../lines/unreadLines";
import type { RawLine, RawTable } from "../tables/rawTable";
import type { Words } from "../words";
import { isNoPlace } from "./noPlace";
import { isProperName, looksLikeUnit, parseUnitName } from "./unitName";
import { villageIn } from "./villageName";

interface Placed {
  readonly sheet: Sheet;
  readonly table: RawTable;
}

/**
 * Lists of one ward's villages with their sum, each on a sheet that names the ward: the ward is the unit, the sum its
 * figures, and the villages its parts. Lists without a sum, or of which nobody can tell the ward, stay as they are.
 */
export function withWardsOfVillages<T extends Placed>(placed: readonly T[], words: Words): T[] {
  const lists = new Map(placed.map((entry) => [entry.table, listOf(entry, words)]));
  const unnamed = new Set([...lists].flatMap(([{ area }, list]) => (list?.isKnown === false ? [area.sheet] : [])));
  return placed.map((entry) => {
    const list = lists.get(entry.table) ?? null;
    // A name that no roster knows is a ward's where other sheets are called so too.
    if (list === null || (!list.isKnown && unnamed.size < 2)) return entry;
    return { ...entry, table: { ...entry.table, lines: linesOf(entry.table, list) } };
  });
}

/** Says of such lists whose they are taken for. */
export function villagesOfWards(placed: readonly Placed[]): Finding[] {
  return placed.flatMap(({ table: { lines } }): Finding[] => {
    const villages = lines.filter(({ isVillage }) => isVillage);
    const [ward] = lines;
    const at = around(villages.map((line) => line.at));
    if (ward === undefined || at === null) return [];
    return [{ code: "villages-of-ward", severity: "info", at, ward: ward.name, count: villages.length }];
  });
}

interface VillageList {
  readonly ward: string;
  readonly isKnown: boolean;
  readonly total: RawLine;
}

function listOf({ table }: Placed, words: Words): VillageList | null {
  const { layout, lines, villages, title, area } = table;
  // "Tổng cộng xã": of this one.
  const isSum = ({ isTotal, name }: RawLine): boolean => isTotal || sumOf(name)?.of === "kind";
  const [total, ...others] = lines.filter(isSum);
  const names = lines.filter((line) => !isSum(line)).map(({ name }) => name);
  if (layout !== "units-in-rows" || total === undefined || others.length > 0 || names.length === 0) return null;
  if (![lines[0], lines.at(-1)].includes(total)) return null;
  const areVillages = names.every(
    (name) => villageIn(name) !== null || (villages !== undefined && !looksLikeUnit(name)),
  );
  if (!areVillages || (villages === undefined && names.some((name) => words.isUnit(name)))) return null;
  const told = title.map(({ text }) => wardIn(text)).find((ward) => ward !== null && ward !== "");
  const page = area.sheet.trim();
  if (told != null) {
    // Sheets' names are often typed without marks.
    const isBare = foldMarks(page) === page;
    const keyOf = (name: string): string => (isBare ? foldMarks : String)(parseUnitName(name).key);
    const isOther = words.isUnit(page) && keyOf(page) !== keyOf(told) && foldPlain(page) !== keyOf(told);
    return isOther ? null : { ward: told.replace(beforeType, ""), isKnown: true, total };
  }
  if (words.isUnit(page)) return { ward: page, isKnown: true, total };
  const isPlace = isProperName(page) && !/\d/.test(page) && !isNoPlace(page);
  return isPlace ? { ward: page, isKnown: false, total } : null;
}

/** "UBND", and what else may stand there. */
const beforeType = /^.*?(?=(?:phường|xã|thị trấn)\s)/iu;

/** The ward above its villages. */
function linesOf({ lines }: RawTable, { ward, total }: VillageList): readonly RawLine[] {
  const villages = lines.filter((line) => line !== total).map((line) => ({ ...line, isVillage: true as const }));
  return [{ ...total, name: ward, isTotal: false, ordinal: "" }, ...villages];
}
