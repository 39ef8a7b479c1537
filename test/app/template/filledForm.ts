import { makeReport, type ReportOptions } from "../../../src/app/makeReport";
import { cellAddress } from "../../../src/domain/address";
import type { UnfilledReason } from "../../../src/domain/template";
import { rosters } from "../../../src/plans/rosters";
import type { CellModel, SheetModel } from "../../../src/standin/model";
import { type NodeWorkbook, openInNode, startMachinery } from "../../../src/standin/openInNode";
import { open, samplePath } from "../../support/open";
import { addSheet, type DrawForm, drawPortraitForm, drawWideForm } from "./forms";

const machinery = startMachinery();
export const setting = { rosters, plan: null };

/** The wards' workbook with a form beside them, as it comes from a file. */
export async function withForm(name: string, draw: DrawForm): Promise<NodeWorkbook> {
  const drawn = await open(samplePath("01-wide.xlsx"));
  await addSheet(drawn, name, draw);
  return reopened(drawn);
}

export async function reopened(workbook: NodeWorkbook): Promise<NodeWorkbook> {
  const opening = await openInNode(await workbook.save(), "form.xlsx", machinery);
  if (!opening.ok) throw new Error(opening.problem);
  return opening.workbook;
}

export const wide = (): Promise<NodeWorkbook> => withForm("Biểu 03", drawWideForm);
export const portrait = (): Promise<NodeWorkbook> => withForm("Phụ lục", drawPortraitForm);

export interface Made {
  readonly sheets: readonly string[];
  readonly copy: SheetModel;
  /** What is told, by cell; "-" for the form as a whole. */
  readonly unfilled: readonly (readonly [string, UnfilledReason["kind"]])[];
}

export async function made(
  workbook: NodeWorkbook,
  template: string,
  options: Partial<ReportOptions> = {},
): Promise<Made> {
  const outcome = await makeReport(workbook.run, { ...setting, template }, { acceptErrors: false, ...options });
  if (outcome.kind !== "written") throw new Error(outcome.kind);
  return {
    sheets: outcome.sheets,
    copy: sheetOf(workbook, outcome.sheets.at(-1) ?? ""),
    unfilled: outcome.unfilled.map(({ at, why }) => [at === null ? "-" : cellAddress(at), why.kind]),
  };
}

export function sheetOf({ host }: NodeWorkbook, name: string): SheetModel {
  const found = host.model.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

export function cellsOf({ cells }: SheetModel): Map<string, CellModel> {
  return new Map(
    [...cells].flatMap(([row, line]) =>
      [...line].map(([column, cell]) => [cellAddress({ row, column }), cell] as const),
    ),
  );
}

export function valuesOf(sheet: SheetModel): Map<string, CellModel["value"]> {
  return new Map([...cellsOf(sheet)].map(([address, { formula, value }]) => [address, formula ?? value]));
}

/** The look of a sheet and of every cell, without what is kept under new ids in a copy. */
export function looksOf(sheet: SheetModel): unknown {
  const { merges, rows, columns, page, freeze, defaultRowHeight, dataValidations, showGridlines, tabColor } = sheet;
  const conditional = sheet.conditionalFormats.map(({ areas, rule, priority }) => ({ areas, rule, priority }));
  const styles = new Map(
    [...cellsOf(sheet)].map(([address, { style }]) => [address, { ...style, quotePrefix: false }]),
  );
  return {
    merges,
    rows,
    columns,
    page,
    freeze,
    defaultRowHeight,
    dataValidations,
    showGridlines,
    tabColor,
    conditional,
    styles,
  };
}

export function allOf(sheet: SheetModel): unknown {
  return structuredClone({ looks: looksOf(sheet), values: valuesOf(sheet), names: sheet.names });
}
