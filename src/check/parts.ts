import { figure } from "../compute/unitCoverage";
import type { Finding } from "../domain/finding";
import type { IndicatorId } from "../domain/indicator";
import { compositions, partsOfWholes } from "../plans/identities";
import type { Rule } from "./rule";

/** A part cannot be larger than the whole it is part of. */
export const partAboveWhole: Rule = {
  name: "parts above their whole",
  find: ({ submission }) =>
    partsOfWholes.flatMap(([part, whole]) =>
      submission.units.flatMap(({ name }, position): Finding[] => {
        const partValue = figure(submission, part, position);
        const wholeValue = figure(submission, whole, position);
        if (partValue === null || wholeValue === null || partValue <= wholeValue) return [];
        const at = submission.columns.get(part)?.at[position] ?? null;
        return [{ code: "part-exceeds-whole", severity: "error", at, unit: name, part, partValue, whole, wholeValue }];
      }),
    ),
};

/**
 * Stocks that make up a whole must add up to it. Only a warning: a part that the table leaves out may be the rest.
 */
export const partsAgainstWhole: Rule = {
  name: "parts against their whole",
  find: ({ submission }) =>
    compositions.flatMap(({ whole, parts, optional }) => {
      const given = [...parts, ...optional].filter((id) => submission.columns.has(id));
      if (!parts.every((id) => submission.columns.has(id))) return [];
      return submission.units.flatMap(({ name }, position): Finding[] => {
        const stated = figure(submission, whole, position);
        const values = given.map((id) => figure(submission, id, position));
        if (stated === null || values.some((value) => value === null)) return [];
        const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
        const at = submission.columns.get(whole)?.at[position] ?? null;
        return sum === stated ? [] : [mismatch(at, name, stated, sum, given)];
      });
    }),
};

/**
 * Nobody is in two places: the places a table gives cannot hold more people together than there are, even where
 * it leaves the others out. Where it gives all, they are checked to add up, and a part alone has its own rule.
 */
export const disjointStocks: Rule = {
  name: "disjoint stocks above their whole",
  find: ({ submission }) =>
    compositions.flatMap(({ whole, parts, optional }) =>
      submission.units.flatMap(({ name }, position): Finding[] => {
        const wholeValue = figure(submission, whole, position);
        const given = [...parts, ...optional].flatMap((id) => {
          const value = figure(submission, id, position);
          return value === null ? [] : [{ id, value }];
        });
        const sum = given.reduce((total, { value }) => total + value, 0);
        const areAll = parts.every((part) => given.some(({ id }) => id === part));
        if (wholeValue === null || areAll || sum <= wholeValue || given.some(({ value }) => value > wholeValue))
          return [];
        const at = submission.columns.get(whole)?.at[position] ?? null;
        const ids = given.map(({ id }) => id);
        const fact = { code: "parts-exceed-whole", whole, wholeValue, sum, parts: ids } as const;
        return [{ ...fact, severity: "error", at, unit: name }];
      }),
    ),
};

function mismatch(at: Finding["at"], unit: string, whole: number, sum: number, parts: readonly IndicatorId[]): Finding {
  return { code: "parts-mismatch", severity: "warning", at, unit, whole, sum, parts };
}
