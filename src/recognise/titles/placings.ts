import type { Sheet } from "../../domain/cell";
import type { FindingFact } from "../../domain/finding";
import { comesNext, type Period, periodOf } from "../../domain/period";
import { foldPlain } from "../../read/text";
import { asideFact, isDoneToo, type TitleClaim, titleClaim } from "./asideTitle";
import { downwards } from "../tables/findTables";
import { yearsFromTo } from "./periodMentions";
import { type Naming, periodNamed, runsElsewhere, saysUntil } from "./periodText";
import type { RawTable } from "../tables/rawTable";
import { coversYears } from "./severalYears";
import type { SheetTime } from "./sheetTime";
import { saysSinceNewYear, sinceNewYear } from "./sinceNewYear";
import type { TitleLine } from "./title";
import { goesOn, toldBy } from "./titleLine";

/** What a table's own words, those of the tables above it and its sheet's name say. */
export interface Placing {
  readonly sheet: Sheet;
  readonly table: RawTable;
  readonly time: Naming;
  readonly claim: TitleClaim;
  /** The year of the sheet's name, where nothing says more. */
  readonly year: number | null;
}

/**
 * A table that names no time is about that of the table above it, else of its sheet; and so with what it holds.
 * `named`: what the sheet's name tells; `isOneOf`: and so do others' of other parts of that year.
 */
export function placingsOf(sheet: Sheet, tables: readonly RawTable[], named: SheetTime, isOneOf: boolean): Placing[] {
  let above: Naming = { kind: "none" };
  let before: TitleClaim | null = null;
  return tables.toSorted(downwards).map((table) => {
    const lines = linesOf(table.title);
    const texts = lines.map(({ text }) => text);
    const own = ofSectionYear(lines, above) ?? periodNamed(texts);
    const words = titleClaim(table.area, lines);
    const said: TitleClaim = isDoneToo(words, table.measures) ? { ...words, told: "result" } : words;
    const continues: boolean = said.told === null && own.kind === "none" && before !== null;
    const claim: TitleClaim = continues && before !== null ? before : said;
    const isAside = asideFact(claim) !== null;
    // What stands over the title of a plan may be about the results below it as well.
    if (isAside && !continues) above = firstTold(periodNamed(claim.above), above);
    const ofPart = ofSheetsPart(own, texts, named.words, above);
    const told = isOneOf || !mayBeMadeThen(own, ofPart) ? ofPart : unclear;
    const joined = firstTold(told, above, named.naming);
    const ownTime = own.kind === "none" ? elseUnclear(joined, [...texts, sheet.name]) : joined;
    const time = sinceNewYear(ownTime, [...texts, sheet.name], table.measures);
    if (!isAside) above = time;
    before = isAside ? claim : null;
    return { sheet, table, time, claim, year: time.kind === "none" ? named.year : null };
  });
}

/** The time of the tables around, unless the table's own words run to another day, or over several years. */
function elseUnclear(time: Naming, texts: readonly string[]): Naming {
  const covering = texts.filter(coversYears);
  if (covering.length > 0) return { kind: "unclear", named: yearsNamed(covering) };
  return time.kind === "period" && runsElsewhere(texts, time.period) ? { kind: "unclear" } : time;
}

/** Each of the years that "Giai đoạn 2022 - 2024" names, any of "Qua các năm": columns may tell the last of them. */
function yearsNamed(texts: readonly string[]): readonly Period[] {
  const named = yearsFromTo(texts.join(" "));
  return (named.length > 0 ? named : yearsFromTo("2000 - 2099")).map((year) => periodOf(year, "year"));
}

function firstTold(...namings: readonly Naming[]): Naming {
  return namings.find(({ kind }) => kind !== "none") ?? { kind: "none" };
}

/**
 * Where a title names a year, the sheet may be about a part of it: "Quý 1", "T6"; where it lacks one, the sheet may have
 * it, or the table above, whose period this one follows.
 */
