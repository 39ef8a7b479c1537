import type { IndicatorId } from "../../src/domain/indicator";
import { type Period, type PeriodKind, periodOf } from "../../src/domain/period";
import type { Unit } from "../../src/domain/unit";
import { compositions, partsOfWholes } from "../../src/plans/identities";
import { rosters } from "../../src/plans/rosters";
import type { Dice } from "./dice";
import { inventedDistricts } from "./places";

/** What a workbook is to say, before anybody types it. */
export interface Truth {
  readonly period: Period;
  readonly districts: readonly District[];
  readonly indicators: readonly IndicatorId[];
  /** By district, unit and indicator; null = not reported. */
  readonly figures: readonly (readonly ReadonlyMap<IndicatorId, number | null>[])[];
}

export interface District {
  readonly name: string;
  readonly units: readonly Unit[];
  /** Whether the product ships a roster for it. */
  readonly known: boolean;
}

/** One unit of a truth. */
export interface Place {
  readonly district: number;
  readonly unit: number;
}

const kinds: readonly PeriodKind[] = [
  ...(["year", "half1", "half2", "nineMonths", "q1", "q2", "q3", "q4"] as const),
  ...(["m01", "m02", "m03", "m04", "m05", "m06", "m07", "m08", "m09", "m10", "m11", "m12"] as const),
];

/** Headings that are found together in real tables, the coverage figures first. */
const themes: readonly (readonly IndicatorId[])[] = [
  ["NN_HSQL", "NSD_HSQL", "DV_TONG"],
  ["NN_NGOAI", "NN_COSO", "NN_TRAI", "NN_VANG"],
  ["DV_TUVAN", "CNBB", "CNTN_CL", "CNTN_NCL", "CN_GD", "CN_CD", "MMT_DT", "DV_HOANHAP"],
  ["CN_GDCD"],
  ["MMT_MOI", "MMT_LT", "GDX", "HT_CAI", "QLSC_MOI", "QLSC", "TAINGHIEN", "TN_DANHGIA"],
  ["NSD_PHATHIEN", "NSD_LAPHS", "HN_NHUCAU", "HN_TUVAN", "VL_NHUCAU", "VL_TUVAN", "VL_TAO", "VAY"],
  ["DIEM_TV", "DOI_CTXH", "TNV", "CLB", "CB", "CB_TH", "TDP", "TRUONG", "KINHPHI"],
];

export function truthFrom(dice: Dice): Truth {
  const districts = districtsFrom(dice);
  const period = periodFor(dice, districts);
  const indicators = indicatorsFrom(dice);
  const most = dice.pick([60, 9, 400, 6000]);
  const figures = districts.map(({ units }) => units.map(() => figuresOf(dice, indicators, most)));
  return { period, districts, indicators, figures };
}

/** The same units with figures near to those of the truth, for another period. */
export function nearby(truth: Truth, period: Period): Truth {
  const near = (value: number | null): number | null => (value === null || value === 0 ? value : value + 1);
  const figures = truth.figures.map((units) =>
    units.map((values) => new Map([...values].map(([id, value]) => [id, near(value)]))),
  );
  return { ...truth, period, figures };
}

export function placesOf({ districts }: Truth): Place[] {
  return districts.flatMap(({ units }, district) => units.map((_, unit) => ({ district, unit })));
}

export function unitAt({ districts }: Truth, { district, unit }: Place): Unit {
  const found = districts[district]?.units[unit];
  if (found === undefined) throw new Error("No such unit");
  return found;
}

export function figureAt({ figures }: Truth, { district, unit }: Place, id: IndicatorId): number | null {
  return figures[district]?.[unit]?.get(id) ?? null;
}

function districtsFrom(dice: Dice): District[] {
  switch (dice.int(0, 5)) {
    case 0:
    case 1:
      return [known(dice)];
    case 2:
      return [known(dice, "long-khanh-2019"), known(dice, "soc-son")];
    case 3:
      return inventedDistricts(dice, 2);
    default:
      return inventedDistricts(dice, 1);
  }
}

/** Most units of a roster report: with fewer than that nobody could tell whose they are. */
function known(dice: Dice, id = dice.pick(rosters).id): District {
  const roster = rosters.find((each) => each.id === id);
  if (roster === undefined) throw new Error(`No roster ${id}`);
  const { units, parent } = roster;
  const absent = units.length > 10 && dice.chance(30) ? dice.int(1, 4) : 0;
  return { name: parent, units: dice.some(units, units.length - absent, units.length - absent), known: true };
}

function periodFor(dice: Dice, districts: readonly District[]): Period {
  const rostersInForce = rosters.filter(({ units }) =>
    districts.some(({ known: isKnown, units: own }) => isKnown && own.every((unit) => units.includes(unit))),
  );
  const kind = dice.pick(kinds);
  const years = [2023, 2024, 2022, 2025, 2026, 2021].filter((year) =>
    rostersInForce.every(({ validFrom, validTo }) => {
      const { from, to } = periodOf(year, kind);
      return (validFrom === null || validFrom <= from) && (validTo === null || to <= validTo);
    }),
  );
  return years.length > 0 ? periodOf(dice.pick(years), kind) : periodOf(2025, "q1");
}

function indicatorsFrom(dice: Dice): IndicatorId[] {
  const [coverage = [], ...others] = themes;
  const base = dice.chance(90) ? coverage : dice.some(coverage, 0, 2);
  const rest = dice.some(others, 1, 3).flatMap((theme) => (dice.chance(40) ? theme : dice.some(theme, 1)));
  // Whoever has one column for home and community together has no column for each.
  const all = rest.includes("CN_GDCD") ? rest.filter((id) => id !== "CN_GD" && id !== "CN_CD") : rest;
  return [...base, ...all];
}

/** Figures that keep to the identities: parts add up, no part above its whole, nobody reached who is not managed. */
function figuresOf(dice: Dice, ids: readonly IndicatorId[], most: number): ReadonlyMap<IndicatorId, number | null> {
  const values = new Map<IndicatorId, number>(ids.map((id) => [id, countUpTo(dice, most)]));
  for (const { whole, parts, optional } of compositions) {
    const given = [...parts, ...optional].filter((id) => values.has(id));
    const rest = parts.every((id) => values.has(id)) ? 0 : countUpTo(dice, most);
    if (values.has(whole))
      values.set(
        whole,
        given.reduce((sum, id) => sum + (values.get(id) ?? 0), rest),
      );
  }
  for (const [part, whole] of partsOfWholes) {
    const [partValue, wholeValue] = [values.get(part), values.get(whole)];
    if (partValue !== undefined && wholeValue !== undefined && partValue > wholeValue) values.set(part, wholeValue);
  }
  const managed = (values.get("NN_HSQL") ?? 0) + (values.get("NSD_HSQL") ?? 0);
  if (values.has("DV_TONG")) values.set("DV_TONG", Math.min(values.get("DV_TONG") ?? 0, managed));
  return new Map(ids.map((id) => [id, dice.chance(3) ? null : (values.get(id) ?? 0)]));
}

function countUpTo(dice: Dice, most: number): number {
  return dice.chance(12) ? 0 : dice.int(1, most);
}
