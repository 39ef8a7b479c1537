import type { CellRef } from "../../src/domain/cell";
import type { RawValue, SheetSnapshot } from "../../src/domain/workbook";
import { encodedTcvn3 } from "./tcvn3Typing";

/** What is typed into one cell. */
export interface Typed {
  readonly value: RawValue;
  readonly formula?: string;
  readonly isError?: true;
  readonly format?: string;
}

export interface SheetLook {
  readonly visible?: boolean;
  /** Texts typed in TCVN3 under .VnTime fonts, wherever its letters allow. */
  readonly legacy?: boolean;
}

/** A sheet to type on; rows and columns count from 0. */
export class Canvas {
  private readonly cells = new Map<number, Map<number, Typed>>();
  private readonly hidden = new Set<number>();

  constructor(readonly name: string) {}

  put(row: number, column: number, typed: Typed | string): CellRef {
    const line = this.cells.get(row) ?? new Map<number, Typed>();
    this.cells.set(row, line);
    line.set(column, typeof typed === "string" ? { value: typed } : typed);
    return { sheet: this.name, row, column };
  }

  hide(row: number): void {
    this.hidden.add(row);
  }

  at(row: number, column: number): Typed | undefined {
    return this.cells.get(row)?.get(column);
  }

  /** The first free row below everything typed. */
  get bottom(): number {
    return Math.max(0, ...[...this.cells.keys()].map((row) => row + 1));
  }

  /** As Excel hands over its used range: from the first cell with a value to the last. */
  snapshot({ visible = true, legacy = false }: SheetLook = {}): SheetSnapshot {
    const used = [...this.cells].flatMap(([row, line]) =>
      [...line].filter(([, { value }]) => value !== "").map(([column]) => ({ row, column })),
    );
    const empty = used.length === 0 || !visible;
    const top = Math.min(...used.map(({ row }) => row));
    const left = Math.min(...used.map(({ column }) => column));
    const height = empty ? 0 : Math.max(...used.map(({ row }) => row)) - top + 1;
    const width = empty ? 0 : Math.max(...used.map(({ column }) => column)) - left + 1;
    const matrix = <T>(cell: (typed: Typed | undefined) => T): T[][] =>
      Array.from({ length: height }, (_, row) =>
        Array.from({ length: width }, (__, column) => cell(this.at(top + row, left + column))),
      );
    const typed = (cell: Typed | undefined): Typed & { font: string } => asTyped(cell, legacy);
    return {
      name: this.name,
      visible,
      isReport: false,
      isProtected: false,
      top: empty ? 0 : top,
      left: empty ? 0 : left,
      values: matrix((cell) => typed(cell).value),
      formulas: matrix((cell) => cell?.formula ?? typed(cell).value),
      valueTypes: matrix((cell) =>
        cell?.isError === true ? "Error" : typeof cell?.value === "number" ? "Double" : "String",
      ),
      numberFormats: matrix((cell) => cell?.format ?? "General"),
      fonts: legacy ? matrix((cell) => typed(cell).font) : "Times New Roman",
      hiddenRows: [...this.hidden],
    };
  }
}

const blank: Typed = { value: "" };

function asTyped(cell: Typed | undefined, legacy: boolean): Typed & { font: string } {
  const { value, ...rest } = cell ?? blank;
  const encoded = legacy && typeof value === "string" ? encodedTcvn3(value) : null;
  return encoded === null
    ? { ...rest, value, font: "Times New Roman" }
    : { ...rest, value: encoded.text, font: encoded.font };
}
