import type { ApiSet } from "./apiSet";
import type { Arguments } from "./arguments";
import type { Event, Items, Method, Navigation, Scalar, Thing } from "./kind";

/** Short forms in which the tables of members are written. `since` is the set in which Excel got the member. */

export const scalar = <Self>(
  since: ApiSet,
  get: (self: Self) => unknown,
  set?: (self: Self, value: unknown) => void,
): Scalar<Self> => ({ is: "scalar", since, get, ...(set && { set }) });

/** A scalar that formulas can change. */
export const calculated = <Self>(
  since: ApiSet,
  get: (self: Self) => unknown,
  set?: (self: Self, value: unknown) => void,
): Scalar<Self> => ({ ...scalar(since, get, set), calculated: true });

export const navigation = <Self>(since: ApiSet, get: (self: Self) => Thing | null): Navigation<Self> => ({
  is: "navigation",
  since,
  get,
});

export const method = <Self>(since: ApiSet, call: (self: Self, given: Arguments) => unknown): Method<Self> => ({
  is: "method",
  since,
  call,
});

export const items = <Self>(list: (self: Self) => readonly Thing[]): Items<Self> => ({ is: "items", list });

export const event = <Self>(
  since: ApiSet,
  wireName: string,
  listen: (self: Self, on: boolean) => void,
): Event<Self> => ({ is: "event", since, wireName, listen });
