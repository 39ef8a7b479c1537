import {
  CanceledError,
  CellValueType,
  ICommandService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  type Nullable,
  Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import {
  BEFORE_CELL_EDIT,
  DeviceInputEventType,
  getPrimaryForRange,
  IEditorBridgeService,
  ILayoutService,
  IRenderManagerService,
  ScrollCommand,
  ScrollToRangeOperation,
  SetCellEditVisibleOperation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetInterceptorService,
  SheetScrollManagerService,
  SheetSkeletonManagerService,
  SheetsSelectionsService,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import vietnamese from "@univerjs/preset-sheets-core/locales/vi-VN";
import type { Area } from "../model";
import { cellCount, oneCell } from "../objects/grid/area";
import { drawChartPlaces } from "./chartPlaces";
import { FittedRows } from "./fitRows";
import { areaOf, deedOf, type Hands } from "./hands";
import { pastedTable } from "./pastedTable";
import type { SheetPicture } from "./sheetPicture";
import { rangeOf, ShownSheets, worksheetOf } from "./shownSheets";

/**
 * The grid of the workbench: shows pictures of sheets and hands on what the clerk does. It changes nothing of what it
 * shows by itself; whoever gets the deeds draws the outcome.
 */
export interface Spreadsheet {
  /** Shows these sheets; what is as before stays untouched, and the clerk's place with it. */
  draw(sheets: readonly SheetPicture[]): void;
  /** Brings a sheet to the front, selects areas and scrolls to the first. Focus stays where it is. */
  show(sheet: string, areas: readonly Area[]): void;
  /** Ends editing as a press outside the cell does. */
  commit(): void;
  /** Takes the keyboard. */
  focus(): void;
  /** What was last selected on a sheet. */
  selectedOn(sheet: string): readonly Area[];
  /** The text the grid has in a cell of the sheet in front. */
  textAt(row: number, column: number): string;
}

const unitId = "workbook";

/** @param first the sheets to begin with; the grid cannot start without any */
export function spreadsheet(place: HTMLElement, hands: Hands, first: readonly SheetPicture[]): Spreadsheet {
  const univer = startUniver(place, first);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const selections = injector.get(SheetsSelectionsService);
  const sheets = new ShownSheets(commands, unitId, first);
  /** True while the page itself works on the grid: what then happens is no deed of the clerk. */
  let ours = true;
  const rendered = injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Rendered)
    .then(() => {
      ours = false;
    });

  const byUs = (work: () => void): void => {
    const before = ours;
    ours = true;
    try {
      work();
    } finally {
      ours = before;
    }
  };
  const book = (): Nullable<Workbook> => injector.get(IUniverInstanceService).getUnit<Workbook>(unitId);
  const activeId = (): string | undefined => book()?.getActiveSheet()?.getSheetId();
  const selectedIn = (gridId: string): readonly Area[] =>
    selections
      .getWorkbookSelections(unitId)
      .getSelectionsOfWorksheet(gridId)
      .map(({ range }) => areaOf(range));
  const selected = (): readonly Area[] => selectedIn(activeId() ?? "");
  const scrolling = (): SheetScrollManagerService | undefined =>
    injector.get(IRenderManagerService).getRenderById(unitId)?.with(SheetScrollManagerService);
  const editing = (): boolean => injector.get(IEditorBridgeService).isVisible().visible;
  /** Takes what the clerk was typing, as a press outside the cell does. */
  const commit = (): void => {
    if (!editing()) return;
    const eventType = DeviceInputEventType.PointerDown;
    commands.syncExecuteCommand(SetCellEditVisibleOperation.id, { unitId, visible: false, eventType });
  };
  const fittedRows = new FittedRows(commands, unitId);
  /** What the grid does not draw of itself, on the sheet in front. */
  const complete = (): void => {
    const render = injector.get(IRenderManagerService).getRenderById(unitId);
    const config = book()?.getActiveSheet()?.getConfig();
    const picture = config && sheets.pictureOf(config.id);
    if (!render || !picture) return;
    byUs(() => fittedRows.fit(render.with(SheetSkeletonManagerService), config.id, picture));
    const headings = { width: config.rowHeader.width, height: config.columnHeader.height };
    drawChartPlaces(render.scene, headings, picture.charts);
  };
  const activate = (subUnitId: string): void => {
    if (activeId() !== subUnitId) commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId });
  };
  const select = (gridId: string, areas: readonly Area[]): void => {
    const worksheet = book()?.getSheetBySheetId(gridId);
    if (!worksheet) return;
    commands.syncExecuteCommand(SetSelectionsOperation.id, {
      unitId,
      subUnitId: gridId,
      selections: areas.map((area, index) => {
        const merge = cellCount(area) === 1 ? worksheet.getMergedCell(area.top, area.left) : null;
        const range = merge ?? rangeOf(area);
        const isLast = index === areas.length - 1;
        return { range, primary: isLast ? getPrimaryForRange(range, worksheet) : null, style: null };
      }),
    });
  };
  /** The clerk stays at the same place of a sheet that was put in anew. */
  const replace = (from: string, to: string): void => {
    if (activeId() !== from) return;
    const scroll = scrolling()?.getScrollStateByParam({ unitId, sheetId: from });
    const areas = selectedIn(from);
    activate(to);
    select(to, areas);
    if (scroll) commands.syncExecuteCommand(ScrollCommand.id, { ...scroll });
  };

  commands.beforeCommandExecuted((command) => {
    if (ours) return;
    const deed = deedOf(command, selected());
    if (deed === "allowed") return;
    // The grid is in the midst of a command; what follows from the deed waits until it is through.
    queueMicrotask(() => (deed === "forbidden" ? hands.refuse() : deed(hands)));
    throw new CanceledError();
  });
  commands.onCommandExecuted(({ id }) => {
    if (!ours && id === SetSelectionsOperation.id) hands.select(selected());
  });
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 1000,
    handler: (cell, { subUnitId, row, col }) => ({
      ...cell,
      v: hands.entry(sheets.sheetOf(subUnitId) ?? "", row, col),
      t: CellValueType.STRING,
    }),
  });
  place.ownerDocument.addEventListener(
    "paste",
    (event) => {
      const isElsewhere = event.target instanceof HTMLInputElement;
      if (isElsewhere || editing()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const [area] = selected();
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (area !== undefined && text !== "") hands.type(area, pastedTable(text));
    },
    { capture: true },
  );

  place.ownerDocument.defaultView?.addEventListener("blur", commit);

  return {
    draw(pictures) {
      byUs(() => sheets.draw(pictures, replace));
      void rendered.then(complete);
    },
    commit,
    show(sheet, areas) {
      const gridId = sheets.gridIdOf(sheet);
      const [main] = areas;
      if (gridId !== undefined) byUs(() => activate(gridId));
      void rendered.then(complete);
      if (gridId === undefined || main === undefined) return;
      void rendered.then(() =>
        byUs(() => {
          select(gridId, areas);
          const corner = oneCell(main.top, main.left);
          commands.syncExecuteCommand(ScrollToRangeOperation.id, { range: rangeOf(corner) });
        }),
      );
    },
    focus: () => injector.get(ILayoutService).focus(),
    selectedOn: (sheet) => selectedIn(sheets.gridIdOf(sheet) ?? ""),
    textAt: (row, column) => String(book()?.getActiveSheet()?.getCellRaw(row, column)?.v ?? ""),
  };
}

function startUniver(container: HTMLElement, pictures: readonly SheetPicture[]): Univer {
  const univer = new Univer({ locale: LocaleType.VI_VN, locales: { [LocaleType.VI_VN]: vietnamese } });
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    footer: false,
    contextMenu: false,
    disableAutoFocus: true,
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    sheets: {
      isRowStylePrecedeColumnStyle: true,
      clipboardConfig: { hidePasteOptions: true },
      disableForceStringAlert: true,
      disableForceStringMark: true,
    },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: unitId,
    sheetOrder: pictures.map(({ id }) => id),
    sheets: Object.fromEntries(pictures.map((picture) => [picture.id, worksheetOf(picture, picture.id)])),
  });
  return univer;
}
