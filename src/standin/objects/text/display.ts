import type { Scalar } from "../../model";
import type { Culture } from "./culture";
import { displayDate, isDateFormat } from "./displayDate";
import { displayNumber } from "./displayNumber";

/**
 * What a cell shows, as far as the number formats of plain tables go: General, digits with separators,
 * per cent, dates and times, texts in quotes, up to four sections. Colours and widths are left aside.
 */
export function display(value: Scalar, format: string, culture: Culture, date1904: boolean): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (format === "General") return typeof value === "string" ? value : general(value, culture);
  const sections = splitSections(format);
  if (typeof value === "string") return displayText(value, sections[3] ?? (sections.length === 1 ? sections[0] : "@"));
  const section = (sections.length > 1 && sections[sectionOf(value, sections.length)]) || (sections[0] ?? "General");
  const bare = section.replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  if (bare.trim() === "" && section !== bare) return general(value, culture);
  if (/^(general|@)$/i.test(bare.trim())) return general(value, culture);
  if (isDateFormat(bare)) return displayDate(value, bare, date1904);
  const hasOwnSign = sections.length > 1 && value < 0;
  return displayNumber(hasOwnSign ? -value : value, bare, culture);
}

/** Up to eleven digits, then scientific: as a cell of usual width shows it. */
function general(value: number, culture: Culture): string {
  const magnitude = Math.abs(value);
  if (magnitude !== 0 && (magnitude >= 1e11 || magnitude < 1e-9)) {
    const [mantissa = "", exponent = ""] = value.toExponential(5).split("e");
    const power = Number(exponent);
    return `${String(Number(mantissa)).replace(".", culture.decimal)}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
  }
  const whole = String(Math.trunc(magnitude)).length;
  return String(Number(value.toFixed(Math.max(0, Math.min(9, 10 - whole))))).replace(".", culture.decimal);
}

function displayText(value: string, section: string | undefined): string {
  if (section === undefined || !section.includes("@")) return value;
  return section.replace(/"([^"]*)"|\\(.)|_.|\*.|@/g, (part, quoted?: string, single?: string) =>
    part === "@" ? value : (quoted ?? single ?? (part.startsWith("_") ? " " : "")),
  );
}

/** Two sections: positive and zero, negative. Three: positive, negative, zero. */
const sectionOf = (value: number, count: number): number => (value < 0 ? 1 : value === 0 && count > 2 ? 2 : 0);

function splitSections(format: string): string[] {
  return [...format.matchAll(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\[])*(?:;|$)/g)]
    .map(([section]) => section)
    .filter((section, index, all) => section !== "" || index < all.length - 1)
    .map((section) => section.replace(/;$/, ""));
}
