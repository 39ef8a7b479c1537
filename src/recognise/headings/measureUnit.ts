import type { Sheet } from "../../domain/cell";
import type { IndicatorId } from "../../domain/indicator";
import { otherMeasures } from "../../plans/vocabulary";
import { indicatorById, isMoney } from "../../plans/indicators";
import { countedBy, isCountedNoun, type Measured } from "../../read/figureWords";
import { foldTone } from "../../read/text";
import { textAt } from "../tables/grid";
import type { HeaderMatch } from "./header";
import type { Words } from "../words";

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
 * "Tư vấn" in "Lượt", "Kinh phí" in "Triệu đồng". "Người" beside every heading (`all` that is said) is a form of words,
 * and what the heading names itself is not said twice: "Lập hồ sơ …" in "Hồ sơ".
 */
export function measuredIn(
  words: Words,
  path: readonly string[],
  text: string,
  all: readonly string[],
): readonly string[] {
  const isVaried = new Set(all.map((each) => foldTone(bare(each)))).size > 1;
  const measure = isVaried && isOfOther(words.path(path), bare(text)) ? bare(text) : otherMeasure(text);
  const isNamed = perPerson.some(({ said, named }) => said.test(measure) && path.some((part) => named.test(part)));
  return measure === "" || isNamed ? path : [...path, measure];
}

/** "Câu lạc bộ" in "Người": not what the indicator counts. */
function isOfOther(match: HeaderMatch, measure: string): boolean {
  const counted = countedBy(measure);
  return match.kind === "indicator" && counted !== null && counted !== (countedIn(match.id) ?? counted);
}

/** What an indicator counts; undefined for one of the clerk's own. */
export function countedIn(id: IndicatorId): Measured | undefined {
  const unit = indicatorById(id)?.unit;
  if (unit === undefined) return undefined;
  if (isMoney(id)) return "money";
  return unit === "người" ? "people" : "things";
}

/** Files and decisions that every person counted has one of. */
const perPerson = [
  { said: /(?:hồ sơ|hs)$/iu, named: /hồ sơ|(?<!\p{L})(?:HSQL|HS)(?!\p{L})/iu },
  { said: /^quyết định$/iu, named: /quyết định|(?<!\p{L})QĐ(?!\p{L})/iu },
];

/**
 * The same for what the words above a whole table say: "Đơn vị tính: lượt người". Money told beside other units of
 * measure is that of the columns about money, and no people are counted in it.
 */
export function measuredInTitle(words: Words, path: readonly string[], title: readonly string[]): readonly string[] {
  const told = title.flatMap((text) => measureSaid(text) ?? []);
  for (const text of told) {
    const all = text.split(/\s*[;,]\s*/);
    const measure = all.find((each) => (isAmount(each) ? isAboutMoney(path) : all.length === 1));
    // People are told above tables that count other things besides.
    if (measure !== undefined && countedBy(bare(measure)) === null) return measuredIn(words, path, measure, [measure]);
  }
  return path;
}

/** "ĐVT: …", "Đơn vị: triệu đồng", "(Nghìn đồng)" */
const saidInTitle =
  /^\(?(?:đơn vị tính|đvt|đv tính)\s*:\s*(.+?)\)?$|^\(?(?:đơn vị\s*:\s*)?((?:(?:nghìn|ngàn|triệu|tỷ|1[. ]?000)\s*)đồng)\)?$/iu;

function measureSaid(text: string): string | undefined {
  const [, told, alone] = saidInTitle.exec(text) ?? [];
  return told ?? alone;
}

/**
 * The words above a table that tell money, or rates, of columns none of which is about them: what stands below headings
 * of people is none of them. undefined where there are none.
 */
export function otherMeasureAbove(paths: readonly (readonly string[])[], title: readonly string[]): string | undefined {
  const isRate = (path: readonly string[]): boolean => path.slice(0, -1).some((text) => /%|t[ỷỉ] lệ/iu.test(text));
  return title.find((text) => {
    const measure = measureSaid(text) ?? "";
    if (/^(?:t[ỷỉ] lệ ?)?\(?%\)?$/iu.test(measure)) return !paths.some(isRate);
    return isAmount(measure) && !/[;,]/.test(measure) && !paths.some(isAboutMoney);
  });
}

function isAmount(measure: string): boolean {
  return /(?:đồng|đ)$/iu.test(measure);
}

function isAboutMoney(path: readonly string[]): boolean {
  return path.some((text) => /kinh phí|chi phí|ngân sách|tiền|vốn/iu.test(text));
}

/** Whether a heading says that money is told in millions. */
export function saysMillions(path: readonly string[]): boolean {
  return path.some((text) => /(?<!\p{L})(?:triệu|tr)\.? ?(?:đồng|đ)(?!\p{L})/iu.test(text));
}

/** A unit of measure other than that of the official indicators; else "". */
function otherMeasure(text: string): string {
  const measure = bare(text);
  if (/^(?:triệu|tr)\.? ?(?:đồng|đ)$/iu.test(measure)) return "triệu đồng";
  if (/^(?:lượt .+|(?:1[. ]?000|nghìn|ngàn|tỷ)? ?(?:đồng|đ)|vn[đd])$/iu.test(measure)) return measure;
  const isNoun = isCountedNoun(measure) && countedBy(measure) === null;
  return isNoun || others.has(foldTone(measure)) ? measure : "";
}

function saysMeasure(text: string): boolean {
  return (
    isCountedNoun(text) || /^(?:(?:nghìn|triệu|tỷ|tr)\.? )?(?:đồng|đ)$|^%$/iu.test(text) || otherMeasure(text) !== ""
  );
}

/** "Người", "(lượt)", "triệu đồng", "%". */
export function isMeasure(text: string): boolean {
  return saysMeasure(bare(text));
}

function bare(text: string): string {
  return text.replace(/^\((.*)\)$/, "$1").trim();
}
