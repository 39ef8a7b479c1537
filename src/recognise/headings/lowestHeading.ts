import type { Sheet } from "../../domain/cell";
import { foldPlain } from "../../read/text";
import { textAt } from "../tables/grid";
import type { HeadingBlock } from "./headingRows";

/** The heading right above a column's figures; "" where it has none. */
export function lowestHeading(sheet: Sheet, { rows }: HeadingBlock, column: number): string {
  return rows.map((row) => textAt(sheet, row, column)).findLast((text) => text !== "") ?? "";
}

/** "Huyện", "Quận, huyện", "Tên huyện/thành phố": no wards. */
export function saysDistricts(heading: string): boolean {
  const folded = foldPlain(heading);
  return (
    /\b(?:huyen|quan|thanh pho|tp|thi xa)\b/.test(folded) && !/(?<!thi )\bxa\b|\b(?:phuong|thi tran|tt)\b/.test(folded)
  );
}
