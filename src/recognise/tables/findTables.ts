import type { Area, Sheet } from "../../domain/cell";
import type { Finding } from "../../domain/finding";
import type { Slices } from "../../domain/slices";
import { range } from "./grid";
import { figuresOf } from "../forms/formFigures";
import { type Owner, ownerOf } from "../forms/formsInOrder";
import { namedForm } from "../forms/formUnit";
import { findIndicatorBlocks } from "../forms/indicatorBlock";
import { leftOver } from "./leftOver";
import { measuredInTitle } from "../headings/measureUnit";
import { withNumberedNames } from "../units/numberedNames";
import { personalColumns } from "../headings/personalColumns";
import type { RawTable, TableShape } from "./rawTable";
import { titlesAbove } from "../titles/title";
import { namedByTitle } from "../titles/titleIndicator";
import { underTitle } from "../titles/titleSubject";
import { unitColumnsTable } from "./unitColumns";
import { type FormReading, unitFormTable } from "../forms/unitForm";
import { unitSections } from "../forms/unitSections";
import { findUnitRows } from "./unitRows";
import type { Words } from "../words";

export interface TablesOfSheet {
  readonly tables: readonly RawTable[];
  /** Tables that are not to be read, because the clerk has chosen another range of the sheet. */
  readonly leftOut: readonly RawTable[];
  /** What the sheet holds besides: forms whose figures cannot be told, personal data, figures in no table. */
  readonly findings: readonly Finding[];
}

/** Every table of a sheet, top to bottom. */
export function* findTables(sheet: Sheet, words: Words): Slices<TablesOfSheet> {
  const found = yield* shapesOf(sheet, words);
  return { tables: entitled(sheet, words, found.shapes), leftOut: [], findings: besides(sheet, words, found) };
}

export interface ShapesOfSheet {
  readonly shapes: readonly TableShape[];
  readonly doubts: readonly Doubt[];
  /** What forms hold besides their figures. */
  readonly beside: readonly Finding[];
}

/** Units down the side are looked for first; what they take is not looked at again. */
export function* shapesOf(sheet: Sheet, words: Words): Slices<ShapesOfSheet> {
  const named = withNumberedNames(sheet, words);
  yield;
  const rowTables = yield* findUnitRows(named, words);
  const doubts: Doubt[] = [];
  const beside: Finding[] = [];
  const isTaken = within(rowTables.map(({ area }) => area));
  const others = findIndicatorBlocks(sheet, words, isTaken).flatMap((block) => {
    const isSectioned = block.entries.some(({ of }) => of !== undefined);
    const columns = isSectioned ? null : unitColumnsTable(sheet, words, block);
    if (columns !== null) return [columns];
    const form = unitFormTable(sheet, words, block);
    if (form.kind === "doubt") doubts.push(form);
    if (form.kind !== "form") return [];
    beside.push(...form.findings);
    return [unitSections(sheet, figuresOf(sheet, words, form), block.entries)];
  });
  yield;
  return { shapes: [...rowTables, ...others], doubts, beside };
}

/** The tables with the words above them, top to bottom. */
export function entitled(sheet: Sheet, words: Words, found: readonly TableShape[]): RawTable[] {
  const shapes = found.toSorted(downwards);
  const titles = titlesAbove(
    sheet,
    shapes.map(({ area }) => area),
  );
  let owner: Owner | null = null;
  return shapes.map((shape, index): RawTable => {
    const { lines = [], own = [] } = titles[index] ?? {};
    const told = own.map(({ text }) => text);
    const counted = shape.measures.map((measure) => ({
      ...measure,
      path: measuredInTitle(words, measure.path, told),
    }));
    const isForm = shape.layout === "unit-form";
    const measures = underTitle(words, isForm ? counted : namedByTitle(words, counted, told), told);
    if (!isForm) return { ...shape, measures, title: lines };
    owner = ownerOf(words, shape, own, owner);
    return namedForm({ ...shape, measures }, lines, owner.named);
  });
}

/** The order in which a sheet is read. */
export function downwards({ area: a }: TableShape, { area: b }: TableShape): number {
  return a.top - b.top || a.left - b.left;
}

/** What is to be said of a sheet besides its tables. */
export function besides(sheet: Sheet, words: Words, { shapes, doubts, beside }: ShapesOfSheet): Finding[] {
  const isTold = within([...shapes, ...doubts].map(({ area }) => area));
  const personal = personalColumns(sheet, words, isTold);
  const headings = personal.flatMap(({ at }) => (at !== null && "row" in at ? [at] : []));
  return [
    ...doubts.map(severalColumns),
    ...beside,
    ...personal,
    ...leftOver(sheet, words, isTold, headings, shapes.length > 0),
  ];
}

type Doubt = Extract<FormReading, { readonly kind: "doubt" }>;

function severalColumns({ figures, columns }: Doubt): Finding {
  return { code: "form-columns", severity: "error", at: figures, columns };
}

/** Whether a cell lies in one of the areas. */
function within(areas: readonly Area[]): (row: number, column: number) => boolean {
  const byRow = new Map<number, Area[]>();
  for (const area of areas) {
    for (const row of range(area.top, area.bottom + 1)) byRow.set(row, [...(byRow.get(row) ?? []), area]);
  }
  return (row, column) => byRow.get(row)?.some(({ left, right }) => column >= left && column <= right) ?? false;
}
