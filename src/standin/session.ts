import { failures } from "./faults";
import type { Host } from "./host";
import type { EventMessage } from "./objects/happenings";

/** What the client hands to whoever carries its requests to Excel. */
interface RequestMessage {
  readonly Body: unknown;
}
/** What it expects back. */
interface ResponseMessage {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: null;
  readonly Body: unknown;
}
interface Session {
  _resolveRequestUrlAndHeaderInfo(): PromiseLike<null>;
  getEventRegistration(controlId: string): unknown;
  _createRequestExecutorOrNull(): {
    executeAsync(customData: string, flags: number, message: RequestMessage): PromiseLike<ResponseMessage>;
  };
}

/** The parts of office.js's OfficeExtension that are there for hosts and not in its declarations. */
export interface OfficeExtensionInside {
  readonly Promise: PromiseConstructor;
  readonly SessionBase: { new (): Session; _overrideSession: Session };
  readonly GenericEventRegistration: { getGenericEventRegistration(controlId: string): unknown };
  _testSetRichApiMessageReadyImpl(ready: () => PromiseLike<void>): void;
  _testTriggerRichApiMessageEvent(message: { readonly entries: readonly EventMessage[] }): void;
}

/** Lets all requests of an evaluated office.js go to the host, and the host's events to its handlers. */
export function installSession(office: OfficeExtensionInside, host: Host): void {
  const session = new office.SessionBase();
  session._resolveRequestUrlAndHeaderInfo = () => office.Promise.resolve(null);
  session.getEventRegistration = (id) => office.GenericEventRegistration.getGenericEventRegistration(id);
  session._createRequestExecutorOrNull = () => ({
    executeAsync: (_, flags, { Body }) =>
      new office.Promise((resolve, reject) => {
        answered(host, JSON.stringify(Body), flags).then(resolve, reject);
      }),
  });
  office.SessionBase._overrideSession = session;
  office._testSetRichApiMessageReadyImpl(() => office.Promise.resolve());
  // Events come after the response to the request that caused them.
  host.subscribe((entries) => setTimeout(() => office._testTriggerRichApiMessageEvent({ entries }), 0));
}

async function answered(host: Host, request: string, flags: number): Promise<ResponseMessage> {
  const reply = await host.process(request, flags);
  const plain = { ErrorCode: "", ErrorMessage: "", Headers: null };
  if (reply.ok) return { ...plain, HttpStatusCode: 200, Body: JSON.parse(reply.body) as unknown };
  const { status } = failures[reply.failure];
  return { ...plain, HttpStatusCode: status, ErrorCode: reply.failure, ErrorMessage: reply.failure, Body: null };
}
