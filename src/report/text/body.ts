import { closingSentence, openingSentence, proseText as text } from "../../i18n/proseText";
import { roman } from "../roman";
import { coverageSection } from "./coverage";
import { notesChapter } from "./figureNotes";
import { generalChapter } from "./general";
import { paragraph, type Paragraph, type Source } from "./paragraph";
import { targetsSection } from "./targets";
import { weaknessesChapter } from "./weaknesses";

/** The report's text from its first sentence to "./.". Chapters without anything to say are left out. */
export function bodyOf(source: Source): readonly Paragraph[] {
  const { submission, progress } = source;
  const chapters = [
    { heading: text.chapters.general, content: generalChapter(source) },
    { heading: text.chapters.results, content: resultsChapter(source) },
    { heading: text.chapters.weaknesses, content: weaknessesChapter(source) },
    { heading: text.chapters.notes, content: notesChapter(source) },
  ].filter(({ content }) => content.length > 0);
  const plan = progress?.plan.document ?? "";
  return [
    paragraph(openingSentence(agencyInSentence(source), plan === "" ? null : plan, submission.period)),
    ...chapters.flatMap(({ heading, content }, index): Paragraph[] => [
      { kind: "chapter", text: `${roman(index + 1)}. ${heading}` },
      ...content,
    ]),
    paragraph(closingSentence(submission.period)),
  ];
}

function resultsChapter(source: Source): readonly Paragraph[] {
  const { progress } = source;
  const coverage = coverageSection(source);
  if (progress === null || progress.toDate.length === 0) return coverage;
  return [
    { kind: "section", text: `1. ${text.coverage}` },
    ...coverage,
    { kind: "section", text: `2. ${text.targets}` },
    ...targetsSection(source, progress),
  ];
}

/** Names read from the capitals of a title cannot be written small: which of their letters stay large is not known. */
function agencyInSentence({ agency: { name } }: Source): string | null {
  return name === "" || name === name.toLocaleUpperCase("vi") ? null : name;
}
