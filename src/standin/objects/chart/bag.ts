import type { ApiSet } from "../../wire/apiSet";
import { asColor } from "../format/color";
import { kind, type Kind, type Member } from "../../wire/kind";
import { method, scalar } from "../../wire/member";
import type { Book } from "../book";
import { checked } from "./checked";

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

/** The set a property came with, and the words it may be where it is one of a list. */
export type Property = ApiSet | readonly [since: ApiSet, words: readonly string[]];

export const bagMembers = <Self extends Bag>(
  properties: Readonly<Record<string, Property>>,
): Record<string, Member<Self>> =>
  Object.fromEntries(
    Object.entries(properties).map(([name, property]): [string, Member<Self>] => {
      const [since, words] = typeof property === "string" ? [property, null] : property;
      return [
        name,
        scalar<Self>(
          since,
          (bag) => kept(bag, name),
          (bag, value) => keep(bag, name, checked(name, value, words)),
        ),
      ];
    }),
  );

export const bag = (
  name: string,
  properties: Readonly<Record<string, Property>>,
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
