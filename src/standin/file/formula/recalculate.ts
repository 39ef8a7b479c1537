import type { Area, CellModel, SheetModel, WorkbookModel } from "../../model";
import { type Calculator, openCalculator } from "./calculator";
import type { Engine } from "../engine";
import { cellsIn } from "./block";
import { evaluateCell, type Place } from "./evaluate";
import { functions } from "./functions";
import type { Expression } from "./parse";
import { readable, referencesIn, referencesOf } from "./precedents";
import { errorOf, ErrorValue, Unsupported, type Value } from "./value";

/** A formula cell on its way to a value. */
interface Job {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly cell: CellModel;
  /** Null where we cannot read the formula. */
  readonly expression: Expression | null;
  readonly precedents: Iterator<Job>;
  /** True once a cell it depends on has another value than the file knew. */
  stale: boolean;
  /** True when it depends on itself by way of others. */
  circular: boolean;
}

/**
 * Gives every formula whose inputs changed its new value and clears `needsCalculation`. Formulas the
 * file already had a result for, and whose inputs are as they were, keep that result. A cell of an
 * original sheet whose value moves is noted among the sheet's changes, so that saving writes it.
 *
 * Ordinary functions are computed here, in one pass in the order of dependence; the rest is asked of
 * the library cell by cell. A circle keeps the value it had, or shows 0, as in Excel without iteration.
 */
export function recalculate(model: WorkbookModel, engine: Engine): Promise<void> {
  new Calculation(model, engine).run();
  model.needsCalculation = false;
  // Nothing here waits yet, but a library that calculates elsewhere would.
  return Promise.resolve();
}

class Calculation {
  private readonly parsed = new Map<string, Expression | null>();
  private readonly state = new Map<CellModel, "open" | "kept" | "changed">();
  private readonly lost = new Map<SheetModel, readonly (readonly [row: number, column: number])[]>();
  private calculator: Calculator | null = null;

  constructor(
    private readonly model: WorkbookModel,
    private readonly engine: Engine,
  ) {}

  run(): void {
    for (const sheet of this.model.sheets) {
      for (const [row, line] of sheet.cells) {
        for (const [column, cell] of line) {
          if (cell.formula !== null && !this.state.has(cell))
            this.settle(this.job(sheet, row, column, cell, cell.formula));
        }
      }
    }
  }

  /** Walks the precedents with a stack of its own: chains of running totals are longer than the call stack is deep. */
  private settle(first: Job): void {
    const stack = [first];
    for (let job = stack.at(-1); job !== undefined; job = stack.at(-1)) {
      const next = job.precedents.next();
      if (next.done === true) {
        stack.pop();
        this.finish(job);
        const waiting = stack.at(-1);
        if (waiting !== undefined && this.state.get(job.cell) === "changed") waiting.stale = true;
      } else stack.push(next.value);
    }
  }

  private job(sheet: SheetModel, row: number, column: number, cell: CellModel, formula: string): Job {
    this.state.set(cell, "open");
    const expression = this.parse(formula);
    const changed = sheet.originalName === null || sheet.changes.values.has(`${row},${column}`);
    const job: Job = {
      sheet,
      row,
      column,
      cell,
      expression,
      stale: changed,
      circular: false,
      precedents: [][Symbol.iterator](),
    };
    return Object.assign(job, { precedents: this.precedents(job) });
  }

  private parse(formula: string): Expression | null {
    const known = this.parsed.get(formula);
    const expression = known === undefined ? readable(formula) : known;
    this.parsed.set(formula, expression);
    return expression;
  }

  private *precedents(job: Job): Generator<Job> {
    const place = this.place(job);
    const { expression, cell: own } = job;
    for (const { sheet, area } of expression === null
      ? referencesIn(own.formula ?? "", place)
      : referencesOf(expression, place)) {
      if (this.hasLost(sheet, area)) job.stale = true;
      for (const [row, column] of cellsIn(sheet, area)) {
        const cell = sheet.cells.get(row)?.get(column);
        if (cell === undefined) continue;
        if (sheet.changes.values.has(`${row},${column}`) || sheet.originalName === null) job.stale = true;
        const state = this.state.get(cell);
        if (state === "changed") job.stale = true;
        if (state === "open") job.circular = true;
        if (cell.formula !== null && state === undefined) yield this.job(sheet, row, column, cell, cell.formula);
      }
    }
  }

  /** Cells that were emptied are no more there to be visited. */
  private hasLost(sheet: SheetModel, { top, left, bottom, right }: Area): boolean {
    let lost = this.lost.get(sheet);
    if (lost === undefined) {
      lost = [...sheet.changes.values]
        .map((key) => key.split(",").map(Number))
        .flatMap(([row = -1, column = -1]) =>
          sheet.cells.get(row)?.has(column) === true ? [] : [[row, column] as const],
        );
      this.lost.set(sheet, lost);
    }
    return lost.some(([row, column]) => row >= top && row <= bottom && column >= left && column <= right);
  }

  private place({ sheet, row, column, cell }: Job): Place {
    const inBlocks = cell.arrayFormula !== undefined && cell.arrayFormula.formula === cell.formula;
    return { functions, workbook: this.model, sheet, row, column, inBlocks };
  }

  private finish(job: Job): void {
    if (!job.stale) {
      this.state.set(job.cell, "kept");
      return;
    }
    const value = job.circular ? (job.cell.value === "" ? 0 : null) : this.evaluate(job);
    this.state.set(job.cell, "changed");
    if (value === null) return;
    const isError = value instanceof ErrorValue;
    const result = isError ? value.text : value;
    if (result === job.cell.value && isError === job.cell.isError) return;
    job.cell.value = result;
    job.cell.isError = isError;
    if (job.sheet.originalName !== null) job.sheet.changes.values.add(`${job.row},${job.column}`);
    this.calculator?.put(job.sheet, job.row, job.column, job.cell);
  }

  private evaluate(job: Job): Value {
    try {
      if (job.expression !== null) return evaluateCell(job.expression, this.place(job));
    } catch (error) {
      if (error instanceof RangeError) return errorOf("#VALUE!");
      if (!(error instanceof Unsupported)) throw error;
    }
    this.calculator ??= openCalculator(this.engine, this.model);
    return this.calculator.calculate(job.sheet, job.row, job.column, job.cell.formula ?? "");
  }
}
