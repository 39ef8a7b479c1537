import { HostError } from "./hostError";
import { isThing, type Kind, type Thing } from "./kind";

/** The arguments of one call, read with the strictness of Excel: what does not fit is InvalidArgument. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  /** The argument as it came; null when it was left out. */
  raw(index: number): unknown {
    return this.values[index] ?? null;
  }
  text(index: number): string {
    return asText(this.raw(index));
  }
  optionalText(index: number): string | null {
    const value = this.raw(index);
    return value === null ? null : asText(value);
  }
  integer(index: number): number {
    return asInteger(this.raw(index));
  }
  optionalInteger(index: number, otherwise: number): number {
    const value = this.raw(index);
    return value === null ? otherwise : asInteger(value);
  }
  flag(index: number): boolean {
    const value = this.raw(index);
    return value === null ? false : asFlag(value);
  }
  /** One of the listed words; the first of them when the argument was left out and `optional`. */
  oneOf<Word extends string>(index: number, words: readonly [Word, ...Word[]], optional = false): Word {
    const value = this.raw(index);
    return value === null && optional ? words[0] : asOneOf(value, words);
  }
  /** The object of a class, or null when the argument is something else. */
  thing<Self>(index: number, kind: Kind<Self>): Self | null {
    const value = this.raw(index);
    return isThing(value) && isOf(value, kind) ? value.self : null;
  }
}

export const isOf = <Self>(thing: Thing, kind: Kind<Self>): thing is Thing<Self> => thing.kind.name === kind.name;

export function asText(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument", `text expected, got ${described(value)}`);
  return value;
}
export function asNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value))
    throw new HostError("InvalidArgument", `number expected, got ${described(value)}`);
  return value;
}
export function asInteger(value: unknown): number {
  const number = asNumber(value);
  if (!Number.isInteger(number)) throw new HostError("InvalidArgument", `whole number expected, got ${number}`);
  return number;
}
export function asFlag(value: unknown): boolean {
  if (typeof value !== "boolean")
    throw new HostError("InvalidArgument", `true or false expected, got ${described(value)}`);
  return value;
}
export function asOneOf<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (found === undefined)
    throw new HostError("InvalidArgument", `one of ${words.join(", ")} expected, got ${described(value)}`);
  return found;
}
/** A plain object; its values still have to be read one by one. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new HostError("InvalidArgument", `object expected, got ${described(value)}`);
  return value as Readonly<Record<string, unknown>>;
}
export function asList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new HostError("InvalidArgument", `array expected, got ${described(value)}`);
  return value;
}

const described = (value: unknown): string => (JSON.stringify(value) as string | undefined)?.slice(0, 60) ?? "nothing";
