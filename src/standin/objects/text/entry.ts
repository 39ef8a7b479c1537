import type { Scalar } from "../../model";
import { HostError } from "../../wire/hostError";
import type { Culture } from "./culture";
import { checkedFormula } from "./formulaText";
import { typedDate } from "./typedDate";
import { typedNumber } from "./typedNumber";

/** What a cell holds after something was entered. */
export interface Content {
  readonly value: Scalar;
  readonly isError: boolean;
  readonly formula: string | null;
  /** The number format Excel gives a cell of format General with it; null for none. */
  readonly format: string | null;
  readonly quotePrefix: boolean;
}

/** Where something is entered. */
export interface Setting {
  /** The format the cell has: "@" keeps everything as text. */
  readonly numberFormat: string;
  readonly culture: Culture;
  readonly today: Date;
  readonly date1904: boolean;
}

const textLimit = 32_767;
export const errorTexts: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
]);

const plain = (value: Scalar, format: string | null = null): Content => ({
  value,
  isError: false,
  formula: null,
  format,
  quotePrefix: false,
});

export const emptied: Content = plain("");

/**
 * What Excel makes of a value written to a cell: numbers and truth values as they are, texts as if a user had
 * typed them. "05" becomes 5, "1/6" a date, "=A1" and "-A1" formulas; an apostrophe or the format "@" keeps text.
 */
export function readEntry(entry: unknown, setting: Setting): Content {
  if (typeof entry === "number") return setting.numberFormat === "@" ? plain(String(entry)) : plain(entry);
  if (typeof entry === "boolean") return plain(entry);
  if (typeof entry !== "string") throw new HostError("InvalidArgument", `a cell cannot hold ${JSON.stringify(entry)}`);
  if (entry.length > textLimit) throw new HostError("InvalidArgument", `text of ${entry.length} characters`);
  if (entry === "") return emptied;
  if (setting.numberFormat === "@") return plain(entry);
  if (entry.startsWith("'")) return { ...plain(entry.slice(1)), quotePrefix: true };
  if (entry.startsWith("=") && entry.length > 1) return withFormula(entry);
  return typedText(entry, setting);
}

function typedText(entry: string, setting: Setting): Content {
  const trimmed = entry.trim();
  if (/^(true|false)$/i.test(trimmed)) return plain(trimmed.toLowerCase() === "true");
  if (errorTexts.has(trimmed.toUpperCase())) return { ...plain(trimmed.toUpperCase()), isError: true };
  const number =
    typedNumber(trimmed, setting.culture) ?? typedDate(trimmed, setting.culture, setting.today, setting.date1904);
  if (number) return plain(number.value, number.format);
  return /^[+-]./.test(entry) ? withFormula(`=${entry}`) : plain(entry);
}

/** Until it is calculated a formula shows 0. */
const withFormula = (text: string): Content => ({ ...plain(0), formula: checkedFormula(text) });
