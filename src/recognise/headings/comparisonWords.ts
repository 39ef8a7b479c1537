import { foldMarks, foldPlain, foldTone } from "../../read/text";

export interface Telling {
  /** Whole phrases, in folded text. */
  readonly words: RegExp;
  /** Texts of signs alone. */
  readonly signs: RegExp;
  /** Whether the name of a time alone tells. */
  readonly times: boolean;
}

/** What is planned, or was before. */
const others = [
  ...["kế hoạch", "kh", "chỉ tiêu", "mục tiêu", "định mức", "giao", "được giao", "dự kiến", "phấn đấu"],
  ...["kỳ trước", "năm trước", "quý trước", "tháng trước", "tuần trước", "năm ngoái", "cùng kỳ", "ck", "so sánh"],
];

/** How figures have changed, what part of others they are, what they come to for each. */
const measures = [
  ...["tăng", "giảm", "tăng thêm", "tăng giảm", "chênh lệch", "biến động"],
  ...["tỷ lệ", "tỉ lệ", "tỷ trọng", "đạt", "hoàn thành"],
  ...["bq", "bình quân", "tb chung", "số tb", "mức tb", "cao nhất", "thấp nhất", "max", "min"],
];

/** Of the period itself, begun, ended or estimated. */
const ofPeriod = [
  ...["kỳ này", "năm nay", "quý này", "tháng này", "kỳ sau", "năm sau", "quý sau", "tháng sau"],
  ...["đầu kỳ", "đầu năm", "đầu quý", "đầu tháng", "cuối kỳ", "cuối năm", "cuối quý", "cuối tháng"],
  ...["trong kỳ", "trong năm", "trong quý", "trong tháng", "cả năm", "kỳ báo cáo", "thực hiện", "th", "ước", "lũy kế"],
  ...["hiện còn", "hiện có", "hiện nay", "hiện tại", "còn tồn", "số dư", "phát sinh", "cộng dồn"],
];

/** From one page or period to the next. */
const carried = [
  ...["chuyển trang", "chuyển sang", "chuyển tiếp", "mang sang", "sang trang", "trang trước", "trang sau"],
];

/** What stands between them and says nothing of its own: numbers of pages, "Số liệu …", "Tổng …", "… so với …". */
const fillers = [
  ...["số liệu", "số lượng", "tổng số", "tổng cộng", "tổng", "cộng", "số", "kết quả", "kq", "mức", "tốc độ", "báo cáo"],
  ...["so với", "so", "với", "và", "của", "trong", "từ", "đến", "tính đến", "hết", "ngày", "thời điểm", "liền kề"],
  ...["chung", "mới", "thêm", "đi", "tồn", "người", "ca", "trang", "một", "mỗi", "xã", "phường", "đơn vị"],
];

/** Folded like the texts they are looked for in. */
function phrases(list: readonly string[], others = ""): RegExp {
  const folded = list.map((phrase) => foldPlain(phrase)).toSorted((a, b) => b.length - a.length);
  return new RegExp(String.raw`(?<![a-z\d])(?:${others}${folded.join("|")})(?![a-z\d])`, "g");
}

export const comparing: Telling = {
  words: phrases([...others, ...measures]),
  signs: /^[\s()/,]*[-+±%][-+±%\s()/,]*$/,
  times: false,
};

export const standing: Telling = {
  words: phrases([...others, ...measures, ...ofPeriod, ...carried]),
  signs: comparing.signs,
  times: true,
};

export const filling = phrases(fillers, String.raw`trang \d{1,2}|1|`);

/** The words of all of them, with their marks and without. */
export const tellingWords: ReadonlySet<string> = new Set(
  [...others, ...measures, ...ofPeriod, ...carried, ...fillers]
    .flatMap(wordsIn)
    .flatMap((word) => [foldTone(word), foldMarks(word)]),
);

export function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().split(/[^\p{L}]+/u);
}
