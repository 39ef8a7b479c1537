import { foldPlain } from "../../read/text";
import { overTimeOf } from "../headings/overTheYear";
import type { Words } from "../words";
import { mentionsIn } from "./periodMentions";
import type { Naming } from "./periodText";
import type { RawMeasure } from "../tables/rawTable";

/**
 * "THÁNG 6 VÀ 6 THÁNG ĐẦU NĂM 2024" over "Tháng 6 | 6 tháng": the report is on the longer period, and the columns say which
 * figures are its own. Unclear as before where none does, or where one that adds up over time tells no time.
 */
export function longerOfTwo(time: Naming, measures: readonly RawMeasure[], words: Words): Naming {
  if (time.kind !== "unclear" || time.longer === undefined) return time;
  const { kind } = time.longer;
  const kinds = measures.map(({ path }) =>
    path.flatMap((text) => mentionsIn(foldPlain(text)).mentions.map((mention) => mention.kind)),
  );
  const isTold = measures.every(({ path }, index) => {
    const match = words.path(path);
    return kinds[index]?.length !== 0 || match.kind !== "indicator" || overTimeOf(match.id) === "stock";
  });
  return isTold && kinds.some((own) => own.includes(kind))
    ? { kind: "period", period: time.longer, byDays: false }
    : time;
}
