import { makeReport } from "../../src/app/makeReport";
import { plans } from "../../src/plans/plans";
import { rosters } from "../../src/plans/rosters";
import { loadWorkbook } from "../../src/standin/file";
import type { CellModel, SheetModel } from "../../src/standin/model";
import { converted, describeWithLibreOffice } from "../support/libreOffice";
import { open, samplePath } from "../support/open";

jest.setTimeout(180_000);

async function sheetsOf(bytes: Uint8Array): Promise<SheetModel[]> {
  const loaded = await loadWorkbook(bytes, "written.xlsx");
  if (!loaded.ok) throw new Error(loaded.problem);
  return loaded.model.sheets;
}

interface StoredFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellModel["value"];
}

function formulasOf(sheets: readonly SheetModel[], names: readonly string[]): StoredFormula[] {
  return sheets
    .filter(({ name }) => names.includes(name))
    .flatMap(({ name, cells }) =>
      [...cells].flatMap(([row, line]) =>
        [...line].flatMap(([column, { formula, value }]) =>
          formula === null ? [] : [{ sheet: name, row, column, value }],
        ),
      ),
    );
}

describeWithLibreOffice("the written workbook, opened and recalculated by LibreOffice", () => {
  it.each([
    ["01-wide.xlsx", null],
    ["02-grouped-messy.xlsx", "long-khanh-2024"],
    ["04-one-form-per-ward.xlsx", null],
    ["10-two-levels.xlsx", null],
  ])("comes to the values that %s was saved with", async (name, planId) => {
    const { run, save } = await open(samplePath(name));
    const plan = plans.find(({ id }) => id === planId) ?? null;
    const outcome = await makeReport(run, { rosters, plan }, { acceptErrors: false });
    if (outcome.kind !== "written") throw new Error("refused");
    const saved = await save();
    const stored = formulasOf(await sheetsOf(saved), outcome.sheets);
    const recalculated = await sheetsOf(converted(saved, "xlsx"));
    expect(stored.length).toBeGreaterThan(40);
    for (const { sheet, row, column, value } of stored) {
      const theirs = recalculated
        .find((other) => other.name === sheet)
        ?.cells.get(row)
        ?.get(column)?.value;
      expect({ sheet, row, column, equal: Math.abs(Number(theirs) - Number(value)) < 1e-12 }).toEqual({
        sheet,
        row,
        column,
        equal: true,
      });
    }
    const { total } = outcome.assessment.results;
    const values = stored.map(({ value }) => value);
    expect(values).toContain(total.coverage?.managed);
    expect(values).toContain(total.coverage?.rate);
  });
});
