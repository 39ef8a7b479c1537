import { cleanText, foldPlain } from "../../read/text";

/** What a line of a title says its figures are. */
export type Told =
  /** Done, as reported: "Kết quả …", "Báo cáo …". */
  | "result"
  /** "Kế hoạch …", "Chỉ tiêu giao …", "Dự kiến …" */
  | "plan"
  /** "Kế hoạch số 12/KH-UBND": the plan, or the report on it where another line says of which time. */
  | "document"
  /** "Ước thực hiện cả năm": done in part, or all there is of a period about to end. */
  | "estimate"
  /** "Dự báo …": never done. */
  | "forecast"
  /** "Ví dụ cách ghi": nobody's figures. */
  | "example"
  /** "Cùng kỳ năm trước": told only by the period reported on. */
  | "past";

/**
 * What a line of a title, or a sheet's name, says its figures are; null where it does not say. A line may be several
 * things in a row, "UBND huyện A - Kế hoạch (Biểu 2)": the first of them that says something counts.
 */
export function toldBy(text: string): Told | null {
  const folded = foldedLine(text);
  // Before "VI" is taken for a number.
  if (/^\W*(?:vi du|huong dan (?:cach )?(?:dien|ghi|lap|nhap))\b/.test(folded)) return "example";
  for (const segment of segmentsOf(text)) {
    const told = ofSegment(segment);
    if (told !== null) return told;
  }
  return document.test(folded) ? "document" : null;
}

/** What the parts of a line are about: folded, without documents and numbering. */
export function segmentsOf(text: string): string[] {
  return foldedLine(text)
    .replace(document, " ")
    .split(/\s-\s|[();]/)
    .map(subjectOf);
}

/** Whether the next line goes on from it: "Kết quả năm 2024," */
export function goesOn(text: string): boolean {
  return /(?:(?<!\p{L})và|[,;&+–-])\s*$/iu.test(text);
}

/** What a sheet is called for short that its title would say at length: "Giao CT", "NamTruoc", "VD". */
export function toldBySheet(name: string): Told | null {
  const folded = foldedLine(name).replace(/[^a-z\d]+/g, "");
  const short = shortNames.find(({ names }) => names.test(folded));
  return short?.told ?? toldBy(name);
}

const shortNames: readonly { readonly told: Told; readonly names: RegExp }[] = [
  { told: "plan", names: /^(?:kehoach|giao(?:ct|kh|chitieu)|phanbo|dangky)(?:20\d\d)?$/ },
  { told: "past", names: /^(?:ck|cungky|namtruoc|kytruoc|cu|socu|solieucu|namcu)$/ },
  { told: "example", names: /^(?:vd|vidu|mauvidu|hd|huongdan)$/ },
];

function foldedLine(text: string): string {
  return foldPlain(cleanText(text.slice(0, longestLine)).replace(comparing, "so voi ")).replace(/[–—−]/g, "-");
}

const longestLine = 300;
/** "So cùng kỳ" is no "Số cùng kỳ". */
const comparing = /(?<!\p{L})so (?=cùng kỳ|cung ky)/giu;
const document = /\b(?:ke hoach|kh)(?: so\b ?:? ?[\d.…_]*| ?[\d.…_]+ ?(?=\/ ?[a-z]))(?:\/ ?[a-z][\w/-]*)?/;

/** Numbering, "Bảng 2.", "Biểu số 2:", "Phụ lục II": what stands before what a line is about. */
const fronts: readonly RegExp[] = [
  /^[^a-z0-9]+/,
  /^(?:bang|bieu|phu luc|phu bieu)[^:]*:/,
  /^(?:bang|bieu|phu luc|phu bieu)(?: so)?(?: ?(?:[ivx]{1,4}|\d{1,2}(?:[.-]\d{1,2})*)[a-z]?)?(?=[^a-z0-9]|$)/,
  /^(?:mau|phan|muc|bang|bieu)(?: so)? ?(?:[ivx]{1,4}|\d{1,2}(?:[.-]\d{1,2})*)[a-z]?(?=[^a-z0-9]|$)/,
  /^(?:[ivx]{2,4}(?=\s)|(?:[ivx]{1,4}|[a-h]|\d{1,2}(?:\.\d{1,2})*)(?=\s?[.):/-]))[\s.):/-]+/,
];

