import { Access, camelCase, StaleValue } from "./access";
import { HostError } from "./hostError";
import { isThing, type Thing } from "./kind";
import { Paths, References } from "./paths";
import { actionType, type Action, type ErrorBody, type Request, type Response } from "./protocol";
import { answerQuery } from "./query";

/** What the server needs to know of the workbook it serves. */
export interface Served {
  readonly root: Thing;
  /** What the client makes by name, such as "Microsoft.InternalService.AddinInternalService". */
  readonly services: Readonly<Record<string, Thing>>;
  /** The version of ExcelApi offered: "1.14". */
  readonly apiVersion: string;
  /** True when values of formulas are older than the cells they depend on. */
  isStale(): boolean;
  /** Brings the values of formulas up to date. */
  calculate(): Promise<void>;
}

/** A failure to inject: after so many actions the batch stops with this error. */
export interface Interruption {
  readonly afterActions: number;
  readonly error: HostError;
}

/** Answers the requests of office.js, one after another, on one workbook. */
export class Server {
  readonly references = new References();
  private readonly access: Access;

  constructor(private readonly served: Served) {
    this.access = new Access(served.apiVersion, () => served.isStale(), served.services);
  }

  /**
   * Carries out the actions in order. The first that fails ends the batch: what came before it stays done,
   * and its results are still answered, as in Excel.
   */
  async answer(request: Request, interruption?: Interruption): Promise<Response> {
    const paths = new Paths(request, this.served.root, this.access, this.references);
    const response: Response = { Results: [], TraceIds: [] };
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (index === interruption?.afterActions) throw interruption.error;
        if (action.ActionType === actionType.trace) response.TraceIds.push(action.Id);
        const value = await this.perform(action, paths);
        if (value !== undefined) response.Results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        response.Error = errorBody(error, index, paths, action);
        break;
      }
    }
    return response;
  }

  private async perform(action: Action, paths: Paths): Promise<unknown> {
    try {
      return await this.act(action, paths);
    } catch (error) {
      if (!(error instanceof StaleValue)) throw error;
      await this.served.calculate();
      return await this.act(action, paths);
    }
  }

  /** The result of one action; undefined when it has none to send. */
  private act(action: Action, paths: Paths): unknown {
    if (action.ActionType === actionType.trace) return null;
    const thing = paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case actionType.instantiate:
        return thing && this.identity(thing);
      case actionType.query:
        return thing && { ...this.identity(thing), ...answerQuery(this.access, thing, action.QueryInfo ?? {}) };
      case actionType.queryAsJson:
        return thing && answerQuery(this.access, thing, action.QueryInfo ?? {}, true);
      case actionType.setProperty:
        this.access.set(present(thing), action.Name, paths.given(action.ArgumentInfo)[0]);
        return undefined;
      case actionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.access.set(present(thing), name, value);
        return undefined;
      case actionType.ensureUnchanged:
        return undefined;
      case actionType.method:
        return this.invoke(action, thing, paths.given(action.ArgumentInfo));
      default:
        throw new HostError("UnsupportedOperation", `action type ${action.ActionType}`);
    }
  }

  private invoke(action: Action, thing: Thing | null, given: readonly unknown[]): unknown {
    if (action.Name === "_KeepReference") {
      if (thing?.kind.kept === true) this.references.keep(thing);
      return null;
    }
    if (action.Name === "_RemoveReference") {
      this.references.drop(given[0]);
      return null;
    }
    const returned = this.access.call(present(thing), action.Name, given);
    if (returned instanceof Promise) return returned.then((value: unknown) => value ?? null);
    return returned === undefined || isThing(returned) ? null : returned;
  }

  /** By what the client addresses the object from now on. */
  private identity(thing: Thing): Record<string, unknown> {
    const reference = this.references.idOf(thing);
    return { ...this.access.identity(thing), ...(reference !== undefined && { _ReferenceId: reference }) };
  }
}

function present(thing: Thing | null): Thing {
  if (!thing) throw new HostError("ItemNotFound");
  return thing;
}

function errorBody(error: unknown, index: number, paths: Paths, action: Action): ErrorBody {
  const known = error instanceof HostError ? error : new HostError("GeneralException", String(error));
  const location =
    known.location === "" ? paths.className(action.ObjectPathId) + camelCase(action.Name) : known.location;
  return {
    Code: known.code,
    Message: known.message,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: known.status,
  };
}
