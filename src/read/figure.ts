import { assertNever } from "../domain/assertNever";
import type { Cell } from "../domain/cell";
import type { FindingFact } from "../domain/finding";
import { countedBy, isNil, isNotAvailable, type Measured } from "./figureWords";
import { readNumeral } from "./numeral";
import { withoutSexes } from "./sexesNoted";
import { cleanText } from "./text";

/** A whole number ≥ 0, of money any number ≥ 0, or null: not reported, or not readable for the reason in `problem`. Never both. */
export interface FigureReading {
  readonly value: number | null;
  readonly problem: FindingFact | null;
}

/**
 * Reads a cell as a count. Nothing is guessed: whatever has two meanings is a problem.
 *
 * | cell                                  | value                  | problem         |
 * | ------------------------------------- | ---------------------- | --------------- |
 * | blank; … ... ....                     | null, not reported     |                 |
 * | 15; 14.9999999999 from a formula      | 15                     |                 |
 * | - – — -- --- (-) -/- Không, không có (người), KPS | 0               |                 |
 * | 4.986; 4 986; 05; see `readNumeral`   | the number             |                 |
 * | 15 người; 02 Đội; 15người             | the number             |                 |
 * | 15*; 15 (*); 15¹, which point to a note; not 2023* | the number |                 |
 * | 22 (nam 20, nữ 2); 22 (trong đó nữ: 2) | 22                    |                 |
 * | １５ (full-width); '15 (apostrophe typed) | the number          |                 |
 * | 2,5; 1.1; 1.100,5 người               | null                   | fraction        |
 * | -3; "–3"; -2,5                        | null                   | negative        |
 * | a number under a date format          | null                   | date-in-count   |
 * | #REF!                                 | null                   | formula-error   |
 * | true; x; 536/950; 300 đến 400; 1 - 2; 50%; ~12; >10; 12?; +5; 5.; (3); k có số; 4,986; 15 triệu; 15 lượt | null | not-a-number |
 *
 * `counts`: what is counted there, where that is known: then "3 tổ" is no number of people, and "2,5 triệu" is read.
 *
 * "+5" may be an increase, "(3)" a negative or a column's number. Columns of money are read too, so the
 * only upper bound is `Number.MAX_SAFE_INTEGER`.
 */
export function readFigure(cell: Cell, counts?: Measured): FigureReading {
  switch (cell.kind) {
    case "blank":
      return notReported;
    case "number":
      return counted(cell.value, String(cell.value), counts);
    case "text":
      return typed(cell.text, counts);
    case "date":
      return refused({ code: "date-in-count", serial: cell.serial });
    case "boolean":
      return notANumber(cell.value ? "TRUE" : "FALSE");
    case "error":
      return refused({ code: "formula-error", shown: cell.error });
    default:
      return assertNever(cell);
  }
}

const notReported: FigureReading = { value: null, problem: null };

const refused = (problem: FindingFact): FigureReading => ({ value: null, problem });

/** What the clerk is shown of a long text is its beginning. */
const notANumber = (text: string): FigureReading =>
  refused({ code: "not-a-number", shown: text.length > 80 ? `${text.slice(0, 79)}…` : text });

/** Sums of decimals in formulas miss a whole number by less than this. */
const tolerance = 1e-9;

function counted(value: number, shown: string, counts: Measured | undefined): FigureReading {
  const whole = Math.round(value);
  if (Math.abs(whole) > Number.MAX_SAFE_INTEGER || Number.isNaN(value)) return notANumber(shown);
  const isWhole = Math.abs(value - whole) <= tolerance;
  if (isWhole && whole >= 0) return { value: Math.abs(whole), problem: null };
  if (value < 0) return refused({ code: "negative", value: isWhole ? whole : value });
  return counts === "money" ? { value, problem: null } : refused({ code: "fraction", value });
}

/** Longer than any number with its noun: not worth a look. */
const longest = 60;

function typed(shown: string, counts: Measured | undefined): FigureReading {
  // Most are bare numbers, and tables are long.
  const bare = readNumeral(shown);
  if (bare !== null) return counted(bare, shown, counts);
  const text = asciiForms(cleanText(shown)).replace(/^['‘’](?=\d)/, "");
  if (text === "" || isNotAvailable(text)) return notReported;
  if (text.length > longest) return notANumber(shown);
  const parts = /^([-–−])?(\d[\d., ]*?) ?(\p{L}.*)?$/u.exec(withoutSexes(text.replace(noteMark, "")));
  if (parts === null) return isNil(text) ? { value: 0, problem: null } : notANumber(shown);
  const [, sign, numeral = "", noun] = parts;
  const value = noun === undefined || fits(noun, counts) ? readNumeral(numeral) : null;
  if (value === null) return notANumber(shown);
  return counted(sign === undefined ? value : -value, shown, counts);
}

/** Years with such a mark are headings. */
const noteMark = /(?<=^(?!(?:19|20)\d\d\D)\d[\d.,]*) ?(?:\*{1,3}|\(\*{1,3}\)|¹)$/;

/** "5 người" is written after any number but of money, "12,5 triệu" after money; "3 tổ" are no people. */
function fits(noun: string, counts: Measured | undefined): boolean {
  if (counts === "money") return /^(?:triệu|tr)\.? ?(?:đồng|đ)?\.?$/iu.test(noun);
  const named = countedBy(noun);
  return named !== null && (named === "people" || counts !== "people");
}

/** Digits and signs of an East Asian keyboard, as wide as a Chinese character. */
function asciiForms(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}
