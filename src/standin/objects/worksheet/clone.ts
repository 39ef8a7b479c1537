/** A deep copy of model data. Records of style are shared, not copied: they are never changed in place. */
export const clone = <Value>(value: Value): Value => copied(value) as Value;

function copied(value: unknown): unknown {
  if (typeof value !== "object" || value === null || isStyle(value)) return value;
  if (value instanceof Map) return new Map([...value].map(([key, inner]: [unknown, unknown]) => [key, copied(inner)]));
  if (value instanceof Set) return new Set(value);
  if (Array.isArray(value)) return value.map(copied);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copied(inner)]));
}

const isStyle = (value: object): boolean => "numberFormat" in value && "font" in value;
