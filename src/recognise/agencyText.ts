import type { Recognition } from "../domain/table";
import { foldMarks } from "../read/text";
import { parseUnitName } from "./unitName";

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
  const committee = title.find((line) => /^(ubnd|uy ban nhan dan)\b/.test(folded(line)));
  const name = title.find((line) => /^(phong|so|cong an|ban|chi cuc|trung tam)\b/.test(folded(line))) ?? "";
  const parent = rosters[0]?.parent ?? "";
  const superior = committee ?? (parent === "" ? "" : `UBND ${parent}`);
  const place = parseUnitName(committee ?? parent).name;
  return { superior, name, place: parent === "" ? place : parseUnitName(parent).name };
}

function folded(line: string): string {
  return foldMarks(line).toLowerCase();
}
