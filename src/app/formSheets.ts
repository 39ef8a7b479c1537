import type { Sheet } from "../domain/cell";
import type { Recognition } from "../domain/table";
import { isSettingSheet } from "../recognise/settings/settingSheets";

/** The sheets that can be a form to fill in: those from which no unit's figure was read, and that keep no settings. */
export function formSheets(sheets: readonly Sheet[], { tables }: Recognition): readonly string[] {
  const read = new Set(
    tables.flatMap(({ area, lines, measures }) => {
      const holdsFigures = lines.some(
        ({ role, figures }) =>
          role === "unit" &&
          figures.some(({ value }, index) => value !== null && measures[index]?.meaning.kind === "indicator"),
      );
      return holdsFigures ? [area.sheet] : [];
    }),
  );
  return sheets.filter((sheet) => !read.has(sheet.name) && !isSettingSheet(sheet)).map(({ name }) => name);
}
