import type { IndicatorId } from "./indicator";
import type { TargetResult } from "./result";

/**
 * A number of people or things, as a sum of indicators whose people are counted apart. As what is reached it adds
 * whichever of them the tables have ("tại gia đình", "tại cộng đồng", or one column for both); as a base it needs
 * every one of them, for a base that lacks a part would raise the rate.
 */
export type Sum = readonly IndicatorId[];

/**
 * How a plan states what must be reached. `permille` is whole: 27,5 % is 275. Every kind has one evaluation,
 * decided on integers.
 */
export type Goal =
  /** "Trên 80 %": strictly more. */
  | { readonly kind: "rateAbove"; readonly permille: number; readonly of: Sum; readonly base: Sum }
  /** "Từ 50 % trở lên", "phấn đấu 90 %". */
  | { readonly kind: "rateAtLeast"; readonly permille: number; readonly of: Sum; readonly base: Sum }
  /** "100 %": everyone in the base. */
  | { readonly kind: "everyone"; readonly of: Sum; readonly base: Sum }
  | { readonly kind: "countAtLeast"; readonly count: number; readonly of: Sum }
  /** "Không để phát sinh": at most so many, usually 0. Met only once every unit has reported all of `of`. */
  | { readonly kind: "countAtMost"; readonly count: number; readonly of: Sum }
  /** "300 đến 400": both ends count as met; above is told as above. */
  | { readonly kind: "range"; readonly from: number; readonly to: number; readonly of: Sum }
  /** "Lũy tích cuối năm 6.500": counted since long before the year; `start` is what it began with, 0 when left out. */
  | { readonly kind: "cumulative"; readonly count: number; readonly start?: number; readonly of: Sum }
  /** "Duy trì 36 câu lạc bộ"; count null where the plan gives no number: then it cannot be measured. */
  | { readonly kind: "maintain"; readonly count: number | null; readonly of: Sum }
  /**
   * "Duy trì 122, xây dựng mới 5": `of` counts all that stand, old and new. `added` counts the new ones among them;
   * then both halves must hold. Where it is empty or not reported only the sum of both is asked for.
   */
  | {
      readonly kind: "maintainAndAdd";
      readonly keep: number;
      readonly add: number;
      readonly of: Sum;
      readonly added: Sum;
    }
  /**
   * "100 % phường, xã": units whose figure is at least 1, out of all units. With a sum as base the things are counted
   * in both columns (schools of schools, hamlets of hamlets) and a unit may hold many.
   */
  | { readonly kind: "shareOfUnits"; readonly permille: number; readonly of: Sum; readonly base: Sum | "units" }
  /**
   * "27,5 % số người nghiện có hồ sơ": of a base frozen when the plan was made. `frozen` is that number, null where
   * the document does not give it: then today's `base` stands in and a note says so.
   */
  | {
      readonly kind: "percentOfBase";
      readonly permille: number;
      readonly of: Sum;
      readonly base: Sum;
      readonly frozen: number | null;
    }
  /**
   * "Mỗi quận ít nhất 01 mô hình": every unit or group, or every one of what `per` counts ("mỗi tình nguyện viên giúp
   * 02 người"), which figures can show no closer than unit by unit.
   */
  | { readonly kind: "perUnit"; readonly atLeast: number; readonly of: Sum; readonly per: "unit" | "group" | Sum }
  /** Not measurable in figures: listed, never counted as met. */
  | { readonly kind: "qualitative" };

/** Every indicator a goal is about. */
export function idsOf(goal: Goal): IndicatorId[] {
  const sums = [
    "of" in goal ? goal.of : [],
    "base" in goal && goal.base !== "units" ? goal.base : [],
    "added" in goal ? goal.added : [],
    "per" in goal && typeof goal.per !== "string" ? goal.per : [],
  ];
  return sums.flat();
}

/** The part of a target, as the sheet "Chỉ tiêu" holds it, that cannot be understood. */
export type GoalPart = "kind" | "level" | "of" | "base" | "frozen";

export interface Target {
  /** "LK24-02a": as the reference of the plans numbers them; free text for a clerk's own. */
  readonly id: string;
  /** The plan's wording, shortened to what a table has room for. */
  readonly name: string;
  /** Đơn vị tính: "người", "%", "điểm", … */
  readonly unit: string;
  readonly goal: Goal;
  /** What the document leaves open or contradicts itself about: shown to the clerk, never silently mended. */
  readonly note?: string;
  /** Where in the document it stands. */
  readonly source?: string;
}

/** A plan whose targets are followed over one year. */
export interface Plan {
  /** "long-khanh-2024" */
  readonly id: string;
  readonly name: string;
  /** "Kế hoạch 62/KH-UBND ngày 15/01/2024" */
  readonly document: string;
  /** The agency's place, by which a workbook's title proposes the plan. */
  readonly place: string;
  readonly year: number;
  readonly targets: readonly Target[];
  readonly notes: readonly string[];
}

/** How a target stands, with what a report has to say about it. */
export interface TargetEvaluation {
  readonly target: Target;
  readonly result: TargetResult;
  /** The whole numbers behind the rate or count; null when not reported. Where only bounds are known, see the notes. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** The least whole number of people or things that meets the target: 81 of 100 for "trên 80 %". */
  readonly needed: number | null;
  /** The upper end of a range. */
  readonly upTo: number | null;
  /** How many units meet it by themselves, of those it applies to and that have reported both sides. */
  readonly units: { readonly meeting: number; readonly applicable: number } | null;
  /** The people or things expected by the cut-off of an unfinished year; null when no pace applies. */
  readonly expected: number | null;
  readonly notes: readonly TargetNote[];
}

/** What the clerk should know beside a target's figures, as facts. The sentence is made in `i18n`. */
export type TargetNote =
  /** Units (or groups, where every group is asked) not in it: they have not reported every side, or stand in no table. */
  | { readonly code: "units-left-out"; readonly units: number }
  /** No table has these columns. */
  | { readonly code: "not-in-tables"; readonly indicators: readonly IndicatorId[] }
  /** The document gives no base, so today's stands in. */
  | { readonly code: "base-not-frozen"; readonly base: number }
  /** The number reached is known only within bounds, since people under several services are one person. */
  | { readonly code: "estimated"; readonly low: number; readonly high: number }
  /** More reached than there are: the rate stands, the figures need a look. */
  | { readonly code: "above-base"; readonly by: number }
  | { readonly code: "above-range"; readonly by: number }
  /** The tables show one level only; each row was taken for one of the upper level. */
  | { readonly code: "rows-as-groups" }
  /** New ones are not counted apart, so only the sum was looked at. */
  | { readonly code: "added-not-counted" }
  /** Units with a figure above 1, each counted as one unit: the column may count smaller places or occasions. */
  | { readonly code: "more-than-one"; readonly units: number }
  /** Flows are of this window alone; what happened earlier in the plan's year is not in them. ISO date. */
  | { readonly code: "part-of-year"; readonly from: string };
