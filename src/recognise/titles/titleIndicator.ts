import type { IndicatorId } from "../../domain/indicator";
import { isNoUnit } from "../headings/comparison";
import { saysOfEntries, tellsTime } from "../forms/formHeading";
import type { RawMeasure } from "../tables/rawTable";
import type { Words } from "../words";

/**
 * Columns with what is counted in them where only the title says it: "SỐ NGƯỜI NGHIỆN CÓ HỒ SƠ QUẢN LÝ NĂM 2024" over
 * "Đơn vị | Số lượng". "Kế hoạch | Thực hiện" and times may stand there as well. As they are
 * where one of them names something itself, or no title tells one indicator alone.
 */
export function namedByTitle(
  words: Words,
  measures: readonly RawMeasure[],
  title: readonly string[],
): readonly RawMeasure[] {
  const subject = subjectNamed(words, title);
  const text = subject?.text ?? bothNamed(words, title);
  if (text === undefined) return measures;
  const saysNothing = ({ path }: RawMeasure): boolean =>
    path.length > 0 && path.every((each) => isNoUnit(each) || saysOfEntries(words, each) === "nothing");
  const others = measures.filter((measure) => !saysNothing(measure));
  // Beside "Cùng kỳ | 6 tháng 2024" others may stand for themselves.
  const areTimed = measures.some((measure) => saysNothing(measure) && measure.path.some(tellsTime));
  const areApart = others.every(({ path }) => {
    const match = words.path(path);
    return match.kind === "derived" || (match.kind === "indicator" && match.id !== subject?.id);
  });
  if (others.length > 0 && !(areTimed && areApart && subject !== null)) return measures;
  return measures.map((measure) => (saysNothing(measure) ? { ...measure, path: [text, ...measure.path] } : measure));
}

/** The one indicator a title names, and in which words; null where it names none, or several. */
export function subjectNamed(
  words: Words,
  title: readonly string[],
): { readonly id: IndicatorId; readonly text: string } | null {
  const named = new Map(
    title.map(subjectOf).flatMap((text) => {
      const match = words.heading(text);
      return match.kind === "indicator" ? [[match.id, { id: match.id, text }] as const] : [];
    }),
  );
  const [subject] = named.values();
  return named.size === 1 ? (subject ?? null) : null;
}

/** The words of a title about addicts and users together: "NGƯỜI NGHIỆN, NGƯỜI SỬ DỤNG CÓ HỒ SƠ QUẢN LÝ"; undefined where none is. */
export function bothNamed(words: Words, title: readonly string[]): string | undefined {
  return title.map(subjectOf).find((text) => {
    const match = words.heading(text);
    return match.kind === "derived" && match.of === "addictsAndUsers" && /hồ sơ|hsql|hs ql/iu.test(text);
  });
}

const longest = 200;
const beginning =
  /^[^\p{L}\d]*(?:(?:\d{1,2}|[IVX]+|[a-d])\s*[.)]\s*)?(?:(?:biểu|bảng|phụ lục|mẫu)(?: số)?(?: [A-H](?=\W)|[ \dIVX./-])*[:.–-]?\s*)?(?:(?:biểu|bảng|tổng hợp|thống kê|báo cáo|danh sách|kết quả|tình hình|số liệu|thực hiện|công tác|chi tiết|phân tích|so sánh|theo dõi|diễn biến|cập nhật|về)\s+)*/iu;
const rest =
  /[\s,;:–-]+(?:trên địa bàn|(?:tại|của|thuộc|theo) (?:các |từng |\d+ )?(?:xã|phường|thị trấn|huyện|quận|thành phố|tp|thị xã|đơn vị|địa phương|địa bàn)|(?:qua |trong )?(?:các|những|từng|hằng|hàng) năm|năm|quý|tháng|\d{1,2} tháng|(?:sáu|chín) tháng|kỳ|giai đoạn|(?:tính )?đến|từ(?= (?:ngày|tháng|quý|năm|đầu|\d{1,2}[/.-]|20\d\d)))(?!\p{L}).*$/iu;

/** What a title is about: without what kind of paper it is, where and when. */
export function subjectOf(line: string): string {
  if (line.length > longest) return "";
  return ` ${line.replace(/\([^()]*\)/gu, " ").replace(beginning, "")}`.replace(rest, "").trim();
}
