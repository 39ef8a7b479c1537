import fc from "fast-check";
import { type Assessment, assess } from "../../src/app/assess";
import { rosters } from "../../src/plans/rosters";
import { rolled } from "./dice";
import { shown } from "./show";
import { type Generated, workbookFrom } from "./workbook";
import { atOnce } from "../../src/domain/slices";

/** How many workbooks are made up: half of them without faults, half with one. */
export const workbooks = Number(process.env["GENERATED_WORKBOOKS"] ?? 2000);

const shards = 10;
/** Each shard is a test of its own, so that a failure is found sooner. */
export const everyShard = Array.from({ length: shards }, (_, shard) => shard);

/** Makes up a shard's workbooks and fails with the first about which `complaints` has anything to say. */
export function forEachWorkbook(
  { seed, faulty }: { readonly seed: number; readonly faulty: boolean },
  complaints: (generated: Generated, assessment: Assessment) => readonly string[],
): void {
  fc.assert(
    fc.property(rolled, (dice) => {
      const generated = workbookFrom(dice, { faulty });
      const found = complaints(generated, atOnce(assess(generated.snapshot, { rosters, plan: null })));
      if (found.length === 0) return;
      throw new Error(`${generated.layout}: ${found.slice(0, 5).join("; ")}\n${shown(generated.snapshot)}`);
    }),
    { seed, numRuns: Math.ceil(workbooks / shards / 2), endOnFailure: true },
  );
}
