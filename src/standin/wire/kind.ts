import type { ApiSet } from "./apiSet";
import type { Arguments } from "./arguments";

/** An object as the wire sees it: what it is, and what it stands for in the workbook. */
export interface Thing<Self = unknown> {
  readonly kind: Kind<Self>;
  readonly self: Self;
}

/** A value that travels as JSON. Without `set` it is read-only. */
export interface Scalar<Self> {
  readonly is: "scalar";
  readonly since: ApiSet;
  get(self: Self): unknown;
  set?(self: Self, value: unknown): void;
  /** True when the value depends on formulas, so that a stale workbook is calculated before it is read. */
  readonly calculated?: boolean;
  /** Another name under which the client sets it. */
  readonly setAs?: string;
}
/** Another object, or null where Excel has a null object. */
export interface Navigation<Self> {
  readonly is: "navigation";
  readonly since: ApiSet;
  get(self: Self): Thing | null;
}
/** What it returns is an object, null for a null object, plain JSON, or a promise of these. */
export interface Method<Self> {
  readonly is: "method";
  readonly since: ApiSet;
  call(self: Self, given: Arguments): unknown;
}
/** The `items` of a collection. */
export interface Items<Self> {
  readonly is: "items";
  list(self: Self): readonly Thing[];
}
/** An event handlers can be added to; `wireName` stands in "_RegisterDataChangedEvent". */
export interface Event<Self> {
  readonly is: "event";
  readonly since: ApiSet;
  readonly wireName: string;
  /** Called with true for each first handler, with false when the last one goes. */
  listen(self: Self, on: boolean): void;
}
export type Member<Self> = Scalar<Self> | Navigation<Self> | Method<Self> | Items<Self> | Event<Self>;

/** A class of Excel's object model: its name and the members the stand-in has, by their names in JavaScript. */
export interface Kind<Self> {
  readonly name: string;
  readonly members: Readonly<Record<string, Member<Self>>>;
  /** The same members by lower-case wire name; an event stands under its register and unregister methods. */
  readonly byWireName: ReadonlyMap<string, { readonly name: string; readonly member: Member<Self> }>;
  /** True when the client keeps a reference to it on the server, as it does for ranges. */
  readonly kept: boolean;
  /** Tells whether the object still exists; a kept range of a deleted sheet does not. */
  exists(self: Self): boolean;
}

/** Declares a class. Members that are not in the table do not exist: asking for one is an error that names it. */
export function kind<Self>(
  name: string,
  members: Readonly<Record<string, Member<Self>>>,
  kept?: { exists(self: Self): boolean },
): Kind<Self> {
  const byWireName = new Map<string, { name: string; member: Member<Self> }>();
  for (const [key, member] of Object.entries(members)) {
    if (member.is === "event") {
      byWireName.set(`_register${member.wireName}`.toLowerCase(), { name: key, member });
      byWireName.set(`_unregister${member.wireName}`.toLowerCase(), { name: key, member });
    } else byWireName.set(key.toLowerCase(), { name: key, member });
    if (member.is === "scalar" && member.setAs !== undefined)
      byWireName.set(member.setAs.toLowerCase(), { name: key, member });
  }
  return { name, members, byWireName, kept: kept !== undefined, exists: (self) => kept?.exists(self) ?? true };
}

/** The object of a class that stands for `self`. */
export const at = <Self>(of: Kind<Self>, self: Self): Thing<Self> => ({ kind: of, self });

export const isThing = (value: unknown): value is Thing =>
  typeof value === "object" && value !== null && "kind" in value && "self" in value;
