import type { Dice } from "./dice";
import type { LineSpec, TableSpec } from "./tableSpec";
import { unitRows } from "./telling";
import { type Truth, unitAt } from "./truth";

/** How a table with its units in rows is laid out. */
export interface RowsLook {
  readonly ordinals: boolean;
  /** Codes of the units, where there is a column of them. */
  readonly codes: ReadonlyMap<LineSpec, string> | null;
  readonly nameHead: string | null;
  /** Whether the words over the names stand in the last row of headings, not merged upwards. */
  readonly nameHeadLow: boolean;
  /** Whether headings without a group stand in the last row too, as far as none is left of them. */
  readonly headsLow: boolean;
  readonly numbering: "none" | "plain" | "brackets" | "letters" | "wrong" | "formulas";
  /** A row that says what each column counts. */
  readonly nouns: boolean;
  /** The rows each line has, where it has more than one. */
  readonly rows: ReturnType<typeof unitRows>;
  readonly totalLabel: "name" | "ordinal";
  /** Lines with blank rows above them. */
  readonly gaps: ReadonlySet<number>;
  readonly hidden: ReadonlySet<number>;
}

const nameHeads = [
  "Đơn vị",
  "Tên đơn vị",
  "Phường, xã",
  "Xã, phường, thị trấn",
  "ĐƠN VỊ",
  "Địa phương",
  "Tên xã, phường",
  "Đơn\nvị",
];

export function rowsLook(dice: Dice, { measures, lines }: TableSpec, truth: Truth): RowsLook {
  // Of a unit without any figure the row of what was done is not told from an empty one.
  const areFilled = lines.every(({ entries }) =>
    entries.some(({ value }, index) => measures[index]?.extra !== "note" && /[^\s.…]/.test(String(value))),
  );
  return {
    ordinals: !dice.chance(15),
    codes: dice.chance(15) ? codesOf(lines, truth) : null,
    nameHead: dice.pick(nameHeads),
    nameHeadLow: dice.chance(15),
    headsLow: dice.chance(15),
    numbering: dice.pick(["none", "none", "plain", "brackets", "letters", "wrong", "formulas"] as const),
    nouns: dice.chance(5),
    rows: areFilled ? unitRows(dice) : null,
    totalLabel: dice.pick(["name", "name", "ordinal"] as const),
    gaps: new Set(dice.chance(15) ? [dice.int(1, lines.length)] : []),
    hidden: new Set(dice.chance(10) ? [dice.int(0, lines.length)] : []),
  };
}

/** null where no unit has a code. */
function codesOf(lines: readonly LineSpec[], truth: Truth): ReadonlyMap<LineSpec, string> | null {
  const codes = lines.flatMap((line) => {
    const code = line.role !== "unit" || line.place === null ? null : unitAt(truth, line.place).code;
    return code === null ? [] : [[line, code] as const];
  });
  return codes.length > 0 ? new Map(codes) : null;
}
