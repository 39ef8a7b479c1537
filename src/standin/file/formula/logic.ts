import { filled } from "./block";
import { each, evaluate, type FormulaFunction, type Place, single } from "./evaluate";
import type { Expression } from "./parse";
import {
  compare,
  errorOf,
  ErrorValue,
  Matrix,
  type Operand,
  Reference,
  toBoolean,
  toNumber,
  type Value,
} from "./value";

const valueOf = (expression: Expression | undefined, place: Place): Value =>
  expression === undefined ? null : single(evaluate(expression, place), place);

/** An argument that is left out counts as 0, one that was never there as FALSE. */
const branch = (expression: Expression | undefined, place: Place): Operand => {
  if (expression === undefined) return false;
  return expression.kind === "missing" ? 0 : evaluate(expression, place);
};

const when: FormulaFunction = ([test, yes, no], place) => {
  const condition = test === undefined ? null : evaluate(test, place);
  if (condition instanceof Matrix) {
    return each([condition, branch(yes, place), branch(no, place)], place, (values) => {
      const truth = toBoolean(values[0] ?? null);
      return truth instanceof ErrorValue ? truth : (values[truth ? 1 : 2] ?? null);
    });
  }
  const truth = toBoolean(single(condition, place));
  if (truth instanceof ErrorValue) return truth;
  return truth && yes === undefined ? true : branch(truth ? yes : no, place);
};

const onError =
  (catches: (error: ErrorValue) => boolean): FormulaFunction =>
  ([item, other], place) => {
    const value = valueOf(item, place);
    return value instanceof ErrorValue && catches(value) ? branch(other, place) : value;
  };

/** Truth values of all arguments; text in cells is passed over, as Excel does. */
function truths(list: readonly Expression[], place: Place): boolean[] | ErrorValue {
  const found: boolean[] = [];
  for (const operand of list.map((item) => evaluate(item, place))) {
    const fromCells = operand instanceof Reference || operand instanceof Matrix;
    for (const value of filled(operand)) {
      if (fromCells && typeof value === "string") continue;
      const truth = toBoolean(value);
      if (truth instanceof ErrorValue) return truth;
      found.push(truth);
    }
  }
  return found.length === 0 ? errorOf("#VALUE!") : found;
}

const ofTruths =
  (decide: (found: boolean[]) => boolean): FormulaFunction =>
  (list, place) => {
    const found = truths(list, place);
    return found instanceof ErrorValue ? found : decide(found);
  };

const firstTrue: FormulaFunction = (list, place) => {
  for (let index = 0; index + 1 < list.length; index += 2) {
    const truth = toBoolean(valueOf(list[index], place));
    if (truth instanceof ErrorValue) return truth;
    if (truth) return branch(list[index + 1], place);
  }
  return errorOf("#N/A");
};

const switchOn: FormulaFunction = ([item, ...list], place) => {
  const value = valueOf(item, place);
  if (value instanceof ErrorValue) return value;
  for (let index = 0; index + 1 < list.length; index += 2) {
    const candidate = valueOf(list[index], place);
    if (!(candidate instanceof ErrorValue) && compare(value, candidate) === 0) return branch(list[index + 1], place);
  }
  return list.length % 2 === 1 ? branch(list.at(-1), place) : errorOf("#N/A");
};

const choose: FormulaFunction = ([position, ...list], place) => {
  const number = toNumber(valueOf(position, place));
  if (number instanceof ErrorValue) return number;
  const chosen = list[Math.trunc(number) - 1];
  return chosen === undefined ? errorOf("#VALUE!") : branch(chosen, place);
};

const about =
  (test: (value: Value) => Value): FormulaFunction =>
  ([item], place) =>
    each([item === undefined ? null : evaluate(item, place)], place, ([value = null]) => test(value));

export const logicFunctions: readonly (readonly [string, FormulaFunction])[] = [
  ["IF", when],
  ["IFS", firstTrue],
  ["SWITCH", switchOn],
  ["CHOOSE", choose],
  ["IFERROR", onError(() => true)],
  ["IFNA", onError(({ text }) => text === "#N/A")],
  ["AND", ofTruths((found) => found.every(Boolean))],
  ["OR", ofTruths((found) => found.some(Boolean))],
  ["XOR", ofTruths((found) => found.filter(Boolean).length % 2 === 1)],
  [
    "NOT",
    about((value) => {
      const truth = toBoolean(value);
      return truth instanceof ErrorValue ? truth : !truth;
    }),
  ],
  ["TRUE", () => true],
  ["FALSE", () => false],
  ["NA", () => errorOf("#N/A")],
  ["ISBLANK", about((value) => value === null)],
  ["ISNUMBER", about((value) => typeof value === "number")],
  ["ISTEXT", about((value) => typeof value === "string")],
  ["ISNONTEXT", about((value) => typeof value !== "string")],
  ["ISLOGICAL", about((value) => typeof value === "boolean")],
  ["ISERROR", about((value) => value instanceof ErrorValue)],
  ["ISERR", about((value) => value instanceof ErrorValue && value.text !== "#N/A")],
  ["ISNA", about((value) => value instanceof ErrorValue && value.text === "#N/A")],
  [
    "N",
    about((value) =>
      value instanceof ErrorValue
        ? value
        : typeof value === "boolean"
          ? Number(value)
          : typeof value === "number"
            ? value
            : 0,
    ),
  ],
  ["T", about((value) => (value instanceof ErrorValue || typeof value === "string" ? value : ""))],
];
