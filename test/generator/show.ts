import type { WorkbookSnapshot } from "../../src/domain/workbook";

/** A workbook as text, for the message of a test that fails. */
export function shown({ sheets }: WorkbookSnapshot): string {
  return sheets
    .map(({ name, visible, top, left, values }) => {
      const rows = values.map(
        (row, index) => `${top + index + 1}\t${row.map((value) => String(value).replace(/\s+/g, " ")).join(" | ")}`,
      );
      return [`== ${name}${visible ? "" : " (hidden)"}, from column ${left}`, ...rows].join("\n");
    })
    .join("\n");
}
