import type { PlanCell } from "../../src/domain/sheetPlan";
import { coverageSheet } from "../../src/report/coverageSheet";
import { coverageTable, materialOfTable, type Literal } from "./material";

const table = coverageTable([
  ["Xã A", 60, 40, 85],
  ["Xã B", 50, "", 81],
  ["Xã C", "", "", ""],
]);
/** As the sheet "Biểu" stands: two lines above the table. */
const sheet: Literal = [[], [], ...table];
const { rows } = coverageSheet(materialOfTable(table), null);
const lineOf = (name: string): readonly PlanCell[] =>
  rows.find((row) => row.some((cell) => cell.kind === "text" && cell.text === name)) ?? [];

describe("the figures of Bảng 1", () => {
  it("lead to the cells they were read from: addicts, users and people reached", () => {
    const linked = ["Xã A", "Xã B"].flatMap(lineOf).filter((cell) => cell.kind === "number");
    expect(linked.map(({ value }) => value)).toEqual([60, 40, 85, 50]);
    for (const { value, source } of linked) {
      expect(source?.sheet).toBe("Biểu");
      expect(sheet[source?.row ?? -1]?.[source?.column ?? -1]).toBe(value);
    }
  });

  it("lead nowhere where they are added up or computed", () => {
    const kinds = lineOf("Tổng cộng").map(({ kind }) => kind);
    expect(kinds).not.toContain("number");
    expect(kinds).toContain("formula");
  });
});
