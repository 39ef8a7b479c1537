import type { FindingFact } from "../../domain/finding";
import type { IndicatorId } from "../../domain/indicator";
import { standardCoverage } from "../../plans/coverage";
import { foldPlain } from "../../read/text";
import { matchHeader } from "../headings/header";
import { otherMeasureAbove } from "../headings/measureUnit";
import type { RawLine, RawMeasure, RawTable } from "../tables/rawTable";
import { isProperName } from "../units/unitName";
import { subjectOf } from "./titleIndicator";
import { goesOn, segmentsOf } from "./titleLine";
import { type TitleSubject, titleSubjects } from "./titleSubjects";

/**
 * Why a table is not read whose title says that its figures count something else than its headings, or a part of the
 * people only; null for any other, and where the headings say the same. Words over the table to the left of it, which
 * ends before column `from`, may name what the sheet is about as well.
 */
export function otherSubject({ title, area, measures, lines: [line] }: RawTable, from: number): FindingFact | null {
  const lines = title.filter(({ at, text }) => at.column <= area.right && !letterhead.test(text));
  const texts = lines.map(({ text }) => text);
  const whole = lines.filter((_, index) => !goesOn(texts[index - 1] ?? ""));
  const headings = headingsOf(measures);
  const isOther = (text: string, mayBeTopic: boolean, isName = false): boolean => {
    const subjects =
      segmentsOf(text)
        .map(subjectsOf)
        .find(({ length }) => length > 0) ?? [];
    const told = subjects.filter(({ isTopic, ofTitleOnly }) => (mayBeTopic || !isTopic) && !(isName && ofTitleOnly));
    const areAllSaid = headings.every((heading) => subjects.some(({ ofHeadings }) => ofHeadings.test(heading)));
    return told.length > 0 && !areAllSaid && !subjects.some((subject) => isSaid(subject, headings, isName));
  };
  const own = whole.filter(({ at }) => at.column >= from).map(({ text }) => text);
  const told =
    whole.find(({ text }) => isOther(text, own.includes(text)))?.text ??
    (!isPlace(area.sheet, line) && isOther(area.sheet, true, true) ? area.sheet : undefined);
  const paths = measures.map(({ path }) => path);
  const other =
    told ?? otherMeasureAbove(paths, texts) ?? (tellsWhoOnly(measures, headings) ? own.find(namesOther) : undefined);
  return other === undefined ? null : { code: "other-subject", title: other };
}

/** "Bát Tràng", "Tiền An": whose the form on the sheet is, and not "bắt" or "tiền". */
function isPlace(sheet: string, line: RawLine | undefined): boolean {
  return line?.name === sheet && isProperName(sheet) && /\p{Ll}/u.test(sheet);
}

/** "Khoa Kiểm soát bệnh tật - HIV/AIDS": who reports, with what they are there for. */
const letterhead = /^\W*khoa (?:kiểm soát bệnh tật|ksbt)(?!\p{L})/iu;

/** On folded text; totals and rates are of what stands beside them. */
function headingsOf(measures: readonly RawMeasure[]): readonly string[] {
  const all = measures.map(({ path }) => foldPlain(path.join(" ")));
  const telling = all.filter((heading) => !/^(?:tong(?: so| cong)?|cong|(?:ty|ti) le.*|.*%\)?|ghi chu)$/.test(heading));
  return telling.length > 0 ? telling : all;
}

/** A sheet is called after one of its columns for short. */
function isSaid({ ofHeadings, isTopic }: TitleSubject, headings: readonly string[], isName: boolean): boolean {
  const isNamed = (heading: string): boolean => ofHeadings.test(heading);
  return isTopic === true || isName ? headings.some(isNamed) : headings.every(isNamed);
}

/** Both this and others. */
const joint = / va |[,;&+]|(?<=[a-z])\/(?=[a-z])/;
/** "Trong đó: Nữ" alone says of which of the people the table is. */
const ofWhole = /^trong do\W+/;

/** What a part of a title says of all figures: of several things in a row each must be such. */
function subjectsOf(segment: string): readonly TitleSubject[] {
  const told = segment.replace(ofWhole, "");
  if (told.includes("trong do")) return [];
  const items = told
    .split(joint)
    .map((item) => item.trim())
    .filter((item) => item !== "");
  const subjects = items.map((item) => titleSubjects.find(({ title }) => title.test(item)));
  return subjects.every((subject) => subject !== undefined) ? subjects : [];
}

/** "Người nghiện | Người sử dụng | Tổng": who is counted, and not what was done for them. */
function tellsWhoOnly(measures: readonly RawMeasure[], headings: readonly string[]): boolean {
  if (!headings.every((heading) => /\b(?:nghien|su dung|nsd|nn)\b/.test(heading))) return false;
  if (headings.some((heading) => /\b(?:ho so|hsql|hs|quan ly|ql)\b/.test(heading))) return false;
  return measures.every(({ path }) => {
    const match = matchHeader(path);
    return match.kind === "indicator" ? isManaged(match.id) : match.kind === "label" || match.kind === "derived";
  });
}

/** A title that names one indicator of what was done, or files being made; that they were reached is what all is about. */
function namesOther(line: string): boolean {
  if (/(?<!duoc |da )\blap (?:ho so|hs)\b/.test(foldPlain(line))) return true;
  const match = matchHeader([subjectOf(line)]);
  return match.kind === "indicator" && !/^(?:NN_|NSD_)/.test(match.id) && match.id !== standardCoverage.reached;
}

function isManaged(id: IndicatorId): boolean {
  return standardCoverage.managed.includes(id);
}
