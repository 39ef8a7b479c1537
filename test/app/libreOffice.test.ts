import { keepQuotas } from "../../src/app/keepQuotas";
import { makeReport } from "../../src/app/makeReport";
import { targetsToDate } from "../../src/app/progress";
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

/** Recalculates the saved workbook and says what its formulas come to, which is what they were saved with. */
async function recalculatedValues(saved: Uint8Array, names: readonly string[]): Promise<CellModel["value"][]> {
  const stored = formulasOf(await sheetsOf(saved), names);
  const recalculated = await sheetsOf(converted(saved, "xlsx"));
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
  return stored.map(({ value }) => value);
}

describeWithLibreOffice("the written workbook, opened and recalculated by LibreOffice", () => {
  it.each([
    ["test/workbooks/01-wide.xlsx", null],
    ["test/workbooks/02-grouped-messy.xlsx", "long-khanh-2024"],
    ["test/workbooks/04-one-form-per-ward.xlsx", null],
    ["test/workbooks/10-two-levels.xlsx", null],
    ["assets/samples/ha-noi-2021.xlsx", "hanoi-2021"],
    ["assets/samples/ha-noi-2024.xlsx", "hanoi-2024"],
    ["assets/samples/long-khanh-2024.xlsx", "long-khanh-2024"],
    ["assets/samples/quang-ninh-2016.xlsx", "quang-ninh-2016"],
    ["assets/samples/soc-son-2019.xlsx", "soc-son-2019"],
  ])("comes to the values that %s was saved with", async (path, planId) => {
    const { run, save } = await open(path);
    const plan = plans.find(({ id }) => id === planId) ?? null;
    const outcome = await makeReport(run, { rosters, plan }, { acceptErrors: false });
    if (outcome.kind !== "written") throw new Error("refused");
    const values = await recalculatedValues(await save(), outcome.sheets);
    expect(values.length).toBeGreaterThan(40);
    const { total } = outcome.assessment.results;
    expect(values).toContain(total.coverage?.managed);
    expect(values).toContain(total.coverage?.rate);
  });

  it("comes to the same sums and shares of quotas", async () => {
    const { run, save } = await open(samplePath("03-three-sheets.xlsx"));
    const plan = plans.find(({ id }) => id === "soc-son-2019") ?? null;
    const setting = { rosters, plan };
    await keepQuotas(run, setting, { target: "SS19-02", basis: "NN_HSQL", replace: false });
    await keepQuotas(run, setting, { target: "SS19-01", basis: "NN_NGOAI", replace: true });
    const outcome = await makeReport(run, setting, { acceptErrors: true });
    if (outcome.kind !== "written") throw new Error("refused");
    const [sheet = ""] = outcome.sheets.filter((name) => name.startsWith("Bảng 3"));
    const values = await recalculatedValues(await save(), [sheet]);
    expect(values).toContain(82);
    expect(values).toContain(26);
    for (const id of ["SS19-01", "SS19-02"]) {
      const target = targetsToDate(outcome.assessment).find(({ result }) => result.id === id);
      expect(values).toContain(target?.numerator);
      expect(values).toContain(target?.result.progress);
    }
  });
});
