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

/**
 * A heading with what a cell beside or below it says is counted, where the figures are not what the heading says without:
 * "Tư vấn" in "Lượt", "Kinh phí" in "Triệu đồng". What it names itself is not said twice: "Lập hồ sơ …" in "Hồ sơ".
 */
export function measuredIn(path: readonly string[], text: string): readonly string[] {
  const measure = otherMeasure(text);
  const isNamed = perPerson.some(({ said, named }) => said.test(measure) && path.some((part) => named.test(part)));
  return measure === "" || isNamed ? path : [...path, measure];
}

/** Files and decisions that every person counted has one of. */
const perPerson = [
  { said: /hồ sơ$/iu, named: /hồ sơ|(?<!\p{L})(?:HSQL|HS)(?!\p{L})/iu },
  { said: /^quyết định$/iu, named: /quyết định|(?<!\p{L})QĐ(?!\p{L})/iu },
];

/**
 * The same for what the words above a whole table say: "Đơn vị tính: lượt người". Money told beside other units of
 * measure is that of the columns about money, and no people are counted in it.
 */
export function measuredInTitle(path: readonly string[], title: readonly string[]): readonly string[] {
  const told = title.flatMap((text) => /^\(?(?:đơn vị tính|đvt|đv tính)\s*:\s*(.+?)\)?$/iu.exec(text)?.[1] ?? []);
  for (const text of told) {
    const all = text.split(/\s*[;,]\s*/);
    const measure = all.find((each) => (isMoney(each) ? isAboutMoney(path) : all.length === 1));
    if (measure !== undefined) return measuredIn(path, measure);
  }
  return path;
}

function isMoney(measure: string): boolean {
  return /(?:đồng|đ)$/iu.test(measure);
}

function isAboutMoney(path: readonly string[]): boolean {
  return path.some((text) => /kinh phí|tiền|vốn/iu.test(text));
}

/** Whether a heading says that money is told in millions. */
export function saysMillions(path: readonly string[]): boolean {
  return path.some((text) => /(?<!\p{L})(?:triệu|tr)\.? ?(?:đồng|đ)(?!\p{L})/iu.test(text));
}

/** A unit of measure other than that of the official indicators; else "". */
function otherMeasure(text: string): string {
  const measure = bare(text);
  if (saysMillions([measure])) return "triệu đồng";
  return others.has(foldTone(measure)) ? measure : "";
}

function saysMeasure(text: string): boolean {
  return (
    isCountedNoun(text) || /^(?:(?:nghìn|triệu|tỷ|tr)\.? )?(?:đồng|đ)$|^%$/iu.test(text) || otherMeasure(text) !== ""
  );
}

function bare(text: string): string {
  return text.replace(/^\((.*)\)$/, "$1").trim();
}
