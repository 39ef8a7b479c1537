import type { IndicatorId } from "../../domain/indicator";
import { indicatorById } from "../../plans/indicators";
import type { Concept, HeadingMeaning, Label } from "../../plans/vocabulary";
import { withoutActs } from "./citedActs";
import { meaningsOf } from "./headerFit";
import type { Heading } from "./headerForms";
import { isPersonalHeading, labelOf } from "./headerLabel";
import { proposalsFor } from "./headerProposals";
import { type Reading, readHeading } from "./headerReading";
import { distinctParts, type Part } from "./headingParts";
import { saysTopic, standsForItself } from "./topicHeading";

/** What a heading says. */
export type HeaderMatch =
  | HeadingMeaning
  | { readonly kind: "label"; readonly of: Label }
  /** A column of names, birth dates, identity numbers, addresses: personal data. */
  | { readonly kind: "personal" }
  /** Known words that fit several indicators, or one whose period is open: the clerk chooses. Best first, never empty. */
  | { readonly kind: "ambiguous"; readonly proposals: readonly IndicatorId[] }
  /** Not an indicator we know, or one with words that make it something else. Best first, may be empty. */
  | { readonly kind: "unknown"; readonly proposals: readonly IndicatorId[] };

/**
 * What a column counts, told by its heading and the group headings above it (outermost first, the column's own
 * last, each cleaned text).
 *
 * Words are read as concepts, and an indicator is named only when the concepts fit it and nothing else: an
 * unknown word, a plan, another period, a part of the people, visits instead of people all leave a question,
 * because a wrong figure is worse than one.
 */
export function matchHeader(path: readonly string[]): HeaderMatch {
  const cited = path.map(withoutActs);
  const match = meaningOf(cited.map(({ text }) => text));
  if (match.kind !== "indicator" || cited.every(({ about }) => about.every((isAbout) => isAbout(match.id))))
    return match;
  return { kind: "unknown", proposals: [match.id] };
}

function meaningOf(path: readonly string[]): HeaderMatch {
  const coded = codedIndicator(path.at(-1) ?? "");
  if (coded !== null) return { kind: "indicator", id: coded };
  const parts = distinctParts(path);
  const own = parts.at(-1);
  if (own === undefined) return { kind: "unknown", proposals: [] };
  const readings = headingsOf(parts);
  const label = labelOf(own.words);
  if (label !== null && (standsAlone(label) || readings.every(saysNothingAbove))) return { kind: "label", of: label };
  // "Kinh phí > Địa phương": whose part it is.
  if (label === "unitName") return { kind: "unknown", proposals: [] };
  if (isPersonalHeading(own.words) || readings.some(isPersonal)) return { kind: "personal" };
  const meanings = distinct(readings.filter(isKnown).flatMap(meaningsOf));
  const [meaning] = meanings;
  if (meaning?.kind === "indicator" && isQuotient(own.text)) return { kind: "unknown", proposals: [meaning.id] };
  if (meaning !== undefined && meanings.length === 1) return meaning;
  return belowTopic(parts) ?? doubtful(readings, meanings);
}

/** What a heading says without those above that only say what the columns are about; null where it says nothing so. */
function belowTopic(parts: readonly Part[]): HeaderMatch | null {
  const own = parts.at(-1)?.text ?? "";
  const above = parts.slice(0, -1).map(({ text }) => text);
  const others = above.filter((text) => !saysTopic(text));
  if (others.length === above.length) return null;
  const match = meaningOf([...others, own]);
  // Addicts and users together are told like either of them.
  const id = match.kind === "indicator" ? match.id : isBoth(match) ? "NN_HSQL" : null;
  return id !== null && standsForItself(id, own, above) ? match : null;
}

function isBoth(match: HeaderMatch): boolean {
  return match.kind === "derived" && match.of === "addictsAndUsers";
}

/** Forms of ours end every heading with its indicator's code: "Người nghiện có hồ sơ quản lý [NN_HSQL]". */
function codedIndicator(text: string): IndicatorId | null {
  const code = /\[([A-Z][A-Z0-9_]*)\]$/.exec(text)?.[1];
  return code === undefined ? null : (indicatorById(code)?.id ?? null);
}

