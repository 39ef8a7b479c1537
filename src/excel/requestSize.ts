/**
 * How much is put into one request. Excel on the web refuses more than 5 MB; what is counted here is an estimate, so
 * it stays well below.
 */
export const requestLimit = 4_400_000;

/** What one queued operation (a path to an object, a property set) takes at most, without the values it carries. */
export const operationBytes = 260;

/** The bytes of a value as JSON in UTF-8. */
export function bytesOf(value: unknown): number {
  const text = JSON.stringify(value);
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    // Each half of a surrogate pair counts as a letter of three bytes: two too many, never one too few.
    if (unit >= 0x80) bytes += unit < 0x800 ? 1 : 2;
  }
  return bytes;
}

/**
 * Puts steps together, in their order, so that every batch stays below the limit; a step beyond it goes alone. No more
 * batches than needed, of about the same size: the largest is what the pane and Excel have to take in one piece.
 */
export function batched<Step extends { readonly bytes: number }>(steps: readonly Step[], most: number): Step[][] {
  const all = steps.reduce((sum, { bytes }) => sum + bytes, 0);
  const largest = steps.reduce((found, { bytes }) => Math.max(found, bytes), 0);
  const limit = Math.min(most, all / Math.ceil(all / most) + largest);
  const batches: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    const open = batches.at(-1);
    if (open === undefined || step.bytes > room) {
      batches.push([step]);
      room = limit - step.bytes;
    } else {
      open.push(step);
      room -= step.bytes;
    }
  }
  return batches;
}
