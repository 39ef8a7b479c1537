import { periodOf } from "../../src/domain/period";
import { assessed, type Rows } from "../check/given";

describe("a sheet for each month", () => {
  it("is about its month of the year that the titles name, and the sheet of all of them about the year", () => {
    const sheet = (...figures: readonly [number, number]): Rows => [
      ["Năm 2023"],
      ["Đơn vị", "CNBB"],
      ["Xã An Lộc", figures[0]],
      ["Xã An Bình", figures[1]],
    ];
    const { recognition, submission, findings } = assessed({
      T1: sheet(1, 2),
      T02: sheet(3, 0),
      "Cả năm": sheet(4, 2),
    });
    expect(recognition.tables.map(({ period }) => period)).toEqual(
      (["m01", "m02", "year"] as const).map((kind) => periodOf(2023, kind)),
    );
    expect([...(submission.columns.get("CNBB")?.values ?? [])]).toEqual([4, 2]);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
