import type { IndicatorId } from "../../src/domain/indicator";
import { indicatorById } from "../../src/plans/indicators";
import type { Dice } from "./dice";
import { finished, type Hand } from "./hand";
import {
  alone,
  foreignHeads,
  type Grouping,
  managedGroup,
  otherGroups,
  partHeads,
  superHeads,
  whereaboutsGroup,
} from "./headings";

export interface MeasureSpec {
  /** Outermost heading first. */
  readonly path: readonly string[];
  readonly id: IndicatorId | null;
  /** What the column is for, where it holds no indicator. */
  readonly extra: Extra | null;
}

/** "foreign" figures are of another kind or time: a plan, last year. */
export type Extra = "managed" | "rate" | "note" | "foreign";

export interface MeasureWishes {
  readonly ids: readonly IndicatorId[];
  readonly extras: boolean;
  readonly headingGroups: boolean;
  /** A heading above all columns. */
  readonly superHead: boolean;
  /** Columns of other kinds of figures. */
  readonly foreign: boolean;
}

export function measuresFrom(dice: Dice, hand: Hand, wishes: MeasureWishes): MeasureSpec[] {
  const { ids, extras, headingGroups, superHead, foreign } = wishes;
  const groups = headingGroups ? groupsFor(dice, ids) : [];
  const order = groups.some(({ heads }) => partHeads.includes(heads)) ? partsAfterWhole(ids) : ids;
  const measures = order.flatMap((id): MeasureSpec[] => {
    const group = groups.find(({ children }) => children[id] !== undefined);
    const own = group === undefined ? [dice.pick(waysOf(id))] : [...group.heads, dice.pick(group.children[id] ?? [])];
    const isFollowed = foreign && group === undefined && dice.chance(5);
    const planned = isFollowed ? [{ path: [...own, "Kế hoạch"], id: null, extra: "foreign" } as const] : [];
    return [
      ...planned,
      { path: isFollowed ? [...own, "Thực hiện"] : own, id, extra: null },
      ...extrasAfter(dice, id, ids, extras),
    ];
  });
  if (foreign && dice.chance(15)) measures.push({ path: [dice.pick(foreignHeads)], id: null, extra: "foreign" });
  if (extras && dice.chance(40)) measures.push({ path: ["Ghi chú"], id: null, extra: "note" });
  const above = superHead ? [dice.pick(superHeads)] : [];
  return measures.map(({ path, ...measure }) => ({ ...measure, path: typedPath(dice, hand, [...above, ...path]) }));
}

function extrasAfter(dice: Dice, id: IndicatorId, ids: readonly IndicatorId[], wanted: boolean): MeasureSpec[] {
  const hasBase = ids.includes("NN_HSQL") && ids.includes("NSD_HSQL");
  if (!wanted || !hasBase || !dice.chance(40)) return [];
  if (id === "NSD_HSQL") {
    const text = dice.pick(["Tổng số người quản lý", "Tổng số đối tượng quản lý", "Tổng số người đang quản lý"]);
    return [{ path: [text], id: null, extra: "managed" }];
  }
  if (id !== "DV_TONG") return [];
  return [{ path: [dice.pick(["Tỷ lệ %", "Tỷ lệ tiếp cận dịch vụ (%)", "Tỷ lệ (%)"])], id: null, extra: "rate" }];
}

interface Group {
  readonly heads: readonly string[];
  readonly children: Grouping["children"];
}

function groupsFor(dice: Dice, ids: readonly IndicatorId[]): Group[] {
  const managed = dice.chance(50);
  const heads = !managed && ids.includes("NN_HSQL") ? partHeads : whereaboutsGroup.heads;
  const all = [...(managed ? [managedGroup] : []), { ...whereaboutsGroup, heads }, ...otherGroups];
  return all.map(({ heads: ways, children }) => ({ heads: dice.pick(ways), children }));
}

/** Where addicts are, right after how many they are. */
function partsAfterWhole(ids: readonly IndicatorId[]): IndicatorId[] {
  const parts = ids.filter((id) => whereaboutsGroup.children[id] !== undefined);
  return ids.filter((id) => !parts.includes(id)).flatMap((id) => (id === "NN_HSQL" ? [id, ...parts] : [id]));
}

/** The official name, the short head, and what else there is. */
function waysOf(id: IndicatorId): string[] {
  const { name = id, short = id } = indicatorById(id) ?? {};
  // "Phát hiện mới" alone could be users or hotspots.
  return [name, ...(id === "NSD_PHATHIEN" ? [] : [short]), ...(alone[id] ?? [])];
}

/** Group headings stay the same for all their columns: slips in them would part them. */
function typedPath(dice: Dice, hand: Hand, path: readonly string[]): string[] {
  return path.map((text, level) => finished(dice, level < path.length - 1 ? { ...hand, slips: 0 } : hand, text));
}
