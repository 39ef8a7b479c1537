import type { Sheet } from "../domain/cell";
import { otherMeasures } from "../plans/vocabulary";
import { isCountedNoun } from "../read/figureWords";
import { foldTone } from "../read/text";
import { textAt } from "./grid";

const others: ReadonlySet<string> = new Set(otherMeasures.map(foldTone));

/** "Người | Người | Điểm" below the headings: what each column counts. */
export function saysWhatIsCounted(sheet: Sheet, row: number, columns: readonly number[]): boolean {
  const texts = columns.map((column) => textAt(sheet, row, column)).filter((text) => text !== "");
  // A single text may be a heading too ("Cán bộ"), unless it says no more than people.
  const isEnough = texts.length > 1 || texts.some((text) => foldTone(bare(text)) === "người");
  return isEnough && texts.every((text) => saysMeasure(bare(text)));
}

/** "Lượt", "(%)": such a unit of measure belongs to the heading, for the figures are not what it says without; else "". */
export function otherMeasure(text: string): string {
  const measure = bare(text);
  return others.has(foldTone(measure)) ? measure : "";
}

/** "Đơn vị tính: lượt người" above a whole table; else "". */
export function otherMeasureOf(title: readonly string[]): string {
  const measures = title.flatMap((text) => /^\(?(?:đơn vị tính|đvt|đv tính)\s*:\s*(.+?)\)?$/iu.exec(text)?.[1] ?? []);
  return measures.map(otherMeasure).find((measure) => measure !== "") ?? "";
}

/** Whether a unit of measure said of a whole table is that of the column: no people are counted in "nghìn đồng". */
export function isMeasuredIn(measure: string, path: readonly string[]): boolean {
  return !/đồng$/iu.test(measure) || path.some((text) => /kinh phí|tiền|vốn/iu.test(text));
}

function saysMeasure(text: string): boolean {
  return (
    isCountedNoun(text) || /^(?:(?:nghìn|triệu|tỷ|tr)\.? )?(?:đồng|đ)$|^%$/iu.test(text) || otherMeasure(text) !== ""
  );
}

function bare(text: string): string {
  return text.replace(/^\((.*)\)$/, "$1").trim();
}
