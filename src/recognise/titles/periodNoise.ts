/** A run of blanks, dots or underscores where a template leaves room for a number. */
const gap = String.raw`[\s.…_]*`;

const documents =
  "thong tu|tt|nghi dinh|nd|quyet dinh|qd|ke hoach|kh|nghi quyet|nq|chi thi|ct|luat|cong van|cv|huong dan|hd|" +
  "bao cao|bc|to trinh|ttr|thong bao|tb|bieu|mau|phu luc";

/** What names a day, a month or a year without being the period reported on, in the order in which it is taken out. */
const noise: readonly RegExp[] = [
  // "ngày 05 tháng 7 năm 2024", also with blanks not yet filled in, and without "ngày".
  new RegExp(String.raw`\bngay${gap}\d{0,2}${gap}thang${gap}\d{0,2}${gap}(?:nam${gap}(?:\d{4}|20)?)?`, "g"),
  /\b\d{1,2} ?thang ?\d{1,2} ?(?:nam|[/.-]) ?\d{4}\b/g,
  // "62/KH-UBND", "05/2011/TT-BLĐTBXH", "TT 05/2011", "số 62".
  /\b\d+\/(?:\d{4}\/)?(?!quy|thang|nam|t\d)[a-z][\w-]*(?:\/[a-z][\w-]*)*/g,
  new RegExp(String.raw`\b(?<!\bthang )(?:${documents})(?: so)? ?:? ?\d+\/\d{4}\b`, "g"),
  /\b(?<!\bco )so ?:? ?\d+(?:\/[\w-]+)*/g,
  /\b\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})\b/g,
  // "so với cùng kỳ năm 2023": another period to compare with.
  /\b(?:so voi(?= (?:cung|nam|quy|thang|ky|dau|cuoi|truoc|thoi|tuan|\d))|cung ky|nam truoc)(?:(?!\bnam 20)[^;()])*(?:nam 20\d\d)?/g,
  /\b(?:giai doan|nam hoc) ?:? ?20\d\d(?: ?- ?20\d\d)?/g,
  /\btu (?:nam )?20\d\d ?(?:den|-) ?(?:nam )?20\d\d/g,
  // "tính đến tháng 6/2024", "đến hết năm 2024", "từ đầu năm": where figures begin or end, not what they cover.
  /\b(?:den|toi)(?: nay| het| cuoi| thoi diem)* (?:thang|quy|nam) ?\w+(?: ?(?:nam|[/-]) ?20\d\d)?/g,
  /\btu dau nam(?: 20\d\d)?/g,
  /\bviet nam\b/g,
  // "Luật Phòng, chống ma túy năm 2021"
  /\bluat (?:phong,? chong ma tuy|pcmt|xu ly vi pham hanh chinh)(?: nam)? 20\d\d\b/g,
];

const documentYear =
  /\b(?:ke hoach|kh|quyet dinh|qd|nghi quyet|nq|chi thi|thong tu|nghi dinh|huong dan)(?: so)? ?:? ?[\d.…_]* ?\/ ?[a-z][\w/-]* ?,? ?nam ?20\d\d/g;

/** A folded text without the years of the documents it names by number: "Kế hoạch số 12/KH-UBND năm 2023". */
export function withoutDocumentYears(folded: string): string {
  return folded.replace(documentYear, " ; ");
}

/** A folded text without dates of signature, numbers of documents and periods it only compares with. */
export function withoutNoise(folded: string): string {
  return noise.reduce((text, pattern) => text.replace(pattern, " ; "), folded);
}
