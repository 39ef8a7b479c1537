import type { CellRef } from "../../src/domain/cell";
import type { Canvas } from "./canvas";
import type { Dice } from "./dice";
import type { Drawn } from "./drawRows";
import { otherFigure, type Telling } from "./telling";
import type { TableSpec } from "./tableSpec";

/** How a table with its indicators in rows is laid out: a form, or one with its units across. */
export interface ColumnsLook {
  readonly ordinals: boolean;
  readonly unitsOfMeasure: boolean;
  readonly nameHead: string;
  /** Items of a group as "- …" below its name; else its name stands in capitals. */
  readonly dashes: boolean;
}

export function columnsLook(dice: Dice): ColumnsLook {
  return {
    ordinals: dice.chance(50),
    unitsOfMeasure: dice.chance(40),
    nameHead: dice.pick(["Chỉ tiêu", "Nội dung", "CHỈ TIÊU", "Tên chỉ tiêu", "Nội dung báo cáo"]),
    dashes: dice.chance(50),
  };
}

const roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];

/** Group headings become rows of their own. In a form `form` stands over the figures instead of the unit's name. */
export function drawColumns(
  canvas: Canvas,
  dice: Dice,
  spec: TableSpec,
  look: ColumnsLook,
  top: number,
  left: number,
  form: Telling | null,
): Drawn {
  const nameColumn = left + (look.ordinals ? 1 : 0);
  const { before, after } = form ?? { before: [], after: [] };
  const firstOther = nameColumn + 1 + (look.unitsOfMeasure ? 1 : 0);
  const first = firstOther + before.length;
  const right = first + spec.lines.length;
  const others = [
    ...before.map((head, index) => ({ head, column: firstOther + index })),
    ...after.map((head, index) => ({ head, column: right + index })),
  ];
  if (look.ordinals) canvas.put(top, left, "STT");
  canvas.put(top, nameColumn, look.nameHead);
  if (look.unitsOfMeasure) canvas.put(top, nameColumn + 1, "ĐVT");
  for (const { head, column } of others) canvas.put(top, column, head);
  const names = spec.lines.map(({ name }, index) => canvas.put(top, first + index, form?.own ?? name));
  const rows: number[] = [];
  let row = top + 1;
  let [section, sections] = ["", 0];
  const heads = spec.measures.map(({ path }, index): CellRef => {
    const group = path.slice(0, -1);
    if (group.join("\n") !== section) {
      section = group.join("\n");
      if (look.ordinals) canvas.put(row, left, roman[sections++ % roman.length] ?? "");
      for (const text of group) canvas.put(row++, nameColumn, look.dashes ? text : text.toUpperCase());
    }
    if (look.ordinals) canvas.put(row, left, { value: index + 1 });
    if (look.unitsOfMeasure) canvas.put(row, nameColumn + 1, "Người");
    for (const { head, column } of others) canvas.put(row, column, otherFigure(dice, head));
    rows.push(row);
    const own = path.at(-1) ?? "";
    return canvas.put(row++, nameColumn, look.dashes && group.length > 0 ? `- ${own}` : own);
  });
  const cells = spec.lines.map(({ entries }, line) =>
    entries.map((typed, index) => canvas.put(rows[index] ?? row, first + line, typed)),
  );
  return { spec, heads, names, cells, bottom: row, right: right + after.length };
}
