/**
 * Runs a batch against the workbook: `Excel.run` in Excel, the same on the stand-in.
 * Everything in `excel/` is given one, so nothing depends on which workbook is open.
 */
export type ExcelRun = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** In Excel: waits for the clerk to leave a cell that is being edited instead of failing. */
export const excelRun: ExcelRun = (batch) => Excel.run({ delayForCellEdit: true }, batch);
