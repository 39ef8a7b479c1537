import type { ICellData, ICommandService, IRange, IWorksheetData } from "@univerjs/core";
import { InsertSheetMutation, RemoveSheetMutation, SetRangeValuesMutation } from "@univerjs/preset-sheets-core";
import type { SheetPicture } from "./sheetPicture";

/** A cell without content, to write over one that has some; a patch of a cell keeps what it does not name. */
type Patch = Record<number, Record<number, ICellData | null>>;

interface Shown {
  readonly picture: SheetPicture;
  /** A sheet whose frame changes is put in anew, under another name. */
  readonly gridId: string;
}

/**
 * The sheets in the grid, brought from one state to the next by the least that has to be done: cells one by one where
 * only cells differ, so that nothing moves under the clerk's eyes.
 */
export class ShownSheets {
  private shown = new Map<string, Shown>();
  private rebuilt = 0;

  constructor(
    private readonly commands: ICommandService,
    private readonly unitId: string,
    first: readonly SheetPicture[],
  ) {
    for (const picture of first) this.shown.set(picture.id, { picture, gridId: picture.id });
  }

  /** The name under which the grid has a sheet. */
  gridIdOf(sheet: string): string | undefined {
    return this.shown.get(sheet)?.gridId;
  }
  sheetOf(gridId: string): string | undefined {
    return [...this.shown].find(([, shown]) => shown.gridId === gridId)?.[0];
  }

  pictureOf(gridId: string): SheetPicture | undefined {
    return [...this.shown.values()].find((shown) => shown.gridId === gridId)?.picture;
  }

  /** Draws what differs. `replace` is called before a sheet gives way to its new self, which already stands there. */
  draw(pictures: readonly SheetPicture[], replace: (from: string, to: string) => void): void {
    const next = new Map<string, Shown>();
    const leaving = new Map(this.shown);
    for (const picture of pictures) {
      const old = this.shown.get(picture.id);
      leaving.delete(picture.id);
      next.set(picture.id, old === undefined ? this.insert(picture) : this.change(old, picture, replace));
    }
    this.shown = next;
    const [stays] = next.values();
    for (const { gridId } of leaving.values()) {
      if (stays !== undefined) replace(gridId, stays.gridId);
      this.remove(gridId);
    }
  }

  private insert(picture: SheetPicture): Shown {
    const gridId = `${picture.id}/${++this.rebuilt}`;
    const sheet = worksheetOf(picture, gridId);
    this.commands.syncExecuteCommand(InsertSheetMutation.id, { unitId: this.unitId, index: this.shown.size, sheet });
    return { picture, gridId };
  }

  private change(old: Shown, picture: SheetPicture, replace: (from: string, to: string) => void): Shown {
    if (old.picture.name === picture.name && same(old.picture.frame, picture.frame)) {
      this.patch(old, picture);
      return { picture, gridId: old.gridId };
    }
    const made = this.insert(picture);
    replace(old.gridId, made.gridId);
    this.remove(old.gridId);
    return made;
  }

  private patch({ picture: before, gridId }: Shown, after: SheetPicture): void {
    const { emptied, written } = difference(before.cells, after.cells);
    for (const cellValue of [emptied, written]) {
      if (Object.keys(cellValue).length === 0) continue;
      this.commands.syncExecuteCommand(SetRangeValuesMutation.id, {
        unitId: this.unitId,
        subUnitId: gridId,
        cellValue,
      });
    }
  }

  private remove(gridId: string): void {
    this.commands.syncExecuteCommand(RemoveSheetMutation.id, { unitId: this.unitId, subUnitId: gridId });
  }
}

/** A sheet in the shape the grid loads. */
export const worksheetOf = ({ name, frame, cells }: SheetPicture, id: string): Partial<IWorksheetData> => ({
  ...structuredClone(frame),
  id,
  name,
  cellData: structuredClone(cells),
});

const same = (a: SheetPicture["frame"], b: SheetPicture["frame"]): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Looks are shared records, so that equal ones are the same one. */
const isSame = (a: ICellData | undefined, b: ICellData | undefined): boolean => a?.v === b?.v && a?.s === b?.s;

function difference(before: SheetPicture["cells"], after: SheetPicture["cells"]): { emptied: Patch; written: Patch } {
  const emptied: Patch = {};
  const written: Patch = {};
  for (const row of keys(before, after))
    for (const column of keys(before[row] ?? {}, after[row] ?? {})) {
      const [old, now] = [before[row]?.[column], after[row]?.[column]];
      if (isSame(old, now)) continue;
      if (old !== undefined) (emptied[row] ??= {})[column] = null;
      if (now !== undefined) (written[row] ??= {})[column] = structuredClone(now);
    }
  return { emptied, written };
}

const keys = (...records: readonly object[]): number[] => [...new Set(records.flatMap(Object.keys))].map(Number);

export const rangeOf = (area: {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}): IRange => ({ startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right });
