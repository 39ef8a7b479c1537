import type { Cell, CellRef, Sheet } from "../domain/cell";
import type { Finding, FindingFact } from "../domain/finding";
import type { IndicatorId } from "../domain/indicator";
import type { Period } from "../domain/period";
import type { Slices } from "../domain/slices";
import type { Figure, Line, Meaning, Measure, Table } from "../domain/table";
import { readFigure } from "../read/figure";
import { cellAt, isFigureLike } from "./tables/grid";
import type { ColumnMatch } from "./headings/displacedHeadings";
import type { Knowledge } from "./knowledge";
import { lineRoles } from "./lines/lineRoles";
import { countedIn } from "./headings/measureUnit";
import { meanings } from "./headings/meanings";
import { isNoPlace } from "./units/noPlace";
import type { RawLine, RawMeasure, RawTable } from "./tables/rawTable";
import type { ResolvedUnit, UnitResolver } from "./units/unitResolver";
import { unreadLines } from "./lines/unreadLines";
import { villagesForUnits } from "./lines/wardList";
import { variantOf } from "./lines/lineVariant";
import type { Words } from "./words";

export interface ResolvedTable {
  readonly table: Table;
  readonly findings: readonly Finding[];
  /** What a column of superiors says about a line; most tables have none. */
  readonly superiors: ReadonlyMap<Line, string>;
  /** The heading over the names says that they are districts'. */
  readonly areDistricts: boolean;
}

/**
 * Gives a table found by its shape its meaning. Columns of personal data are named in a finding and never read.
 * `isAddedUp`: whether the figures of an indicator are added up over the periods of the year.
 */
export function* resolveTable(
  sheet: Sheet,
  raw: RawTable,
  period: Period | null,
  words: Words,
  units: UnitResolver,
  knowledge: Knowledge,
  isAddedUp: (id: IndicatorId) => boolean,
): Slices<ResolvedTable> {
  const findings: Finding[] = [];
  const asked = meanings(sheet, raw, period, words, knowledge, isAddedUp);
  yield;
  const readable = raw.measures.flatMap((measure, index) => {
    const meaning = asked[index];
    if (meaning === undefined || meaning.kind === "personal") return [];
    return [{ index, at: measure.at, header: measure.path.join(" > "), meaning: meaningOf(meaning) }];
  });
  raw.measures.forEach((measure, index) => {
    const fact = isTotalOfNothing(raw, asked, index)
      ? ({ code: "unmapped-column", header: measure.path.join(" > "), proposals: [] } as const)
      : questionOf(asked[index], measure);
    const cells = raw.lines.map((line) => cellAt(sheet, line.cells[index]?.row ?? -1, line.cells[index]?.column ?? -1));
    if (fact !== null && cells.some((cell) => isAskedAbout(cell, fact)))
      findings.push({ ...fact, severity: "warning", at: measure.at });
  });
  yield;
  const read = raw.lines.map((line) => ({
    raw: line,
    figures: readable.map(({ index, meaning }) => figureAt(sheet, line.cells[index] ?? line.at, meaning)),
  }));
  yield;
  const isKnown = (name: string): boolean => units.rosters.length > 0 && units.resolve(name, "", null).known;
  const roles = lineRoles(read, isKnown);
  yield;
  const lines = read.map(({ raw: line, figures }, index): Line => {
    const told = roles[index] ?? { role: "unit", group: null, name: line.name, parts: [], isDoubtful: false };
    const { role, group, name, parts } = told;
    const base = { role, name: line.name, at: line.at, group, parts, figures };
    if (role === "total" || role === "control" || role === "part") return { ...base, unit: null };
    if (role === "group") return { ...base, unit: name === "" ? null : { code: null, name } };
    const groupName = group === null ? line.superior || null : roles[group]?.name || null;
    const { unit, known, ...doubt } = units.resolve(name, line.code, groupName);
    // What a roster knows is a place.
    const isPlace = variantOf(words, name) === null && (units.rosters.length > 0 || !isNoPlace(name));
    const isUnit = known && name !== "" && !told.isDoubtful && isPlace;
    if (!isUnit) findings.push(unknownUnit(line, doubt));
    return { ...base, unit: isUnit ? unit : null };
  });
  const title = raw.title.map(({ text }) => text);
  findings.push(...unreadLines(lines), ...villagesForUnits({ ...raw, title, lines }, isKnown));
  const measures = readable.map(({ header, at, meaning }): Measure => ({ header, at, meaning }));
  const superiors = new Map(
    lines.flatMap((line, index) => {
      const superior = raw.lines[index]?.superior ?? "";
      return superior === "" ? [] : [[line, superior] as const];
    }),
  );
  const table = { area: raw.area, layout: raw.layout, period, title, measures, lines };
  return { table, findings, superiors, areDistricts: raw.areDistricts === true };
}