/** "Số người tái nghiện/Số người sau cai", "… / Tổng số người nghiện": one count divided by another. */
function isQuotient(text: string): boolean {
  return /\S\s*\/\s*(?:tổng|số)\s/iu.test(text);
}

interface PathReading extends Heading {
  /** How many words of the own heading and of those above are not known. */
  readonly unknown: number;
  readonly unknownAbove: number;
}

/** A path with more ways to be read than this is not read at all. */
const mostPaths = 32;

function headingsOf(parts: readonly Part[]): PathReading[] {
  let paths: Reading[][] = [[]];
  for (const { words } of parts) {
    const readings = readHeading(words);
    paths = readings.flatMap((reading) => paths.map((path) => [...path, reading]));
    if (paths.length > mostPaths) return [{ own: new Set(), groups: [], unknown: words.length, unknownAbove: 0 }];
  }
  return paths.map((path) => {
    const above = path.slice(0, -1);
    return {
      own: path.at(-1)?.concepts ?? new Set(),
      groups: above.map(({ concepts }) => concepts),
      unknown: path.at(-1)?.unknown.length ?? 0,
      unknownAbove: above.reduce((sum, { unknown }) => sum + unknown.length, 0),
    };
  });
}

function isKnown({ unknown, unknownAbove }: PathReading): boolean {
  return unknown + unknownAbove === 0;
}

function saysNothingAbove({ groups, unknownAbove }: PathReading): boolean {
  return unknownAbove === 0 && groups.every(({ size }) => size === 0);
}

/** The others can also stand below a group of figures: "CNBB > Thực hiện", "CNBB > Chỉ tiêu". */
function standsAlone(label: Label): boolean {
  return label !== "total" && label !== "value" && label !== "indicatorName" && label !== "unitName";
}

/** "Số người có CCCD" counts people; "CCCD" is about one. */
function isPersonal({ own, groups }: Heading): boolean {
  return [own, ...groups].some((concepts) => concepts.has("personal")) && !own.has("people");
}

function distinct(meanings: readonly HeadingMeaning[]): HeadingMeaning[] {
  return [...new Map(meanings.map((meaning) => [JSON.stringify(meaning), meaning])).values()];
}

/** Figures worked out from others, unless the words around are those of a sentence. */
const workedOut: readonly Concept[] = ["percent", "change", "remaining"];
const mostUnknownOfWorkedOut = 2;
/** Figures of something or some time else: the indicator itself is no proposal for them. */
const elsewhere: readonly Concept[] = ["plan", "previous"];
/** What makes a figure another figure than the indicator it names. */
const different: readonly Concept[] = [
  ...elsewhere,
  "negation",
  "visits",
  "subset",
  "household",
  "otherThing",
  "aside",
];

function doubtful(readings: readonly PathReading[], meanings: readonly HeadingMeaning[]): HeaderMatch {
  const holdsIn = ({ own, groups }: PathReading, concepts: readonly Concept[]): boolean =>
    [own, ...groups].some((part) => concepts.some((concept) => part.has(concept)));
  const holds = (concepts: readonly Concept[]): boolean => readings.some((reading) => holdsIn(reading, concepts));
  const proposals = distinctIds(readings, meanings);
  // "Còn lại ngoài xã hội" is worked out only by name: they are all who are there.
  if (holds(["remaining"]) && !holds(["percent", "change"]) && proposals.length > 0) {
    return { kind: "ambiguous", proposals };
  }
  // Typed without marks "so" may be "số".
  const areWorkedOut = readings.every((reading) => holdsIn(reading, workedOut));
  if (areWorkedOut && readings.some(({ unknown }) => unknown <= mostUnknownOfWorkedOut)) {
    return { kind: "derived", of: "other" };
  }
  if (holds(elsewhere)) return { kind: "unknown", proposals: [] };
  const open = !holds(different) && readings.some(isKnown) && proposals.length > 0;
  return { kind: open ? "ambiguous" : "unknown", proposals };
}

/** What fits comes before what is only near. */
function distinctIds(readings: readonly PathReading[], meanings: readonly HeadingMeaning[]): IndicatorId[] {
  const fitting = meanings.flatMap((meaning) => (meaning.kind === "indicator" ? [meaning.id] : []));
  return [...new Set([...fitting, ...proposalsFor(readings)])].slice(0, mostProposals);
}

const mostProposals = 5;
