import { failures } from "./faults";
import type { Host } from "./host";
import {
  addinId,
  conversation,
  dispatch,
  type Exit,
  exits,
  messageOf,
  officeOrigin,
  requestKind,
  windowName,
  type Call,
  type PageRequest,
} from "./pageProtocol";
import { requirementMatrix } from "./requirements";

export interface PageOptions {
  /** The language of Excel's own window: "vi-VN"; that of numbers and dates is the host's culture. */
  readonly locale?: string;
  /** The workbook as a file, for `Office.context.document.getFileAsync`. */
  readonly file?: () => Promise<Uint8Array>;
  /** Takes the keyboard when the pane gives it back; office.js lets no browser do that. */
  readonly leave?: (to: Exit) => void;
}

/** A window as far as office.js looks at it. */
type PaneWindow = Window & typeof globalThis;

/**
 * Makes a window believe it is the task pane of Excel on the web. Must run before office.js does there.
 * Returns a function that lets go of it.
 */
export function installInPage(window: PaneWindow, host: Host, options: PageOptions = {}): () => void {
  const locale = options.locale ?? "en-US";
  const events = new Set<string>();
  const files = new Map<number, Uint8Array>();
  let nextFile = 1;
  let isLetGo = false;
  const post = (action: string, correlation: number, data: unknown, isEvent = false): void => {
    const message = messageOf({ action, correlation, data, isEvent });
    setTimeout(() => {
      // The window of a frame that was taken away has nothing left to tell it with.
      if (!isLetGo) window.dispatchEvent(new window.MessageEvent("message", { data: message, origin: officeOrigin }));
    }, 0);
  };

  // What an earlier page of the same origin left there would be taken for the truth.
  window.sessionStorage.clear();
  window.name = windowName(locale);

  const receive = (text: string): void => {
    const request = JSON.parse(text) as PageRequest;
    if (request._conversationId !== conversation) return;
    if (request._actionType === requestKind.register) events.add(request._actionName);
    if (request._actionType === requestKind.unregister) events.delete(request._actionName);
    void answer(request).then((data) => post(request._actionName, request._correlationId, data));
  };
  // A message arrives in a turn of its own, as between real windows: the pane does not wait for Excel's work.
  const excel = { postMessage: (text: string): void => void setTimeout(() => receive(text), 0) };
  Object.defineProperty(window, "parent", { value: excel, configurable: true, writable: true });

  async function answer(request: PageRequest): Promise<unknown> {
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return appContext(host, locale);
      case "ContextActivationManager_notifyHost": {
        const exit = exitOf(request._data);
        if (exit !== undefined) options.leave?.(exit);
        return null;
      }
      case "executeMethod":
        return carryOut(request._data as Call);
      default:
        return { Version: 1, Error: 0 };
    }
  }

  async function carryOut(call: Call): Promise<unknown> {
    const given = call.ArrayData ?? [];
    const done = (more: object = {}): object => ({ Version: 1, Error: 0, ...more });
    switch (call.DdaMethod.DispatchId) {
      case dispatch.executeRichApi: {
        const reply = await host.process(String(given[4]), Number(given[6]));
        return reply.ok ? done({ Data: [200, [], reply.body] }) : { Version: 1, Error: failures[reply.failure].number };
      }
      case dispatch.loadSettings:
        return done({ Properties: { Settings: settingsOf(host).map(([Name, Value]) => ({ Name, Value })) } });
      case dispatch.saveSettings:
        saveSettings(host, call.DdaSettingsMethod?.Properties ?? call.Properties ?? []);
        return done();
      case dispatch.getDocumentCopy: {
        if (!options.file) return { Version: 1, Error: failures.GeneralException.number };
        const file = await options.file();
        files.set(nextFile, file);
        return done({ 0: nextFile++, 1: file.length });
      }
      case dispatch.getDocumentCopyChunk:
        return done(chunk(files.get(Number(call["2"])), Number(call["3"])));
      case dispatch.releaseDocumentCopy:
        files.delete(Number(call["2"]));
        return done();
      case dispatch.getFileProperties:
        return done({ Properties: { Url: host.model.name } });
      default:
        return done();
    }
  }

  const unsubscribe = host.subscribe((messages) => {
    if (!events.has("richApiMessage")) return;
    for (const { messageCategory, messageType, targetId, message } of messages)
      post("richApiMessage", -1, { ArrayData: [[messageCategory, messageType, targetId, message, 1, false]] }, true);
  });
  return () => {
    isLetGo = true;
    unsubscribe();
  };
}

/** What office.js tells is the pane's id and a number. */
function exitOf(told: unknown): Exit | undefined {
  return Array.isArray(told) ? exits.get(told[1]) : undefined;
}

/** What office.js learns of its host when it starts. Versions of requirement sets are texts. */
function appContext(host: Host, locale: string): unknown {
  return {
    _id: addinId,
    _appName: 16, // Excel on the web
    _appVersion: 16,
    _appMinorVersion: 1,
    _appUILocale: locale,
    _dataLocale: host.culture.name,
    _docUrl: host.model.name,
    _clientMode: 1, // read and write
    _settings: settingsOf(host),
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "stand-in",
    _appInstanceId: "stand-in",
    _addinName: "stand-in",
    _appDomains: [],
    _requirementMatrix: JSON.stringify(requirementMatrix(host.apiVersion)),
    _hostFullVersion: "16.0.14332.20000",
    _initialDisplayMode: 2,
  };
}

/** The settings of the document are those of `workbook.settings`, as JSON texts. */
const settingsOf = ({ model }: Host): [string, string][] =>
  [...model.settings].map(([name, value]) => [name, JSON.stringify(value)]);

function saveSettings({ model }: Host, properties: readonly (readonly [string, string])[]): void {
  model.settings.clear();
  for (const [name, value] of properties) model.settings.set(name, JSON.parse(value));
}

const chunkSize = 4 * 1024 * 1024;

function chunk(file: Uint8Array = new Uint8Array(), index: number): object {
  const part = file.slice(index * chunkSize, (index + 1) * chunkSize);
  return { 0: Array.from(part), 1: part.length };
}
