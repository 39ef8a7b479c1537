import type { Period, PeriodKind } from "../../src/domain/period";
import type { Canvas } from "./canvas";
import type { Dice } from "./dice";
import { finished, type Hand } from "./hand";

/** What a period is called in a title. */
export function periodWords(dice: Dice, { kind, year, from, to }: Period): string {
  const y = String(year);
  if (dice.chance(10)) return `(Từ ngày ${day(from)} đến ngày ${day(to)})`;
  const quarter = /^q(\d)$/.exec(kind)?.[1];
  if (quarter !== undefined) {
    const roman = ["", "I", "II", "III", "IV"][Number(quarter)] ?? "";
    return dice.pick([
      `Quý ${roman} năm ${y}`,
      `QUÝ ${roman}/${y}`,
      `Quý ${quarter} năm ${y}`,
      `Kỳ báo cáo: Quý ${roman} năm ${y}`,
    ]);
  }
  const month = /^m(\d\d)$/.exec(kind)?.[1];
  if (month !== undefined)
    return dice.pick([`Tháng ${month} năm ${y}`, `THÁNG ${Number(month)}/${y}`, `tháng ${month}/${y}`]);
  return dice.pick(longer(kind).map((words) => words.replace("YYYY", y)));
}

function longer(kind: PeriodKind): string[] {
  switch (kind) {
    case "half1":
      return [
        "6 tháng đầu năm YYYY",
        "6 THÁNG ĐẦU NĂM YYYY",
        "Kỳ báo cáo: 6 tháng đầu năm YYYY",
        "06 tháng đầu năm YYYY",
      ];
    case "half2":
      return ["6 tháng cuối năm YYYY", "Sáu tháng cuối năm YYYY"];
    case "nineMonths":
      return ["9 tháng đầu năm YYYY", "9 tháng năm YYYY"];
    default:
      return ["Năm YYYY", "NĂM YYYY", "Kỳ báo cáo: Năm YYYY", "(Cả năm YYYY)"];
  }
}

/** The same in plain words, as sheets are named. */
export function plainPeriod({ kind, year }: Period): string {
  const quarter = /^q(\d)$/.exec(kind)?.[1];
  const month = /^m(\d\d)$/.exec(kind)?.[1];
  if (quarter !== undefined) return `Quý ${quarter} năm ${year}`;
  if (month !== undefined) return `Tháng ${month} năm ${year}`;
  return (longer(kind)[0] ?? "").replace("YYYY", String(year));
}

function day(iso: string): string {
  const [year, month, date] = iso.split("-");
  return `${date ?? ""}/${month ?? ""}/${year ?? ""}`;
}

export interface TitleWishes {
  readonly agency: readonly string[];
  readonly lines: readonly string[];
  readonly width: number;
  readonly unitOfMeasure: boolean;
}

/** Agency on the left, the state's motto on the right, the title, and what is counted. Gives the first free row. */
export function drawTitle(
  canvas: Canvas,
  dice: Dice,
  hand: Hand,
  wishes: TitleWishes,
  top: number,
  left: number,
): number {
  const { agency, lines, width, unitOfMeasure } = wishes;
  let row = top;
  const right = left + Math.max(2, width - 4);
  if (agency.length > 0) {
    const motto = dice.chance(60) ? ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"] : [];
    for (let line = 0; line < Math.max(agency.length, motto.length); line++) {
      const text = agency[line];
      const state = motto[line];
      if (text !== undefined) canvas.put(row, left, text);
      if (state !== undefined) canvas.put(row, right, state);
      row++;
    }
    if (dice.chance(40))
      canvas.put(row++, right, `Long Khánh, ngày ${dice.int(1, 28)} tháng ${dice.int(1, 12)} năm 2024`);
    if (dice.chance(60)) row++;
  }
  const indent = dice.chance(50) ? left : left + 1;
  for (const text of lines) canvas.put(row++, indent, finished(dice, hand, text));
  if (dice.chance(50)) row++;
  if (unitOfMeasure)
    canvas.put(row++, right, dice.pick(["Đơn vị tính: Người", "ĐVT: người", "Đơn vị tính: người, điểm, đội"]));
  return row;
}

/** Notes, place and date, and the two signatures. */
export function drawFoot(canvas: Canvas, dice: Dice, left: number, width: number): void {
  let row = canvas.bottom + dice.int(1, 2);
  if (dice.chance(30)) {
    canvas.put(
      row++,
      left,
      dice.pick([
        "Ghi chú: số liệu tính đến ngày 14/6/2024.",
        "* Số liệu do Công an các phường, xã cung cấp.",
        "Ghi chú: cột (3) gồm cả người tạm trú",
      ]),
    );
  }
  if (dice.chance(50)) {
    canvas.put(row++, left + Math.max(2, width - 3), "Ngày 05 tháng 7 năm 2024");
    canvas.put(row, left + 1, dice.pick(["NGƯỜI LẬP BIỂU", "Người lập"]));
    canvas.put(row++, left + Math.max(2, width - 3), dice.pick(["THỦ TRƯỞNG ĐƠN VỊ", "TRƯỞNG PHÒNG", "KT. CHỦ TỊCH"]));
    canvas.put(row++, left + 1, "(Ký, họ tên)");
    canvas.put(row + 2, left + 1, "Nguyễn Văn An");
  }
}
