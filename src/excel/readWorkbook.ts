import { goOn, type Steering, unsteered } from "../domain/steering";
import type { RawValue, SheetSnapshot, WorkbookSnapshot } from "../domain/workbook";
import { memoryFrom, memoryKey } from "./memory";
import { reportMark, stampFrom } from "./reportMark";
import { batches, type Block, halved } from "./rowBlocks";
import type { ExcelRun } from "./session";

/** More cells than any reporting workbook has; beyond five million Excel answers `null` without an error. */
const mostCells = 2_000_000;

/** The workbook has more cells in use than can be read. `sheet` names the largest sheet. */
export class WorkbookTooLarge extends Error {
  constructor(readonly sheet: string) {
    super("The used ranges hold too many cells");
  }
}

/**
 * Reads all visible sheets as they stand. Three requests for ordinary workbooks (names, used ranges, cells);
 * large ones, and those whose cells hold pages of text, are read in blocks of rows. Cells with a format only are not read, however far they reach.
 */
export async function readWorkbook(run: ExcelRun, steering: Steering = unsteered): Promise<WorkbookSnapshot> {
  return run(async (context) => {
    const sheets = context.workbook.worksheets.load(
      "items/id,items/name,items/visibility,items/protection/protected,items/names/items/name,items/names/items/formula",
    );
    const { protection } = context.workbook;
    protection.load("protected");
    const memory = context.workbook.settings.getItemOrNullObject(memoryKey).load("value");
    await context.sync();
    const candidates = sheets.items.map((sheet) => {
      const mark = sheet.names.items.find(({ name }) => name === reportMark);
      return { sheet, visible: sheet.visibility === "Visible", isReport: mark !== undefined, mark };
    });
    const read = candidates.filter(({ visible, isReport }) => visible && !isReport);
    const used = read.map(({ sheet }) =>
      sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount,format/font/name,rowHidden"),
    );
    await context.sync();
    const ranges = new Map<string, SheetSnapshot>();
    const blocks = used.flatMap((range, index) => {
      const sheet = read[index]?.sheet;
      return range.isNullObject || sheet === undefined ? [] : [{ sheet, range }];
    });
    refuseTooLarge(blocks);
    const waiting = batches(blocks);
    for (let batch = waiting.shift(); batch !== undefined; batch = waiting.shift()) {
      goOn(steering);
      const loaded = batch.map(({ sheet, range, from, count }) => request(sheet, range, from, count));
      try {
        await context.sync();
      } catch (error) {
        // Cells can hold whole pages: how much they say is only known once Excel refuses to say it all at once.
        const halves = isTooMuchAtOnce(error) ? halved(batch) : null;
        if (halves === null) throw error;
        waiting.unshift(...halves);
        continue;
      }
      for (const part of loaded) ranges.set(part.sheet.name, joined(ranges.get(part.sheet.name), snapshotOf(part)));
    }
    return {
      sheets: candidates.map(
        ({ sheet, visible, isReport }) => ranges.get(sheet.name) ?? empty(sheet, visible, isReport),
      ),
      structure: {
        sheets: sheets.items.map(({ id, name }) => ({ id, name })),
        isLocked: protection.protected,
      },
      reports: candidates.flatMap(({ sheet: { name }, mark }) => {
        const stamp = mark === undefined ? null : stampFrom(mark.formula as string);
        return stamp === null ? [] : [{ name, stamp }];
      }),
      memory: memoryFrom(memory.isNullObject ? undefined : memory.value),
    };
  });
}

function isTooMuchAtOnce(error: unknown): boolean {
  return (
    typeof error === "object" && error !== null && "code" in error && error.code === "ResponsePayloadSizeLimitExceeded"
  );
}

function refuseTooLarge(blocks: readonly Block[]): void {
  const cells = ({ range }: Block): number => range.rowCount * range.columnCount;
  const [largest] = blocks.toSorted((a, b) => cells(b) - cells(a));
  const all = blocks.reduce((sum, block) => sum + cells(block), 0);
  if (largest !== undefined && all > mostCells) throw new WorkbookTooLarge(largest.sheet.name);
}

interface Loaded {
  readonly sheet: Excel.Worksheet;
  readonly cells: Excel.Range;
  /** The fonts cell by cell; null where the whole block has one. */
  readonly fonts: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
  readonly font: string;
  /** Asked for only where some rows are hidden. */
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
}

function request(sheet: Excel.Worksheet, range: Excel.Range, from: number, count: number): Loaded {
  const cells = sheet.getRangeByIndexes(range.rowIndex + from, range.columnIndex, count, range.columnCount);
  cells.load("rowIndex,columnIndex,values,formulas,valueTypes,numberFormat");
  const { font, isHidden } = stateOf(range);
  return {
    sheet,
    cells,
    font: font ?? "",
    fonts: font === null ? cells.getCellProperties({ format: { font: { name: true } } }) : null,
    rows: isHidden === false ? null : cells.getRowProperties({ rowHidden: true }),
  };
}

/** Excel answers null for what differs within the range, though the declaration does not say so. */
function stateOf(range: Excel.Range): { font: string | null; isHidden: boolean | null } {
  return { font: range.format.font.name, isHidden: range.rowHidden };
}

function snapshotOf({ sheet, cells, font, fonts, rows }: Loaded): SheetSnapshot {
  return {
    name: sheet.name,
    visible: true,
    isReport: false,
    isProtected: sheet.protection.protected,
    top: cells.rowIndex,
    left: cells.columnIndex,
    values: cells.values as RawValue[][],
    formulas: cells.formulas as RawValue[][],
    valueTypes: cells.valueTypes,
    numberFormats: cells.numberFormat as string[][],
    fonts: fonts === null ? font : fonts.value.map((row) => row.map((cell) => cell.format?.font?.name ?? "")),
    hiddenRows: (rows?.value ?? []).flatMap((row, index) => (row.rowHidden === true ? [cells.rowIndex + index] : [])),
  };
}

/** Two blocks of one sheet, the second right below the first. */
function joined(above: SheetSnapshot | undefined, below: SheetSnapshot): SheetSnapshot {
  if (above === undefined) return below;
  const fonts =
    typeof above.fonts === "string" || typeof below.fonts === "string" ? above.fonts : [...above.fonts, ...below.fonts];
  return {
    ...above,
    values: [...above.values, ...below.values],
    formulas: [...above.formulas, ...below.formulas],
    valueTypes: [...above.valueTypes, ...below.valueTypes],
    numberFormats: [...above.numberFormats, ...below.numberFormats],
    fonts,
    hiddenRows: [...above.hiddenRows, ...below.hiddenRows],
  };
}

function empty({ name, protection }: Excel.Worksheet, visible: boolean, isReport: boolean): SheetSnapshot {
  return {
    name,
    visible,
    isReport,
    isProtected: protection.protected,
    top: 0,
    left: 0,
    values: [],
    formulas: [],
    valueTypes: [],
    numberFormats: [],
    fonts: "",
    hiddenRows: [],
  };
}
