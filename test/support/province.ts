import { indicators } from "../../src/plans/indicators";
import { loadEngine } from "../../src/standin/file";

const heads = indicators.slice(0, 38);

/** A province: 20 districts of 30 wards each, districts as sums above their wards; 40 columns. */
export function province(wards = 600): (string | number)[][] {
  const rows: (string | number)[][] = [
    ["TỔNG HỢP TOÀN TỈNH"],
    ["Năm 2024"],
    ["STT", "Đơn vị", ...heads.map(({ name }) => name)],
  ];
  for (let district = 0; district < 20; district++) {
    const lines = Array.from({ length: wards / 20 }, (_, ward) => [
      ward + 1,
      `Xã Thôn ${String.fromCharCode(65 + district)}${ward + 1}`,
      ...heads.map(({ id }, index) => figureOf(id, district * 31 + ward * 7 + index)),
    ]);
    const sums = heads.map((_, index) => lines.reduce((sum, line) => sum + Number(line[index + 2]), 0));
    rows.push([roman(district + 1), `Huyện Số ${String.fromCharCode(65 + district)}`, ...sums], ...lines);
  }
  return rows;
}

/** The same as a file. */
export async function provinceFile(): Promise<Uint8Array> {
  const engine = await loadEngine();
  const file = engine.NewFile();
  for (const [index, row] of province().entries()) {
    const { error } = file.SetSheetRow("Sheet1", `A${index + 1}`, row);
    if (error !== null) throw new Error(error);
  }
  const { buffer, error } = file.WriteToBuffer();
  if (error !== null) throw new Error(error);
  return buffer as Uint8Array;
}

/** Figures that contradict no rule: everything that is part of something else is 0. */
function figureOf(id: string, seed: number): number {
  if (id === "NN_HSQL") return 20;
  if (id === "NN_NGOAI") return 20;
  if (id === "NSD_HSQL") return 10;
  return id === "DV_TONG" ? 20 + (seed % 9) : 0;
}

function roman(value: number): string {
  return ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"][(value - 1) % 10] ?? "I";
}
