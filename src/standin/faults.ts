import type { ErrorCode } from "./wire/hostError";

/** How Excel fails a request as a whole, before or after its actions: its number and what the client sees. */
export const failures = {
  GeneralException: { number: 5001, status: 500 },
  InvalidOperationInCellEditMode: { number: 5004, status: 400 },
  InvalidOrTimedOutSession: { number: 5012, status: 408 },
  WriteNotSupportedWhenModalDialogOpen: { number: 5016, status: 400 },
  ActivityLimitReached: { number: 5102, status: 429 },
  RequestPayloadSizeLimitExceeded: { number: 5103, status: 400 },
  ResponsePayloadSizeLimitExceeded: { number: 5104, status: 400 },
  AccessDenied: { number: 7000, status: 401 },
} as const;
export type Failure = keyof typeof failures;

/** A failure to inject at the nth request; requests count from 1, those office.js makes for itself do not. */
export type Fault =
  /** Nothing of the request is carried out. */
  | { readonly when: "before"; readonly request: number; readonly failure: Failure }
  /** All of it is carried out, and the response is lost. */
  | { readonly when: "after"; readonly request: number; readonly failure: Failure }
  /** It stops after so many actions, which stay done. */
  | { readonly when: "midway"; readonly request: number; readonly afterActions: number; readonly error: ErrorCode };

/** What went over the wire. Sizes are in bytes. */
export interface Counts {
  requests: number;
  /** Requests office.js made for itself, such as letting go of references after `Excel.run`. */
  housekeeping: number;
  actions: number;
  requestBytes: number;
  responseBytes: number;
  largestRequest: number;
  largestResponse: number;
}

export const noCounts = (): Counts => ({
  requests: 0,
  housekeeping: 0,
  actions: 0,
  requestBytes: 0,
  responseBytes: 0,
  largestRequest: 0,
  largestResponse: 0,
});
