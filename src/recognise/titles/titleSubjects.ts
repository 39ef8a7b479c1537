const lead = String.raw`^(?:(?:tong hop|thong ke|so lieu|ket qua|tinh hinh|bao cao|danh sach|ra soat|cong tac|theo doi|phan tich|chi tiet|ve|bang|bieu) )*`;
const people =
  String.raw`(?:(?:tong so|so luong|so) )*(?:(?:nguoi|doi tuong|hoc vien|benh nhan|truong hop) )?` +
  String.raw`(?:(?:nghien|su dung|trai phep|chat|ma tuy|cai nghien|co ho so|quan ly|hsql|la|bi|duoc|da|moi|nguoi|hien|dang) )*`;
/** What ends the words for a thing, so that it is not the beginning of others. */
const end = "(?= (?:quy|thang|nam|ky|trong|cua|tren|toan|den|so|voi|\\d)|$)";

export interface TitleSubject {
  /** How a title, or a part of one, begins that says it of all figures below; on folded text. */
  readonly title: RegExp;
  /** Headings that name it themselves: then the table is read after all. */
  readonly ofHeadings: RegExp;
  /** Whether one such heading is enough: then the title only names what the table is about, beside what it is set against. */
  readonly isTopic?: true;
  /** Whether a sheet may be called so for what its figures are used for. */
  readonly ofTitleOnly?: true;
}

const of = (words: string): RegExp => new RegExp(`${lead}${people}(?:${words})`);

