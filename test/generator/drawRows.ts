import type { CellRef } from "../../src/domain/cell";
import { indicatorById } from "../../src/plans/indicators";
import type { Canvas } from "./canvas";
import { columnNumber } from "./columnNumber";
import type { Dice } from "./dice";
import { capitalised } from "./ownTime";
import type { RowsLook } from "./rowsLook";
import { otherFigure, type Telling } from "./telling";
import type { TableSpec } from "./tableSpec";

/** Where a table came to stand. */
export interface Drawn {
  readonly spec: TableSpec;
  readonly heads: readonly CellRef[];
  readonly names: readonly (CellRef | null)[];
  /** By line and measure. */
  readonly cells: readonly (readonly CellRef[])[];
  /** The first free row and column. */
  readonly bottom: number;
  readonly right: number;
}

/** Units one below the other: heading rows, perhaps a row of column numbers, then the lines. */
export function drawRows(
  canvas: Canvas,
  dice: Dice,
  spec: TableSpec,
  look: RowsLook,
  top: number,
  left: number,
): Drawn {
  const nameColumn = left + (look.ordinals ? 1 : 0) + (look.codes === null ? 0 : 1);
  const first = nameColumn + (look.rows === null ? 1 : 2);
  const right = first + spec.measures.length;
  const depth = Math.max(...spec.measures.map(({ path }) => path.length));
  const labelRow = look.nameHeadLow ? top + depth - 1 : top;
  if (look.ordinals) canvas.put(labelRow, left, dice.pick(["STT", "TT", "S\nT\nT", "Số TT"]));
  if (look.codes !== null) canvas.put(labelRow, nameColumn - 1, dice.pick(["Mã", "Mã đơn vị", "Mã ĐVHC"]));
  if (look.nameHead !== null) canvas.put(labelRow, nameColumn, look.nameHead);
  if (look.rows !== null) canvas.put(labelRow, first - 1, look.rows.head);
  const grouped = spec.measures.findIndex(({ path }) => path.length > 1);
  const heads = spec.measures.map((_, index) => {
    const isLow = look.headsLow && (grouped < 0 || index < grouped);
    return drawPath(canvas, spec, index, isLow ? top + depth - 1 : top, first);
  });
  let row = top + depth;
  if (look.nouns) {
    spec.measures.forEach(({ id }, index) => {
      if (id !== null) canvas.put(row, first + index, capitalised(indicatorById(id)?.unit ?? "người"));
    });
    row++;
  }
  if (look.numbering !== "none") {
    for (let column = look.ordinals ? left : nameColumn; column < right; column++) {
      canvas.put(row, column, columnNumber(dice, look.numbering, column - (look.ordinals ? left : nameColumn) + 1));
    }
    row++;
  }
  const names: (CellRef | null)[] = [];
  const cells: CellRef[][] = [];
  let [ordinal, district] = [0, 0];
  spec.lines.forEach((line, index) => {
    if (look.gaps.has(index)) row += dice.int(1, 2);
    if (look.hidden.has(index)) canvas.hide(row);
    if (line.role === "unit") ordinal++;
    if (line.role === "group") [ordinal, district] = [0, district + 1];
    const inOrdinal = line.role === "total" && look.totalLabel === "ordinal" && look.ordinals;
    names.push(canvas.put(row, inOrdinal ? left : nameColumn, line.name));
    if (look.ordinals && line.role === "unit") canvas.put(row, left, { value: ordinal });
    if (look.ordinals && line.role === "group") canvas.put(row, left, ["", "I", "II", "III"][district] ?? "");
    const code = look.codes?.get(line);
    if (code !== undefined) canvas.put(row, nameColumn - 1, { value: dice.chance(50) ? code : Number(code) });
    const isBlank = line.entries.every(({ value }) => value === "");
    const { before, own, after } = isBlank || look.rows === null ? single : look.rows;
    row = drawOthers(canvas, dice, spec, before, row, first);
    if (own !== "") canvas.put(row, first - 1, own);
    cells.push(line.entries.map((typed, at) => canvas.put(row, first + at, typed)));
    row = drawOthers(canvas, dice, spec, after, row + 1, first);
  });
  return { spec, heads, names, cells, bottom: row, right };
}

const single: Telling = { before: [], own: "", after: [] };

/** Rows of other figures of the same line. Gives the row below. */
function drawOthers(
  canvas: Canvas,
  dice: Dice,
  { measures }: TableSpec,
  texts: readonly string[],
  row: number,
  first: number,
): number {
  texts.forEach((text, index) => {
    canvas.put(row + index, first - 1, text);
    measures.forEach(({ extra }, at) => {
      if (extra !== "note") canvas.put(row + index, first + at, otherFigure(dice, text));
    });
  });
  return row + texts.length;
}

/** Group headings stand above their first column only, as merged cells leave them. */
function drawPath(canvas: Canvas, { measures }: TableSpec, index: number, top: number, first: number): CellRef {
  const path = measures[index]?.path ?? [];
  const before = measures[index - 1]?.path ?? [];
  let shared = true;
  let at: CellRef = { sheet: canvas.name, row: top, column: first + index };
  path.forEach((text, level) => {
    const isOwn = level === path.length - 1;
    shared &&= before.length > level + 1 && before[level] === text;
    if (isOwn || !shared) at = canvas.put(top + level, first + index, text);
  });
  return at;
}
