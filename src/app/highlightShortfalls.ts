import type { Area } from "../domain/cell";
import type { Table } from "../domain/table";
import { clearHighlights, highlight } from "../excel/highlight";
import type { ExcelRun } from "../excel/session";
import { checkWorkbook } from "./checkWorkbook";
import type { Assessment, Setting } from "./assess";

/** Marks every unit that falls short wherever it stands in the tables. Says how many units there are. */
export async function highlightShortfalls(run: ExcelRun, setting: Setting): Promise<number> {
  const assessment = await checkWorkbook(run, setting);
  const short = shortUnits(assessment);
  await highlight(
    run,
    assessment.recognition.tables.flatMap((table) => areasOf(table, short)),
  );
  return short.size;
}

/** Takes the marks away again; everything else stays as it is. Says how many there were. */
export async function removeHighlights(run: ExcelRun): Promise<number> {
  return clearHighlights(run);
}

function shortUnits({ results }: Assessment): ReadonlySet<string> {
  return new Set(results.units.filter(({ coverage }) => coverage?.status === "missed").map(({ name }) => name));
}

/** The unit's row of a table, its column where units stand across the top, the whole of its own form. */
function areasOf(table: Table, short: ReadonlySet<string>): Area[] {
  return table.lines.flatMap(({ role, unit, at }) => {
    if (role !== "unit" || unit === null || !short.has(unit.name)) return [];
    switch (table.layout) {
      case "units-in-rows":
        return [{ ...table.area, top: at.row, bottom: at.row }];
      case "units-in-columns":
        return [{ ...table.area, left: at.column, right: at.column }];
      case "unit-form":
        return [table.area];
    }
  });
}
