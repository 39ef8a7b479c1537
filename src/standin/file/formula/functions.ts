import { aggregateFunctions } from "./aggregate";
import { arithmeticFunctions } from "./arithmetic";
import { criteriaFunctions } from "./criteria";
import type { FormulaFunction } from "./evaluate";
import { logicFunctions } from "./logic";
import { lookupFunctions } from "./lookup";
import { textFunctions } from "./text";

/** Every worksheet function we compute, by its English name. */
export const functions: ReadonlyMap<string, FormulaFunction> = new Map([
  ...aggregateFunctions,
  ...arithmeticFunctions,
  ...criteriaFunctions,
  ...logicFunctions,
  ...lookupFunctions,
  ...textFunctions,
]);
