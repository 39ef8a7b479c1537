import fc from "fast-check";

/** Every choice of the generator. What comes first or is least is the plainest, so that failures shrink towards it. */
export interface Dice {
  /** Both ends included. */
  readonly int: (from: number, to: number) => number;
  /** True in so many cases of a hundred. */
  readonly chance: (percent: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
  /** Some of the items, at least `least`, in their own order. */
  readonly some: <T>(items: readonly T[], least: number, most?: number) => T[];
  readonly shuffled: <T>(items: readonly T[]) => T[];
}

export function diceFrom(int: Dice["int"]): Dice {
  const pick = <T>(items: readonly T[]): T => {
    const item = items[int(0, items.length - 1)];
    if (item === undefined) throw new Error("Nothing to pick from");
    return item;
  };
  const shuffled = <T>(items: readonly T[]): T[] => {
    const left = [...items];
    return items.flatMap(() => left.splice(int(0, left.length - 1), 1));
  };
  const some = <T>(items: readonly T[], least: number, most = items.length): T[] => {
    const count = int(Math.min(least, items.length), Math.min(most, items.length));
    const chosen = new Set(shuffled(items.map((_, index) => index)).slice(0, count));
    return items.filter((_, index) => chosen.has(index));
  };
  return { int, chance: (percent) => int(0, 99) >= 100 - percent, pick, some, shuffled };
}

/** Dice for properties: fast-check remembers and shrinks each throw. */
export const rolled: fc.Arbitrary<Dice> = fc
  .gen()
  .map((roll) => diceFrom((from, to) => roll(fc.integer, { min: from, max: to })));

/** Dice for a bench: the same throws for the same seed (mulberry32). */
export function seeded(seed: number): Dice {
  let state = seed >>> 0;
  return diceFrom((from, to) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return from + (((mixed ^ (mixed >>> 14)) >>> 0) % (to - from + 1));
  });
}