function meaningOf(match: ColumnMatch): Meaning {
  switch (match.kind) {
    case "indicator":
      return match;
    case "derived":
      return match.of === "addictsAndUsers" ? { kind: "derived", of: "managed" } : { kind: "derived", of: match.of };
    case "label":
      return match.of === "total" ? { kind: "derived", of: "other" } : { kind: "unclear" };
    default:
      return { kind: "unclear" };
  }
}

/** "Tổng số" of which no part is read, or beside one column only: nobody can say what it adds up, and it is no sum of others. */
function isTotalOfNothing({ measures }: RawTable, asked: readonly ColumnMatch[], index: number): boolean {
  const match = asked[index];
  if (match?.kind !== "label" || match.of !== "total") return false;
  const whole = measures[index]?.path ?? [];
  const parts = asked.filter((_, at) => {
    const ofWhole = measures[at]?.ofWhole;
    return ofWhole !== undefined && whole.every((text, level) => text === ofWhole[level]);
  });
  const told = parts.length > 0 ? parts : asked;
  const isRate = (at: number): boolean => /%|t[ỷỉyi] lệ/iu.test(measures[at]?.path.at(-1) ?? "");
  const others = told.filter(({ kind }, at) => kind !== "label" && !isRate(at));
  return !told.some(({ kind }) => kind === "indicator") || (told === asked && others.length < fewestSummed);
}

const fewestSummed = 2;

function questionOf(match: ColumnMatch | undefined, measure: RawMeasure): FindingFact | null {
  const header = measure.path.join(" > ");
  switch (match?.kind) {
    case "ambiguous":
      return { code: "ambiguous-column", header, proposals: match.proposals };
    case "unknown":
      return { code: "unmapped-column", header, proposals: match.proposals };
    case "label":
      return match.of === "total" ? null : { code: "unmapped-column", header, proposals: [] };
    case "personal":
      return { code: "personal-data", header };
    case "displaced":
      return { code: "displaced-heading", header };
    default:
      return null;
  }
}

/** Words alone, such as who answers for the unit, are no figures to ask about; "20 triệu đồng" is one of an indicator. */
function isAskedAbout(cell: Cell, fact: FindingFact): boolean {
  if (fact.code === "personal-data") return cell.kind !== "blank";
  const isNamed = "proposals" in fact && fact.proposals.length > 0;
  return isFigureLike(cell) || (isNamed && cell.kind === "text" && /^\d/.test(cell.text));
}

function figureAt(sheet: Sheet, at: CellRef, meaning: Meaning): Figure {
  const counts = meaning.kind === "indicator" ? countedIn(meaning.id) : undefined;
  return { ...readFigure(cellAt(sheet, at.row, at.column), counts), at };
}

function unknownUnit(
  line: RawLine,
  { proposals, contradicted }: Pick<ResolvedUnit, "proposals" | "contradicted">,
): Finding {
  if (contradicted === true) {
    const fact = { code: "unit-code-mismatch", name: line.name, unitCode: line.code, proposals } as const;
    return { ...fact, severity: "error", at: line.at };
  }
  return { code: "unknown-unit", severity: "error", at: line.at, name: line.name, proposals };
}
