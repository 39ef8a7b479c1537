import type { FindingFact } from "../domain/finding";
import { foldMarks } from "../read/text";
import type { RawTable } from "./rawTable";
import { segmentsOf } from "./titleLine";

const lead = String.raw`^(?:(?:tong hop|thong ke|so lieu|ket qua|tinh hinh|bao cao|danh sach|ra soat|cong tac|ve|bang|bieu) )*`;
const people =
  String.raw`(?:(?:tong so|so luong|so) )*(?:(?:nguoi|doi tuong|hoc vien) )?` +
  String.raw`(?:(?:nghien|su dung|trai phep|chat|ma tuy|cai nghien|dang quan ly|co ho so|hsql|la|bi) )*`;

interface Subject {
  readonly title: RegExp;
  /** Headings that name it themselves: then the table is read after all. */
  readonly ofHeadings: RegExp;
}

/** What titles say of all figures below them that makes them others than their headings say, on folded text. */
const subjects: readonly Subject[] = [
  {
    title: new RegExp(
      `${lead}${people}` +
        String.raw`(?:(?:chua|khong|chua duoc|khong duoc) (?:duoc |lap |co )?(?:tiep can|quan ly|cai nghien|dieu tri|tu van|lap|ho so|ho tro)|` +
        String.raw`tu vong|da chet|chet|phu nu|nu(?= (?:quy|thang|nam|gioi|\d)|$)|chua thanh nien|tre em|duoi 1[68] tuoi)\b`,
    ),
    ofHeadings: /\b(?:chua|khong|tu vong|chet|nu|chua thanh nien|tre em|tuoi)\b/,
  },
  {
    title: new RegExp(`${lead}${people}(?:vi pham|bat giu|bat(?! buoc)|so vu|xu phat)\\b`),
    ofHeadings: /\b(?:vi pham|bat|vu|xu phat)\b/,
  },
  { title: new RegExp(`${lead}(?:so )?nhu cau(?= (?:quy|thang|nam|\\d)|$)`), ofHeadings: /\bnhu cau\b/ },
  {
    title: new RegExp(`${lead}(?:nguon |du toan )?(?:kinh phi|chi phi|du toan|ngan sach)\\b`),
    ofHeadings: /\b(?:kinh phi|chi phi|tien|von|ngan sach|dong)\b/,
  },
  {
    title: new RegExp(`${lead}(?:so )?(?:doi ngu|can bo|nhan luc|nhan su|bien che)\\b`),
    ofHeadings: /\b(?:can bo|vien chuc|cong chuc|cong tac vien|tinh nguyen|tnv|doi|diem|nhan vien|bac si)\b/,
  },
];
/** Both this and others, or a part beside its whole. */
const among = /(?:\bva\b|[,;&+]|trong do)/;

/**
 * Why a table is not read whose title says that its figures count something else than its headings, or a part of the
 * people only; null for any other, and where the headings say the same.
 */
export function otherSubject({ title, area, measures }: RawTable): FindingFact | null {
  const lines = title.filter(({ at }) => at.column <= area.right).map(({ text }) => text);
  for (const text of [...lines, area.sheet]) {
    const subject = subjects.find((each) =>
      segmentsOf(text).some((segment) => each.title.test(segment) && !among.test(segment)),
    );
    if (subject === undefined) continue;
    const headings = measures.map(({ path }) => foldMarks(path.join(" ")).toLowerCase());
    if (!headings.every((heading) => subject.ofHeadings.test(heading))) return { code: "other-subject", title: text };
  }
  return null;
}
