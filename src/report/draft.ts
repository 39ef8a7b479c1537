import type { Block, CellStyle, ChartPlan, PageSetup, PlanCell, SheetPlan } from "../domain/sheetPlan";
import { pageBreaks, pageRoom, type Run } from "./pageBreaks";

export type DraftPage = Omit<PageSetup, "breaksBefore">;

/** What stands on paper beside the cells, and where pages begin. */
export interface Printing {
  readonly charts?: readonly ChartPlan[];
  /** Rows that begin a page in any case. */
  readonly starts?: readonly number[];
}

/** A sheet under construction: cells are put where they belong, and `plan` fills the rest with blanks. */
export interface Draft {
  /** In points. */
  readonly columnWidths: readonly number[];
  put(row: number, column: number, cell: PlanCell): void;
  text(row: number, column: number, text: string): void;
  style(block: Block, style: CellStyle): void;
  merge(block: Block): void;
  height(row: number, points: number): void;
  /** Points of all rows from one to another, both included. */
  heightOf(first: number, last: number): number;
  /** Rows, both ends included, to be printed on one page; what matters more is said first. */
  together(first: number, last: number): void;
  /** A sheet to work with: a report of plain cells, unless told otherwise. Pages break where they are full. */
  plan(name: string, page: DraftPage, kind?: Partial<Pick<SheetPlan, "role" | "table" | "entry">>): SheetPlan;
  /** A report to be printed: every row has its height, and pages begin where nothing is torn apart. */
  printed(name: string, page: DraftPage, printing?: Printing): SheetPlan;
}

const blank: PlanCell = { kind: "blank" };
/** Points of a row that has been given no height: room for one line of 14-point type. */
export const usualHeight = 19;
/** Excel takes no more manual page breaks than 1,026 on one sheet. */
const mostBreaks = 1000;

/** `columnWidths` in points; the sheet has as many columns. */
export function newDraft(columnWidths: readonly number[]): Draft {
  const rows: PlanCell[][] = [];
  const styles: { block: Block; style: CellStyle }[] = [];
  const merges: Block[] = [];
  const rowHeights = new Map<number, number>();
  const runs: Run[] = [];
  const put = (row: number, column: number, cell: PlanCell): void => {
    while (rows.length <= row) rows.push(columnWidths.map(() => blank));
    const cells = rows[row];
    if (cells !== undefined) cells[column] = cell;
  };
  const heightAt = (row: number): number => rowHeights.get(row) ?? usualHeight;
  const planned = (name: string, page: PageSetup): SheetPlan => ({
    name,
    columnWidths,
    rows,
    rowHeights,
    styles,
    merges,
    page,
    role: "report",
    table: null,
    charts: [],
    entry: null,
  });
  return {
    columnWidths,
    put,
    text: (row, column, text) => put(row, column, text === "" ? blank : { kind: "text", text }),
    style: (block, style) => styles.push({ block, style }),
    merge: (block) => merges.push(block),
    height: (row, points) => rowHeights.set(row, points),
    heightOf: (first, last) => {
      let height = 0;
      for (let row = first; row <= last; row++) height += heightAt(row);
      return height;
    },
    together: (first, last) => runs.push({ first, last }),
    plan: (name, page, kind = {}) => ({ ...planned(name, { ...page, breaksBefore: [] }), ...kind }),
    printed: (name, page, { charts = [], starts = [] } = {}) => {
      const heights = rows.map((_, row) => heightAt(row));
      heights.forEach((height, row) => rowHeights.set(row, height));
      const room = pageRoom(page, columnWidths);
      const breaks = pageBreaks({ heights, together: runs, starts, titleRows: page.titleRows, room });
      return { ...planned(name, { ...page, breaksBefore: breaks.slice(0, mostBreaks) }), charts };
    },
  };
}

export function block(top: number, left: number, bottom: number, right: number): Block {
  return { top, left, bottom, right };
}
