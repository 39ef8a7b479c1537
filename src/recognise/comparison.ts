import { foldMarks } from "../read/text";

/** What a line or column begins with that sets the units' figures against others, or tells a part of them. */
const beginnings: readonly string[] = [
  "tỷ lệ",
  "tỉ lệ",
  "tỷ trọng",
  "so với",
  "so sánh",
  "so cùng kỳ",
  "so kế hoạch",
  "tăng, giảm",
  "tăng/giảm",
  "tăng giảm",
  "tăng (+)",
  "chênh lệch",
  "kế hoạch",
  "chỉ tiêu",
  "thực hiện",
  "cùng kỳ",
  "kỳ trước",
  "số kỳ trước",
  "năm trước",
  "lũy kế",
  "cộng dồn",
  "mang sang",
  "đạt tỷ lệ",
  "đạt %",
  "đạt (%)",
  "% ",
  "trong đó",
  "chia ra",
].map(fold);

const whole: ReadonlySet<string> = new Set(["nam", "nữ", "%", "còn lại", "ghi chú"].map(fold));

/** A mean; "Trung Bình" is a commune. */
const mean = /^(?:Trung|Bình) (?:bình|quân)(?!\p{L})/u;

/** "Tỷ lệ %", "So với cùng kỳ", "Trong đó: nữ": never the name of a unit. A year alone is another year's figures. */
export function isComparison(text: string): boolean {
  if (mean.test(text)) return true;
  const words = fold(text).replace(/^[-+*•\s]+/, "");
  return (
    whole.has(words) ||
    /^(?:nam|kh|kh nam) 20\d\d$/.test(words) ||
    beginnings.some((beginning) => words.startsWith(beginning))
  );
}

function fold(text: string): string {
  return foldMarks(text).toLowerCase();
}