function ofSheetsPart(own: Naming, texts: readonly string[], sheet: string, above: Naming): Naming {
  const isOpen = own.kind === "yearless" || (own.kind === "period" && own.period.kind === "year" && !own.byDays);
  if (!isOpen) return own;
  const joined = periodNamed([...texts, sheet]);
  if (joined.kind === "period") return joined;
  if (own.kind !== "yearless" || above.kind !== "period") return own;
  const period = periodOf(above.period.year, own.of, above.period.calendar);
  return comesNext(period, above.period.to) ? { kind: "period", period, byDays: false } : own;
}

/** The report of a year is made in its last months, or quarter, after which its sheet may be called. */
function mayBeMadeThen(own: Naming, ofPart: Naming): boolean {
  if (own.kind !== "period" || ofPart.kind !== "period") return false;
  return own.period.kind === "year" && /^(?:m1[12]|q4)$/.test(ofPart.period.kind);
}

/** The part of the year a sheet is called after, where the titles on it name a year: "T1" with "NĂM 2024"; "" for others. */
export function partOfYearNamed(tables: readonly RawTable[], { naming }: SheetTime): string {
  const part = naming.kind === "period" ? naming.period.kind : naming.kind === "yearless" ? naming.of : "";
  const isOfYear = ({ title }: RawTable): boolean => {
    const told = periodNamed(linesOf(title).map(({ text }) => text));
    return told.kind === "period" && told.period.kind === "year";
  };
  return /^[mq]\d/.test(part) && tables.some(isOfYear) ? part : "";
}

const unclear: Naming = { kind: "unclear" };

/**
 * The words above a table, each line with what goes on from it, "…, phương hướng nhiệm vụ tháng sau", and without the notes
 * below the table above; a note may be about "số liệu dưới đây".
 */
function linesOf(title: readonly TitleLine[]): readonly TitleLine[] {
  let note = -Infinity;
  const lines: TitleLine[] = [];
  for (const line of title) {
    const last = lines.at(-1);
    const isNote = isNoteLine(line.text) || line.at.row <= note + 1;
    if (isNote) note = line.at.row;
    else if (last !== undefined && isNextTask(last, line))
      lines.splice(-1, 1, { ...last, text: `${last.text} ${line.text}` });
    else lines.push(line);
  }
  return lines;
}

/** What is to be done next stands in the same sentence as what was done, though not always in the same row. */
function isNextTask(last: TitleLine, line: TitleLine): boolean {
  return (
    last.at.row < line.at.row &&
    toldBy(last.text) === "result" &&
    goesOn(last.text) &&
    /^\W*(?:va )?phuong huong\b/.test(foldPlain(line.text))
  );
}

function isNoteLine(text: string): boolean {
  const folded = foldPlain(text);
  return /^\W*(?:ghi chu|chu thich|luu y|nguon)\b/.test(folded) && !/\b(?:duoi|sau) day\b|\bbang nay\b/.test(folded);
}

/** "II. NĂM 2024" below the title of a half year, here or further up: the same part of that year. */
function ofSectionYear(lines: readonly TitleLine[], above: Naming): Naming | null {
  const section = lines.at(-1)?.text ?? "";
  const [, year] =
    /^\W*(?:(?:[ivx]+|[a-d]|\d)\s*[.)/-]\s*)?(?:so lieu )?nam (20\d\d)\W*$/.exec(foldPlain(section)) ?? [];
  const own = periodNamed(lines.slice(0, -1).map(({ text }) => text));
  const whole = own.kind === "none" ? above : own;
  if (year === undefined || whole.kind !== "period" || whole.byDays || whole.period.kind === "year") return null;
  return { kind: "period", period: periodOf(Number(year), whole.period.kind, whole.period.calendar), byDays: false };
}

/** The words that leave the time of a table open. */
export function ofUnclearTime({ table }: Placing): FindingFact {
  const lines = linesOf(table.title).map(({ text }) => text);
  const telling =
    [...lines, table.area.sheet].find((text) => coversYears(text) || saysSinceNewYear(text)) ??
    lines.find((text) => periodNamed([text]).kind !== "none") ??
    lines.find(saysUntil);
  const title = telling ?? table.area.sheet;
  return { code: "unclear-period", title };
}
