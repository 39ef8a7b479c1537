import type { Rest } from "../domain/steering";

/**
 * Rests for work in the pane: after `milliseconds` of it the page has its turn, to draw and to answer the clerk's
 * hands. `now` counts milliseconds.
 */
export function restAfter(milliseconds: number, now: () => number): Rest {
  let awakeSince = now();
  return async () => {
    if (now() - awakeSince < milliseconds) return;
    await nextTurn();
    awakeSince = now();
  };
}

/** A message comes as soon as others have had their turn; a timer of a page out of sight may take a second. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
