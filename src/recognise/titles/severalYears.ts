import { cleanText, foldPlain } from "../../read/text";

/** A stretch of years that stands behind one of these is the document's. */
const document =
  /\b(?:ke hoach|kh|chuong trinh|ct|de an|du an|nghi quyet|nq|chien luoc|chi thi|quyet dinh|qd|muc tieu|dai hoi|ctmtqg)\b.*$/;
const comparison = /\bso (?:voi|sanh)\b.*$/;

const count = "(?:0?[2-9]|[1-4]\\d|hai|ba|bon|nam|sau|bay|tam|chin|muoi)";
const stretches: readonly RegExp[] = [
  /\b(?:giai doan|nhiem ky|gd) ?:? ?(?:nam )?20\d\d ?(?:-|den) ?(?:nam )?20\d\d\b/,
  /\btu (?:nam )?20\d\d ?(?:-|den|toi) ?(?:het |cuoi )?(?:(?:nam )?20\d\d\b|nay\b)/,
  /\btu (?:truoc|(?:dau |khi bat dau )?nhiem ky|khi (?:thanh lap|trien khai|thuc hien|bat dau|co luat))\b/,
  /\bdau nhiem ky\b/,
  /\b(?:cac|nhieu|nhung|tung|may) nam(?: (?:truoc|qua|gan day|lien|nay)|$| ?[,;.(])/,
  /\b(?:qua|trong) cac nam\b/,
  new RegExp(
    `(?<!(?:quy|thang|dot|ky|tuan|so) )\\b${count} nam (?:qua|lien|gan day|thuc hien|trien khai|thi hanh|hoat dong)\\b`,
  ),
  new RegExp(`\\b(?:sau|trong|tong ket|so ket) ${count} nam\\b(?! ?20\\d\\d)`),
];

/** Longer texts are prose. */
const longest = 200;

/** Whether a title says that its figures are of several years: "Giai đoạn 2022 - 2024", "Lũy kế từ đầu nhiệm kỳ". */
export function coversYears(text: string): boolean {
  if (text.length > longest) return false;
  const told = foldPlain(cleanText(text))
    .replace(/[–—−~]/g, "-")
    .replace(comparison, "");
  return stretches.some((stretch) => stretch.test(told.replace(document, "")));
}
