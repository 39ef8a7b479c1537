import { proseText as text } from "../../i18n/proseText";
import { shareOf } from "./coverage";
import { annexOf, paragraph, type Paragraph, point, type Source } from "./paragraph";
import { standingOf } from "./standing";

/** So many are told one by one; of the others only how many they are. */
const mostUnits = 10;
const mostNames = 20;

/** Units that fall short, the worst first, and those whose figures are wanting. */
export function weaknessesChapter(source: Source): readonly Paragraph[] {
  const { missed, estimated, incomplete, missing, all } = standingOf(source);
  const { abovePermille } = source.rule;
  const worst = missed.slice(0, mostUnits);
  const others = missed.length - worst.length;
  const wanting = [
    [missing, text.notReported] as const,
    [incomplete, text.incomplete] as const,
    [estimated, text.notCounted] as const,
  ].flatMap(([names, say]) => (names.length === 0 ? [] : [paragraph(say(names.length, named(names)))]));
  if (missed.length === 0 && wanting.length === 0)
    return [paragraph(all === 0 ? text.noUnits : text.allGood(abovePermille))];
  return [
    ...(missed.length === 0 ? [] : [paragraph(text.fallShort(missed.length, all, abovePermille, others > 0))]),
    ...worst.map((unit, index) => {
      const end = index === worst.length - 1 ? "." : ";";
      return point(`${text.short(shareOf(unit, abovePermille), unit.coverage.shortfall)}${end}`);
    }),
    ...(others === 0 ? [] : [paragraph(text.othersShort(others, annexOf(source, "shortfalls", "coverage")))]),
    ...wanting,
  ];
}

function named(names: readonly string[]): string {
  const said = names.slice(0, mostNames);
  return text.names(said, names.length - said.length);
}
