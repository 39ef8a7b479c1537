import type { SheetModel, WorkbookModel } from "../../model";
import { cellValue, toRows } from "./block";
import { type Expression, parseFormula } from "./parse";
import {
  compare,
  errorOf,
  ErrorValue,
  Matrix,
  type Operand,
  Reference,
  toNumber,
  toText,
  Unsupported,
  type Value,
} from "./value";

/** A worksheet function. It evaluates its arguments itself, since some are never needed. */
export type FormulaFunction = (list: readonly Expression[], place: Place) => Operand;

/** The workbook a formula stands in, and its place. */
export interface Place {
  readonly functions: ReadonlyMap<string, FormulaFunction>;
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  /** True inside a function that computes over whole blocks, such as SUMPRODUCT. */
  readonly inBlocks: boolean;
}

/** The one value of a formula at its place. Throws Unsupported for what only another program can say. */
export function evaluateCell(expression: Expression, place: Place): Exclude<Value, null> {
  // A formula that points to a blank cell shows 0.
  return single(evaluate(expression, place), place) ?? 0;
}

export function evaluate(expression: Expression, place: Place): Operand {
  switch (expression.kind) {
    case "value":
      return expression.value;
    case "missing":
      return null;
    case "array":
      return new Matrix(expression.rows);
    case "reference": {
      const sheet = findSheet(place, expression.sheet);
      return sheet === undefined ? errorOf("#REF!") : new Reference(sheet, expression.area);
    }
    case "name": {
      const formula = findName(place, expression.sheet, expression.name);
      return formula === undefined ? errorOf("#NAME?") : evaluate(parseFormula(formula), place);
    }
    case "call": {
      const known = place.functions.get(expression.name);
      if (known === undefined) throw new Unsupported(expression.name);
      return known(expression.arguments, place);
    }
    case "unary": {
      const sign = expression.operator;
      return each([evaluate(expression.operand, place)], place, (values) => {
        const number = toNumber(values[0] ?? null);
        if (sign === "+") return values[0] ?? null;
        if (number instanceof ErrorValue) return number;
        return sign === "-" ? -number : number / 100;
      });
    }
    case "binary": {
      const operands = [evaluate(expression.left, place), evaluate(expression.right, place)];
      return each(operands, place, (values) => operate(expression.operator, values[0] ?? null, values[1] ?? null));
    }
  }
}

export function findSheet({ workbook, sheet }: Place, name: string | null): SheetModel | undefined {
  if (name === null) return sheet;
  const wanted = name.toLowerCase();
  return workbook.sheets.find((candidate) => candidate.name.toLowerCase() === wanted);
}

/** The formula behind a name: the sheet's own before the workbook's. */
export function findName(place: Place, sheetName: string | null, name: string): string | undefined {
  const wanted = name.toLowerCase();
  const own = findSheet(place, sheetName)?.names ?? [];
  return [...own, ...place.workbook.names].find((candidate) => candidate.name.toLowerCase() === wanted)?.formula;
}

function operate(operator: string, left: Value, right: Value): Value {
  if (left instanceof ErrorValue) return left;
  if (right instanceof ErrorValue) return right;
  switch (operator) {
    case "=":
      return compare(left, right) === 0;
    case "<>":
      return compare(left, right) !== 0;
    case "<":
      return compare(left, right) < 0;
    case ">":
      return compare(left, right) > 0;
    case "<=":
      return compare(left, right) <= 0;
    case ">=":
      return compare(left, right) >= 0;
    case "&": {
      const [first, second] = [toText(left), toText(right)];
      return first instanceof ErrorValue ? first : second instanceof ErrorValue ? second : first + second;
    }
    default:
      return arithmetic(operator, toNumber(left), toNumber(right));
  }
}

function arithmetic(operator: string, left: number | ErrorValue, right: number | ErrorValue): Value {
  if (left instanceof ErrorValue) return left;
  if (right instanceof ErrorValue) return right;
  if (operator === "/" && right === 0) return errorOf("#DIV/0!");
  const result =
    operator === "+"
      ? left + right
      : operator === "-"
        ? left - right
        : operator === "*"
          ? left * right
          : operator === "/"
            ? left / right
            : left ** right;
  return Number.isFinite(result) ? result : errorOf("#NUM!");
}

/** The value at a place of a block; outside it, a single row or column repeats. */
function at(rows: readonly (readonly Value[])[], row: number, column: number): Value {
  const line = rows.length === 1 ? rows[0] : rows[row];
  const value = line?.length === 1 ? line[0] : line?.[column];
  return value === undefined ? errorOf("#N/A") : value;
}

/** Applies an operation to single values, or member by member where blocks are computed. */
export function each(
  operands: readonly Operand[],
  place: Place,
  operation: (values: readonly Value[]) => Value,
): Value | Matrix {
  const isBlock = (operand: Operand): boolean => operand instanceof Matrix || operand instanceof Reference;
  if (!place.inBlocks || !operands.some(isBlock)) {
    return operation(operands.map((operand) => single(operand, place)));
  }
  const blocks = operands.map(toRows);
  const height = Math.max(...blocks.map((rows) => rows.length));
  const width = Math.max(...blocks.map((rows) => rows[0]?.length ?? 0));
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => operation(blocks.map((block) => at(block, row, column)))),
  );
  return new Matrix(rows);
}

/** One value of an operand: of a row or column the cell beside the formula, of a block the first. */
export function single(operand: Operand, { row, column }: Place): Value {
  if (operand instanceof Matrix) return operand.rows[0]?.[0] ?? null;
  if (!(operand instanceof Reference)) return operand;
  const { top, left, bottom, right } = operand.area;
  if (top === bottom && left === right) return cellValue(operand.sheet, top, left);
  if (left === right && row >= top && row <= bottom) return cellValue(operand.sheet, row, left);
  if (top === bottom && column >= left && column <= right) return cellValue(operand.sheet, top, column);
  return errorOf("#VALUE!");
}
