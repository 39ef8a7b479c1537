import type { IndicatorId } from "../domain/indicator";
import type { UnitResult } from "../domain/result";

type Values = Record<IndicatorId, number | null>;

/**
 * One line across columns, read as a record with null for NaN. It reads the columns themselves: thousands of units have
 * hundreds of thousands of figures, and most of them are never looked at one by one.
 */
export function lineOf(columns: ReadonlyMap<IndicatorId, Float64Array>, position: number): UnitResult["values"] {
  return new Proxy<Values>({}, new Line(columns, position));
}

/** Answers for the record; a class, so that a line costs no closures. */
class Line implements ProxyHandler<Values> {
  constructor(
    private readonly columns: ReadonlyMap<string | symbol, Float64Array>,
    private readonly position: number,
  ) {}

  get(record: Values, key: string | symbol): unknown {
    const values = this.columns.get(key);
    return values === undefined ? Reflect.get(record, key) : this.figure(values);
  }

  has(record: Values, key: string | symbol): boolean {
    return this.columns.has(key) || Reflect.has(record, key);
  }

  ownKeys(): (string | symbol)[] {
    return [...this.columns.keys()];
  }

  getOwnPropertyDescriptor(_: Values, key: string | symbol): PropertyDescriptor | undefined {
    const values = this.columns.get(key);
    return values && { value: this.figure(values), enumerable: true, configurable: true, writable: true };
  }

  private figure(values: Float64Array): number | null {
    const value = values[this.position] ?? NaN;
    return Number.isNaN(value) ? null : value;
  }
}
