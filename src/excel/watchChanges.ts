import { reportMark } from "./reportMark";
import type { ExcelRun } from "./session";

/** `heard`: when the last of the changes told together was heard of, by `performance.now()`; it was made before. */
export type Changed = (heard: number) => void;

/** Watches the workbook for changes by anyone but this add-in. */
export interface Watch {
  /** Calls `changed` soon after every change that can matter; gives how to stop. Where Excel refuses, nothing is told. */
  readonly start: (changed: Changed) => () => void;
  /** Does work of our own that adds or deletes sheets, which are not to count as changes. */
  readonly quietly: <T>(work: () => Promise<T>) => Promise<T>;
}

/** Milliseconds: pasting and filling down raise many events at once. */
const pause = 250;
/** Milliseconds for events of our own work to arrive late. */
const grace = 500;

/** Changes within report sheets do not count: they are never read. */
export function watchChanges(run: ExcelRun): Watch {
  let ours = 0;
  const start = (changed: Changed): (() => void) => {
    let isOn = true;
    let heard = 0;
    const touched = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = async (): Promise<void> => {
      const last = heard;
      const ids = [...touched];
      touched.clear();
      const matters = await anySource(run, ids).catch(() => true);
      if (isOn && matters) changed(last);
    };
    const note = (id: string): Promise<void> => {
      touched.add(id);
      heard = performance.now();
      clearTimeout(timer);
      timer = setTimeout(() => void tell(), pause);
      return Promise.resolve();
    };
    const registered = listen(run, {
      changed: ({ worksheetId, triggerSource }) =>
        (triggerSource as string) === "ThisLocalAddin" ? Promise.resolve() : note(worksheetId),
      // Excel does not say who added or deleted a sheet.
      sheets: ({ worksheetId }) => (ours > 0 ? Promise.resolve() : note(worksheetId)),
    }).catch(() => null);
    return () => {
      isOn = false;
      clearTimeout(timer);
      void registered.then((stop) => stop?.());
    };
  };
  const quietly = async <T>(work: () => Promise<T>): Promise<T> => {
    ours++;
    try {
      return await work();
    } finally {
      setTimeout(() => ours--, grace);
    }
  };
  return { start, quietly };
}

interface Handlers {
  readonly changed: (event: Excel.WorksheetChangedEventArgs) => Promise<void>;
  readonly sheets: (event: { readonly worksheetId: string }) => Promise<void>;
}

async function listen(run: ExcelRun, { changed, sheets }: Handlers): Promise<() => Promise<void>> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const results = [
      worksheets.onChanged.add(changed),
      worksheets.onAdded.add(sheets),
      worksheets.onDeleted.add(sheets),
    ];
    await context.sync();
    return async () => {
      results.forEach((result) => result.remove());
      await context.sync();
    };
  });
}

/** Whether one of the sheets is gone or no report of ours. */
async function anySource(run: ExcelRun, ids: readonly string[]): Promise<boolean> {
  return run(async (context) => {
    const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id).load("id,names/items/name"));
    await context.sync();
    return sheets.some((sheet) => sheet.isNullObject || !sheet.names.items.some(({ name }) => name === reportMark));
  });
}
