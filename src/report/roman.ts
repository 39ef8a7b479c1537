const digits: readonly (readonly [number, string])[] = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** 4 → "IV": districts above their wards, annexes and chapters are numbered so. "" for 0. */
export function roman(value: number): string {
  const [size, digit] = digits.find(([weight]) => weight <= value) ?? [0, ""];
  return size === 0 ? "" : digit + roman(value - size);
}
