import { judge } from "../generator/judge";
import { everyShard, forEachWorkbook, workbooks } from "../generator/runs";

const planted = new Set<string>();

describe("workbooks made up at random, with a fault each", () => {
  it.each(everyShard)(
    "never give a wrong figure without a finding, and report the fault at its cell (shard %i)",
    (shard) => {
      forEachWorkbook({ seed: 3_000 + shard, faulty: true }, (generated, assessment) => {
        generated.fault?.codes.forEach((code) => planted.add(code));
        return judge(generated, assessment).silent;
      });
    },
  );

  it("had faults of every kind", () => {
    const kinds = ["not-a-number", "negative", "fraction", "date-in-count", "formula-error", "locale-damaged-number"];
    const sums = ["total-mismatch", "part-exceeds-whole", "rate-over-100", "parts-mismatch", "rate-mismatch"];
    const units = ["conflicting-values", "unknown-unit", "duplicate-unit"];
    if (workbooks >= 500) expect([...planted]).toEqual(expect.arrayContaining([...kinds, ...sums, ...units]));
  });
});
