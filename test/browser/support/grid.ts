import type { Locator, Page } from "playwright-core";
import type { Inside } from "./inside";

/** The text the grid shows in a cell of the sheet in front. Rows and columns count from 0. */
export function shown(page: Page, row: number, column: number): Promise<string> {
  return page.evaluate(([r, c]) => (window as unknown as Inside).textAt(r ?? 0, c ?? 0), [row, column]);
}

/** The value the workbook holds in a cell of its first sheet. */
export function held(page: Page, row: number, column: number): Promise<unknown> {
  return page.evaluate(
    ([r, c]) => (window as unknown as Inside).standin.model.sheets[0]?.cells.get(r ?? 0)?.get(c ?? 0)?.value,
    [row, column],
  );
}

/** Waits until the grid shows a text in a cell of the sheet in front. */
export async function until(page: Page, row: number, column: number, text: string): Promise<void> {
  await page.waitForFunction(
    ([r, c, t]) => (window as unknown as Inside).textAt(Number(r), Number(c)) === t,
    [row, column, text],
  );
}

/** The box beside the formula bar: says what is selected, and leads to what is typed there. */
const nameBox = (page: Page): Locator => page.locator("main input").first();

/** Selects a cell of the sheet in front by its address. */
export async function goTo(page: Page, address: string): Promise<void> {
  // Until it has drawn, the grid goes nowhere.
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>("main input")?.value !== "");
  await nameBox(page).fill(address);
  await nameBox(page).press("Enter");
  await page.getByText(`Ô ${address}:`).waitFor({ state: "attached" });
}

/** Types a text into a cell as a clerk does. */
export async function typeIn(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Brings a sheet to the front by its tab. */
export async function bringToFront(page: Page, sheet: string): Promise<void> {
  await page.getByRole("tab", { name: sheet, exact: true }).click();
  await page.getByRole("tab", { name: sheet, exact: true, selected: true }).waitFor();
}
