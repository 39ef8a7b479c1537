import type { Period } from "../domain/period";
import { count, date } from "./display";
import { periodName, periodWindow } from "./names";

const work = "công tác cai nghiện ma túy";
const services = "dịch vụ tư vấn, điều trị, cai nghiện ma túy";

/** The words of "Lời văn", the report's text. */
export const proseText = {
  sheet: "Lời văn",
  kind: "BÁO CÁO",
  number: (symbol: string) => `Số: ……/${symbol === "" ? "BC-……" : symbol}`,
  to: "Kính gửi:",
  chapters: {
    general: "TÌNH HÌNH CHUNG",
    results: "KẾT QUẢ THỰC HIỆN",
    weaknesses: "TỒN TẠI, HẠN CHẾ",
    notes: "GHI CHÚ SỐ LIỆU",
  },
  coverage: `Kết quả tiếp cận ${services}`,
  targets: "Kết quả thực hiện các chỉ tiêu kế hoạch",
  annex: (annex: string) => ` (chi tiết tại ${annex})`,
  items: (items: readonly string[]) => items.join("; "),

  units: (units: number) => `Báo cáo được tổng hợp từ số liệu của ${count(units)} đơn vị.`,
  unitsOf: (units: number, all: number) =>
    `Đã có ${count(units)}/${count(all)} đơn vị gửi số liệu; ${count(all - units)} đơn vị chưa báo cáo.`,
  noUnits: "Chưa có đơn vị nào gửi số liệu.",
  managed: (until: string | null, people: number, parts: readonly string[]) =>
    `${until === null ? "Số" : `Tính đến ngày ${date(until)}, số`} người trong diện quản lý là ${count(people)} người${parts.length === 0 ? "" : `, gồm ${parts.join(" và ")}`}.`,
  managedSoFar: (parts: readonly string[]) => `Theo số liệu đã báo cáo, có ${parts.join(" và ")}.`,
  /** "12 người nghiện ma túy có hồ sơ quản lý", of an indicator's name. */
  people: (people: number, indicator: string) => `${count(people)} ${indicator.replace(/^Số /, "")}`,
  byPlace: (places: readonly string[], annex: string) => `Chia theo địa bàn: ${places.join("; ")}${annex}.`,
  manyPlaces: (places: number, annex: string) => `Số liệu của ${count(places)} địa bàn${annex}.`,
  place: (name: string, people: number) => `${name} ${count(people)} người`,

  reached: (reached: number, managed: number, rate: string) =>
    `Đã có ${count(reached)}/${count(managed)} người trong diện quản lý được tiếp cận ít nhất một ${services}, đạt tỷ lệ ${rate}%`,
  bar: (permille: number, verdict: string) => `So với chỉ tiêu trên ${count(permille / 10)}%: ${verdict}.`,
  met: "đạt",
  missed: (people: number) => `chưa đạt, còn thiếu ${count(people)} người`,
  missedAnyway: "chưa đạt",
  open: "chưa đủ căn cứ đánh giá",
  reachedBetween: (low: number, high: number, managed: number, lowRate: string, highRate: string) =>
    `Các đơn vị chưa đếm riêng từng người được tiếp cận ${services} nên chỉ ước tính được trong khoảng ${count(low)} đến ${count(high)} trên ${count(managed)} người, tương ứng từ ${lowRate}% đến ${highRate}%.`,
  nobody: "Kỳ này không có người trong diện quản lý nên không tính tỷ lệ.",
  noCoverage: `Chưa đủ số liệu để tính tỷ lệ người được tiếp cận ${services}.`,
  standing: (all: number, parts: readonly string[], annex: string) =>
    `Trong ${count(all)} đơn vị: ${parts.join("; ")}${annex}.`,
  unitsMet: (units: number) => `${count(units)} đơn vị đạt chỉ tiêu`,
  unitsMissed: (units: number) => `${count(units)} đơn vị chưa đạt`,
  unitsEstimated: (units: number) => `${count(units)} đơn vị chỉ ước tính được`,
  unitsWithoutSubjects: (units: number) => `${count(units)} đơn vị không có đối tượng`,
  unitsWithoutData: (units: number) => `${count(units)} đơn vị chưa đủ số liệu`,
  unitsMissing: (units: number) => `${count(units)} đơn vị chưa báo cáo`,
  share: (name: string, reached: number, managed: number, rate: string) =>
    `${name}: ${count(reached)}/${count(managed)} người, đạt tỷ lệ ${rate}%`,

  lastYear: (difference: number, unit: string, before: string) =>
    difference === 0
      ? `bằng cùng kỳ năm trước (${before})`
      : `${difference > 0 ? "tăng" : "giảm"} ${count(Math.abs(difference))} ${unit} so với cùng kỳ năm trước (${before})`.replace(
          "  ",
          " ",
        ),
  inPeriod: (amount: string) => `riêng trong kỳ ${amount}`,
  /** Of the units that can be compared, where others cannot. */
  ofShared: (units: number, amount: string) =>
    `tính trên ${count(units)} đơn vị có cùng số liệu ở cả hai năm thì có ${amount}`,

  plan: (document: string, targets: number, parts: readonly string[], annex: string) =>
    `${document === "" ? "Kế hoạch năm" : numbered(document)} có ${count(targets)} chỉ tiêu. Tính lũy kế từ đầu năm: ${parts.join("; ")}${annex}.`,
  targetsOf: (targets: number, status: string) => `${count(targets)} chỉ tiêu ${inSentence(status)}`,
  target: (ordinal: number, name: string, words: string) => `(${ordinal}) ${bareName(name)}: ${words}`,
  rate: (part: number, whole: number, unit: string, rate: string, goal: string) =>
    `${amount(part, whole, unit)}, đạt tỷ lệ ${rate}% (chỉ tiêu: ${inSentence(goal)})`,
  between: (low: number, high: number, whole: number, unit: string, goal: string) =>
    `ước tính trong khoảng ${count(low)} đến ${amount(high, whole, unit)} (chỉ tiêu: ${inSentence(goal)})`,
  ofPlan: (part: number, whole: number, unit: string, rate: string) =>
    `${amount(part, whole, unit)}, đạt ${rate}% chỉ tiêu kế hoạch năm`,
  goal: (amount: string, goal: string) => `${amount} (chỉ tiêu: ${inSentence(goal)})`,
  holders: (holding: number, all: number, rate: string, goal: string) =>
    `${count(holding)}/${count(all)} nơi đạt, tỷ lệ ${rate}% (chỉ tiêu: ${inSentence(goal)})`,
  amount,
  amountAlone: (number: number, unit: string) => `${count(number)} ${unit}`.trim(),
  withoutNumber: "Kế hoạch không nêu con số nên không đánh giá đạt hay chưa đạt",
  verdict: (verdict: string) => `Đánh giá: ${inSentence(verdict)}`,
  verdictAlone: (verdict: string) => inSentence(verdict),
  notMeasured: (targets: readonly string[]) =>
    `Các chỉ tiêu không đo được bằng số liệu, cần đánh giá bằng nhận xét: ${targets.join("; ")}.`,
  named: (ordinal: number, name: string) => `(${ordinal}) ${bareName(name)}`,

  allGood: (permille: number) =>
    `Tất cả các đơn vị đã báo cáo đủ số liệu; không có đơn vị nào chưa đạt chỉ tiêu trên ${count(permille / 10)}%.`,
  fallShort: (units: number, all: number, permille: number, isWorstOnly: boolean) =>
    `${count(units)}/${count(all)} đơn vị chưa đạt chỉ tiêu trên ${count(permille / 10)}%${isWorstOnly ? ", trong đó tỷ lệ thấp nhất là" : ""}:`,
  short: (share: string, people: number) => `${share}, còn thiếu ${count(people)} người`,
  othersShort: (units: number, annex: string) => `Còn ${count(units)} đơn vị khác chưa đạt${annex}.`,
  notReported: (units: number, names: string) => `${count(units)} đơn vị chưa gửi số liệu: ${names}.`,
  incomplete: (units: number, names: string) => `${count(units)} đơn vị chưa gửi đủ số liệu để tính tỷ lệ: ${names}.`,
  notCounted: (units: number, names: string) =>
    `${count(units)} đơn vị chưa đếm riêng từng người được tiếp cận dịch vụ nên chỉ ước tính được: ${names}.`,
  names: (names: readonly string[], others: number) =>
    names.join(", ") + (others === 0 ? "" : ` và ${count(others)} đơn vị khác`),

  targetNote: (ordinals: readonly number[], note: string) =>
    `Chỉ tiêu ${ordinals.map((ordinal) => `(${ordinal})`).join(", ")}: ${note}`,
  otherNotes: (notes: number) => `Còn ${count(notes)} ghi chú khác, xem phần ghi chú của phụ lục.`,

  recipients: "Nơi nhận:",
  asAbove: "Như trên",
  file: "Lưu: VT",
  recipient: (name: string, isLast: boolean) =>
    `- ${name.replace(/^[-–+]\s*/, "").replace(/[;.,\s]+$/, "")}${isLast ? "." : ";"}`,
} as const;

