import { BooleanNumber, type ICommandService, type IRange, type IRowData } from "@univerjs/core";
import { SetWorksheetRowAutoHeightMutation, type SheetSkeletonManagerService } from "@univerjs/preset-sheets-core";
import type { SheetPicture } from "./sheetPicture";

/** Fits the rows a file gives no height to their text, as Excel does on opening; by itself the grid does so only where something is typed. */
export class FittedRows {
  /** As they were last fitted, by the name the grid has for the sheet. */
  private readonly fitted = new Map<string, SheetPicture>();

  constructor(
    private readonly commands: ICommandService,
    private readonly unitId: string,
  ) {}

  fit(skeletons: SheetSkeletonManagerService, gridId: string, picture: SheetPicture): void {
    if (this.fitted.get(gridId) === picture) return;
    this.fitted.set(gridId, picture);
    const skeleton = skeletons.getSkeleton(gridId);
    const heights = leastHeights(picture);
    if (!skeleton || heights.size === 0) return;
    const ranges = [...heights.keys()].map((row) => wholeRow(row, picture));
    const rowsAutoHeightInfo = skeleton
      .calculateAutoHeightInRange(ranges)
      .map(({ row, autoHeight = 0 }) => ({ row, autoHeight: Math.max(autoHeight, heights.get(row) ?? 0) }))
      .filter(({ row, autoHeight }) => autoHeight !== skeleton.getRowHeight(row));
    if (rowsAutoHeightInfo.length === 0) return;
    const { unitId } = this;
    this.commands.syncExecuteCommand(SetWorksheetRowAutoHeightMutation.id, {
      unitId,
      subUnitId: gridId,
      rowsAutoHeightInfo,
    });
  }
}

/** By row that is to be fitted: the height it has in any case, for the grid leaves merged cells out. */
function leastHeights({ frame }: SheetPicture): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const [row, data] of Object.entries<Partial<IRowData>>({ ...frame.rowData }))
    if (data.ia === BooleanNumber.TRUE) heights.set(Number(row), data.h ?? 0);
  return heights;
}

/** The grid leaves out a row of which it finds only merged cells in the range. */
function wholeRow(row: number, { frame }: SheetPicture): IRange {
  return { startRow: row, endRow: row, startColumn: 0, endColumn: (frame.columnCount ?? 1) - 1 };
}
