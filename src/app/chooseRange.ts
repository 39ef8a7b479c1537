import type { ChosenRange, RangeRefusal } from "../domain/chosenRange";
import type { WorkbookSnapshot } from "../domain/workbook";
import { readWorkbook } from "../excel/readWorkbook";
import { readSelection } from "../excel/selection";
import type { ExcelRun } from "../excel/session";
import { isSettingSheet } from "../recognise/settings/settingSheets";
import type { Assessment, Setting } from "./assess";
import { assessInTurn } from "./assessInTurn";
import { chooseArea, withArea } from "./remember";

export type RangeOutcome =
  | { readonly kind: "kept"; readonly assessment: Assessment; readonly range: ChosenRange }
  /** Nothing is remembered. */
  | { readonly kind: "refused"; readonly refusal: RangeRefusal };

/** Takes what is selected in Excel for the table of its sheet, from now on; refused unless a table can be read there. */
export async function chooseSelection(run: ExcelRun, setting: Setting): Promise<RangeOutcome> {
  const selection = await readSelection(run);
  if (selection.kind === "refused") return selection;
  const { range } = selection;
  const { sheet, address } = range;
  const snapshot = await readWorkbook(run);
  const refusal = neverRead(snapshot, setting, sheet);
  if (refusal !== null) return { kind: "refused", refusal };
  const tried = { ...snapshot, memory: withArea(snapshot.memory, sheet, address) };
  const assessment = await assessInTurn(tried, setting);
  if (!holdsTable(assessment, sheet)) return { kind: "refused", refusal: { why: "noTable", ...range } };
  await chooseArea(run, snapshot.memory, sheet, address);
  return { kind: "kept", assessment, range };
}

/** Why nothing of a sheet is ever read as figures; null where it is. */
export function neverRead(
  { sheets, memory }: WorkbookSnapshot,
  { template = memory.template ?? undefined }: Setting,
  name: string,
): RangeRefusal | null {
  const sheet = sheets.find((other) => other.name === name);
  if (sheet === undefined) return { why: "noSheet", sheet: name };
  if (sheet.isReport) return { why: "reportSheet", sheet: name };
  if (!sheet.visible) return { why: "noSheet", sheet: name };
  if (isSettingSheet(sheet)) return { why: "settingSheet", sheet: name };
  return template === name ? { why: "ownForm", sheet: name } : null;
}

/** Units and headings are enough: what the headings mean can be asked. */
function holdsTable({ recognition }: Assessment, sheet: string): boolean {
  return recognition.tables.some(
    ({ area, lines, measures }) =>
      area.sheet === sheet && lines.some(({ role }) => role === "unit") && measures.some(({ header }) => header !== ""),
  );
}
