import { foldMarks } from "../read/text";
import type { RawTable } from "./rawTable";

/** "KẾ HOẠCH CAI NGHIỆN NĂM 2024", "Giao chỉ tiêu …", "Biểu 02: Phân bổ chỉ tiêu …" */
const plan = /^(?:(?:bang|bieu|phu luc)[^:]*:\s*)?(?:du kien |giao |phan bo |phan khai )?(?:chi tieu|ke hoach)\b/;
/** Words no plan's title has. */
const result = /\b(?:ket qua|thuc hien|bao cao|tinh hinh|so lieu|tong hop)\b/;

/**
 * The words that say a table holds what is planned, with the same headings as what was done; null for any other.
 * Its figures must never pass for the period's.
 */
export function planTitle({ title, area }: RawTable): string | null {
  const texts = [...title.map(({ text }) => text), area.sheet];
  const folded = texts.map((text) => foldMarks(text).toLowerCase());
  if (folded.some((text) => result.test(text))) return null;
  return texts[folded.findIndex((text) => plan.test(text))] ?? null;
}
