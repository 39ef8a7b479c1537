import type { CellRef } from "../../domain/cell";
import type { Submission } from "../../domain/submission";
import type { TemplateField, Unfilled, UnfilledReason } from "../../domain/template";
import { lineRoles } from "../lines/lineRoles";
import type { MeasureOf } from "./placeholders";
import type { RawLine, RawTable } from "../tables/rawTable";
import type { NamedSubject, TemplateSubjects } from "./templateSubjects";
import { parseUnitName, unitLevelOf } from "../units/unitName";

/** The number format of a cell that is free to be filled in; null for any other. */
export type OpenCell = (at: CellRef) => string | null;

export interface FieldsRead {
  readonly fields: readonly TemplateField[];
  readonly unfilled: readonly Unfilled[];
}

/** The blank cells of a table, each with whom and what it asks about. */
export function templateFields(
  table: RawTable,
  openCell: OpenCell,
  subjects: TemplateSubjects,
  measureOf: MeasureOf,
  submission: Submission,
): FieldsRead {
  const measures = table.measures.map(({ path, at }) => ({ header: path.join(" > "), at, asks: measureOf(path, at) }));
  const named = subjectsOf(table, subjects);
  const fields: TemplateField[] = [];
  const unfilled: Unfilled[] = [];
  measures.forEach(({ header, at, asks }, index) => {
    const isAsked = table.lines.some(({ cells }) => isOpen(cells[index], openCell));
    if (asks === null && isAsked) unfilled.push({ at, why: { kind: "unclearHeading", header } });
  });
  table.lines.forEach((line, index) => {
    const who = named[index];
    const open = line.cells.flatMap((at, measure) => {
      const format = openCell(at);
      const asked = measures[measure];
      return format === null || asked === undefined || asked.asks === null
        ? []
        : [{ at, format, header: asked.header, measure: asked.asks }];
    });
    if (who === undefined || open.length === 0) return;
    if (who.kind !== "known") unfilled.push({ at: line.at, why: doubt(line, who) });
    else fields.push(...open.map((cell) => ({ ...cell, subject: who.subject, name: line.name })));
  });
  return { fields, unfilled: [...unfilled, ...leftOut(table, named, submission)] };
}

function isOpen(at: CellRef | undefined, openCell: OpenCell): boolean {
  return at !== undefined && openCell(at) !== null;
}

function subjectsOf({ layout, lines }: RawTable, subjects: TemplateSubjects): NamedSubject[] {
  const total: NamedSubject = { kind: "known", subject: { kind: "total" } };
  if (layout === "unit-form") {
    return lines.map(({ name }) => {
      const named = subjects.any(name);
      return named.kind === "unknown" && !isWard(name) ? total : named;
    });
  }
  const roles = lineRoles(lines.map((raw) => ({ raw, figures: [] })));
  return lines.map((line, index) => {
    const { role, group, name } = roles[index] ?? { role: "unit" as const, group: null, name: line.name };
    switch (role) {
      case "total":
        return total;
      case "group":
        return subjects.group(name);
      case "control":
      case "part":
        return { kind: "unknown", proposals: [] };
      default:
        return subjects.unit(name, group === null ? line.superior || null : (roles[group]?.name ?? null));
    }
  });
}

/** A form for one ward is not one for them all, even when nobody knows that ward. */
function isWard(name: string): boolean {
  const { type, key } = parseUnitName(name);
  return type !== null && unitLevelOf(type, key) === "ward";
}

function doubt({ name }: RawLine, who: Exclude<NamedSubject, { readonly kind: "known" }>): UnfilledReason {
  return who.kind === "notReported"
    ? { kind: "notReported", name }
    : { kind: "unknownUnit", name, proposals: who.proposals };
}

/** In a table of units with a total, units without a line of their own would make the total more than its parts. */
function leftOut({ lines }: RawTable, named: readonly NamedSubject[], { units }: Submission): Unfilled[] {
  const known = named.flatMap((who) => (who.kind === "known" ? [who.subject] : []));
  const placed = new Set(known.flatMap((subject) => (subject.kind === "unit" ? [subject.position] : [])));
  const total = lines.find((_, index) => {
    const who = named[index];
    return who?.kind === "known" && who.subject.kind === "total";
  });
  const names = units.flatMap(({ name }, position) => (placed.has(position) ? [] : [name]));
  if (total === undefined || placed.size === 0 || names.length === 0) return [];
  return [{ at: total.at, why: { kind: "unitsLeftOut", names } }];
}
