import { block, type Draft } from "./draft";
import { placeTable, type PlacedTable, type Room } from "./pages";
import { rowHeight } from "./rowHeight";

/** Points. */
const size = 12;

/** The columns all tables of "Thiếu hụt" share: ordinal, unit, its superior where the tables have groups, figures, remark. */
export interface ShortfallColumns {
  /** In points. */
  readonly widths: readonly number[];
  readonly hasSuperior: boolean;
  /** The first column of figures. */
  readonly figures: number;
  readonly last: number;
}

export function shortfallColumns(hasSuperior: boolean): ShortfallColumns {
  const widths = hasSuperior ? [34, 140, 130, 85, 85, 65, 75, 96] : [34, 200, 95, 95, 75, 85, 126];
  return { widths, hasSuperior, figures: hasSuperior ? 3 : 2, last: widths.length - 1 };
}

export interface TableTexts {
  /** One for each column. */
  readonly heads: readonly string[];
  /** For each line what its columns say in words, by column. */
  readonly lines: readonly Readonly<Record<number, string>>[];
  /** Names of lines go over the superior's column too. */
  readonly wideNames: boolean;
  /** The last line sums up those above it. */
  readonly total: boolean;
  readonly room: Room;
}

/** Draws a table's frame, headings and words; figures are put into the rows it tells. */
export function drawTable(
  draft: Draft,
  top: number,
  columns: ShortfallColumns,
  { heads, lines, wideNames, total, room }: TableTexts,
): PlacedTable {
  const { figures, last } = columns;
  const widths = wideNames ? wideNamed(columns) : columns.widths;
  const cells = (texts: readonly (readonly [number, string])[]): [string, number][] =>
    texts.map(([column, text]) => [text, widths[column] ?? 0]);
  const table = placeTable(
    draft,
    top,
    {
      heads: [rowHeight(cells([...heads.entries()]), { size, bold: true })],
      lines: lines.map((line, index) => ({
        height: rowHeight(cells(texts(line)), { size }),
        // The total takes the last line along.
        heads: total && index === lines.length - 2,
      })),
    },
    room,
  );
  const bottom = table.end - 1;
  draft.style(block(top, 0, bottom, last), { size, vertical: "Center", wrap: true, grid: true });
  draft.style(block(top, 0, bottom, 0), { horizontal: "Center" });
  draft.style(block(top, figures, bottom, last - 1), { horizontal: "Right", numberFormat: "#,##0" });
  draft.style(block(top, last, bottom, last), { horizontal: "Center" });
  const rows = [
    ...table.starts.map((row) => ({ row, words: [...heads.entries()] })),
    ...lines.map((line, index) => ({ row: table.rowOf[index] ?? top, words: texts(line) })),
  ];
  for (const { row, words } of rows) {
    words.forEach(([column, text]) => draft.text(row, column, text));
    if (wideNames && figures > 2) draft.merge(block(row, 1, row, figures - 1));
  }
  table.starts.forEach((row) => draft.style(block(row, 0, row, last), { bold: true, horizontal: "Center" }));
  return table;
}

function texts(line: Readonly<Record<number, string>>): [number, string][] {
  return Object.entries(line).map(([column, text]) => [Number(column), text]);
}

function wideNamed({ widths, figures }: ShortfallColumns): readonly number[] {
  const wide = widths.slice(1, figures).reduce((sum, points) => sum + points, 0);
  return widths.map((points, column) => (column === 1 ? wide : points));
}
