import { firstOf } from "./display";
import { countEn as count, countOf } from "./display.en";
import type { paneResultsVi } from "./paneResults.vi";

export const paneResultsEn: typeof paneResultsVi = {
  rate: "Overall rate",
  above: (permille: number) => `Above ${count(permille / 10)}%`,
  notAbove: (permille: number) => `Not above ${count(permille / 10)}%`,
  between: (low: string, high: string) => `${low} – ${high}`,
  estimated: "An estimate only",
  noSubjects: "Nobody to reach",
  noData: "Not enough figures",
  reached: (reached: number, managed: number) => `${count(reached)} of ${count(managed)} people reached by services`,
  reachedBetween: (low: number, high: number, managed: number) =>
    `Between ${count(low)} and ${count(high)} of ${count(managed)} people reached by services`,
  share: (reached: number, managed: number, rate: string) => `${rate} (${count(reached)} of ${count(managed)} people)`,
  lastYear: (before: string, more: number) => `A year before: ${before}; now ${change(more)}.`,
  lastYearOfShared: (units: number, before: string, now: string, more: number, leftOut: readonly string[]) =>
    `A year before, over ${countOf(units, "unit", "units")} with the same figures in both years: ${before}; now ${now}, ${change(more)}. Without ${firstOf(leftOut, "and", (others) => countOf(others, "other unit", "other units"))}.`,
  unitLastYear: (reached: number, managed: number, more: number) =>
    `A year before ${count(reached)} of ${count(managed)} people; now ${change(more)}.`,
  overUnits: (units: number, words: string) =>
    `Over ${countOf(units, "unit", "units")} with the same figures in both years: ${words}`,
  notCompared: "Not compared with the year before: too few units have the same figures in both years.",
  unitsMet: (met: number, all: number) => `${count(met)} of ${countOf(all, "unit", "units")} on target`,
  partial: (counted: number, all: number) =>
    `Worked out from ${count(counted)} of ${countOf(all, "unit", "units")}, the others have no figures.`,
  bar: (permille: number) => `The line marks ${count(permille / 10)}%. Exactly that much is not enough.`,
  ofPeople: (reached: number, managed: number) => `${count(reached)} of ${count(managed)}`,
  short: (people: number) => `${countOf(people, "person", "people")} short`,
  shortAtMost: (people: number) => `At most ${countOf(people, "person", "people")} short`,
  missed: (number: number) => `Below target: ${countOf(number, "unit", "units")}`,
  met: (number: number) => `On target: ${countOf(number, "unit", "units")}`,
  estimatedUnits: (number: number) => `Estimate only: ${countOf(number, "unit", "units")}`,
  noSubjectsUnits: (number: number) => `Nobody to reach: ${countOf(number, "unit", "units")}`,
  noDataUnits: (number: number) => `Not enough figures: ${countOf(number, "unit", "units")}`,
  missingUnits: (number: number) => `Not in the workbook: ${countOf(number, "unit", "units")}`,
  inGroup: (number: number) => `See ${countOf(number, "unit", "units")}`,
  groups: (number: number) => `Upper-level units: ${count(number)}`,
};

function change(more: number): string {
  return more === 0 ? "as many" : `${countOf(Math.abs(more), "person", "people")} ${more > 0 ? "more" : "fewer"}`;
}
