import type { IndicatorId } from "../../src/domain/indicator";
import type { Period } from "../../src/domain/period";
import { indicatorById } from "../../src/plans/indicators";
import { columnsOf } from "./besides";
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
import { capitalised, ownTime } from "./ownTime";

export interface MeasureSpec {
  /** Outermost heading first. */
  readonly path: readonly string[];
  readonly id: IndicatorId | null;
  /** What the column is for, where it holds no indicator. */
  readonly extra: Extra | null;
  /** The indicator whose figure its figures add up to. */
  readonly partOf?: IndicatorId;
}

/** "foreign" figures are of another kind or time: a plan, last year. About those "aside" nothing need be asked. */
export type Extra = "managed" | "rate" | "note" | "foreign" | "aside" | "rateAside";

export interface MeasureWishes {
  readonly ids: readonly IndicatorId[];
  readonly period: Period;
  readonly extras: boolean;
  readonly headingGroups: boolean;
  /** A heading above all columns. */
  readonly superHead: boolean;
  /** Columns of other kinds of figures. */
  readonly foreign: boolean;
  /** Headings that name the table's own period, and columns of the year so far beside it. */
  readonly times: boolean;
}

export function measuresFrom(dice: Dice, hand: Hand, wishes: MeasureWishes): MeasureSpec[] {
  const { ids, period, extras, headingGroups, superHead, foreign, times } = wishes;
  const groups = headingGroups ? groupsFor(dice, ids) : [];
  const order = groups.some(({ heads }) => partHeads.includes(heads)) ? partsAfterWhole(ids) : ids;
  const measures = order.flatMap((id): MeasureSpec[] => {
    const group = groups.find(({ children }) => children[id] !== undefined);
    const columns: MeasureSpec[] =
      group === undefined
        ? columnsOf(dice, id, dice.pick(waysAmong(ids, id)), wishes)
        : [{ path: [...group.heads, dice.pick(group.children[id] ?? [])], id, extra: null }];
    return [...columns, ...extrasAfter(dice, id, ids, extras)];
  });
  if (foreign && dice.chance(15)) measures.push({ path: [dice.pick(foreignHeads)], id: null, extra: "foreign" });
  if (extras && dice.chance(40)) measures.push({ path: ["Ghi chú"], id: null, extra: "note" });
  const inOwnTime = times && dice.chance(50);
  const above = superHead ? [inOwnTime ? capitalised(ownTime(dice, period)) : dice.pick(superHeads)] : [];
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

/** Beside users the places may be theirs where no addicts are counted, or none in centres, unless they say whose they are. */
function waysAmong(ids: readonly IndicatorId[], id: IndicatorId): string[] {
  const isOfAddicts = whereaboutsGroup.children[id] !== undefined;
  const saysWhose = ids.includes("NN_HSQL") && ids.includes("NN_COSO");
  const mustSay = isOfAddicts && ids.includes("NSD_HSQL") && !saysWhose;
  return waysOf(id).filter((way) => !mustSay || /nghiện|NN/u.test(way));
}

/** The official name, the short head, and what else there is. */
function waysOf(id: IndicatorId): string[] {
  const { name = id, short = id } = indicatorById(id) ?? {};
  // "Phát hiện mới" alone could be users or hotspots.
  // Money that nobody says the size of is asked about.
  const named = id === "KINHPHI" ? [] : [name, ...(id === "NSD_PHATHIEN" ? [] : [short])];
  return [...named, ...(alone[id] ?? [])];
}

/** Group headings stay the same for all their columns: slips in them would part them. */
function typedPath(dice: Dice, hand: Hand, path: readonly string[]): string[] {
  return path.map((text, level) => finished(dice, level < path.length - 1 ? { ...hand, slips: 0 } : hand, text));
}
