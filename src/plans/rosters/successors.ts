/**
 * What became of a unit when the rosters changed. Codes are reused: `from` is the code's unit on the day
 * before `date`, `to` the unit that carries the code from `date` on.
 */
export interface Succession {
  readonly from: string;
  /** null: not known. */
  readonly to: string | null;
  /**
   * "renamed": the same unit under another name or code. "merged": all of it became part of `to`.
   * "split": one entry for each part; people cannot be told apart by the old unit's figures.
   * "unknown": the unit is gone and no source at hand says where to.
   */
  readonly kind: "renamed" | "merged" | "split" | "unknown";
  /** ISO date, the first day of the new state. */
  readonly date: string;
}

/**
 * Every change between two states of the rosters; a unit without an entry lived on unchanged, except that
 * any ward of Long Khánh may have taken in the two that went on 2024-11-01.
 * Sources: Nghị quyết 1662/NQ-UBTVQH15 khoản 75–79, Nghị quyết 1656/NQ-UBTVQH15 khoản 122–126.
 */
export const successions: readonly Succession[] = [
  { from: "26071", to: null, kind: "unknown", date: "2024-11-01" },
  { from: "26074", to: null, kind: "unknown", date: "2024-11-01" },

  ...merged("2025-07-01", "26080", ["26077", "26080", "26083", "26086", "26107"]),
  // 26323 is Xã Xuân Thiện, which did not belong to Long Khánh: its figures are in no roster here.
  ...merged("2025-07-01", "26089", ["26089", "26095", "26323"]),
  ...merged("2025-07-01", "26098", ["26092", "26098"]),
  ...merged("2025-07-01", "26104", ["26101", "26104"]),
  ...merged("2025-07-01", "26113", ["26110", "26113"]),

  ...merged("2025-07-01", "00376", ["00376", "00400", "00406", "00418", "00436", "00448"]),
  ...merged("2025-07-01", "00382", ["00382", "00397", "00415"]),
  ...merged("2025-07-01", "00385", ["00379", "00385", "00388", "00391"]),
  ...merged("2025-07-01", "00430", ["00394", "00403", "00421", "00424", "00430", "00439", "00451"]),
  ...merged("2025-07-01", "00433", ["00412", "00433", "00442"]),
  // Mai Đình is split by area only: khoản 122 gives its whole population to Sóc Sơn (00376).
  // Of Quang Tiến and Phú Minh it names an area alone; the rest is Nội Bài's (00433).
  ...split("2025-07-01", "00427", ["00376", "00433"]),
  ...split("2025-07-01", "00409", ["00376", "00433"]),
  ...split("2025-07-01", "00445", ["00376", "00433"]),
];

function merged(date: string, to: string, from: readonly string[]): Succession[] {
  return from.map((code) => ({ from: code, to, kind: "merged", date }));
}

function split(date: string, from: string, to: readonly string[]): Succession[] {
  return to.map((code) => ({ from, to: code, kind: "split", date }));
}
