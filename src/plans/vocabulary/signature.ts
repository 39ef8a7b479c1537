import type { IndicatorId } from "../../domain/indicator";
import type { Concept } from "./concept";

/** What a heading can mean: an indicator, or something worked out from others. */
export type HeadingMeaning =
  { readonly kind: "indicator"; readonly id: IndicatorId } | { readonly kind: "derived"; readonly of: DerivedHeading };

/** "managed" does not say who: people under management, whoever they are. */
type DerivedHeading = "addictsAndUsers" | "managed" | "coverageRate" | "other";

/** A heading has this meaning when it and the groups above it hold one of the sets `needs`, and nothing but what is listed. */
export interface Signature {
  readonly meaning: HeadingMeaning;
  readonly needs: readonly (readonly Concept[])[];
  /** Adds nothing, wherever it stands: in the column's own heading or above. */
  readonly allows: readonly Concept[];
  /** Adds nothing in the same heading as what is needed; in a heading of its own below it, it would be a part. */
  readonly beside?: readonly Concept[];
  /** Adds nothing in a heading above. */
  readonly under?: readonly Concept[];
  /**
   * What is needed is an enumeration, so it stands in one heading: "gia đình, cộng đồng" is not "… > cộng đồng". With
   * `own` that heading stands above.
   */
  readonly together?: true;
  /** What of the needed the column's own heading holds, where the group above enumerates more. */
  readonly own?: readonly Concept[];
}

type Terms = Omit<Signature, "meaning" | "needs">;

export function indicator(id: IndicatorId, needs: readonly (readonly Concept[])[], terms: Terms): Signature {
  return { meaning: { kind: "indicator", id }, needs, ...terms };
}

export function derived(of: DerivedHeading, needs: readonly (readonly Concept[])[], terms: Terms): Signature {
  return { meaning: { kind: "derived", of }, needs, ...terms };
}

/** A count of people as it stands, and as it happened. */
export const counted: readonly Concept[] = ["people", "total", "received"];
export const stock: readonly Concept[] = [...counted, "current", "atCutoff"];
export const flow: readonly Concept[] = [...counted, "thisPeriod"];

/** Headings above a table's columns that say when, or what the whole table is about. */
export const anyGroup: readonly Concept[] = ["thisPeriod", "atCutoff", "prevention"];

/** Headings a breakdown of the people under management stands below. */
export const managedGroup: readonly Concept[] = ["managedPeople", "partOf", "onFile", "whereabouts", "staying"];

/** Headings the single services stand below. */
export const serviceGroup: readonly Concept[] = [
  ...counted,
  "reach",
  "service",
  "services",
  "once",
  "severalEach",
  "partOf",
];

/** Headings rehabilitation stands below: it is for addicts, so a heading that says so adds nothing. */
export const rehabGroup: readonly Concept[] = [...serviceGroup, "rehab", "treatment", "new", "addict", "onFile"];

/** Headings everything after rehabilitation stands below. */
export const afterGroup: readonly Concept[] = [
  "aftercare",
  "afterRehab",
  "residence",
  "support",
  "socialIssues",
  "partOf",
];
