import { areaAddress } from "../domain/address";
import { inSlices, type Rest } from "../domain/steering";
import type { WrittenReport } from "../domain/workbook";
import { fingerprint } from "./reportMark";
import type { ExcelRun } from "./session";

/** Cells of one request: formulas alone stay well under the 5 MB that Excel on the web answers. */
const cellsPerRequest = 60_000;

/**
 * Which of the report sheets no longer hold what was written: the clerk has typed, added or removed something.
 * One request for ordinary reports; long sheets are read in blocks of rows.
 */
export async function editedReports(
  run: ExcelRun,
  reports: readonly WrittenReport[],
  rest?: Rest,
): Promise<readonly string[]> {
  if (reports.length === 0) return [];
  return run(async (context) => {
    let room = cellsPerRequest;
    const asked = [];
    for (const report of reports) {
      const { top, left, bottom, right } = report.stamp.bounds;
      const sheet = context.workbook.worksheets.getItem(report.name);
      const used = sheet.getUsedRangeOrNullObject(true).load("address");
      const width = right - left + 1;
      const blocks: Excel.Range[] = [];
      for (let from = top; from <= bottom;) {
        if (room < width) {
          await context.sync();
          room = cellsPerRequest;
        }
        const count = Math.max(1, Math.min(bottom + 1 - from, Math.floor(room / width)));
        blocks.push(sheet.getRangeByIndexes(from, left, count, width).load("formulas"));
        room -= count * width;
        from += count;
      }
      asked.push({ report, used, blocks });
    }
    await context.sync();
    const edited: string[] = [];
    for (const { report, used, blocks } of asked) {
      const { name, stamp } = report;
      const isWhole = !used.isNullObject && withoutSheet(used.address) === areaAddress(stamp.bounds);
      const rows = blocks.flatMap(({ formulas }) => formulas as unknown[][]);
      if (!isWhole || (await inSlices(fingerprint(rows), rest)) !== stamp.print) edited.push(name);
    }
    return edited;
  });
}

function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