/** What titles say of all figures below them that makes them others than their headings say. */
export const titleSubjects: readonly TitleSubject[] = [
  // Those left out, or some of the people only.
  {
    title: of(
      String.raw`(?:chua|khong|chua duoc|khong duoc) (?:duoc |lap |co )?(?:tiep can|quan ly|cai nghien|dieu tri|tu van|lap|ho so|ho tro)\b`,
    ),
    ofHeadings: /\b(?:chua|khong)\b/,
  },
  { title: of(String.raw`(?:tu vong|da chet|chet)\b`), ofHeadings: /\b(?:tu vong|chet)\b/ },
  {
    title: of(String.raw`(?:phu nu\b|nu(?: nghien| su dung| cai| hoc vien| gioi|${end}))`),
    ofHeadings: /\bnu\b/,
  },
  {
    title: of(
      String.raw`(?:chua thanh nien|tre em|(?:duoi|tren) \d\d tuoi|(?:thanh |thanh thieu |thieu |vi thanh )nien)\b`,
    ),
    ofHeadings: /\b(?:thanh nien|thieu nien|tre em|tuoi)\b/,
  },
  {
    title: of(String.raw`(?:doan vien|hoi vien)\b`),
    ofHeadings: /\b(?:doan vien|hoi vien)\b/,
  },
  {
    title: of(String.raw`(?:ruou|heroin|can sa|thuoc (?:lac|phien)|hong phien|ketamin|methamphetamin)`),
    ofHeadings: /\b(?:ruou|heroin|can sa|thuoc (?:lac|phien)|hong phien|ketamin|methamphetamin)/,
  },
  {
    title: new RegExp(
      String.raw`${lead}(?:so )?(?:nguoi )?(?:nghien|su dung)(?: cac)? (?:chat )?ma tuy tong hop(?= \d|${end})`,
    ),
    ofHeadings: /\btong hop\b/,
  },
  {
    title: of(String.raw`(?:la nguoi )?ngoai (?:tinh|huyen|thanh pho|dia ban)\b`),
    ofHeadings: /\bngoai (?:tinh|huyen|thanh pho|dia ban)\b/,
  },
  {
    title: of(String.raw`(?:chi tinh|tinh rieng|rieng) (?:nam|nu|tre em|thanh nien)\b`),
    ofHeadings: /\b(?:nam|nu|tre em|thanh nien)\b/,
  },
  { title: of(String.raw`(?:tu choi|khong dong y)\b`), ofHeadings: /\b(?:tu choi|khong dong y)\b/ },
  { title: of(String.raw`du (?:dieu kien|tieu chuan)\b`), ofHeadings: /\bdu (?:dieu kien|tieu chuan)\b/ },
  { title: of(String.raw`(?:con (?:phai|lai|thieu)|chua thuc hien)\b`), ofHeadings: /\b(?:con|chua)\b/ },
  { title: of(String.raw`(?:hoc sinh|sinh vien)\b`), ofHeadings: /\b(?:hoc sinh|sinh vien|hs|sv|truong)\b/ },
  {
    title: of(String.raw`(?:cong chuc|vien chuc|dang vien)\b`),
    ofHeadings: /\b(?:can bo|cong chuc|vien chuc|dang vien|cb)\b/,
  },
  {
    title: of(String.raw`(?:dan toc|khuyet tat|cao tuoi)\b`),
    ofHeadings: /\b(?:dan toc|khuyet tat|cao tuoi)\b/,
  },
  { title: of(String.raw`(?:co )?(?:tam tru|vang lai|luu tru)\b`), ofHeadings: /\b(?:tam tru|vang lai|luu tru)\b/ },
  {
    title: of(String.raw`khong (?:co )?(?:noi (?:cu tru|o)|cu tru)\b`),
    ofHeadings: /\b(?:cu tru|noi o)\b/,
  },
  {
    title: of(String.raw`(?:co bieu hien |nhiem |mac )*(?:hiv|aids|loan than|ngao da|tam than)\b`),
    ofHeadings: /\b(?:hiv|aids|arv|loan than|ngao da|tam than)\b/,
  },
  { title: of(String.raw`(?:nghi (?:nghien|van|su dung|ngo))\b`), ofHeadings: /\bnghi\b/ },
  {
    title: of(String.raw`(?:bo (?:cai|tron|dieu tri)|tron)\b`),
    ofHeadings: /\b(?:bo|tron)\b/,
  },
  { title: of(String.raw`cho (?:dua|di|vao|xet|lap|quyet dinh)\b`), ofHeadings: /\b(?:cho|dang)\b/ },
  {
    title: of(String.raw`(?:dang (?:lap|hoan thien) ho so|ho so (?:dang|chua|cho|ton|con))\b`),
    ofHeadings: /\b(?:ho so|hs)\b/,
  },
  // Comings and goings.
  {
    title: of(String.raw`(?:tang|giam)(?! (?:cuong|hai|nhe|doc|thieu|sat|ngheo|can|dinh|\d(?! thang)))\b`),
    ofHeadings: /\b(?:tang|giam|chenh|so sanh|so voi|moi|chuyen|chet)\b|%/,
    isTopic: true,
  },
  {
    title: of(String.raw`(?:chenh lech|so sanh|doi chieu)\b`),
    ofHeadings: /\b(?:chenh|tang|giam|so sanh|so voi|cung ky|truoc|20\d\d)\b/,
    isTopic: true,
  },
  { title: of(String.raw`(?:chuyen (?:di|den|noi)|di khoi|den tu)\b`), ofHeadings: /\b(?:chuyen|di|den)\b/ },
  {
    title: of(String.raw`(?:dua|rut|xoa|loai|cat)(?: ten)?(?: ra)?(?: khoi)? (?:khoi|ten|danh sach)\b`),
    ofHeadings: /\b(?:khoi|xoa|dua ra|ra khoi)\b/,
    isTopic: true,
  },
  // Other people than those of the headings, who may be told apart below by who they are.
  {
    title: of(String.raw`phat hien(?= (?:moi|nguoi (?:nghien|su dung))\b|${end})`),
    ofHeadings: /\b(?:phat hien|moi)\b/,
    isTopic: true,
  },
  { title: of(String.raw`tai nghien\b`), ofHeadings: /\btai nghien\b/, isTopic: true },
  {
    title: of(String.raw`hoan thanh (?:\w+ ){0,3}(?:cai|dieu tri)\b`),
    ofHeadings: /\b(?:hoan thanh|ht|sau cai|qlsc)\b/,
    isTopic: true,
  },
  { title: of(String.raw`xet nghiem\b`), ofHeadings: /\b(?:xet nghiem|xn|test|duong tinh|am tinh)\b/, isTopic: true },
  {
    title: of(String.raw`tu van${end}`),
    ofHeadings: /\b(?:tu van|tv|diem)\b/,
    isTopic: true,
  },
  {
    title: of(String.raw`tiep can (?:\w+ ){0,3}dich vu\b`),
    ofHeadings:
      /\b(?:tiep can|dich vu|dv|tcdv|tu van|cai|dieu tri|mmt|methadone|ho tro|hoa nhap|cn\w*|giam hai|vay|nghe)\b/,
    isTopic: true,
  },
  // What is no count of people.
  {
    title: of(String.raw`(?:vi pham|bat giu|bat(?! buoc)|so vu|xu phat)\b`),
    ofHeadings: /\b(?:vi pham|bat|vu|xu phat)\b/,
  },
  {
    title: new RegExp(
      `${lead}(?:so )?(?:nhu cau(?: cua\\b|${end})|nguyen vong\\b|(?:so lieu )?de nghi (?:giao|dua|cap)\\b)`,
    ),
    ofHeadings: /\b(?:nhu cau|nguyen vong|de nghi)\b/,
  },
  {
    title: new RegExp(
      `${lead}(?:nguon |du toan )?(?:kinh phi|chi phi|du toan|quyet toan|ngan sach|so tien|tien (?:ho tro|chi|an|dien|thuoc)|che do ho tro)\\b`,
    ),
    ofHeadings: /\b(?:kinh phi|chi phi|tien|von|ngan sach|dong)\b/,
  },
  {
    title: new RegExp(`${lead}doi ngu\\b`),
    ofHeadings: /\b(?:can bo|cb|tinh nguyen|tnv|doi|diem|clb|cau lac bo|chi hoi)\b/,
  },
  {
    title: new RegExp(`${lead}(?:so )?(?:can bo|nhan luc|nhan su|bien che)\\b`),
    ofHeadings:
      /\b(?:can bo|cb|tap huan|vien chuc|cong chuc|cong tac vien|tinh nguyen|tnv|doi|diem|nhan vien|bac si)\b/,
  },
  { title: new RegExp(`${lead}(?:tong )?(?:so )?luot\\b`), ofHeadings: /\bluot\b/ },
  {
    title: new RegExp(`${lead}(?:tong )?so (?:buoi|lop|ngay|van ban|to cong tac|ho gia dinh|co so|cau lac bo|clb)\\b`),
    ofHeadings: /\b(?:buoi|lop|ngay|van ban|to|ho|co so|clb|cau lac bo)\b/,
  },
  {
    title: new RegExp(`${lead}(?:cong suat|nang luc|thoi gian (?:cai|dieu tri))\\b`),
    ofHeadings: /\b(?:cong suat|nang luc|thoi gian)\b/,
  },
  {
    title: new RegExp(`${lead}(?:(?:ty|ti) (?:le|trong)|co cau|(?:tinh )?binh quan)\\b`),
    ofHeadings: /\b(?:ty le|ti le|ty trong|tiep can|dich vu|dv|tong|ho so|hsql)\b|%/,
    isTopic: true,
  },
  { title: new RegExp(`${lead}cham diem\\b`), ofHeadings: /\bdiem\b/ },
  {
    title: new RegExp(`${lead}(?:diem thi dua|xep loai|xep hang)\\b`),
    ofHeadings: /\b(?:diem|xep|hang|loai)\b/,
    isTopic: true,
  },
  {
    title: new RegExp(`${lead}thi dua\\b`),
    ofHeadings: /\b(?:diem|xep|hang|loai)\b/,
    isTopic: true,
    ofTitleOnly: true,
  },
];
