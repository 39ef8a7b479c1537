import type { Roster } from "../domain/unit";
import { longKhanh } from "./rosters/longKhanh";
import { socSon } from "./rosters/socSon";

/** The rosters that come with the product. Another district's names are read from its own workbook. */
export const rosters: readonly Roster[] = [...longKhanh, ...socSon];

export { successions, type Succession } from "./rosters/successors";
