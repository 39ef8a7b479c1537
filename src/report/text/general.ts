import { proseText as text } from "../../i18n/proseText";
import { indicatorById } from "../../plans/indicators";
import { annexOf, paragraph, type Paragraph, type Source } from "./paragraph";

/** More places than that are not told one by one. */
const mostPlaces = 12;

/** Who has reported, and how many people are managed. */
export function generalChapter(source: Source): readonly Paragraph[] {
  return [unitsReported(source), peopleManaged(source), places(source)].flatMap((sentence) =>
    sentence === null ? [] : [paragraph(sentence)],
  );
}

function unitsReported({ submission: { units, missing } }: Source): string {
  if (units.length === 0) return text.noUnits;
  return missing.length === 0 ? text.units(units.length) : text.unitsOf(units.length, units.length + missing.length);
}

/** The parts are those of the tables' total line; together they are told only where they make up its sum. */
function peopleManaged({ results: { total }, rule, submission: { period } }: Source): string | null {
  const figures = rule.managed.flatMap((id) => {
    const people = total.values[id] ?? null;
    return people === null ? [] : [{ id, people }];
  });
  if (figures.length === 0) return null;
  const parts = figures.map(({ id, people }) => text.people(people, indicatorById(id)?.name ?? id));
  const sum = figures.reduce((people, figure) => people + figure.people, 0);
  const isWhole = figures.length === rule.managed.length && total.coverage?.managed === sum;
  return isWhole ? text.managed(period?.to ?? null, sum, parts.length > 1 ? parts : []) : text.managedSoFar(parts);
}

function places(source: Source): string | null {
  const known = source.results.groups.flatMap(({ name, coverage }) =>
    coverage === null || coverage.status === "noData" ? [] : [text.place(name, coverage.managed)],
  );
  if (known.length === 0) return null;
  const annex = annexOf(source, "coverage");
  if (known.length <= mostPlaces) return text.byPlace(known, annex);
  return annex === "" ? null : text.manyPlaces(known.length, annex);
}