/** "Kết quả công tác cai nghiện ma túy 6 tháng đầu năm 2024" */
export function reportSubject(period: Period | null): string {
  return `Kết quả ${workOf(period)}`;
}

/** What the text begins with. `agency`: as it is written in a sentence, null where only its capitals are known. */
export function openingSentence(agency: string | null, plan: string | null, period: Period | null): string {
  const reports = agency === null ? "kết quả" : `${agency} báo cáo kết quả`;
  const on = `${workOf(period)}${period === null ? "" : ` ${periodWindow(period)}`}`;
  return capitalised(`${plan === null ? "" : `Thực hiện ${numbered(plan)}, `}${reports} ${on} như sau:`);
}

/** What the text ends with. */
export function closingSentence(period: Period | null): string {
  return `Trên đây là báo cáo kết quả ${workOf(period)}./.`;
}

function workOf(period: Period | null): string {
  return period === null ? work : `${work} ${inSentence(periodName(period))}`;
}

function amount(part: number, whole: number, unit: string): string {
  return `${count(part)}/${count(whole)} ${unit}`.trim();
}

/** "Kế hoạch 62/KH-UBND" as a sentence says it: "Kế hoạch số 62/KH-UBND". */
function numbered(document: string): string {
  return document.replace(/^(\p{L}+ \p{L}+) (?=\d+\/)/u, "$1 số ");
}

function bareName(name: string): string {
  return name.replace(/^[-–+]\s*/, "").replace(/[.;:,\s]+$/, "");
}

function inSentence(text: string): string {
  return text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}
