import { clerkOf, type Clerk } from "./clerk";
import { EditMode } from "./editMode";
import { noCounts, type Counts, type Failure, type Fault } from "./faults";
import type { WorkbookModel } from "./model";
import { sheetOf, type Book, type InsertSheets } from "./objects/book";
import { StyleChanges } from "./objects/grid/restyle";
import { Happenings, type EventMessage, type EventName } from "./objects/happenings";
import { enUS, type Culture } from "./objects/text/culture";
import { workbook } from "./objects/workbook/workbook";
import { services } from "./services";
import { HostError } from "./wire/hostError";
import { at } from "./wire/kind";
import { actionType, isHousekeeping, requestFlag, type Request } from "./wire/protocol";
import { Server } from "./wire/server";

export interface HostOptions {
  /** The version of ExcelApi this Excel offers; 1.14 by default, which is Excel 2021. */
  readonly apiVersion?: string;
  /** How the clerk's Windows writes numbers and dates; en-US by default. */
  readonly culture?: Culture;
  readonly now?: () => Date;
  readonly newId?: () => string;
  /** Refreshes the values of formulas; without it they keep what they had. */
  readonly recalculate?: (model: WorkbookModel) => Promise<void>;
  /** Reads sheets from a workbook file, for `insertWorksheetsFromBase64`. */
  readonly insertSheets?: InsertSheets;
  readonly faults?: readonly Fault[];
  /** Milliseconds every request takes at least. */
  readonly delay?: number;
  /** Bytes a request or a response may have; 5 MB by default, as in Excel on the web. */
  readonly payloadLimit?: number;
}

/** The answer to a request: the text of the response, or why Excel did not give one. */
export type Reply = { readonly ok: true; readonly body: string } | { readonly ok: false; readonly failure: Failure };

/** Excel's stand-in over one workbook. */
export interface Host {
  readonly model: WorkbookModel;
  readonly apiVersion: string;
  readonly culture: Culture;
  readonly counts: Counts;
  /** Failures still to come; a test may change the list at any time. */
  faults: Fault[];
  /** Milliseconds every request takes at least. */
  delay: number;
  readonly editMode: EditMode;
  /** What the user does with the workbook, beside the add-in. */
  readonly clerk: Clerk;
  /** Answers one request of office.js. `flags` are those of `requestFlag`. Requests are answered one by one. */
  process(request: string, flags: number): Promise<Reply>;
  /** Hands over events as they happen; returns a function that ends it. */
  subscribe(listener: (messages: readonly EventMessage[]) => void): () => void;
  /** Tells after every request that the workbook may have changed; returns a function that ends it. */
  onAnswer(listener: () => void): () => void;
  /** Makes an event happen on a sheet, with the fields of its arguments. */
  fire(name: EventName, sheet: string, facts?: Readonly<Record<string, unknown>>): void;
  /** Brings formulas up to date. */
  calculate(): Promise<void>;
}

const fiveMegabytes = 5 * 1024 * 1024;

export function createHost(model: WorkbookModel, options: HostOptions = {}): Host {
  const listeners = new Set<(messages: readonly EventMessage[]) => void>();
  const book = bookOf(model, options);
  const { happenings } = book;
  const limit = options.payloadLimit ?? fiveMegabytes;
  const apiVersion = options.apiVersion ?? "1.14";
  const server = new Server({
    root: at(workbook, book),
    services,
    apiVersion,
    isStale: () => model.needsCalculation && options.recalculate !== undefined && model.calculationMode !== "Manual",
    calculate: book.calculate,
  });
  const publish = (): void => {
    const messages = happenings.take();
    if (messages.length > 0) for (const listener of listeners) listener(messages);
  };
  const watchers = new Set<() => void>();
  let last: Promise<unknown> = Promise.resolve();

  const host: Host = {
    model,
    apiVersion,
    culture: book.culture,
    counts: noCounts(),
    faults: [...(options.faults ?? [])],
    delay: options.delay ?? 0,
    editMode: new EditMode(),
    clerk: clerkOf(book, publish),
    async process(text, flags) {
      if (host.editMode.on && (flags & requestFlag.delayForCellEdit) === 0)
        return { ok: false, failure: "InvalidOperationInCellEditMode" };
      await host.editMode.over();
      const turn = last.then(() => answer(text));
      last = turn.catch(() => undefined);
      const reply = await turn;
      publish();
      for (const watcher of watchers) watcher();
      return reply;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onAnswer(listener) {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
    fire(name, sheet, facts) {
      happenings.tell(name, sheetOf(book, sheet), facts);
      publish();
    },
    calculate: book.calculate,
  };

  async function answer(text: string): Promise<Reply> {
    const request = JSON.parse(text) as Request;
    const fault = note(host, request, text);
    if (host.delay > 0) await new Promise((resolve) => setTimeout(resolve, host.delay));
    if (byteLength(text) > limit) return { ok: false, failure: "RequestPayloadSizeLimitExceeded" };
    if (fault?.when === "before") return { ok: false, failure: fault.failure };
    happenings.triggerSource = "ThisLocalAddin";
    const response = await server.answer(
      request,
      fault?.when === "midway" ? { afterActions: fault.afterActions, error: new HostError(fault.error) } : undefined,
    );
    happenings.triggerSource = "Unknown";
    const body = JSON.stringify(response);
    const size = byteLength(body);
    host.counts.responseBytes += size;
    host.counts.largestResponse = Math.max(host.counts.largestResponse, size);
    if (size > limit) return { ok: false, failure: "ResponsePayloadSizeLimitExceeded" };
    return fault?.when === "after" ? { ok: false, failure: fault.failure } : { ok: true, body };
  }
  return host;
}

/** Counts a request; returns the fault meant for it. */
function note({ counts, faults }: Host, request: Request, text: string): Fault | undefined {
  const size = byteLength(text);
  counts.requestBytes += size;
  counts.largestRequest = Math.max(counts.largestRequest, size);
  counts.actions += request.Actions.filter((action) => action.ActionType !== actionType.instantiate).length;
  if (isHousekeeping(request)) {
    counts.housekeeping++;
    return undefined;
  }
  counts.requests++;
  return faults.find((fault) => fault.request === counts.requests);
}

function bookOf(model: WorkbookModel, options: HostOptions): Book {
  const book: Book = {
    model,
    culture: options.culture ?? enUS,
    happenings: new Happenings(),
    styles: new StyleChanges(),
    today: options.now ?? (() => new Date()),
    newId: options.newId ?? (() => `{${crypto.randomUUID().toUpperCase()}}`),
    insertSheets: options.insertSheets ?? null,
    isDirty: false,
    async calculate() {
      const formulas = model.sheets.filter(hasFormulas);
      if (formulas.length > 0 && !options.recalculate) return;
      if (formulas.length > 0) await options.recalculate?.(model);
      model.needsCalculation = false;
      for (const sheet of formulas) book.happenings.tell("calculated", sheet, { address: "" });
    },
  };
  return book;
}

const hasFormulas = ({ cells }: WorkbookModel["sheets"][number]): boolean => {
  for (const row of cells.values()) for (const cell of row.values()) if (cell.formula !== null) return true;
  return false;
};

const byteLength = (text: string): number => new TextEncoder().encode(text).length;
