import type { Recognition } from "../../domain/table";
import { agencyNames } from "../../plans/agencies";
import { foldPlain } from "../../read/text";
import { parseUnitName } from "../units/unitName";

/** The reporting agency as the head of a table names it; "" for what it does not say. */
export interface AgencyText {
  readonly superior: string;
  readonly name: string;
  readonly place: string;
}

/**
 * Reads superior and agency from the words above the tables: "UBND THÀNH PHỐ …" and below it "PHÒNG LAO ĐỘNG - …".
 * A ward's own form names the ward there, so forms do not count; then the roster says whose wards they are.
 */
export function agencyFrom({ tables, rosters }: Recognition): AgencyText {
  const title = tables.find(({ layout }) => layout !== "unit-form")?.title ?? [];
  const committee = committeeIn(title);
  const name = title.find((line) => /^(phong|so|cong an|ban|chi cuc|trung tam)\b/.test(foldPlain(line))) ?? "";
  const parent = rosters[0]?.parent ?? "";
  const superior = committee ?? (parent === "" ? "" : `UBND ${parent}`);
  return {
    superior,
    name: inSentenceCase(name),
    place: placeName(parseUnitName(parent === "" ? (committee ?? "") : parent).name),
  };
}

/** A known agency in the letters it is written with in a sentence; the head of a report is in capitals anyway. */
function inSentenceCase(name: string): string {
  return agencyNames.find((known) => letters(known) === letters(name)) ?? name;
}

function letters(name: string): string {
  return foldPlain(name)
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
}

/** The line of the people's committee, with the next one where it alone does not say whose it is. */
function committeeIn(title: readonly string[]): string | undefined {
  const at = title.findIndex((line) => /^(ubnd|uy ban nhan dan)\b/.test(foldPlain(line)));
  const [line, next] = at < 0 ? [] : title.slice(at, at + 2);
  if (line === undefined || next === undefined || !/^(ubnd|uy ban nhan dan)$/.test(foldPlain(line.trim()))) return line;
  return `${line.trim()} ${next}`;
}

/** "HÀ NỘI" → "Hà Nội": each syllable of a place begins with a capital, also where the title is all capitals. */
function placeName(name: string): string {
  if (name !== name.toLocaleUpperCase("vi")) return name;
  return name.toLocaleLowerCase("vi").replace(/(^|[\s-])\p{L}/gu, (initial) => initial.toLocaleUpperCase("vi"));
}
