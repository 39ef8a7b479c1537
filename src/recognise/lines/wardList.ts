import type { Finding } from "../../domain/finding";
import type { Line, Table } from "../../domain/table";
import { cleanText, foldPlain, foldTone } from "../../read/text";
import { looksLikeUnit, parseUnitName, unitLevelOf } from "../units/unitName";
import { around } from "./unreadLines";
import { villageIn } from "../units/villageName";

/**
 * A list of villages and the like, by their names or because it is one ward's: they are its units, unless wards were
 * meant. A list of which the ward fills in its own line only is the district's.
 */
export function villagesForUnits(
  { area, title, layout, lines }: Pick<Table, "area" | "title" | "layout" | "lines">,
  isKnown: (name: string) => boolean,
): Finding[] {
  const units = lines.filter(({ role }) => role === "unit");
  if (layout === "unit-form" || units.length === 0) return [];
  if (!units.every(({ name }) => villageIn(name) !== null && !isKnown(name))) {
    if (!units.every(({ name }) => isBareName(name) && !isKnown(name))) return [];
    if (lines.some(saysWholeDistrict)) return [];
    const wards = [...title, area.sheet].flatMap((text) => wardIn(text) ?? []);
    const filled = units.filter(({ figures }) => figures.some(({ value }) => value !== null));
    const isOwn = filled.length < 2 && filled.every(({ name }) => wards.some((ward) => isNamed(name, ward)));
    if (isOwn || !(wards.length > 0 || lines.some(saysWholeWard))) return [];
  }
  const at = around(units.map((line) => line.at));
  return at === null ? [] : [{ code: "villages-for-units", severity: "warning", at, count: units.length }];
}

function isBareName(name: string): boolean {
  const { type, key, narrowed } = parseUnitName(name);
  return type === null && key !== "" && !narrowed;
}

function isNamed(name: string, ward: string): boolean {
  return parseUnitName(name).key === parseUnitName(ward).key;
}

/**
 * The ward a title or the name of a sheet says a list is of: "UBND XÃ TÂY SƠN", "… TRÊN ĐỊA BÀN XÃ TÂY SƠN QUÝ I"; "" for
 * "… TRÊN ĐỊA BÀN XÃ". Never "LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", and not to whom it is sent or where it was signed.
 */
export function wardIn(text: string): string | null {
  const line = cleanText(text);
  if (line.length > longest || !/[xpt]/i.test(line)) return null;
  if (/^\W*(?:kinh gui|noi nhan|gui)\b|, *ngay\b/.test(foldPlain(line))) return null;
  if (isWardName(line)) {
    const [head = ""] = line.split(/ [–-] /u);
    // "Phường 1 - Quận 4 - Năm 2022"
    return /\d/.test(head) && isWardName(head) ? head : line;
  }
  const folded = foldTone(line);
  if (folded.length !== line.length) return null;
  if (ofWard.test(folded)) return "";
  for (const { index } of folded.matchAll(typeWithin)) {
    const own = (line.slice(index).split(/\s*[,;:.()–—-]/u)[0] ?? "").split(beyond)[0] ?? "";
    if (isWardName(own)) return own;
  }
  return null;
}

const longest = 200;
/** "… TRÊN ĐỊA BÀN XÃ QUÝ I": without the name. */
const ofWard =
  /(?<!\p{L})(?:địa bàn|của|tại|toàn)\s+(?:xã|phường|thị trấn)\s*(?:$|[.:;()]|(?:quý|tháng|năm|kỳ|\d+ tháng)(?!\p{L}))/u;
/** Not "thị xã", "các xã miền núi", "số xã có …" and "công tác xã hội". */
const typeWithin =
  /(?<![\p{L},/])(?<!(?:thị|các|những|số|mỗi|từng|\d|một|và|hoặc|[,/;–-])\s*)(?:xã|phường|thị trấn)\s+(?=\p{L})(?!(?<=(?:công tác|tệ nạn|chính sách|trật tự|ngoài|tổ chức|kinh tế|văn hóa) xã )hội(?!\p{L}))/gu;
/** What follows a ward's name. */
const beyond =
  /(?<!^(?:xã|phường|thị trấn))\s+(?=(?:huyện|quận|thành phố|thị xã|tỉnh|tp|quý|tháng|năm|kỳ|\d)(?!\p{L}))/iu;

function isWardName(text: string): boolean {
  const { type, key } = parseUnitName(text);
  // "P1" on a sheet may be a page.
  const isNamed = !/^\d+$/.test(key) || /(?<!\p{L})phường /iu.test(text);
  return type !== null && unitLevelOf(type, key) === "ward" && isNamed && looksLikeUnit(text);
}

/** "Toàn thành phố": no sheet called "P.Rang" makes the list that of a ward. */
function saysWholeDistrict({ role, name }: Line): boolean {
  return (
    role === "total" && /(?:^|\s)(?:toàn|cả)\s+(?:thành phố|tp|huyện|quận|thị xã|tx)(?!\p{L})/u.test(foldTone(name))
  );
}

/** "Toàn xã", "Cộng cả phường": the list is that ward's. */
function saysWholeWard({ role, name }: Line): boolean {
  return role === "total" && /(?:^|\s)(?:toàn|cả)\s+(?:xã|phường|thị trấn)\W*$/u.test(foldTone(name));
}
