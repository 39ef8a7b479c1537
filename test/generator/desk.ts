import type { IndicatorId } from "../../src/domain/indicator";
import { parseUnitName } from "../../src/recognise/units/unitName";
import { Canvas } from "./canvas";
import type { Dice } from "./dice";
import type { Draft, DraftSheet } from "./draft";
import type { Hand } from "./hand";
import { partHeads } from "./headings";
import type { MeasureSpec } from "./measures";
import { tableSpec, type TableSpec, type TableWishes } from "./tableSpec";
import { periodWords, type TitleWishes } from "./titles";
import { type Place, type Truth, unitAt } from "./truth";

/** Everything a layout works with. */
export interface Desk {
  readonly dice: Dice;
  readonly hand: Hand;
  readonly truth: Truth;
  readonly places: readonly Place[];
  /** A name no sheet has yet, as wanted as far as it can be. */
  readonly sheetName: (wanted: string) => string;
}

export type Layout = (desk: Desk) => Omit<Draft, "layout">;

export function newSheet({ dice, sheetName }: Desk, wanted?: string): DraftSheet {
  const name = wanted ?? dice.pick(["Biểu 1", "Tổng hợp", "Sheet1", "BC", "Phụ lục", "Bảng số liệu"]);
  return { canvas: new Canvas(sheetName(name)), look: { legacy: dice.chance(8) } };
}

export function start({ dice }: Desk): { readonly top: number; readonly left: number } {
  return { top: dice.int(0, 4), left: dice.int(0, 3) };
}

export function specFor(desk: Desk, wishes: Partial<TableWishes> = {}): TableSpec {
  const { dice, hand, truth, places } = desk;
  return tableSpec(dice, hand, truth, {
    places,
    ids: truth.indicators,
    period: truth.period,
    total: dice.pick(["last", "first", "none", "both"] as const),
    groups: "none",
    pages: false,
    bareNames: canBeBare(desk),
    extras: dice.chance(60),
    headingGroups: dice.chance(50),
    superHead: dice.chance(10),
    foreign: dice.chance(15),
    // An entry left blank in capitals that names a period may be taken for a section.
    times: hand.slips === 0 && dice.chance(15),
    ...wishes,
  });
}

/** What cannot be had down the side. */
export const downTheSide = { superHead: false, foreign: false } as const;

/** Down the side, plain indicators come before those in groups, parts right after their whole, and notes have no place. */
export function forColumns({ measures, lines }: TableSpec): TableSpec {
  const hasParts = measures.some(({ path }) => isPart(path));
  const rank = ({ path, id }: MeasureSpec): number => {
    if (path.length === 1) return hasParts && id === "NN_HSQL" ? 1 : 0;
    return isPart(path) ? 2 : 3;
  };
  const order = measures
    .map((measure, index) => ({ measure, index }))
    .filter(({ measure }) => measure.extra !== "note")
    .toSorted((a, b) => rank(a.measure) - rank(b.measure));
  return {
    measures: order.map(({ measure }) => measure),
    lines: lines.map((line) => ({ ...line, entries: order.map(({ index }) => line.entries[index] ?? { value: "" }) })),
  };
}

function isPart([head = ""]: readonly string[]): boolean {
  return partHeads.some(([text]) => text === head.normalize("NFC"));
}

/** The indicators in two or three parts, perhaps with the first of all in each. */
export function themes({ dice, truth: { indicators } }: Desk): IndicatorId[][] {
  const parts = Math.min(dice.int(2, 3), indicators.length);
  const size = Math.ceil(indicators.length / parts);
  const split = Array.from({ length: parts }, (_, index) => indicators.slice(index * size, (index + 1) * size));
  const [shared] = indicators;
  const repeats = dice.chance(30);
  return split
    .filter((ids) => ids.length > 0)
    .map((ids, index) => (repeats && index > 0 && shared !== undefined ? [shared, ...ids] : ids));
}

const titles = [
  "TỔNG HỢP SỐ LIỆU CÔNG TÁC CAI NGHIỆN MA TÚY",
  "BÁO CÁO KẾT QUẢ CAI NGHIỆN MA TÚY VÀ QUẢN LÝ SAU CAI NGHIỆN",
  "Tình hình người nghiện ma túy",
  "KẾT QUẢ TIẾP CẬN DỊCH VỤ TƯ VẤN, ĐIỀU TRỊ, CAI NGHIỆN",
  "Biểu số 01: Kết quả quản lý sau cai nghiện",
];

export function titleOf({ dice, truth }: Desk, { measures }: TableSpec, withPeriod = true): TitleWishes {
  const district = truth.districts[0]?.name ?? "";
  const agency = dice.chance(70) ? [`UBND ${district.toUpperCase()}`, "PHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI"] : [];
  const lines = [dice.pick(titles), ...(withPeriod ? [periodWords(dice, truth.period)] : [])];
  return { agency, lines, width: measures.length + 2, unitOfMeasure: dice.chance(30) };
}

export function themeTitle({ dice }: Desk, { measures }: TableSpec, index: number): TitleWishes {
  const text = dice.pick(["Kết quả cai nghiện", "Quản lý sau cai", "Mạng lưới", "Tình hình người nghiện"]);
  return { agency: [], lines: [`${index + 1}. ${text}`], width: measures.length + 2, unitOfMeasure: false };
}

export function allKnown({ truth }: Desk): boolean {
  return truth.districts.every(({ known }) => known);
}

/** Names can do without their types where a heading says what they are and no two differ by type only. */
function canBeBare({ truth, places }: Desk): boolean {
  const keys = places.map((place) => parseUnitName(unitAt(truth, place).name).key);
  return new Set(keys).size === keys.length && keys.every((key) => !/^\d/.test(key));
}
