import type { IndicatorId } from "../../src/domain/indicator";
import { isMoney } from "../../src/plans/indicators";
import type { Typed } from "./canvas";
import type { Dice } from "./dice";
import { figureTyped, rateTyped } from "./figureTyping";
import { finished, type Hand } from "./hand";
import { type MeasureSpec, measuresFrom, type MeasureWishes } from "./measures";
import { nameTyped } from "./nameTyping";
import { figureAt, type Place, type Truth, unitAt } from "./truth";

/** A table with its words and entries decided, before it is known how it lies on the sheet. */
export interface TableSpec {
  readonly measures: readonly MeasureSpec[];
  readonly lines: readonly LineSpec[];
}

export interface LineSpec {
  readonly role: "unit" | "group" | "total";
  readonly name: string;
  /** The unit a line is about; for a group any of its units. */
  readonly place: Place | null;
  readonly entries: readonly Typed[];
}

export interface TableWishes extends MeasureWishes {
  readonly places: readonly Place[];
  readonly total: "first" | "last" | "both" | "none";
  /** A line with the sum above or below the units of each district, or above them its name only. */
  readonly groups: "none" | "above" | "below" | "names";
  readonly bareNames: boolean;
  /** Sums in the midst of the list, where its districts have none. */
  readonly pages: boolean;
}

const totalNames = ["Tổng cộng", "Tổng số", "TỔNG CỘNG", "Cộng", "Tổng", "CỘNG:", "Toàn huyện", "Tổng cộng toàn tỉnh"];

export function tableSpec(dice: Dice, hand: Hand, truth: Truth, wishes: TableWishes): TableSpec {
  const measures = measuresFrom(dice, hand, wishes);
  const entriesFor = (members: readonly Place[]): Typed[] =>
    measures.map((measure) => entry(dice, hand, truth, measure, members));
  const total = (): LineSpec => ({
    role: "total",
    name: finished(dice, hand, dice.pick(totalNames)),
    place: null,
    entries: entriesFor(wishes.places),
  });
  const lines = truth.districts.flatMap(({ name }, district) => {
    const members = wishes.places.filter((place) => place.district === district);
    const [first] = members;
    if (first === undefined) return [];
    const units = members.map((place): LineSpec => {
      const named = {
        official: unitAt(truth, place).name,
        superior: name.replace(" (cũ)", ""),
        canBeBare: wishes.bareNames,
      };
      return { role: "unit", name: nameTyped(dice, hand, named), place, entries: entriesFor([place]) };
    });
    const text = wishes.groups === "below" ? `${dice.pick(["Cộng", "Tổng"])} ${name}` : name;
    const entries = wishes.groups === "names" ? measures.map(() => ({ value: "" })) : entriesFor(members);
    const group: LineSpec = { role: "group", name: finished(dice, hand, text), place: first, entries };
    if (wishes.groups === "none")
      return wishes.pages && units.length > 3 ? inPages(dice, units, members, entriesFor) : units;
    return wishes.groups === "below" ? [...units, group] : [group, ...units];
  });
  const before = wishes.total === "first" || wishes.total === "both" ? [total()] : [];
  const after = wishes.total === "last" || wishes.total === "both" ? [total()] : [];
  return { measures, lines: [...before, ...lines, ...after] };
}

const partNames = ["Cộng trang", "Cộng cụm", "Tổng khu vực", "Cộng"];

/** Two parts of a list, each with its sum below. */
function inPages(
  dice: Dice,
  units: readonly LineSpec[],
  members: readonly Place[],
  entriesFor: (members: readonly Place[]) => Typed[],
): LineSpec[] {
  const cut = dice.int(1, units.length - 1);
  const name = dice.pick(partNames);
  return [units.slice(0, cut), units.slice(cut)].flatMap((part, index): LineSpec[] => {
    const places = index === 0 ? members.slice(0, cut) : members.slice(cut);
    const number = name === "Cộng" ? ["I", "II"][index] : String(index + 1);
    return [
      ...part,
      { role: "group", name: `${name} ${number}`, place: places[0] ?? null, entries: entriesFor(places) },
    ];
  });
}

function entry(dice: Dice, hand: Hand, truth: Truth, { id, extra }: MeasureSpec, members: readonly Place[]): Typed {
  if (id !== null) return figureTyped(dice, hand, sumOf(truth, members, [id]), nounOf(id));
  switch (extra) {
    case "managed":
      return figureTyped(dice, hand, sumOf(truth, members, ["NN_HSQL", "NSD_HSQL"]));
    case "rate": {
      const managed = sumOf(truth, members, ["NN_HSQL", "NSD_HSQL"]);
      const reached = sumOf(truth, members, ["DV_TONG"]);
      return managed === null || managed === 0 || reached === null ? { value: "" } : rateTyped(dice, reached / managed);
    }
    case "foreign":
    case "aside":
      return figureTyped(dice, hand, dice.int(0, 90));
    case "rateAside":
      return rateTyped(dice, dice.int(1, 130) / 100);
    default: {
      const isNoted = members.length === 1 && dice.chance(10);
      return { value: isNoted ? dice.pick(["Đã kiểm tra", "Chờ xác minh", "Tăng 2 người"]) : "" };
    }
  }
}

function nounOf(id: IndicatorId): string {
  return isMoney(id) ? "triệu đồng" : "người";
}

/** The sum over the units that have reported all of it; null when none has. */
function sumOf(truth: Truth, members: readonly Place[], ids: readonly IndicatorId[]): number | null {
  const figures = members.map((place) => {
    const values = ids.map((id) => figureAt(truth, place, id));
    return values.includes(null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  });
  const reported = figures.filter((value) => value !== null);
  return reported.length === 0 ? null : reported.reduce((sum, value) => sum + value, 0);
}
