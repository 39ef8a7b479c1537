import type { Sheet } from "../../domain/cell";
import type { Slices } from "../../domain/slices";
import { areSuperiors, saysMoreOf } from "../units/besideNames";
import { underCentredGroups } from "../headings/centredGroups";
import { bottomOf, cellAt, isEmptyRow, isFigureLike, range, refAt, textAt } from "./grid";
import { headingBlock } from "../headings/headingRows";
import { lowestHeading, saysDistricts } from "../headings/lowestHeading";
import { pathOfWhole } from "../headings/headings";
import { codeColumn, codeText, ordinalOf } from "../lines/lineLabel";
import { longLines } from "../lines/longLines";
import { headsMeasures } from "../headings/measureColumn";
import { type PartedLines, partedLines } from "../lines/partedLines";
import { tellSeveralTimes } from "../lines/lineQualifier";
import { countedNames } from "../lines/lineVariant";
import { listsThings } from "./listOfThings";
import type { RawLine, RawMeasure, TableShape } from "./rawTable";
import { endOf, leftEdge } from "./tableEdges";
import { fieldOf, lastOf, superiorOf } from "./stripField";
import { isAsideRow, isLabel, linesOf } from "../lines/unitLines";
import { unitStrips, type UnitStrip } from "./unitStrips";
import { saysVillages } from "../units/villageName";
import { namesFigures, saysTotal, type Words } from "../words";

/** Finds the tables of a sheet that have their units one below the other and the indicators across the top. */
export function* findUnitRows(sheet: Sheet, words: Words): Slices<TableShape[]> {
  const all = unitStrips(sheet, words);
  yield;
  const beside = new Map(all.map((strip) => [strip, superiorOf(sheet, words, strip, all)]));
  const told = [...beside].flatMap(([strip, left]) =>
    left !== undefined && saysMoreOf(sheet, words, left, strip) ? [{ strip, left }] : [],
  );
  const more = new Set(told.map(({ strip }) => strip));
  const above = new Set([...beside].flatMap(([strip, left]) => (more.has(strip) ? [] : [left])));
  const strips = all.filter((strip) => !above.has(strip) && !more.has(strip));
  const superiors = new Map([
    ...told.flatMap(({ strip, left }) => (areSuperiors(sheet, strip) ? [[left, strip] as const] : [])),
    ...[...beside].flatMap(([strip, left]) => (left === undefined ? [] : [[strip, left] as const])),
  ]);
  const tables = [];
  for (const strip of strips) {
    const table = yield* tableOf(sheet, words, strip, strips, superiors.get(strip)?.column ?? null);
    if (table !== null) tables.push(table);
    yield;
  }
  return tables;
}

