import type { Finding } from "../domain/finding";
import { indicatorById } from "../plans/indicators";
import { eachFigure, figuresByUnit } from "./pastFigures";
import type { Rule } from "./rule";

/** A figure counted from the beginning of the year cannot be lower than it was earlier in the year. */
export const fallingCumulative: Rule = {
  name: "cumulative figures that fall",
  find: ({ submission, earlier }) => {
    const before = earlier.findLast(({ period }) => period?.year === submission.period?.year);
    if (before === undefined) return [];
    const past = figuresByUnit(before);
    return eachFigure(submission).flatMap(({ id, value, at, unit }): Finding[] => {
      const was = past(id, unit);
      if (indicatorById(id)?.overTime !== "cumulative" || was === null || was <= value) return [];
      return [{ code: "cumulative-decrease", severity: "warning", at, unit, indicator: id, before: was, now: value }];
    });
  },
};

/** Fewer figures than this can well be the same twice. */
const enoughToCompare = 5;

/** A unit that hands in last period's figures again, in every cell. */
export const sameAsPrevious: Rule = {
  name: "figures equal to last period's in every cell",
  find: ({ submission, earlier }) => {
    const before = earlier.at(-1);
    if (before === undefined) return [];
    const past = figuresByUnit(before);
    return submission.units.flatMap(({ name }, position): Finding[] => {
      const now = [...submission.columns].flatMap(([id, { values, at }]) => {
        const value = values[position] ?? NaN;
        return Number.isNaN(value) || value === 0 ? [] : [{ id, value, at: at[position] ?? null }];
      });
      const isSame = now.length >= enoughToCompare && now.every(({ id, value }) => past(id, name) === value);
      if (!isSame) return [];
      return [{ code: "same-as-previous", severity: "warning", at: now[0]?.at ?? null, unit: name, name }];
    });
  },
};
