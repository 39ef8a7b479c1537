import type { Concept } from "../../plans/vocabulary";
import { readHeading } from "./headerReading";
import { headerWords } from "./headerWords";

const changing: readonly Concept[] = [
  "percent",
  "change",
  "plan",
  "previous",
  "carriedOver",
  "cumulative",
  "negation",
  "visits",
  "subset",
  "household",
  "otherThing",
];

/** Longer texts are titles. */
const mostWords = 8;

/** "Số lượt", "Nữ", "Ước cả năm": above the columns of a table it is no title, for it makes them other figures. */
export function changesFigures(text: string): boolean {
  const words = headerWords(text);
  if (words.length === 0 || words.length > mostWords) return false;
  return readHeading(words).some(({ concepts, unknown }) => {
    const isAge = concepts.has("subset") && unknown.every((word) => /^\d{1,2}$/.test(word));
    return (unknown.length === 0 || isAge) && changing.some((concept) => concepts.has(concept));
  });
}
