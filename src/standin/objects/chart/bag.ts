import type { ApiSet } from "../../wire/apiSet";
import { asColor } from "../format/color";
import { kind, type Kind, type Member } from "../../wire/kind";
import { method, scalar } from "../../wire/member";
import type { Book } from "../book";

/** A part of a chart that only keeps what it is told. */
export interface Bag {
  readonly book: Book;
  readonly properties: Map<string, unknown>;
  /** "title/format/font/": before the names of its own properties. */
  readonly path: string;
}

/** A part of a part. */
export const inside = (bag: Bag, name: string): Bag => ({ ...bag, path: `${bag.path}${name}/` });

export const kept = (bag: Bag, name: string): unknown => bag.properties.get(bag.path + name) ?? null;

export function keep(bag: Bag, name: string, value: unknown): void {
  bag.properties.set(bag.path + name, value);
  bag.book.isDirty = true;
}

/** Scalars by the set they came with; colours are checked, everything else is kept as it comes. */
export const bagMembers = (properties: Readonly<Record<string, ApiSet>>): Record<string, Member<Bag>> =>
  Object.fromEntries(
    Object.entries(properties).map(([name, since]): [string, Member<Bag>] => [
      name,
      scalar<Bag>(
        since,
        (bag) => kept(bag, name),
        (bag, value) => keep(bag, name, /color$/i.test(name) ? asColor(value) : value),
      ),
    ]),
  );

export const bag = (
  name: string,
  properties: Readonly<Record<string, ApiSet>>,
  more: Readonly<Record<string, Member<Bag>>> = {},
): Kind<Bag> => kind<Bag>(name, { ...bagMembers(properties), ...more });

/** A fill can be set and cleared, not read. */
export const chartFill = bag(
  "ChartFill",
  {},
  {
    setSolidColor: method("1.1", (self, given) => keep(self, "color", asColor(given.raw(0)))),
    clear: method("1.1", (self) => keep(self, "color", null)),
  },
);
