/** "ward" is the lowest level that reports, whatever it is called: phường, xã, thị trấn. */
export type UnitLevel = "ward" | "district" | "province";

export interface Unit {
  /** The code of the General Statistics Office; null where the workbook's names are all there is. */
  readonly code: string | null;
  /** In the roster's spelling, or as typed where there is no roster. */
  readonly name: string;
  /** Other spellings people use, besides what normalisation makes equal anyway. */
  readonly aliases?: readonly string[];
}

/** The units that have to report to one superior, during the time they existed. Codes are reused: only code and date together name a unit. */
export interface Roster {
  readonly id: string;
  readonly parent: string;
  readonly units: readonly Unit[];
  /** ISO dates, both ends included; null = open. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
}
