import type { IndicatorId } from "../../domain/indicator";
import { withoutPartOfYear } from "../headings/headingTime";
import type { RawMeasure } from "../tables/rawTable";
import { bothNamed, subjectNamed } from "./titleIndicator";
import type { Words } from "../words";

/** What stands below a title that names an indicator when the table is about nothing else. */
const parts: ReadonlyMap<IndicatorId, RegExp> = new Map([
  ["NN_HSQL", /^NN_/],
  ["NSD_HSQL", /^NSD_/],
  ["QLSC", /^(?:QLSC|TAINGHIEN|TN_)/],
  ["MMT_DT", /^(?:MMT_|HT_MMT|N(?:N|SD)_HSQL$)/],
]);

/**
 * Columns below the title they only mean something under: "Tổng số | Ngoài xã hội | Trại giam" of "NGƯỜI NGHIỆN CÓ HỒ SƠ
 * QUẢN LÝ", and "Vắng mặt" of users, who are no addicts.
 */
export function underTitle(
  words: Words,
  measures: readonly RawMeasure[],
  title: readonly string[],
): readonly RawMeasure[] {
  const named = subjectNamed(words, title);
  if (named === null) return underBoth(words, measures, bothNamed(words, title));
  const { id, text: subject } = named;
  const idOf = (path: readonly string[]): IndicatorId | null => {
    const match = words.path(path);
    return match.kind === "indicator" ? match.id : null;
  };
  const below = (measure: RawMeasure): RawMeasure => ({ ...measure, path: [subject, ...measure.path] });
  const isOfAddicts = ({ path }: RawMeasure): boolean => /^NN_(?!HSQL)/.test(idOf(path) ?? "");
  const told =
    id === "NSD_HSQL" ? measures.map((measure) => (isOfAddicts(measure) ? below(measure) : measure)) : measures;
  const isOpen = ({ path }: RawMeasure): boolean => path.length > 0 && path[0] !== subject && idOf(path) === null;
  // Beside who is managed only what says so is of their treatment.
  const areManagedToo = id === "MMT_DT" && told.some(({ path }) => /^N(?:N|SD)_/.test(idOf(path) ?? ""));
  const isOfIt = ({ path }: RawMeasure): boolean => !areManagedToo || saysTreatment.test(path.join(" "));
  const opened = told.map((measure) =>
    isOpen(measure) && isOfIt(measure) && idOf(withoutTime(below(measure).path)) !== null ? below(measure) : measure,
  );
  const isAboutIt = opened.every(({ path }) => {
    const own = idOf(path);
    return own === null || parts.get(id)?.test(own) === true;
  });
  return isAboutIt ? opened : told;
}

const saysTreatment = /điều trị|bệnh nhân|(?<!\p{L})bn(?!\p{L})|liều|l[uũ][yỹ] (?:tích|kế)/iu;

/** When it happened does not matter for what it is. */
function withoutTime(path: readonly string[]): readonly string[] {
  return withoutPartOfYear(
    path.map((text) => text.replace(/ ?(?:trong năm|(?:tính )?đến (?:hết|cuối) (?:năm|quý|kỳ|tháng))(?! \d)/iu, "")),
  );
}

/** "Tổng số | Trong đó > Người nghiện | Người sử dụng" below the title of both, where no column names one of them itself. */
function underBoth(words: Words, measures: readonly RawMeasure[], subject: string | undefined): readonly RawMeasure[] {
  const isEither = (path: readonly string[]): boolean => {
    const match = words.path(path);
    return match.kind === "indicator" && /^(?:NN|NSD)_HSQL$/.test(match.id);
  };
  if (subject === undefined || measures.some(({ path }) => isEither(path))) return measures;
  const below = (measure: RawMeasure): RawMeasure => ({
    ...measure,
    path: [subject, ...measure.path],
    ...(measure.ofWhole === undefined ? {} : { ofWhole: [subject, ...measure.ofWhole] }),
  });
  const areTold = measures.some((measure) => isEither(below(measure).path));
  return measures.map((measure) => {
    const [match, told] = [words.path(measure.path), words.path(below(measure).path)];
    const isOpen = match.kind === "ambiguous" || match.kind === "unknown" || match.kind === "label";
    const isSum = told.kind === "derived" && told.of === "addictsAndUsers";
    return isOpen && areTold && (isEither(below(measure).path) || isSum) ? below(measure) : measure;
  });
}
