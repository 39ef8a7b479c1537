import fc from "fast-check";
import { assess } from "../../src/app/assess";
import { rosters } from "../../src/plans/rosters";
import { rolled } from "../generator/dice";
import { judge } from "../generator/judge";
import { shown } from "../generator/show";
import { type Generated, workbookFrom } from "../generator/workbook";

/** How many workbooks are made up; half of them with a fault. */
const workbooks = Number(process.env["GENERATED_WORKBOOKS"] ?? 2000);
const shards = 10;
const perTest = Math.ceil(workbooks / shards / 2);
const everyShard = Array.from({ length: shards }, (_, shard) => shard);

const clean = { figures: 0, read: 0, questions: 0 };
const planted = new Set<string>();

describe("workbooks made up at random", () => {
  it.each(everyShard)("are read as they are (shard %i)", (shard) => {
    fc.assert(
      fc.property(rolled, (dice) => {
        const generated = workbookFrom(dice, { faulty: false });
        const { silent, needless, figures, read } = judge(
          generated,
          assess(generated.snapshot, { rosters, plan: null }),
        );
        clean.figures += figures;
        clean.read += read;
        clean.questions += needless.length;
        demandNothing(generated, silent);
      }),
      { seed: 1_000 + shard, numRuns: perTest, endOnFailure: true },
    );
  });

  it.each(everyShard)(
    "never give a wrong figure without a finding, and report the fault planted (shard %i)",
    (shard) => {
      fc.assert(
        fc.property(rolled, (dice) => {
          const generated = workbookFrom(dice, { faulty: true });
          const { silent } = judge(generated, assess(generated.snapshot, { rosters, plan: null }));
          generated.fault?.codes.forEach((code) => planted.add(code));
          demandNothing(generated, silent);
        }),
        { seed: 2_000 + shard, numRuns: perTest, endOnFailure: true },
      );
    },
  );

  it("are read to 99 % at least without asking", () => {
    const share = clean.read / clean.figures;
    console.info(
      `${(share * 100).toFixed(2)} % of ${clean.figures} figures were read without asking; ${clean.questions} needless questions.`,
    );
    expect(share).toBeGreaterThanOrEqual(0.99);
  });

  it("had faults of every kind", () => {
    const kinds = ["not-a-number", "negative", "fraction", "date-in-count", "formula-error", "locale-damaged-number"];
    const sums = ["total-mismatch", "part-exceeds-whole", "rate-over-100", "parts-mismatch", "rate-mismatch"];
    const units = ["conflicting-values", "unknown-unit", "duplicate-unit"];
    if (workbooks >= 500) expect([...planted]).toEqual(expect.arrayContaining([...kinds, ...sums, ...units]));
  });
});

function demandNothing({ layout, snapshot }: Generated, complaints: readonly string[]): void {
  if (complaints.length === 0) return;
  throw new Error(`${layout}: ${complaints.slice(0, 5).join("; ")}\n${shown(snapshot)}`);
}
