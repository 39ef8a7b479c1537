import { abbreviations, type Concept, connectors, wordings } from "../../plans/vocabulary";
import { type Word, wordOf } from "./headerWord";

/** A phrase of the vocabulary, ready to be compared word by word. */
export interface Entry {
  readonly words: readonly Word[];
  readonly says: readonly Concept[];
}

export interface Abbreviation {
  readonly short: Word;
  readonly full: readonly Word[];
}

/** The phrases that begin with the same words. */
export interface Branch {
  /** Those that end here; their words differ in marks only. */
  readonly entries: readonly Entry[];
  readonly next: ReadonlyMap<string, Branch>;
}

/** The vocabulary, found by letters without marks. */
export interface Lexicon {
  readonly phrases: Branch;
  readonly abbreviations: ReadonlyMap<string, readonly Abbreviation[]>;
  readonly connectors: ReadonlySet<string>;
  /** Every word of every phrase, and every abbreviation. */
  readonly known: ReadonlySet<string>;
  /** Those of them a slip of the finger can be put right to: no abbreviations, which differ from each other by a letter. */
  readonly spoken: readonly string[];
  /** The words as the vocabulary spells them, so that most words of a heading need no folding. */
  readonly spellings: ReadonlyMap<string, Word>;
}

export const lexicon: Lexicon = build();

function build(): Lexicon {
  const entries = wordings.flatMap(({ says, phrases }) =>
    phrases.map((phrase) => ({ says, words: vocabulary(phrase) })),
  );
  const shorts = abbreviations.flatMap(([short, full]) =>
    vocabulary(short).map((word) => ({ short: word, full: vocabulary(full) })),
  );
  const joining = connectors.flatMap(vocabulary).map(({ plain }) => plain);
  const spoken = new Set(entries.flatMap(({ words }) => words.map(({ plain }) => plain)));
  return {
    phrases: branch(entries, 0),
    abbreviations: grouped(shorts, ({ short }) => short.plain),
    connectors: new Set(joining),
    known: new Set([...spoken, ...joining, ...shorts.map(({ short }) => short.plain)]),
    spoken: [...spoken].filter((word) => /[aeiouy]/.test(word)),
    spellings: new Map(
      wordings
        .flatMap(({ phrases }) => phrases)
        .concat(abbreviations.map(([short]) => short))
        .flatMap((phrase) => phrase.split(" "))
        .map((word) => [word, wordOf(word)]),
    ),
  };
}

function branch(entries: readonly Entry[], depth: number): Branch {
  const longer = entries.filter(({ words }) => words.length > depth);
  const groups = grouped(longer, ({ words }) => words[depth]?.plain ?? "");
  return {
    entries: entries.filter(({ words }) => words.length === depth),
    next: new Map([...groups].map(([word, group]) => [word, branch(group, depth + 1)])),
  };
}

/** The words of a phrase, in the form in which a heading's words are compared. */
export function vocabulary(phrase: string): Word[] {
  return phrase.split(" ").map(wordOf);
}

function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
