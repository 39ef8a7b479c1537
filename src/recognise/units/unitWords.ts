import { foldMarks, foldTone } from "../../read/text";

/** Who speaks for a unit: taken off in front of its name. */
export const offices: readonly string[] = [
  "Ủy ban nhân dân",
  "Ủy ban ND",
  "UBND",
  "U.B.N.D",
  "Công an",
  "CAP",
  "CAX",
  "CATT",
  // A health station serves exactly one ward, so that its figures are the ward's.
  "Trạm y tế",
  "TYT",
].map(foldTone);

/** As `offices`, but only where a type follows: "Ca Thành" is a name. */
export const officesBeforeType: readonly string[] = ["CA", "UB"].map(foldTone);

/** Notes that say a line is not about the whole unit of today, as whole words. */
const narrowingNotes: readonly string[] = [
  "cũ",
  "trước",
  "phần",
  "trừ",
  "không kể",
  "không tính",
  "không gồm",
  "không bao gồm",
  "trong đó",
  "nam",
  "nữ",
].map(foldTone);

export function narrows(note: string): boolean {
  return hasPhrase(foldTone(note), narrowingNotes);
}

/** Words no place is named with: after "Phường" or "Xã" they make a heading or a sentence. */
const neverInNames: readonly string[] = [
  "có",
  "không",
  "và",
  "hoặc",
  "các",
  "được",
  "đã",
  "chưa",
  "đạt",
  "của",
  "người",
  "nghiện",
  "thuộc",
  "trực thuộc",
  "loại",
  "nơi cư trú",
  "kinh phí",
  "cán bộ",
  "tình hình",
  "kết quả",
  "tổng số",
  "tổng cộng",
  "công tác",
  "đối tượng",
  "quản lý",
  "sau cai",
  "tiếp cận",
  "ghi chú",
  "nội dung",
  "đơn vị",
  "số liệu",
  "số lượng",
  "hồ sơ",
  "báo cáo",
  "kế hoạch",
  "thực hiện",
  "đăng ký",
  "thẩm định",
  "chỉ tiêu",
  "hoàn thành",
  "đề nghị",
  "phòng chống",
  "trọng điểm",
  "biên giới",
  "miền núi",
  "vùng sâu",
  "đặc biệt",
  "khó khăn",
  "lành mạnh",
  "hội hoá",
  "hội học",
  "chủ nghĩa",
  "nội vụ",
  "tư pháp",
  "y tế",
  "lao động",
  "tài chính",
  "văn hoá",
  "lđtbxh",
].map(foldTone);

/** What is no name when it is all that follows the type: "Xã hội", "Tỉnh giao", "Huyện ủy". */
const neverNames: ReadonlySet<string> = new Set(
  ["hội", "giao", "đoàn", "uỷ", "đội", "khác", "mới", "cũ", "này", "nào", "tên", "số", "tổng", "cộng", "loại"].map(
    foldTone,
  ),
);

const bareNeverInNames = neverInNames.filter((phrase) => phrase.includes(" ")).map(foldMarks);
const bareNeverNames: ReadonlySet<string> = new Set([...neverNames].map(foldMarks));

/** Whether the key of what follows a type speaks against its being a name. */
export function isNoName(key: string, bare: boolean): boolean {
  if ((bare ? bareNeverNames : neverNames).has(key)) return true;
  return hasPhrase(key, bare ? bareNeverInNames : neverInNames);
}

/** Ordinary words that look like a type and a name once the marks are gone: "Tình hình", "Quản lý", "Phương pháp". */
const misreadWithoutMarks: readonly string[] = [
  "tinh hinh",
  "tinh trang",
  "quan ly",
  "quan he",
  "xa hoi",
  "phuong huong",
  "phuong phap",
  "phuong tien",
];

export function isMisreadWithoutMarks(text: string): boolean {
  return hasPhrase(text.toLowerCase(), misreadWithoutMarks);
}

function hasPhrase(key: string, phrases: readonly string[]): boolean {
  const padded = ` ${key.replace(/[^\p{L}\d]+/gu, " ")} `;
  return phrases.some((phrase) => padded.includes(` ${phrase} `));
}
