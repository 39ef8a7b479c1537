import type { Typed } from "./canvas";
import type { Dice } from "./dice";
import { rateTyped } from "./figureTyping";

/** What tells an indicator's figure from others before and after it: "Kế hoạch", "Thực hiện", "Tỷ lệ". */
export interface Telling {
  readonly before: readonly string[];
  readonly own: string;
  readonly after: readonly string[];
}

const alone = ["Số liệu", "Số lượng", "Kết quả", "Thực hiện", "Giá trị"];

const among: readonly Telling[] = [
  ...alone.map((own) => ({ before: ["Kế hoạch"], own, after: [] })),
  { before: ["Kế hoạch"], own: "Thực hiện", after: ["Tỷ lệ"] },
  { before: ["KH"], own: "TH", after: ["Tỷ lệ %"] },
  { before: ["KH năm"], own: "Kết quả", after: ["Đạt %"] },
  { before: ["Chỉ tiêu giao"], own: "Kết quả thực hiện", after: [] },
  { before: ["Kỳ trước"], own: "Kỳ này", after: [] },
  { before: ["Số kỳ trước"], own: "Số kỳ này", after: ["Tăng, giảm"] },
  { before: ["Cùng kỳ năm trước"], own: "Trong kỳ", after: ["So sánh (%)"] },
  { before: [], own: "Kỳ này", after: ["Kỳ trước"] },
];

/** What stands over the columns of a form. */
export function formHeads(dice: Dice): Telling {
  return dice.chance(30) ? dice.pick(among) : { before: [], own: dice.pick(alone), after: [] };
}

/** The rows of each unit in a table with units in rows, and what stands over the words that tell them; null where there is one. */
export function unitRows(dice: Dice): (Telling & { readonly head: string }) | null {
  if (!dice.chance(6)) return null;
  return { ...dice.pick(among), head: dice.pick(["Nội dung", "", "Chỉ tiêu"]) };
}

export function otherFigure(dice: Dice, text: string): Typed {
  return /%|lệ/.test(text) ? rateTyped(dice, dice.int(1, 130) / 100) : { value: dice.int(1, 99) };
}
