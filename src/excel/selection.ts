import type { ChosenRange, RangeRefusal } from "../domain/chosenRange";
import type { ExcelRun } from "./session";

export type Selection =
  | { readonly kind: "range"; readonly range: ChosenRange }
  | { readonly kind: "refused"; readonly refusal: RangeRefusal };

/** What is selected in Excel at this moment, as long as it is one range with more than one cell in use. */
export async function readSelection(run: ExcelRun): Promise<Selection> {
  try {
    return await run(async (context) => {
      const selected = context.workbook.getSelectedRanges().load("areaCount,cellCount,worksheet/name");
      const first = selected.areas.getItemAt(0).load("address");
      const used = first.getUsedRangeOrNullObject(true).load("cellCount");
      await context.sync();
      if (selected.areaCount > 1) return refused("severalAreas");
      // A merged cell is several cells of which one holds something.
      if (selected.cellCount === 1 || (!used.isNullObject && used.cellCount === 1)) return refused("singleCell");
      if (used.isNullObject) return refused("empty");
      const { address } = first;
      const local = address.slice(address.lastIndexOf("!") + 1);
      return { kind: "range", range: { sheet: selected.worksheet.name, address: local } };
    });
  } catch (error) {
    if (isNoRange(error)) return refused("notCells");
    throw error;
  }
}

function refused(why: "notCells" | "severalAreas" | "singleCell" | "empty"): Selection {
  return { kind: "refused", refusal: { why } };
}

function isNoRange(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "InvalidSelection";
}
