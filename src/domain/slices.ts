/**
 * Work in slices: at every `yield` others may have their turn, and it may be dropped there, for nothing is half done.
 * What it comes to is the same however long the turns take.
 */
export type Slices<Result> = Generator<void, Result, void>;

/** All slices one after the other. */
export function atOnce<Result>(work: Slices<Result>): Result {
  for (;;) {
    const slice = work.next();
    if (slice.done === true) return slice.value;
  }
}

/** Rows of a sheet that are worked through in a few milliseconds. */
export const rowsPerSlice = 500;
