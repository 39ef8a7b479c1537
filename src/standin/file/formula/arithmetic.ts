import { each, evaluate, type FormulaFunction, type Place } from "./evaluate";
import type { Expression } from "./parse";
import { errorOf, ErrorValue, type Operand, toNumber, type Value } from "./value";

/** A function of single numbers; a missing or unreadable one gives its error. */
function ofNumbers(operation: (...numbers: number[]) => Value): FormulaFunction {
  return (list, place) =>
    each(operandsOf(list, place), place, (values) => {
      const numbers: number[] = [];
      for (const value of values) {
        const number = toNumber(value);
        if (number instanceof ErrorValue) return number;
        numbers.push(number);
      }
      const result = operation(...numbers);
      return typeof result === "number" && !Number.isFinite(result) ? errorOf("#NUM!") : result;
    });
}

export const operandsOf = (list: readonly Expression[], place: Place): Operand[] =>
  list.map((item) => evaluate(item, place));

/** Moves the point by text, since 1.005 * 100 is not 100.5 in binary. */
function atDigits(value: number, digits: number, round: (size: number) => number): number {
  const shift = Math.trunc(digits);
  const [mantissa = "0", exponent = "0"] = Number(Math.abs(value).toPrecision(15)).toExponential().split("e");
  const moved = round(Number(`${mantissa}e${Number(exponent) + shift}`));
  const [back = "0", power = "0"] = moved.toExponential().split("e");
  return Math.sign(value) * Number(`${back}e${Number(power) - shift}`);
}

/** Steps of a significance; a sign that differs from the number's is an error in CEILING and FLOOR. */
function inSteps(round: (steps: number) => number): (value: number, step?: number) => Value {
  return (value, step = 1) => {
    if (step === 0) return 0;
    return value > 0 && step < 0 ? errorOf("#NUM!") : round(Number((value / step).toPrecision(15))) * step;
  };
}

export const arithmeticFunctions: readonly (readonly [string, FormulaFunction])[] = [
  ["ABS", ofNumbers((value = 0) => Math.abs(value))],
  ["SIGN", ofNumbers((value = 0) => Math.sign(value))],
  ["INT", ofNumbers((value = 0) => Math.floor(value))],
  ["SQRT", ofNumbers((value = 0) => Math.sqrt(value))],
  ["POWER", ofNumbers((base = 0, exponent = 0) => base ** exponent)],
  ["EXP", ofNumbers((value = 0) => Math.exp(value))],
  ["LN", ofNumbers((value = 0) => Math.log(value))],
  ["LOG10", ofNumbers((value = 0) => Math.log10(value))],
  ["PI", ofNumbers(() => Math.PI)],
  ["ROUND", ofNumbers((value = 0, digits = 0) => atDigits(value, digits, Math.round))],
  ["ROUNDUP", ofNumbers((value = 0, digits = 0) => atDigits(value, digits, Math.ceil))],
  ["ROUNDDOWN", ofNumbers((value = 0, digits = 0) => atDigits(value, digits, Math.floor))],
  ["TRUNC", ofNumbers((value = 0, digits = 0) => atDigits(value, digits, Math.floor))],
  ["CEILING", ofNumbers(inSteps(Math.ceil))],
  ["FLOOR", ofNumbers(inSteps(Math.floor))],
  ["MROUND", ofNumbers(inSteps(Math.round))],
  // The result takes the sign of the divisor.
  [
    "MOD",
    ofNumbers((value = 0, divisor = 0) =>
      divisor === 0 ? errorOf("#DIV/0!") : value - divisor * Math.floor(value / divisor),
    ),
  ],
  [
    "QUOTIENT",
    ofNumbers((value = 0, divisor = 0) => (divisor === 0 ? errorOf("#DIV/0!") : Math.trunc(value / divisor))),
  ],
];
