import type { Assessment } from "../../src/app/assess";
import { cellAddress } from "../../src/domain/address";
import type { CellRef } from "../../src/domain/cell";
import type { Finding } from "../../src/domain/finding";
import type { IndicatorId } from "../../src/domain/indicator";
import type { Unit } from "../../src/domain/unit";
import { parseUnitName } from "../../src/recognise/units/unitName";
import type { TypedFigure } from "./draft";
import { figureAt, type Place, placesOf, type Truth, unitAt } from "./truth";
import type { Generated } from "./workbook";

export interface Verdict {
  /** Figures that differ from the truth, or are missing, and nothing says so; faults that are not reported. */
  readonly silent: readonly string[];
  /** Errors and warnings that nothing in the workbook calls for. */
  readonly needless: readonly Finding[];
  /** Figures of the truth, and how many of them were read as they are. */
  readonly figures: number;
  readonly read: number;
}

/** Compares what was read with what the workbook was meant to say. */
export function judge(generated: Generated, assessment: Assessment): Verdict {
  const { truth, fault } = generated;
  const { submission } = assessment;
  const warned = assessment.findings.filter(({ severity }) => severity !== "info");
  const positions = submission.units.map((unit) => placeOf(truth, unit));
  const silent: string[] = [];
  let [figures, read] = [0, 0];
  const places = placesOf(truth);
  const ids = new Set([...truth.indicators, ...submission.columns.keys()]);
  submission.units.forEach((unit, index) => {
    const isNamed = warned.some((finding) => finding.unit === unit.name);
    if (positions[index] === null && !isNamed) silent.push(`${unit.name} is no unit of the truth`);
  });
  for (const place of places) {
    const position = positions.findIndex((found) => found !== null && isSame(found, place));
    for (const id of ids) {
      const meant = truth.indicators.includes(id) ? figureAt(truth, place, id) : null;
      const value = submission.columns.get(id)?.values[position] ?? NaN;
      const told = Number.isNaN(value) ? null : value;
      const typed = [...generated.figures, ...generated.parts].filter(
        (figure) => figure.id === id && isSame(figure, place),
      );
      if (meant !== null) figures++;
      if (told === meant) {
        if (meant !== null) read++;
        continue;
      }
      const unit = unitAt(truth, place);
      const isTold = typed.some((figure) => names(warned, figure, unit, id));
      const readAt = submission.columns.get(id)?.at[position] ?? null;
      const isPointed = readAt !== null && warned.some((finding) => covers(finding, readAt));
      if (isTold || isPointed) continue;
      const where = typed.map(({ at }) => `${at.sheet}!${cellAddress(at)}`).join(", ");
      silent.push(`${unit.name} ${id}: typed ${meant ?? "nothing"} at ${where}, read ${told ?? "nothing"}`);
    }
  }
  if (fault !== null && !isReported(assessment.findings, fault.codes, fault.at)) {
    silent.push(`${fault.codes.join(" or ")} at ${fault.at.map(cellAddress).join(" or ")} is not reported`);
  }
  const needless = fault === null ? warned.filter((finding) => !isCalledFor(finding, generated)) : [];
  return { silent, needless, figures, read };
}

/** What even a workbook without faults may be told: blanks, units that are not there, columns of another kind. */
const implied: ReadonlySet<string> = new Set(["missing-unit", "incomplete-unit", "incomplete-base", "estimated-reach"]);

function isCalledFor(finding: Finding, { foreign, people }: Generated): boolean {
  if (finding.code === "unmapped-column" || finding.code === "ambiguous-column")
    return foreign.some((head) => covers(finding, head));
  if (finding.code === "personal-data") return finding.at?.sheet === people;
  return implied.has(finding.code);
}

/** Whether a finding is about the figure's cell, its heading, its unit or the area it stands in. */
function names(findings: readonly Finding[], { at, head, name }: TypedFigure, unit: Unit, id: IndicatorId): boolean {
  return findings.some(
    (finding) =>
      covers(finding, at) ||
      covers(finding, head) ||
      (name !== null && covers(finding, name)) ||
      (aboutUnits.has(finding.code) && finding.unit !== undefined && isUnitNamed(unit, finding.unit)) ||
      ("indicator" in finding && finding.indicator === id && isUnitNamed(unit, finding.unit ?? "")),
  );
}

const aboutUnits: ReadonlySet<string> = new Set([
  "missing-unit",
  "unknown-unit",
  "unit-not-in-table",
  "duplicate-unit",
]);

function covers({ at }: Finding, { sheet, row, column }: CellRef): boolean {
  if (at === null || at.sheet !== sheet) return false;
  if ("row" in at) return at.row === row && at.column === column;
  return row >= at.top && row <= at.bottom && column >= at.left && column <= at.right;
}

function isReported(findings: readonly Finding[], codes: readonly string[], cells: readonly CellRef[]): boolean {
  return findings.some((finding) => codes.includes(finding.code) && cells.some((cell) => covers(finding, cell)));
}

function placeOf(truth: Truth, unit: Unit): Place | null {
  return placesOf(truth).find((place) => isUnit(unitAt(truth, place), unit)) ?? null;
}

function isUnit(meant: Unit, read: Unit): boolean {
  if (meant.code !== null) return meant.code === read.code && meant.name === read.name;
  return isUnitNamed(meant, read.name);
}

function isUnitNamed(meant: Unit, name: string): boolean {
  const [a, b] = [parseUnitName(meant.name), parseUnitName(name)];
  return a.key === b.key && (b.type === null || a.type === b.type);
}

function isSame(a: Place, b: Place): boolean {
  return a.district === b.district && a.unit === b.unit;
}
