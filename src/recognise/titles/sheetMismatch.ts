import type { FindingFact } from "../../domain/finding";
import { type Period, periodOf } from "../../domain/period";
import { foldPlain } from "../../read/text";
import { sheetTime } from "./sheetTime";

/**
 * That a sheet is named for another time than its titles tell, as when last month's was copied; null where one of them
 * fits, or the name tells none.
 */
export function sheetMismatch(sheet: string, periods: readonly Period[]): FindingFact | null {
  const [first] = periods;
  if (first === undefined || periods.some((period) => fits(sheet, period))) return null;
  return { code: "period-sheet-mismatch", period: first, page: sheet };
}

function fits(sheet: string, { year, kind }: Period): boolean {
  const { naming, year: yearOfName } = sheetTime(sheet);
  // "Mẫu 2021", "TT 2011": the year of a document.
  const isOfForm = /\b(?:mau|bieu|tt|qd|kh|nd|bc)\b/.test(foldPlain(sheet));
  if (naming.kind === "unclear") return true;
  if (naming.kind === "none") return yearOfName === null || yearOfName === year || isOfForm;
  if (naming.kind === "period" && naming.period.year !== year) return false;
  const period = periodOf(year, kind);
  const named = periodOf(year, naming.kind === "period" ? naming.period.kind : naming.of);
  // "BC 6 tháng" may be of the last ones as well.
  if (
    kind === "half2" &&
    named.kind === "half1" &&
    !/dau|dn|\bky\b/.test(foldPlain(sheet)) &&
    /\b0?6 ?t(?:hang)?\W*$/.test(foldPlain(sheet))
  )
    return true;
  const isPart = period.from >= named.from && period.to <= named.to;
  // The sheet of the last month, or quarter, holds the sums up to it as well; "T1" may be no more than a number.
  const isWhole =
    named.from >= period.from && named.to <= period.to && (named.to === period.to || /^T ?\d+$/iu.test(sheet));
  return isPart || isWhole;
}
