/**
 * The sheets a report may have, in the order they are written: the text, coverage by unit (Bảng 1), progress of
 * targets (Bảng 2), quotas by unit (Bảng 3), units that fall short, all figures, charts, and the figures as one long table.
 */
export const reportSheets = [
  "text",
  "coverage",
  "targets",
  "quotas",
  "shortfalls",
  "details",
  "charts",
  "data",
] as const;

export type ReportSheet = (typeof reportSheets)[number];
