import type { IndicatorId } from "../../domain/indicator";
import type { Words } from "../words";
import type { HeaderMatch } from "./header";
import { isOpen } from "./openMatch";

const goingOn = /(?<!\p{L})(?:hiện )?đang (?:được )?(?=(?:cai|cntn)(?!\p{L}))/iu;
/** Headings below which it is where people are. */
const whereabouts = /quản lý|hồ sơ|hsql|trong đó|ngoài xã hội|nơi ở|tình trạng/iu;
const atHomeOrFree: ReadonlySet<IndicatorId> = new Set(["CN_GD", "CN_CD", "CN_GDCD", "CNTN_CL", "CNTN_NCL"]);

/**
 * What headings mean once "Đang cai nghiện tại gia đình", who are there now, may stand for who began it: where no column
 * tells those, and nothing is added up over the year, in which the same people would be counted again.
 */
export function stillGoingOn(
  paths: readonly (readonly string[])[],
  matches: readonly HeaderMatch[],
  words: Words,
  isAddedUp: (id: IndicatorId) => boolean,
): readonly HeaderMatch[] {
  const told = new Set(matches.flatMap((match) => (match.kind === "indicator" ? [match.id] : [])));
  return matches.map((match, index) => {
    const path = paths[index] ?? [];
    if (!isOpen(match) || !path.some((text) => goingOn.test(text)) || path.slice(0, -1).some(isPlace)) return match;
    const begun = words.path(path.map((text) => text.replace(goingOn, "")));
    const isTold = begun.kind !== "indicator" || !atHomeOrFree.has(begun.id) || told.has(begun.id);
    return isTold || isAddedUp(begun.id) ? match : begun;
  });
}

function isPlace(text: string): boolean {
  return whereabouts.test(text);
}
