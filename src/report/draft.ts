import type { Block, CellStyle, PageSetup, PlanCell, SheetPlan } from "../domain/sheetPlan";

/** Pages break where they are full, unless told otherwise. */
export type DraftPage = Omit<PageSetup, "breaksBefore"> & Partial<Pick<PageSetup, "breaksBefore">>;

/** A sheet under construction: cells are put where they belong, and `plan` fills the rest with blanks. */
export interface Draft {
  put(row: number, column: number, cell: PlanCell): void;
  text(row: number, column: number, text: string): void;
  style(block: Block, style: CellStyle): void;
  merge(block: Block): void;
  height(row: number, points: number): void;
  /** A report of plain cells, unless told otherwise. */
  plan(
    name: string,
    page: DraftPage,
    kind?: Partial<Pick<SheetPlan, "role" | "table" | "charts" | "entry">>,
  ): SheetPlan;
}

const blank: PlanCell = { kind: "blank" };

/** `columnWidths` in points; the sheet has as many columns. */
export function newDraft(columnWidths: readonly number[]): Draft {
  const rows: PlanCell[][] = [];
  const styles: { block: Block; style: CellStyle }[] = [];
  const merges: Block[] = [];
  const rowHeights = new Map<number, number>();
  const put = (row: number, column: number, cell: PlanCell): void => {
    while (rows.length <= row) rows.push(columnWidths.map(() => blank));
    const cells = rows[row];
    if (cells !== undefined) cells[column] = cell;
  };
  return {
    put,
    text: (row, column, text) => put(row, column, text === "" ? blank : { kind: "text", text }),
    style: (block, style) => styles.push({ block, style }),
    merge: (block) => merges.push(block),
    height: (row, points) => rowHeights.set(row, points),
    plan: (name, page, kind = {}) => ({
      name,
      columnWidths,
      rows,
      rowHeights,
      styles,
      merges,
      page: { breaksBefore: [], ...page },
      role: "report",
      table: null,
      charts: [],
      entry: null,
      ...kind,
    }),
  };
}

export function block(top: number, left: number, bottom: number, right: number): Block {
  return { top, left, bottom, right };
}
