import {
  type Label,
  labels,
  personalBeginnings,
  personalHeadings,
  unitHeadingWords,
  unitOfMeasureBeginnings,
} from "../../plans/vocabulary";
import { lexicon, vocabulary } from "./headerLexicon";
import type { Word } from "./headerWord";

const byKey: ReadonlyMap<string, Label> = new Map([
  ...phrasesOf("ordinal"),
  ...phrasesOf("unitName"),
  ...phrasesOf("unitCode"),
  ...phrasesOf("indicatorName"),
  ...phrasesOf("unitOfMeasure"),
  ...phrasesOf("note"),
  ...phrasesOf("total"),
  ...phrasesOf("value"),
]);

function phrasesOf(label: Label): [string, Label][] {
  return labels[label].map((phrase) => [keyOfPhrase(phrase), label]);
}

const personal: ReadonlySet<string> = new Set(personalHeadings.map(keyOfPhrase));
const nameBeginnings = personalBeginnings.map(keyOfPhrase);
const beginnings = unitOfMeasureBeginnings.map(keyOfPhrase);
const core: ReadonlySet<string> = new Set(unitHeadingWords.core.map(keyOfPhrase));
const around: ReadonlySet<string> = new Set(unitHeadingWords.around.map(keyOfPhrase));

/** What a whole heading says when it is not about figures of one indicator; null when it is, or says nothing known. */
export function labelOf(words: readonly Word[]): Label | null {
  const key = keyOf(words);
  const label = byKey.get(key);
  if (label !== undefined) return label;
  if (beginnings.some((beginning) => key.startsWith(`${beginning} `))) return "unitOfMeasure";
  return namesUnits(key.split(" ")) ? "unitName" : null;
}

/** A column that would hold something about one person. */
export function isPersonalHeading(words: readonly Word[]): boolean {
  const key = keyOf(words);
  return personal.has(key) || nameBeginnings.some((beginning) => key.startsWith(`${beginning} `));
}

/** Whether there is nothing but the words for units, of one or two words each. */
function namesUnits(words: readonly string[]): boolean {
  let found = false;
  for (let at = 0; at < words.length;) {
    const one = words[at] ?? "";
    const two = `${one} ${words[at + 1] ?? ""}`;
    const noun = core.has(two) || around.has(two) ? two : one;
    if (!core.has(noun) && !around.has(noun)) return false;
    found ||= core.has(noun);
    at += noun === two ? 2 : 1;
  }
  return found;
}

function keyOf(words: readonly Word[]): string {
  return words
    .filter(({ plain }) => !lexicon.connectors.has(plain))
    .map(({ plain }) => plain)
    .join(" ");
}

function keyOfPhrase(phrase: string): string {
  return keyOf(vocabulary(phrase));
}
