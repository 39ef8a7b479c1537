import type { Slices } from "./slices";

/** Where long work has come to. */
export type WorkStep =
  | { readonly kind: "reading" }
  | { readonly kind: "writing" }
  /** Files are taken one after the other. */
  | { readonly kind: "file"; readonly number: number; readonly all: number };

/** How long work is followed and stopped. It stops between two slices or two requests to Excel, never within one. */
export interface Steering {
  readonly step: (step: WorkStep) => void;
  readonly isStopped: () => boolean;
}

/** Lets others have their turn where it is time for that, so that a pane stays awake while it works. */
export type Rest = () => Promise<void>;

/** Where nobody waits. */
export const restless: Rest = () => Promise.resolve();

/** Work nobody follows or stops. */
export const unsteered: Steering = { step: () => undefined, isStopped: () => false };

/** Work was stopped as asked: the workbook is as it was before. */
export class Stopped extends Error {
  constructor() {
    super("Stopped as asked");
  }
}

/** Goes on unless asked to stop. */
export function goOn({ isStopped }: Steering): void {
  if (isStopped()) throw new Stopped();
}

/** Does work slice by slice, with rests between them, unless asked to stop. */
export async function inSlices<Result>(
  work: Slices<Result>,
  rest: Rest = restless,
  steering: Steering = unsteered,
): Promise<Result> {
  for (;;) {
    await rest();
    goOn(steering);
    const slice = work.next();
    if (slice.done === true) return slice.value;
  }
}
