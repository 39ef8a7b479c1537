/**
 * The messages office.js exchanges with Excel at every `context.sync()`: one request with the paths of all
 * objects and a list of actions, one response with a result for each action that has one.
 * Names on the wire are PascalCase; private ones begin with an underscore.
 */

export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export const pathType = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

/** Bits of a request's flags. */
export const requestFlag = { write: 1, delayForCellEdit: 64 } as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** For each argument the path of the object it stands for, 0 for a plain value; nested like the argument. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface Request {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ErrorBody {
  readonly Code: string;
  readonly Message: string;
  /** "Range.values": the class and the member at fault. */
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface Response {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
  Error?: ErrorBody;
}

/**
 * True for a request office.js makes for itself: it lets go of references after every `Excel.run`, and tells
 * that it has started.
 */
export function isHousekeeping({ Actions, ObjectPaths }: Request): boolean {
  const lets = Actions.filter((action) => action.Name === "_RemoveReference").length;
  const others = Actions.filter(
    (action) => action.Name !== "_RemoveReference" && action.ActionType !== actionType.instantiate,
  ).length;
  const isService = Object.values(ObjectPaths).some((path) => path.ObjectPathType === pathType.newObject);
  return isService || (lets > 0 && others === 0);
}
