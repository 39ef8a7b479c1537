/**
 * The messages between an add-in's page and the frame of Excel on the web around it: office.js posts a JSON text
 * to `window.parent` and expects one back as a message event from an origin of Office.
 */

/** An origin office.js trusts whatever the address of the page is. */
export const officeOrigin = "https://excel.officeapps.live.com";
export const conversation = "stand-in";
export const addinId = "pane";

/** What a message asks for. */
export const requestKind = { invoke: 0, register: 1, unregister: 2 } as const;

/** What the page asks Excel; `_data` depends on the action. */
export interface PageRequest {
  readonly _conversationId: string;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

/** The calls of the older, common API; the requests of Excel's own API travel in one of them. */
export const dispatch = {
  loadSettings: 75,
  saveSettings: 76,
  getDocumentCopy: 77,
  getDocumentCopyChunk: 80,
  releaseDocumentCopy: 81,
  getFileProperties: 86,
  executeRichApi: 93,
} as const;

/** Where the keyboard goes from the pane: to what stands before or after it, or into the workbook. */
export type Exit = "before" | "after" | "workbook";

/** By what office.js gives the keyboard back: Ctrl+F6 and with Shift, Tab and Shift+Tab past the ends, Escape, F2. */
export const exits: ReadonlyMap<unknown, Exit> = new Map([
  [5, "workbook"],
  [6, "workbook"],
  [13, "after"],
  [14, "before"],
  [15, "workbook"],
  [16, "workbook"],
]);

/** The `_data` of a call of the common API. */
export interface Call {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  /** A file's handle and the number of a piece of it. */
  readonly "2"?: number;
  readonly "3"?: number;
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  readonly Properties?: readonly (readonly [string, string])[];
}

/** A response to a request, or an event (`_responseType` 1), as the page parses it. */
export const messageOf = (parts: {
  readonly action: string;
  readonly correlation: number;
  readonly data: unknown;
  readonly isEvent: boolean;
}): string =>
  JSON.stringify({
    _messageType: 1,
    _responseType: parts.isEvent ? 1 : 0,
    _actionName: parts.action,
    _conversationId: conversation,
    _correlationId: parts.correlation,
    _errorCode: 0,
    _data: parts.data,
    _origin: officeOrigin,
    _serializerVersion: 1,
  });

/** What office.js reads from `window.name` to know that it is in Excel on the web. */
export const windowName = (locale: string): string =>
  JSON.stringify({
    baseFrameName: "pane",
    hostInfo: `Excel$Web$16.00$${locale}$stand-in$$$0`,
    xdmInfo: `${conversation}|${addinId}|${officeOrigin}`,
    serializerVersion: "1",
    flights: "[]",
  });
