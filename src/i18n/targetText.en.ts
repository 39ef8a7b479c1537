import { assertNever } from "../domain/assertNever";
import type { TargetStatus } from "../domain/result";
import type { Goal, TargetNote } from "../domain/target";
import { indicatorName } from "../plans/indicators";
import { list } from "./display";
import { countEn as count, countOf, dateEn } from "./display.en";

/** How targets stand, in English; the wording of a target stays as the plan has it. */
export const targetEn = {
  status: {
    met: "Met",
    onTrack: "On track",
    behind: "Behind",
    missed: "Not met",
    noSubjects: "Nobody to reach",
    noData: "Not enough figures",
    notMeasured: "Not measurable in figures",
  } satisfies Record<TargetStatus, string>,
  pace: "“On track” and “Behind” are this tool's own early warning, held against the part of the year that has passed; no regulation sets this measure.",
};

/** `goalText` in English: "Above 80%", "300 - 400". */
export function goalEn(goal: Goal): string {
  switch (goal.kind) {
    case "rateAbove":
      return `Above ${count(goal.permille / 10)}%`;
    case "rateAtLeast":
      return `At least ${count(goal.permille / 10)}%`;
    case "everyone":
      return "100%";
    case "countAtLeast":
    case "cumulative":
      return count(goal.count);
    case "countAtMost":
      return goal.count === 0 ? "None" : `At most ${count(goal.count)}`;
    case "range":
      return `${count(goal.from)} - ${count(goal.to)}`;
    case "maintain":
      return goal.count === null ? "Keep up" : `Keep ${count(goal.count)}`;
    case "maintainAndAdd":
      return `${count(goal.keep)} + ${count(goal.add)}`;
    case "shareOfUnits":
      return goal.base === "units"
        ? `${count(goal.permille / 10)}% of units`
        : `At least ${count(goal.permille / 10)}%`;
    case "percentOfBase":
      return `${count(goal.permille / 10)}%`;
    case "perUnit":
      return `In each at least ${count(goal.atLeast)}`;
    case "qualitative":
      return "";
    default:
      return assertNever(goal);
  }
}

/** `targetNote` in English. */
export function targetNoteEn(note: TargetNote): string {
  switch (note.code) {
    case "units-left-out":
      return `${countOf(note.units, "unit has", "units have")} not reported in full and ${note.units === 1 ? "is" : "are"} left out.`;
    case "not-in-tables":
      return `No table has the column ${list(note.indicators.map(indicatorName), "or")}.`;
    case "base-not-frozen":
      return `The document fixes no base; today's stands in (${countOf(note.base, "person", "people")}).`;
    case "estimated":
      return `The number reached is only known to be between ${count(note.low)} and ${count(note.high)}.`;
    case "above-base":
      return `More than the base by ${count(note.by)}; check the figures.`;
    case "above-range":
      return `Above the range by ${count(note.by)}.`;
    case "rows-as-groups":
      return "The tables show one level only; each row was taken for an upper-level unit.";
    case "added-not-counted":
      return "New ones are not counted apart, so only the sum was looked at.";
    case "part-of-year":
      return `Counted from ${dateEn(note.from)} only; what came before in the year is not in the workbook.`;
    case "more-than-one":
      return `${countOf(note.units, "unit", "units")} reported more than 1; each counts as one unit.`;
    default:
      return assertNever(note);
  }
}

/** What the plans count, in English, for that many; a unit of the clerk's own stays as it is. */
export function unitEn(unit: string, number: number): string {
  const [one, many] = units[unit] ?? [unit, unit];
  return number === 1 ? one : many;
}

const units: Readonly<Record<string, readonly [one: string, many: string]>> = {
  người: ["person", "people"],
  "bệnh nhân": ["patient", "patients"],
  "lượt người": ["visit", "visits"],
  điểm: ["point", "points"],
  đội: ["team", "teams"],
  "chi hội": ["branch", "branches"],
  "câu lạc bộ": ["club", "clubs"],
  "mô hình": ["model", "models"],
  "đơn vị": ["unit", "units"],
  tổ: ["neighbourhood", "neighbourhoods"],
  trường: ["school", "schools"],
  "cơ quan": ["agency", "agencies"],
  "triệu đồng": ["million đồng", "million đồng"],
};
