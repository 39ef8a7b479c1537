import type { Sheet } from "../../domain/cell";
import type { FindingFact } from "../../domain/finding";
import { comesNext, type Period, periodOf } from "../../domain/period";
import { foldPlain } from "../../read/text";
import { asideFact, type TitleClaim, titleClaim } from "./asideTitle";
import { downwards } from "../tables/findTables";
import { yearsFromTo } from "./periodMentions";
import { type Naming, periodNamed, runsElsewhere, saysUntil } from "./periodText";
import type { RawTable } from "../tables/rawTable";
import { coversYears } from "./severalYears";
import type { SheetTime } from "./sheetTime";
import { saysSinceNewYear, sinceNewYear } from "./sinceNewYear";
import type { TitleLine } from "./title";

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
 * `named`: what the sheet's name tells; `isOneOf`: and so do others' of other parts of the year.
 */
export function placingsOf(sheet: Sheet, tables: readonly RawTable[], named: SheetTime, isOneOf: boolean): Placing[] {
  let above: Naming = { kind: "none" };
  let before: TitleClaim | null = null;
  return tables.toSorted(downwards).map((table) => {
    const lines = withoutNotes(table.title);
    const texts = lines.map(({ text }) => text);
    const own = ofSectionYear(lines, above) ?? periodNamed(texts);
    const said = titleClaim(table.area, lines);
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

/** The report of a year is made in its last month, or quarter, after which its sheet may be called. */
function mayBeMadeThen(own: Naming, ofPart: Naming): boolean {
  if (own.kind !== "period" || ofPart.kind !== "period") return false;
  return own.period.kind === "year" && /^[mq]\d/.test(ofPart.period.kind) && ofPart.period.to === own.period.to;
}

const unclear: Naming = { kind: "unclear" };

/** The words above a table without the notes below the one above it; a note may be about "số liệu dưới đây". */
function withoutNotes(title: readonly TitleLine[]): readonly TitleLine[] {
  let note = -Infinity;
  return title.filter(({ text, at }) => {
    const isNote = isNoteLine(text) || at.row <= note + 1;
    if (isNote) note = at.row;
    return !isNote;
  });
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
  const lines = withoutNotes(table.title).map(({ text }) => text);
  const telling =
    [...lines, table.area.sheet].find((text) => coversYears(text) || saysSinceNewYear(text)) ??
    lines.find((text) => periodNamed([text]).kind !== "none") ??
    lines.find(saysUntil);
  const title = telling ?? table.area.sheet;
  return { code: "unclear-period", title };
}
