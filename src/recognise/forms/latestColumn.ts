import { foldPlain } from "../../read/text";
import type { FormColumn } from "./formColumns";
import { periodFromTexts } from "../titles/periodText";
import { saysPlanOrPast } from "../headings/setAgainst";

/** Where no year is told all columns are of the same. */
const anyYear = "năm 2000";

/**
 * Of columns that tell one thing at several times the last: "6 tháng 2023 | 6 tháng 2024", "TH quý I | TH quý II", "Số đầu
 * kỳ | Tăng | Giảm | Số cuối kỳ". null where they tell no times, or times of different length in one year.
 */
export function latestOf(columns: readonly FormColumn[]): FormColumn | null {
  return atTheEnd(columns) ?? lastPeriod(columns.filter(({ path }) => !path.some(saysPlanOrPast)));
}

function lastPeriod(columns: readonly FormColumn[]): FormColumn | null {
  const lowest = columns.map(({ path }) => path.at(-1) ?? "");
  const hasYears = lowest.some((text) => /20\d\d/.test(text));
  const told = columns.flatMap((column, index) => {
    const text = (lowest[index] ?? "").replace(done, "").replace(/^20\d\d$/, "năm $&");
    const period = isTime.test(foldPlain(text)) ? periodFromTexts(hasYears ? [text] : [text, anyYear]) : null;
    return period === null ? [] : [{ column, to: period.to, length: period.kind.replace(/\d+$/, "") }];
  });
  const [first] = told;
  const ofLastYear = told.filter(({ to }) => told.every((other) => other.to.slice(0, 4) <= to.slice(0, 4)));
  if (hasYears && told.length > 1 && ofLastYear.length === 1) return ofLastYear[0]?.column ?? null;
  const isSeries = told.every(({ length }) => length === first?.length);
  const isEach = new Set(told.map(({ to }) => to)).size === told.length;
  if (told.length < 2 || !isSeries || !isEach) return null;
  const wholes = columns.filter((_, index) => wholeYear.test(foldPlain(lowest[index] ?? "")));
  if (wholes[0] !== undefined && wholes.length === 1) return wholes[0];
  const latest = told.toSorted((a, b) => b.to.localeCompare(a.to))[0]?.column ?? null;
  // "Quý IV | Quý I" are of two years.
  return hasYears || latest === told.at(-1)?.column ? latest : null;
}

const done = /^(?:TH|KQ|thực hiện|kết quả|số liệu)(?!\p{L})\s*/iu;
/** What quarters or halves beside it make up. */
const wholeYear = /^\W*(?:ca nam|12 thang)(?: (?:nam )?20\d\d)?\W*$/;
/** A time and nothing else. */
const isTime = /^\W*(?:trong )?(?:quy|thang|nam|ky|[qt]|\d{1,2} ?thang|\d{1,2}t|20\d\d)(?![a-z])[\sa-z\d/.,-]*$/;

/** What there is at the end where the other columns tell what there was at the beginning, and how it has changed. */
function atTheEnd(columns: readonly FormColumn[]): FormColumn | null {
  const texts = columns.map(({ path }) => foldPlain(path.at(-1) ?? ""));
  const last = texts.flatMap((text, index) => (ending.test(text) ? [index] : []));
  const [only] = last;
  const hasBeginning = texts.some((text) => beginning.test(text));
  const isWhole = texts.every((text, index) => index === only || beginning.test(text) || change.test(text));
  return only !== undefined && last.length === 1 && hasBeginning && isWhole ? (columns[only] ?? null) : null;
}

const before = String.raw`^\W*(?:(?:so|tong so|ton|nguoi|dang|quan ly|hien) )*`;
const beginning = new RegExp(`${before}dau (?:ky|quy|thang|nam)(?![a-z])`);
const ending = new RegExp(`${before}(?:cuoi (?:ky|quy|thang|nam)|(?:hien )?(?:con|nay|co|tai)\\W*$)`);
const change = /^\W*(?:(?:so|tong so) )?(?:nguoi )?(?:tang|giam)(?![a-z])/;
