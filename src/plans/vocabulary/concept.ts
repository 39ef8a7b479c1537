/**
 * What the words of a heading can stand for. A heading is read as the set of its concepts; which sets
 * make which indicator is said in `signatures`.
 */
export type Concept = Subject | Service | Network | Time | Modifier;

/** Who is counted, and where they are. */
type Subject =
  | "people"
  | "patient"
  | "addict"
  | "user"
  | "managed"
  /** People under management as a whole: addicts and users together. */
  | "managedPeople"
  | "onFile"
  | "fileOpened"
  | "detected"
  | "decision"
  | "present"
  | "community"
  | "outside"
  | "inside"
  | "facility"
  /** "cơ sở cai nghiện bắt buộc": a place by its name, which says nothing of being sent there. */
  | "facilityName"
  | "detained"
  | "absent"
  | "residence"
  /** "Nơi ở hiện tại": over the places where people are. */
  | "whereabouts"
  /** "đang ở": before a place, that somebody is there. */
  | "staying"
  | "returned"
  | "education"
  | "commune";

/** What people are given or sent to. */
type Service =
  | "reach"
  | "service"
  /** Advice, treatment and rehabilitation named together: the services as a whole. */
  | "services"
  /** "at least one service", "nobody counted twice" */
  | "once"
  /** Somebody may use several services: said above them, for they add up to nobody's number. */
  | "severalEach"
  | "advice"
  | "treatment"
  | "rehab"
  | "compulsory"
  | "voluntary"
  /** "CNTN", which by use means voluntary rehabilitation in a facility. */
  | "voluntaryRehab"
  | "public"
  | "private"
  | "family"
  | "sent"
  | "takesPart"
  | "admitted"
  | "methadone"
  | "substitution"
  | "opioid"
  | "reintegration"
  | "harmReduction"
  | "completed"
  | "aftercare"
  | "afterRehab"
  | "relapse"
  | "assessed"
  | "afterYear"
  | "vocational"
  | "taught"
  | "job"
  | "jobFound"
  | "loan"
  | "need"
  | "support"
  | "helped"
  | "sought"
  | "socialIssues";

/** Who and what does the work, and where it is done. */
type Network =
  | "advicePoint"
  | "point"
  | "treatmentSupport"
  | "team"
  | "volunteer"
  | "branch"
  | "club"
  | "model"
  | "officer"
  | "trained"
  | "active"
  | "maintained"
  | "achieved"
  | "effective"
  | "prostitution"
  | "prevention"
  | "communityBased"
  | "drugFree"
  | "upToStandard"
  | "neighbourhood"
  | "school"
  | "agency"
  | "enterprise"
  | "society"
  | "informed"
  | "deployed"
  | "hotspot"
  | "cleared"
  | "arisen"
  | "cultivation"
  | "funding"
  | "money";

/** When, and how the figure adds up. */
type Time =
  | "total"
  | "partOf"
  /** "được": something was received. What tells the flow "được QLSC" from the stock "đang QLSC". */
  | "received"
  | "current"
  | "past"
  | "new"
  | "thisPeriod"
  | "atCutoff"
  | "carriedOver"
  | "cumulative"
  | "sinceNewYear"
  | "namedPeriod"
  | "year"
  | "previous";

/** What makes a figure another figure, whatever else the heading says. */
type Modifier =
  | "percent"
  | "change"
  | "remaining"
  | "plan"
  | "negation"
  | "visits"
  | "subset"
  | "household"
  | "otherThing"
  /** Ranks, and how many live there: beside the figures of a report, and no part of it. */
  | "aside"
  | "personal";

/** Phrases that stand for the same concepts; more than one concept where the phrase says several things. */
export interface Wording {
  readonly says: readonly Concept[];
  readonly phrases: readonly string[];
}
