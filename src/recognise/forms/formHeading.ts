import type { Concept } from "../../plans/vocabulary";
import { foldPlain } from "../../read/text";
import { readHeading } from "../headings/headerReading";
import { headerWords } from "../headings/headerWords";
import { mentionsIn } from "../titles/periodMentions";
import type { Words } from "../words";

/** What says of figures no more than that they are people, counted for the report. */
const neutral: ReadonlySet<Concept> = new Set<Concept>([
  "people",
  "total",
  "received",
  "past",
  "current",
  "thisPeriod",
  "atCutoff",
  "namedPeriod",
  "commune",
]);

/**
 * What a heading over the figures of a form says of every entry: nothing ("Số người"), something that makes them other
 * figures ("Số lượt", "Quý I/2024", "Nhu cầu"), or it has words nobody knows.
 */
export function saysOfEntries(words: Words, text: string): "nothing" | "telling" | "unknown" {
  if (words.heading(text).kind === "label" || words.isUnit(text)) return "nothing";
  const told = done(text);
  if (tellsTime(told)) return "telling";
  const typed = headerWords(told);
  if (typed.length === 0) return "nothing";
  const readings = readHeading(typed);
  if (readings.some(({ concepts }) => [...concepts].some((concept) => !neutral.has(concept)))) return "telling";
  return readings.some(({ unknown }) => unknown.length === 0) ? "nothing" : "unknown";
}

export function tellsTime(text: string): boolean {
  const { mentions, bareYears } = mentionsIn(foldPlain(text));
  return mentions.length + bareYears.length > 0;
}

/**
 * The heading as one above each entry: "TH quý I/2024" is "Thực hiện quý I/2024". Reports are due before their period
 * ends, so that its last days are estimated in all of them.
 */
export function done(text: string): string {
  return text.replace(/^(?:(?:đã )?(?:TH|thực hiện)|KQ|ước(?: thực hiện| TH)?)(?!\p{L})/iu, "Thực hiện");
}
