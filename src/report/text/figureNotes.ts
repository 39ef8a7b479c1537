import type { ComparedUnits } from "../../domain/lastYear";
import { lastYearText } from "../../i18n/lastYearText";
import { proseText as text } from "../../i18n/proseText";
import { targetNote, targetText } from "../../i18n/targetText";
import type { PlanProgress } from "../material";
import { point, type Paragraph, type Source } from "./paragraph";

/** So many are told where the annexes have them all. */
const mostNotes = 10;

/** What to know about the figures: set aside, accepted, provisional; none where nothing is to be said. */
export function notesChapter({ notes, reachChange, progress, annexes }: Source): readonly Paragraph[] {
  const told = annexes.has("coverage") ? notes.slice(0, mostNotes) : notes;
  const others = notes.length - told.length;
  return [
    ...told,
    ...(others === 0 ? [] : [text.otherNotes(others)]),
    ...(reachChange === null ? [] : comparisonNotes(reachChange)),
    ...(progress === null ? [] : targetNotes(progress)),
  ].map(point);
}

/** Notes on targets, each once, with the numbers the targets have in "Bảng 2". */
function targetNotes({ toDate, changes }: PlanProgress): readonly string[] {
  const byNote = new Map<string, number[]>();
  toDate.forEach(({ notes }, index) => {
    const change = changes[index] ?? null;
    for (const note of [...notes.map(targetNote), ...(change === null ? [] : comparisonNotes(change))])
      byNote.set(note, [...(byNote.get(note) ?? []), index + 1]);
  });
  const isUnderWay = toDate.some(({ result: { status } }) => status === "onTrack" || status === "behind");
  return [
    ...(isUnderWay ? [targetText.pace] : []),
    ...Array.from(byNote, ([note, ordinals]) => text.targetNote(ordinals, note)),
  ];
}

/** Whom a comparison with last year is without. */
function comparisonNotes({ units, leftOut }: ComparedUnits): readonly string[] {
  if (leftOut.length === 0) return [];
  return [units === 0 ? lastYearText.nothingShared : lastYearText.leftOut(leftOut.map(({ name }) => name))];
}
