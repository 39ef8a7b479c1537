import { foldPlain } from "../../read/text";
import { formUnit, isPlainSheetName } from "./formUnit";
import type { TableShape } from "../tables/rawTable";
import { sumOf } from "../lines/sumWords";
import type { TitleLine } from "../titles/title";
import type { Words } from "../words";

/** Whose a form of a sheet is, and the forms so far that tell of the same. */
export interface Owner {
  /** null where no title has named anybody yet. */
  readonly named: TitleLine | null;
  readonly forms: readonly TableShape[];
}

/**
 * Whose the next form of a sheet is. Without a name of its own it goes on from the one above it, unless it adds up all
 * units, is an institution's, or asks for the same again: then it is somebody else's whom it does not name.
 */
export function ownerOf(words: Words, form: TableShape, title: readonly TitleLine[], above: Owner | null): Owner {
  // A sheet of its own says more than such words.
  const isNamedBySheet = above === null && !isPlainSheetName(form.area.sheet);
  const nobodys = isNamedBySheet ? null : (title.find(({ text }) => saysAll(text)) ?? institution(title));
  const other = formUnit(words, title) ?? nobodys;
  if (other !== null) return { named: other, forms: [form] };
  if (above === null || above.named === null) return { named: null, forms: [form] };
  if (!asksAgain(form, above.forms)) return { ...above, forms: [...above.forms, form] };
  const sum = title.find(({ text }) => saysGathered(text));
  return { named: { text: sum?.text ?? "", at: sum?.at ?? form.measures[0]?.at ?? above.named.at }, forms: [form] };
}

/** Whether a form named so adds up those of the units. */
export function namesAll(name: string): boolean {
  return saysAll(name) || saysGathered(name);
}

/** "TOÀN THÀNH PHỐ", "Đơn vị: Toàn huyện", "CỘNG 2 PHƯỜNG", "Số liệu chung toàn tỉnh". */
function saysAll(text: string): boolean {
  const sum = sumOf(text.replace(/^[^:]{2,30}:\s*/u, ""));
  if (sum !== null && sum.of !== "unknown" && sum.of !== "section") return sum.of !== "place" || sum.isWhole;
  return /\btoan (?:thanh pho|tp|thi xa|huyen|quan|tinh)\W*$/.test(foldPlain(text));
}

function saysGathered(text: string): boolean {
  return /^\W*(?:(?:bang|bieu|phieu) )?tong hop\b/.test(foldPlain(text));
}

/** Who reports stands first. */
function institution([first]: readonly TitleLine[]): TitleLine | null {
  const begins = /^\W*(?:co so|trung tam|trai|benh vien|phong kham|cscn|tt ?0[56])\b/;
  return first !== undefined && begins.test(foldPlain(first.text)) ? first : null;
}

function asksAgain({ measures }: TableShape, forms: readonly TableShape[]): boolean {
  const keyOf = (path: readonly string[]): string => foldPlain(path.join("\n"));
  const asked = new Set(forms.flatMap((form) => form.measures.map(({ path }) => keyOf(path))));
  return measures.filter(({ path }) => asked.has(keyOf(path))).length * 2 > measures.length;
}