function subjectOf(segment: string): string {
  let rest = segment.trim();
  for (;;) {
    const front = fronts.find((pattern) => pattern.test(rest));
    if (front === undefined) return rest;
    rest = rest.replace(front, "").trim();
  }
}

const compiled = String.raw`^(?:(?:tong hop|thong ke|so lieu|bao cao|danh sach|bang|bieu|cac|ve) )*`;
const past = new RegExp(
  String.raw`^(?:(?:so lieu|so|ket qua|thuc hien|bao cao|tinh hinh|tong hop|thong ke|cua) )*` +
    String.raw`(?:cung ky|(?:nam|ky|quy|thang) (?:lien )?(?:truoc|ke truoc)|nam ngoai)\b`,
);
/** After "Mục tiêu" what results are measured by: ": trên 80 %". */
const share = String.raw`\s*:\s*(?:(?:phai|tren|tu|dat|>|≥) ?)*\d+(?:,\d+)? ?%(?!.*\b(?:giao|20\d\d)\b)`;
const plans: readonly RegExp[] = [
  new RegExp(
    String.raw`${compiled}(?:ke hoach|kh (?:giao|nam|quy|thang|ca nam|20\d\d|\d)|kh$|ct (?:duoc )?giao|` +
      String.raw`phan dau|(?:giao|phan bo|phan khai|dang ky) (?:chi tieu|ke hoach)|(?:dang ky|nhu cau) (?:dieu tri|cai nghien)|` +
      String.raw`chi tieu,? (?:va )?(?:duoc |da )?(?:giao|ke hoach|phan bo|phan khai|dang ky|phan dau|cai nghien|dua |nam|quy|thang|\d)|` +
      String.raw`muc tieu(?!${share}| quoc gia))\b`,
  ),
  // What is still proposed.
  new RegExp(
    String.raw`${compiled}(?:(?:de xuat|phuong an|du thao|tham muu|xay dung|de nghi|khung|to trinh|trinh|du kien) )+` +
      String.raw`(?:ve |viec )?(?:(?:giao|phan bo|phan khai|dang ky|bo sung|dieu chinh|cac|so|bang) )*(?:chi tieu|ke hoach|muc tieu)\b`,
  ),
  // Of what is counted ("Chỉ tiêu thống kê …"), or what is reached ("Chỉ tiêu: trên 80 %"), it is no target of units.
  /^chi tieu\b(?!\W+(?:(?:phai )?(?:tren|tu|dat|>|≥)\b|\d+(?:,\d+)? ?%)| (?:thong ke|bao cao|theo doi|danh gia|tong hop|so lieu|chu yeu|chuyen mon|co ban))/,
  /^(?:phuong huong|nhiem vu (?:trong tam|nam|quy|thang|\d))\b/,
  /^(?:so )?(?:nguoi|luong|doi tuong) (?:phan dau|ke hoach)\b/,
  /(?<!(?:va|,|voi|;) ?)\bdu kien\b/,
];
/** "Kế hoạch và kết quả thực hiện": both, told apart by the columns. */
const both = /\b(?:ket qua|tien do|tinh hinh)\b|(?:\bva|,|\/) ?(?:thuc hien|da dat|dat duoc)\b/;
const estimate =
  /^(?:so lieu |ket qua |thuc hien |bao cao |tong hop )*(?:du )?uoc\b|(?<!(?:va|,|;|cong|hiep) ?)\b(?:du )?uoc\b/;
const done =
  /^(?:(?:so lieu|so|tong hop|thong ke|danh gia|bao cao|bieu|bang|theo doi) )*(?:ket qua|thuc hien|tinh hinh|tien do|da thuc hien|(?:trong )?ky nay|ky bao cao)\b/;

function ofSegment(subject: string): Told | null {
  if (past.test(subject)) return "past";
  if (/^(?:so lieu |tong hop )?du bao\b/.test(subject)) return "forecast";
  if (done.test(subject))
    return /^(?:so lieu |bao cao |tong hop )*(?:ket qua |thuc hien )*(?:du )?uoc\b/.test(subject)
      ? "estimate"
      : "result";
  if (plans.some((pattern) => pattern.test(subject))) return both.test(subject) ? "result" : "plan";
  if (estimate.test(subject)) return "estimate";
  return /^bao cao\b/.test(subject) ? "result" : null;
}
