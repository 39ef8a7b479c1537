/** Where long work has come to. */
export type WorkStep =
  | { readonly kind: "reading" }
  | { readonly kind: "writing" }
  /** Files are taken one after the other. */
  | { readonly kind: "file"; readonly number: number; readonly all: number };

/** How long work is followed and stopped. It stops between two requests to Excel, never within one. */
export interface Steering {
  readonly step: (step: WorkStep) => void;
  readonly isStopped: () => boolean;
}

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
