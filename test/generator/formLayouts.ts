import { type Desk, allKnown, downTheSide, forColumns, type Layout, newSheet, specFor } from "./desk";
import type { DraftSheet } from "./draft";
import { columnsLook, drawColumns } from "./drawColumns";
import type { Drawn } from "./drawRows";
import { nameTyped } from "./nameTyping";
import { formHeads } from "./telling";
import { drawTitle, periodWords, type TitleWishes } from "./titles";
import { unitAt } from "./truth";

export const formOnSheets: Layout = (desk) => forms(desk, "sheets");
export const formsBelow: Layout = (desk) => forms(desk, "below");
export const formsBeside: Layout = (desk) => forms(desk, "beside");

/** Copies of one form, each filled in for one unit, whom the title or the sheet names. */
function forms(desk: Desk, how: "sheets" | "below" | "beside"): ReturnType<Layout> {
  const { dice, hand, places } = desk;
  const look = columnsLook(dice);
  const heads = formHeads(dice);
  const plain = specFor(desk, { ...downTheSide, extras: false, total: "none" });
  const title = formTitle(desk, how === "sheets");
  const sheets: DraftSheet[] = [];
  const tables: Drawn[] = [];
  let next = { top: dice.int(0, 3), left: dice.int(0, 2) };
  places.forEach((place, index) => {
    const spec = forColumns({ ...plain, lines: plain.lines.filter((line) => line.place === place) });
    const { name } = unitAt(desk.truth, place);
    if (index === 0 || how === "sheets") {
      sheets.push(newSheet(desk, how === "sheets" ? nameOfSheet(desk, place.district, name) : undefined));
    }
    const canvas = sheets.at(-1)?.canvas;
    if (canvas === undefined) return;
    if (how === "sheets") next = { top: 0, left: 0 };
    const row = drawTitle(canvas, plainly(dice), hand, title(name), next.top, next.left);
    const table = drawColumns(canvas, dice, spec, look, row, next.left, heads);
    tables.push(table);
    if (how === "below" || index % 2 === 1) next = { top: canvas.bottom + dice.int(1, 3), left: 0 };
    else next = { top: next.top, left: table.right + 1 };
  });
  return { sheets, tables };
}

function nameOfSheet(desk: Desk, district: number, official: string): string {
  const superior = desk.truth.districts[district]?.name ?? "";
  const hand = {
    ...desk.hand,
    nfd: false,
    slips: 0,
    names: desk.hand.names === "withSuperior" ? "official" : desk.hand.names,
  } as const;
  return nameTyped(desk.dice, hand, { official, superior, canBeBare: allKnown(desk) });
}

function formTitle({ dice, truth }: Desk, onSheets: boolean): (unit: string) => TitleWishes {
  const naming = dice.pick(onSheets ? (["label", "agency", "sheet"] as const) : (["label", "agency"] as const));
  const label = dice.pick(["Đơn vị báo cáo: ", "Đơn vị: ", "Tên đơn vị: "]);
  const period = periodWords(dice, truth.period);
  return (unit) => ({
    agency: naming === "agency" ? [`UBND ${unit.toUpperCase()}`] : [],
    lines: ["BÁO CÁO CÔNG TÁC CAI NGHIỆN MA TÚY", ...(naming === "label" ? [label + unit] : []), period],
    width: 4,
    unitOfMeasure: false,
  });
}

/** Copies of a form have the same title: everything about its shape falls the plainest way. */
function plainly(dice: Desk["dice"]): Desk["dice"] {
  return { ...dice, int: (from) => from, chance: () => false };
}
