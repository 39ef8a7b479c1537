import type { Page } from "playwright-core";
import type { Fault } from "../../../src/standin/faults";
import type { Host } from "../../../src/standin/host";

/** What the workbench page offers to tests. Rows and columns count from 0. */
export interface Inside {
  readonly standin: Host;
  readonly textAt: (row: number, column: number) => string;
}

/** The names of the workbook's sheets, in order. */
export function sheetNames(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as Inside).standin.model.sheets.map(({ name }) => name));
}

/** Everything that stands in the cells of the workbook, and what is drawn over them, by the names of the sheets. */
export function contents(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(() => {
    const { sheets } = (window as unknown as Inside).standin.model;
    return Object.fromEntries(
      sheets.map(({ name, cells, charts }) => {
        const rows = [...cells].toSorted(([above], [below]) => above - below);
        const texts = rows.map(([row, line]) =>
          [...line]
            .toSorted(([left], [right]) => left - right)
            .map(([column, { value, formula }]) => `${row},${column}: ${formula ?? String(value)}`),
        );
        return [name, JSON.stringify([texts, charts.map(({ name: chart }) => chart)])];
      }),
    );
  });
}

/** Makes Excel fail the request so many ahead; everything before it and after it goes through. */
export function failRequest(page: Page, ahead: number, when: "before" | "after"): Promise<void> {
  return page.evaluate(
    ([number, moment]) => {
      const { standin } = window as unknown as Inside;
      const fault: Fault = { when: moment, request: standin.counts.requests + number, failure: "GeneralException" };
      standin.faults = [fault];
    },
    [ahead, when] as const,
  );
}

/** Whether the injected failure has happened. */
export function hasFailed(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { counts, faults } = (window as unknown as Inside).standin;
    return faults.some(({ request }) => request <= counts.requests);
  });
}

export function failNothing(page: Page): Promise<void> {
  return page.evaluate(() => {
    (window as unknown as Inside).standin.faults = [];
  });
}

/** Types into several cells of a sheet, so fast that the pane hears of one change. */
export function typeAtOnce(page: Page, sheet: string, entries: Readonly<Record<string, string>>): Promise<void> {
  return page.evaluate(
    ([name, texts]) => {
      const { clerk } = (window as unknown as Inside).standin;
      for (const [address, text] of Object.entries(texts)) clerk.type(name, address, text);
    },
    [sheet, entries] as const,
  );
}
