import type { IndicatorId } from "../../domain/indicator";
import type { Words } from "../words";
import type { HeaderMatch } from "./header";
import { isOpen } from "./openMatch";

const goingOn = /(?<!\p{L})(?:hiện )?đang (?:được )?(?=(?:cai|cntn)(?!\p{L}))/iu;
/** Headings below which it is where people are, and those of columns beside which it may be. */
const whereabouts =
  /quản lý|hồ sơ|hsql|trong đó|trong số|chia ra|gồm|phân loại|hiện trạng|ngoài xã hội|nơi ở|tình trạng/iu;
const places =
  /ngoài xã hội|(?<!\p{L})(?:giam|tạm giữ|vắng|có mặt)(?!\p{L})|đang (?:ở|trong)(?!\p{L})|đang cai nghiện bắt buộc/iu;
/** What may tell those who began it, or who left: then it is how many there are. */
const comings = /đăng ký|(?<!\p{L})(?:mới|vào|ra|bỏ)(?!\p{L})|hoàn thành|giấy xác nhận/iu;
const atHomeOrFree: ReadonlySet<IndicatorId> = new Set(["CN_GD", "CN_CD", "CN_GDCD", "CNTN_CL", "CNTN_NCL"]);

/**
 * What headings mean once "Đang cai nghiện tại gia đình", who are there now, may stand for who began it: where no column
 * may tell those, or where people are, and nothing is added up over the year, in which they would be counted again.
 */
export function stillGoingOn(
  paths: readonly (readonly string[])[],
  matches: readonly HeaderMatch[],
  words: Words,
  isAddedUp: (id: IndicatorId) => boolean,
): readonly HeaderMatch[] {
  const isOfNow = (index: number): boolean => (paths[index] ?? []).some((text) => goingOn.test(text));
  const told = new Set(matches.flatMap((match) => (match.kind === "indicator" ? [match.id] : [])));
  const texts = paths.map((path) => path.join(" "));
  const isComing = (match: HeaderMatch, index: number): boolean =>
    isOpen(match) && !isOfNow(index) && comings.test(texts[index] ?? "");
  if (texts.some((text) => places.test(text)) || matches.some(isComing)) return matches;
  return matches.map((match, index) => {
    const path = paths[index] ?? [];
    if (!isOpen(match) || !isOfNow(index) || path.slice(0, -1).some(isPlace)) return match;
    const begun = words.path(path.map((text) => text.replace(goingOn, "")));
    const isTold = begun.kind !== "indicator" || !atHomeOrFree.has(begun.id) || told.has(begun.id);
    return isTold || isAddedUp(begun.id) ? match : begun;
  });
}

function isPlace(text: string): boolean {
  return (whereabouts.test(text) || /^\W*người nghiện/iu.test(text)) && !goingOn.test(text);
}
