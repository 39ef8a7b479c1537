import { foldMarks, foldTone } from "../../read/text";

/** A word of a heading: lower case with one tone placement, and without any marks. */
export interface Word {
  readonly typed: string;
  readonly plain: string;
}

/** The word in the form in which words are compared: one tone placement, and "lý" as "lí". */
export function wordOf(text: string): Word {
  const typed = foldTone(text).replace(finalY, (_, onset: string, vowel: string) => onset + finalI(vowel));
  return { typed, plain: foldMarks(typed) };
}

/** "lý" and "lí", "kỳ" and "kì": the same word after these consonants. */
const finalY = /^([hklmst])([yýỳỷỹỵ])$/u;

function finalI(vowel: string): string {
  return "iíìỉĩị"["yýỳỷỹỵ".indexOf(vowel)] ?? vowel;
}
