import type { Locator, Page } from "playwright-core";

/** What a person did on the page and in the pane. */
export interface Presses {
  readonly clicks: number;
  readonly keys: number;
}

interface Counting {
  presses?: { clicks: number; keys: number };
}

/** From now on counts what a person presses, in the page and in every frame it opens; begin before that frame opens. */
export async function countPresses(page: Page): Promise<void> {
  const count = (): void => {
    // The stand-in takes the place of the pane's parent, but not of the top.
    const top = window.top as unknown as Counting;
    const presses = (top.presses ??= { clicks: 0, keys: 0 });
    const note = (kind: keyof Presses) => (event: Event) => {
      if (event.isTrusted) presses[kind]++;
    };
    window.addEventListener("pointerdown", note("clicks"), { capture: true });
    window.addEventListener("keydown", note("keys"), { capture: true });
  };
  await page.addInitScript(count);
  await page.evaluate(count);
}

export async function pressesOn(page: Page): Promise<Presses> {
  return page.evaluate(() => (window as unknown as Counting).presses ?? { clicks: 0, keys: 0 });
}

/** Goes on, or back, with Tab until something has the focus; fails when there is no such stop. */
export async function tabTo(page: Page, wanted: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let stop = 0; stop < 100; stop++) {
    await page.keyboard.press(key);
    if (await hasFocus(wanted)) return;
  }
  throw new Error(`${key} does not come to ${wanted.toString()}`);
}

/** Whether one of what is meant has the focus. */
async function hasFocus(wanted: Locator): Promise<boolean> {
  return wanted.evaluateAll((all) => all.some((one) => one === one.ownerDocument.activeElement));
}

/** Drags files from disk over something and lets go of them there, as a hand does, or tries to. */
export async function dropFiles(page: Page, paths: readonly string[], onto: Locator): Promise<void> {
  await onto.scrollIntoViewIfNeeded();
  const box = await onto.boundingBox();
  if (box === null) throw new Error(`${onto.toString()} is not to be seen`);
  const session = await page.context().newCDPSession(page);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await session.send("Input.dispatchDragEvent", { type, ...at, data });
  await session.detach();
}
