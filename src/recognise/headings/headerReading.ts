import type { Concept } from "../../plans/vocabulary";
import { type Branch, type Entry, lexicon } from "./headerLexicon";
import { type Agreement, agreement, corrected } from "./headerSpelling";
import type { Word } from "./headerWord";

/** One way to read a heading. */
export interface Reading {
  readonly concepts: ReadonlySet<Concept>;
  /** Words that stand in no phrase of the vocabulary. */
  readonly unknown: readonly string[];
}

/** A heading with more ways to read it than this is not read at all, nor is one longer than any heading. */
const mostReadings = 8;
const mostWords = 60;

/** Every way to read a heading: more than one where an abbreviation, or letters without marks, can stand for two things. */
export function readHeading(typed: readonly Word[]): Reading[] {
  const unread = [{ concepts: new Set<Concept>(), unknown: typed.map((word) => word.typed) }];
  if (typed.length > mostWords) return unread;
  const words = typed.filter(({ plain }) => !lexicon.connectors.has(plain)).map(spelled);
  const unmarked = words.every(isBare);
  const ways = spelledOut(words, unmarked);
  if (ways.length > mostReadings) return unread;
  const readings = ways.flatMap((full) => {
    const { covered, unknown } = segment(full, unmarked && full.length > 1);
    return choices(covered).map((entries) => ({ concepts: new Set(entries.flatMap(({ says }) => says)), unknown }));
  });
  return readings.length > mostReadings ? unread : readings;
}

/** A corrected word counts as typed without marks. */
function spelled(word: Word): Word {
  if (lexicon.known.has(word.plain)) return word;
  const correction = corrected(word, lexicon.spoken);
  return correction === null ? word : { typed: correction, plain: correction };
}

/** Abbreviations written out, in every way they can be. */
function spelledOut(words: readonly Word[], unmarked: boolean): Word[][] {
  const options = words.map((word) => {
    const candidates = lexicon.abbreviations.get(word.plain) ?? [];
    const meant = candidates.filter(({ short }) => unmarked || short.typed === word.typed);
    return meant.length > 0 ? meant.map(({ full }) => full) : [[word]];
  });
  return choices(options).map((way) => way.flat());
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly entries: readonly Entry[];
}

/** Covers the words with phrases, the longest of the whole heading first. */
function segment(words: readonly Word[], loose: boolean): { covered: Entry[][]; unknown: string[] } {
  const free = words.map(() => true);
  const covered: Entry[][] = [];
  for (const { start, end, entries } of spansOf(words).sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (free.slice(start, end).includes(false)) continue;
    const meant = agreed(words.slice(start, end), entries, loose);
    if (meant.length === 0) continue;
    covered.push(meant);
    free.fill(false, start, end);
  }
  return { covered, unknown: words.filter((_, index) => free[index]).map(({ typed }) => typed) };
}

/** Every stretch of words with the letters of a phrase. */
function spansOf(words: readonly Word[]): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < words.length; start++) {
    let branch: Branch | undefined = lexicon.phrases;
    for (let end = start; end < words.length; end++) {
      branch = branch.next.get(words[end]?.plain ?? "");
      if (branch === undefined) break;
      if (branch.entries.length > 0) spans.push({ start, end: end + 1, entries: branch.entries });
    }
  }
  return spans;
}

/** The phrases that have the words' marks; where nothing has marks, all that have the letters. */
function agreed(words: readonly Word[], entries: readonly Entry[], loose: boolean): Entry[] {
  const exact = entries.filter((entry) => entry.words.every(({ typed }, index) => typed === words[index]?.typed));
  if (exact.length > 0 && !(loose && words.every(isBare))) return exact;
  return entries.filter((entry) => agrees(words, entry, loose));
}

/**
 * A single word must have its marks, unless it is long or nothing in the heading has marks: "trưởng" is not
 * "trường". In a phrase the words confirm each other, so one of them right is enough.
 */
function agrees(words: readonly Word[], entry: Entry, loose: boolean): boolean {
  const degrees = words.map(({ typed }, index): Agreement => agreement(typed, entry.words[index]?.typed ?? ""));
  const [only] = words;
  if (only === undefined || words.length > 1) {
    return degrees.every((degree) => degree !== "otherMarks") || degrees.includes("exact");
  }
  const isFiller = entry.says.length === 0 && !isBare(only);
  const enough = only.plain.length >= 5 || isFiller || (loose && isBare(only));
  return degrees[0] === "exact" || (degrees[0] === "fewerMarks" && enough);
}

function isBare({ typed, plain }: Word): boolean {
  return typed === plain;
}

/** Every way to take one of each; stops growing when there are too many to be read. */
function choices<T>(options: readonly (readonly T[])[]): T[][] {
  if (options.every(({ length }) => length === 1)) return [options.flat()];
  const ways: T[][] = [[]];
  for (const option of options) {
    if (ways.length > mostReadings) return ways;
    const [first, ...others] = option;
    if (first === undefined) return [];
    const added = others.flatMap((other) => ways.map((way) => [...way, other]));
    for (const way of ways) way.push(first);
    ways.push(...added);
  }
  return ways;
}