function* tableOf(
  sheet: Sheet,
  words: Words,
  strip: UnitStrip,
  strips: readonly UnitStrip[],
  superiors: number | null,
): Slices<TableShape | null> {
  const { column } = strip;
  const field = fieldOf(sheet, words, strip, strips);
  const end = endOf(sheet, words, strip, field, strips);
  const head = headingBlock(sheet, words, strip, field, end);
  const columns = range(column + 1, field.right);
  if (
    range(strip.start + 1, head.body).some(
      (row) =>
        isAsideRow(sheet, row, { left: field.left, right: column + 1 }) &&
        isEmptyRow(sheet, row, column + 1, field.right),
    )
  ) {
    return null;
  }
  yield;
  const { found: all, bottom } = linesOf(sheet, words, strip, field, head, end);
  yield;
  const names = countedNames(
    words,
    all.map(({ label }) => label.text),
  );
  const found = all.flatMap((line, index) => {
    const text = names[index] ?? null;
    return text === null ? [] : [{ ...line, label: { ...line.label, text } }];
  });
  const rows = found.map(({ row }) => row);
  const beside = [
    ...range(field.left, column).map((at) => ({ at, heading: lowestHeading(sheet, head, at) })),
    ...columns.map((at, index) => ({ at, heading: head.paths[index]?.at(-1) ?? "" })),
  ];
  if (listsThings(sheet, words, rows, column, beside)) return null;
  const pathOf = (at: number): readonly string[] => head.paths[at - column - 1] ?? [];
  const counted = columns.filter((at) => !isLabel(words, pathOf(at)));
  if (!counted.some((at) => words.path(pathOf(at)).kind === "indicator") && listsIndicators(sheet, words, strip)) {
    return null;
  }
  const measuredBy = columns.find((at) => head.rows.some((row) => headsMeasures(sheet, words, row, at)));
  const headingOf = (at: number): string => lowestHeading(sheet, head, at);
  const places = { names: column, columns: counted, measured: measuredBy, headingOf, pathOf };
  const long = longLines(sheet, words, found, { ...field, ...places });
  const parted = long ?? partedLines(sheet, words, found, counted, pathOf);
  if (parted === null) return null;
  const measured = columns.filter((at, index) => {
    const path = head.paths[index] ?? [];
    if (isLabel(words, path) && !holdsFiguresForNotes(sheet, words, path, rows, at)) return false;
    if (parted.columns.includes(at) || found.every(({ qualifier }) => qualifier?.column === at)) return false;
    return path.length > 0 || rows.some((row) => isFigureLike(cellAt(sheet, row, at)));
  });
  if (rows.length === 0 || measured.length === 0) return null;
  if (parted.columns.length === 0 && tellSeveralTimes(found.map(({ qualifier }) => qualifier))) return null;
  const coded = codeColumn(sheet, words, head.top, head.body, field);
  const codes = coded !== null && areOfUnits(sheet, parted, coded) ? coded : null;
  const centred = underCentredGroups(sheet, words, head, strip.start, columns);
  const areTexts = (each: number): boolean => !rows.some((row) => isFigureLike(cellAt(sheet, row, each)));
  const isAside = (path: readonly string[]): boolean =>
    isBeside(words, path) || areTexts(column + 1 + head.paths.indexOf(path));
  const figures = parted.parts.flatMap((part) => measured.map((at) => ({ part, at })));
  const measures = figures.map(({ part, at }): RawMeasure => {
    const lowest = head.rows.findLast((row) => textAt(sheet, row, at) !== "");
    const ofWhole = pathOfWhole(head.paths, at - column - 1, isAside);
    const place = part.at ?? { row: lowest ?? head.top, column: at };
    return {
      path: parted.headed(pathOf(at), part),
      at: refAt(sheet, place.row, place.column),
      ...(ofWhole === null ? {} : { ofWhole: parted.headed(ofWhole, part) }),
      ...(centred.has(at) ? { isCentred: true } : {}),
    };
  });
  yield;
  let superior = "";
  const parts = new Set(found.filter(({ isPart }) => isPart).map(({ label }) => label.row));
  const lines = parted.lines.map(({ label, isSum, rowOf }): RawLine => {
    if (superiors !== null) superior = textAt(sheet, label.row, superiors) || superior;
    return {
      name: label.text,
      at: refAt(sheet, label.row, label.column),
      ordinal: ordinalOf(sheet, label.row, column, field),
      code: codes === null ? "" : codeText(sheet, label.row, codes),
      superior,
      isTotal: isSum === true || saysTotal(words, label.text),
      ...(parts.has(label.row) ? { isPart: true } : {}),
      // Where a unit lacks one of its rows nothing is reported, as below the sheet.
      cells: figures.map(({ part, at }) => refAt(sheet, rowOf(part) ?? bottomOf(sheet), at)),
    };
  });
  const area = {
    sheet: sheet.name,
    top: head.top,
    left: leftEdge(sheet, words, column, field, head, [...rows, ...found.map(({ label }) => label.row)]),
    bottom,
    right: columns.findLast((at, index) => (head.paths[index] ?? []).length > 0 || measured.includes(at)) ?? column,
  };
  const heading = lowestHeading(sheet, head, column);
  return {
    area,
    layout: "units-in-rows",
    measures,
    lines,
    ...(saysDistricts(heading) ? { areDistricts: true } : {}),
    ...(saysVillages(heading) ? { villages: heading } : {}),
  };
}

/** "Người nghiện có HSQL" and others over the units or below each, under headings that name no figures: see `unitEntries`. */
function listsIndicators(sheet: Sheet, words: Words, strip: UnitStrip): boolean {
  const texts = range(strip.start, lastOf(strip) + 1).map((row) => textAt(sheet, row, strip.column));
  const named = texts.filter((text) => text !== "" && !words.isUnit(text) && namesFigures(words.heading(text)));
  return new Set(named).size > 1;
}

/** Codes that differ within a unit are those of its rows. */
function areOfUnits(sheet: Sheet, { parts, lines }: PartedLines, column: number): boolean {
  return lines.every(({ rowOf }) => {
    const rows = parts.map(rowOf).filter((row) => row !== undefined);
    return new Set(rows.map((row) => codeText(sheet, row, column)).filter((code) => code !== "")).size < 2;
  });
}

/** A rate, a note, a number: what follows with "Trong đó" is a part of what stands before them. */
function isBeside(words: Words, path: readonly string[]): boolean {
  const match = words.path(path);
  return isLabel(words, path) || (match.kind === "derived" && match.of !== "managed" && match.of !== "addictsAndUsers");
}

/** Figures all the way down "Ghi chú": the headings have slipped, or it is asked what is counted there. */
function holdsFiguresForNotes(
  sheet: Sheet,
  words: Words,
  path: readonly string[],
  rows: readonly number[],
  column: number,
): boolean {
  const match = words.path(path);
  const isNote = match.kind === "label" && match.of === "note";
  return isNote && rows.filter((row) => isFigureLike(cellAt(sheet, row, column))).length * 2 > rows.length;
}
