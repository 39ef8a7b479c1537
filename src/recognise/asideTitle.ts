import type { FindingFact } from "../domain/finding";
import { foldMarks } from "../read/text";
import { periodFromTexts } from "./periodText";
import type { RawTable } from "./rawTable";

/** What may stand before what a title is about: "Biểu 02: …", "(…". */
const beginning = String.raw`^\W*(?:(?:bang|bieu|phu luc)[^:]*:\s*)?`;
/** "KẾ HOẠCH CAI NGHIỆN NĂM 2024", "Giao chỉ tiêu …", "Biểu 02: Phân bổ chỉ tiêu …", "Dự kiến …", "Nhu cầu cai nghiện …" */
const plan = new RegExp(
  String.raw`${beginning}(?:(?:du kien |giao |phan bo |phan khai |dang ky )?(?:chi tieu|ke hoach)|du kien|(?:dang ky|nhu cau) (?:dieu tri|cai nghien))\b`,
);
/** "TỔNG HỢP NHU CẦU …": what is put together may be planned all the same. */
const compiled = /^\W*(?:(?:bang|bieu|tong hop|thong ke) )+(?=(?:du kien|giao|phan bo|phan khai|dang ky|nhu cau) )/;
/** Words no plan's title has. */
const result = /\b(?:ket qua|thuc hien|bao cao|tinh hinh|so lieu|tong hop)\b/;
/** "Số liệu cùng kỳ năm trước", "KẾT QUẢ KỲ TRƯỚC"; not "So với cùng kỳ năm trước". */
const past = new RegExp(
  String.raw`${beginning}(?:(?:so lieu|so|ket qua|thuc hien|bao cao|tinh hinh|tong hop|cua) )*` +
    String.raw`(?:cung ky|(?:nam|ky|quy|thang) truoc|nam ngoai)\b`,
);

/** Whether a line of text between figures says that those below are planned, or of an earlier period. */
export function saysAside(text: string): boolean {
  const folded = fold(text);
  return past.test(folded) || (plan.test(folded) && !result.test(folded));
}

/**
 * The words that say a table holds what is planned, or what was done in a period told only by this one ("cùng kỳ
 * năm trước"), under the same headings; null for any other table. Its figures must never pass for the period's.
 */
export function asideTitle({ title, area }: RawTable): FindingFact | null {
  const lines = title.map(({ text }) => text);
  const texts = [...lines, area.sheet];
  const folded = texts.map(fold);
  const earlier = folded.findIndex((text) => past.test(text));
  // A sheet's name says less than a title that names the period.
  if (earlier >= 0 && (earlier < lines.length || periodFromTexts(lines) === null)) {
    return { code: "past-table", title: texts[earlier] ?? "" };
  }
  const planned = folded.some((text) => result.test(text)) ? -1 : folded.findIndex((text) => plan.test(text));
  return planned < 0 ? null : { code: "plan-table", title: texts[planned] ?? "" };
}

function fold(text: string): string {
  return foldMarks(text).toLowerCase().replace(compiled, "");
}
